package org.scorebook.xlsx.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.RawBook;
import org.scorebook.xlsx.parts.SizeLimits;

class SheetsAheadTest {
  private static final int MANY = 50_000;

  @TempDir Path folder;

  private final List<String> arrived = new ArrayList<>();

  private static String row(int number, String content) {
    return "<row r='" + number + "'><c r='A" + number + "'>" + content + "</c></row>";
  }

  private static String rows(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> row(number, "<v>" + number + "</v>"))
        .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
        .toString();
  }

  private WorkbookStream open(RawBook book) throws UnusableFileException {
    return WorkbookStream.open(book.write(folder.resolve("book.xlsx")), SizeLimits.INPUT);
  }

  private void read(WorkbookStream workbook, String sheet) throws UnusableFileException {
    workbook.read(
        workbook.find(sheet).orElseThrow(),
        row -> arrived.add(sheet + row.number()),
        problem -> arrived.add(problem.line()));
  }

  private static List<WorkbookStream.Sheet> sheets(WorkbookStream workbook, String... names) {
    return Arrays.stream(names).map(name -> workbook.find(name).orElseThrow()).toList();
  }

  @Test
  void passesOnEachSheetWhenItIsAskedForWhateverTheOrderOfTheTabs() throws UnusableFileException {
    RawBook book =
        RawBook.of()
            .sheetData("A", row(1, "<v>1</v>") + row(3, "<v>x</v>"))
            .sheetData("B", "")
            .sheetData("C", row(2, "<v>1</v>"));

    try (WorkbookStream workbook = open(book)) {
      workbook.begin(sheets(workbook, "C", "B", "A"));
      read(workbook, "C");
      arrived.add("C is read");
      read(workbook, "B");
      read(workbook, "A");
      arrived.add("again");
      read(workbook, "C");
    }

    assertThat(arrived)
        .containsExactly(
            "C2",
            "C is read",
            "A1",
            "ERROR A!A3 The cell holds \"x\", which is not a number. Open the workbook in Excel,"
                + " put the cell right and save it.",
            "again",
            "C2");
  }

  @Test
  void tellsOfADamagedSheetNotBeforeItIsAskedFor() throws UnusableFileException {
    RawBook book = RawBook.of().sheetData("A", row(1, "<v>1</v>")).sheetData("B", "<row r='1'>");

    try (WorkbookStream workbook = open(book)) {
      workbook.begin(workbook.sheets());
      read(workbook, "A");
      assertThat(arrived).containsExactly("A1");
      assertThatThrownBy(() -> read(workbook, "B"))
          .isInstanceOf(UnusableFileException.class)
          .hasMessageContaining("is damaged: its XML is broken");
    }
  }

  @Test
  void countsTheRowsOfAllSheets() throws UnusableFileException {
    RawBook book = RawBook.of().sheetData("A", rows(2)).sheetData("B", rows(2));
    SizeLimits three = new SizeLimits(1_000_000, 100, 1_000_000, 3, 100, false);

    try (WorkbookStream workbook =
        WorkbookStream.open(book.write(folder.resolve("book.xlsx")), three)) {
      workbook.begin(workbook.sheets());
      read(workbook, "A");
      assertThatThrownBy(() -> read(workbook, "B"))
          .isInstanceOf(UnusableFileException.class)
          .hasMessageContaining("has more than 3 filled rows, up to those of its sheet B.");
    }
    assertThat(arrived).containsExactly("A1", "A2", "B1", "B2");
  }

  @Test
  void refusesAnotherSheetThanTheNext() throws UnusableFileException {
    RawBook book = RawBook.of().sheetData("A", "").sheetData("B", "");

    try (WorkbookStream workbook = open(book)) {
      workbook.begin(workbook.sheets());
      assertThatThrownBy(() -> read(workbook, "B"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("B is not the next sheet that is read");
    }
  }

  @Test
  void readsAnewOnceSomebodyGaveUp() throws UnusableFileException {
    RawBook book = RawBook.of().sheetData("A", rows(MANY)).sheetData("B", rows(2));

    try (WorkbookStream workbook = open(book)) {
      workbook.begin(workbook.sheets());
      assertThatThrownBy(
              () ->
                  workbook.read(
                      workbook.sheets().get(0),
                      row -> {
                        throw new IllegalStateException("no more than " + row.number());
                      },
                      problem -> {}))
          .hasMessage("no more than 1");
      read(workbook, "B");
    }

    assertThat(arrived).containsExactly("B1", "B2");
  }

  @Test
  void readsTheFirstRowsOfASheetAndNothingBelow() throws UnusableFileException {
    RawBook book =
        RawBook.of()
            .sheetData("A", rows(2))
            .sheetData("B", row(2, "<v>1</v>") + row(3, "<v>x</v>") + row(12, "<v>1</v>"))
            .sheetData("C", row(1, "<v>1</v>") + "<row r='2'>");

    try (WorkbookStream workbook = open(book)) {
      workbook.begin(sheets(workbook, "A"));
      read(workbook, "A");
      assertThat(numbers(workbook, "B", 10)).containsExactly(2);
      assertThat(numbers(workbook, "C", 1)).containsExactly(1);
      assertThatThrownBy(() -> numbers(workbook, "C", 2))
          .isInstanceOf(UnusableFileException.class)
          .hasMessageContaining("is damaged: its XML is broken");
      read(workbook, "A");
    }

    assertThat(arrived).containsExactly("A1", "A2", "A1", "A2");
  }

  private static List<Integer> numbers(WorkbookStream workbook, String sheet, int last)
      throws UnusableFileException {
    return workbook.head(workbook.find(sheet).orElseThrow(), last).stream()
        .map(Row::number)
        .toList();
  }
}
