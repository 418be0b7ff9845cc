package org.scorebook.xlsx.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.workbook.RawBook;
import org.scorebook.workbook.RawBook.RawCell;
import org.scorebook.xlsx.parts.SizeLimits;

/** The number of the row above is taken again only where it is the same in the same format. */
class RepeatedNumbersTest {
  private static final RawCell FIVE = new RawCell("", "<v>5</v>");

  @TempDir Path folder;

  @Test
  void sameNumbersInOtherFormatsStayApart() throws Exception {
    List<List<?>> rows =
        List.of(
            List.of(FIVE),
            List.of(FIVE),
            List.of(new RawCell("s='1'", "<v>5</v>")),
            List.of(new RawCell("s='2'", "<v>5</v>")),
            List.of(new RawCell("t='str'", "<v>5</v>")),
            List.of(new RawCell("", "<f>2+3</f>")),
            List.of(new RawCell("", "<v>5.0</v>")),
            List.of(new RawCell("", "<v>6</v>")),
            List.of(FIVE));
    assertThat(read(RawBook.of().sheet("S", rows)))
        .containsExactly(
            "5", "5", "Jan 1900", "500.00%", "5", "a formula without a result", "5", "6", "5");
  }

  @Test
  void numbersOfOtherColumnsStayApart() throws Exception {
    String row =
        "<row><c r='A%1$d'><v>5</v></c><c r='AG%1$d' s='2'><v>5</v></c>"
            + "<c r='BM%1$d'><v>7</v></c></row>";
    String rows = String.format(row, 1) + String.format(row, 2);
    assertThat(read(RawBook.of().sheetData("S", rows)))
        .containsExactly("5", "500.00%", "7", "5", "500.00%", "7");
  }

  private List<String> read(RawBook book) throws Exception {
    List<String> shown = new ArrayList<>();
    try (WorkbookStream workbook =
        WorkbookStream.open(book.write(folder.resolve("input.xlsx")), SizeLimits.INPUT)) {
      workbook.read(
          workbook.sheets().get(0),
          row -> {
            for (int i = 0; i < row.size(); i++) {
              shown.add(row.value(i).shown());
            }
          },
          problem -> shown.add(problem.line()));
    }
    return shown;
  }
}
