package org.scorebook.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scorebook.examples.ExampleWorkbooks;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Owner;
import org.scorebook.xlsx.lint.LibreOffice;
import org.scorebook.xlsx.lint.Lint;
import org.scorebook.xlsx.lint.OpenpyxlReader;
import org.scorebook.xlsx.lint.SchemaValidator;

/** Every kind of workbook, of every example, is one that Office and openpyxl accept. */
@Tag("proof")
class WholeWorkbooksTest {
  @TestFactory
  Stream<DynamicTest> otherProgramsFindNothingToRepair() throws Exception {
    return all().entrySet().stream()
        .map(
            book ->
                DynamicTest.dynamicTest(
                    book.getKey(),
                    () -> {
                      byte[] bytes = book.getValue().bytes();
                      assertThat(Lint.of(bytes)).isEmpty();
                      assertThat(SchemaValidator.errors(bytes)).isEmpty();
                      assertThat(OpenpyxlReader.read(bytes).get("About"))
                          .containsEntry("A1", "About this workbook");
                    }));
  }

  @Test
  void libreOfficeComputesWhatWasKeptWhereEverythingStandsTogether() throws Exception {
    byte[] combined = WrittenBook.published(Editions.combined(RulesSample.standard())).bytes();
    assertThat(LibreOffice.differences(combined)).isEmpty();
  }

  /** Workbooks by what they are. */
  private static Map<String, WrittenBook> all() throws Exception {
    Map<String, WrittenBook> books = new LinkedHashMap<>();
    add(books, "everything together", Editions.combined(RulesSample.standard()));
    add(books, "everything together, balanced", Editions.combined(Editions.balanced()));
    add(books, "ugly", Editions.ugly());
    for (String example : ExampleWorkbooks.names()) {
      add(books, example, ExampleWorkbooks.results(example));
    }
    return books;
  }

  private static void add(Map<String, WrittenBook> books, String name, Results results)
      throws Exception {
    books.put(name + ": draft", WrittenBook.draft(results));
    books.put(name + ": final", WrittenBook.published(results));
    for (Owner owner : results.edition().owners()) {
      boolean owns =
          results.measures().stream().anyMatch(r -> r.measure().owners().contains(owner.name()));
      if (owns) {
        books.put(name + ": " + owner.name(), WrittenBook.owner(results, owner, List.of()));
      }
    }
  }
}
