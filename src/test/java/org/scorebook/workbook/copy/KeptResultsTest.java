package org.scorebook.workbook.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.workbook.RawBook;
import org.scorebook.workbook.RawBook.RawCell;
import org.scorebook.xlsx.number.NumberFormat;
import org.scorebook.xlsx.parts.SizeLimits;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.Row;
import org.scorebook.xlsx.read.WorkbookStream;

/** In each workbook cell A1 of the first sheet changes from 1 to 2. */
class KeptResultsTest {
  private static final CellValue KEPT =
      new CellValue.Decimal(new BigDecimal("7"), NumberFormat.of("General"));
  private static final CellValue GONE = new CellValue.NotCalculated(null);

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // Resting on A1.
        "A1*7 | false",
        "$A$1+5 | false",
        "SUM(A1:B9) | false",
        "COUNTA(A:A) | false",
        "SUM(1:1) | false",
        "'Other one'!A1+A1 | false",
        "SUM(S:'Other one'!A1) | false",
        "_xlfn.XLOOKUP(5,A1:A3,B1:B3) | false",
        "Changing*2 | false",
        "Named*2 | false",
        // By way of another formula, on this sheet and on the other.
        "C2+1 | false",
        "'Other one'!B1+1 | false",
        "IF(FALSE,C9,2) | false",
        // Nobody can tell.
        "INDIRECT(\"B1\") | false",
        "OFFSET(B1,0,0) | false",
        "SUM(B1:INDEX(B:B,2)) | false",
        "Relative*2 | false",
        "Unknown*2 | false",
        // Not on A1.
        "40/100 | true",
        "A2*7 | true",
        "SUM(A2:A9) | true",
        "B1 | true",
        "'Other one'!A1*7 | true",
        "SUM('Other one'!A:A) | true",
        "[1]S!A1*7 | true",
        "#REF!*7 | true",
        "MyMacro(B1) | true",
        "TODAY()-44000 | true",
        "Fixed*2 | true",
      })
  void areThoseThatRestOnNothingThatChanged(String formula, boolean kept) throws Exception {
    RawCell cell = new RawCell("", "<f>" + formula.replace("\"", "&quot;") + "</f><v>7</v>");
    List<Row> rows = changed(book("calcId='191029'", cell));
    assertThat(rows.get(0).find(4)).contains(kept ? KEPT : GONE);
  }

  /** C2 rests on A1, each cell of column C below on the one above it, and D1 is the one to try. */
  private static RawBook book(String calculation, RawCell tried) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(List.of(1, 5, 3, tried));
    rows.add(List.of(8, 5, new RawCell("", "<f>A1+2</f><v>3</v>")));
    for (int row = 3; row <= 9; row++) {
      rows.add(List.of(8, 5, new RawCell("", "<f>C" + (row - 1) + "</f><v>3</v>")));
    }
    RawBook book =
        RawBook.of()
            .calculation(calculation)
            .sheet("S", rows)
            .sheet("Other one", List.of(List.of(1, new RawCell("", "<f>S!A1</f><v>1</v>"))));
    return book.names(
        "<definedName name='Changing'>S!$A$1</definedName>"
            + "<definedName name='Named'>Changing+1</definedName>"
            + "<definedName name='Fixed'>S!$B$1</definedName>"
            + "<definedName name='Relative'>S!B1</definedName>");
  }

  private List<Row> changed(RawBook book) throws Exception {
    return rows(copy(book));
  }

  private Path copy(RawBook book) throws Exception {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    WorkbookCopy.write(
        book.write(folder.resolve("book.xlsx")), KeptResults.around(this::change), copy);
    return Files.write(folder.resolve("copy.xlsx"), copy.toByteArray());
  }

  private int change(XSSFWorkbook workbook) {
    workbook.getSheetAt(0).getRow(0).getCell(0).setCellValue(2);
    return 2;
  }

  private static List<Row> rows(Path file) throws Exception {
    List<Row> rows = new ArrayList<>();
    try (WorkbookStream stream = WorkbookStream.open(file, SizeLimits.INPUT)) {
      stream.read(stream.sheets().get(0), rows::add, problem -> {});
    }
    return rows;
  }

  @ParameterizedTest
  @CsvSource({"t='str',Text", "t='b',1", "t='e',#N/A", "s='1',44166"})
  void areResultsOfEveryKind(String attributes, String result) throws Exception {
    RawCell cell = new RawCell(attributes, "<f>A1</f><v>" + result + "</v>");
    assertThat(changed(book("", cell)).get(0).find(4)).contains(GONE);
    RawCell other = new RawCell(attributes, "<f>A2</f><v>" + result + "</v>");
    Optional<CellValue> kept = changed(book("", other)).get(0).find(4);
    assertThat(kept).isPresent();
    assertThat(kept).get().isNotInstanceOf(CellValue.NotCalculated.class);
  }

  @Test
  void ofOneFormulaOverSeveralCellsGoTogether() throws Exception {
    RawBook book =
        RawBook.of()
            .sheet(
                "S",
                List.of(
                    List.of(1, new RawCell("", "<f t='array' ref='B1:C1'>A1:A2*2</f><v>7</v>"), 7),
                    List.of(
                        1, new RawCell("", "<f t='array' ref='B2:C2'>A2:A3*2</f><v>7</v>"), 7)));
    List<Row> rows = changed(book);
    assertThat(rows.get(0).find(2)).contains(GONE);
    assertThat(rows.get(0).find(3)).contains(GONE);
    assertThat(rows.get(1).find(2)).contains(KEPT);
    assertThat(rows.get(1).find(3)).contains(KEPT);
  }

  @Test
  void goForALongColumnThatRestsOnWhatStandsBelow() throws Exception {
    List<List<?>> rows = new ArrayList<>();
    rows.add(List.of(1, 7));
    for (int row = 2; row < 2_000; row++) {
      rows.add(
          List.of(
              5,
              new RawCell("", "<f>B" + (row + 1) + "</f><v>7</v>"),
              new RawCell("", "<f>C" + (row + 1) + "</f><v>7</v>")));
    }
    rows.add(List.of(5, new RawCell("", "<f>A1</f><v>7</v>"), 7));
    List<Row> found = changed(RawBook.of().sheet("S", rows));
    assertThat(found.subList(1, 1_999)).allMatch(row -> row.find(2).equals(Optional.of(GONE)));
    assertThat(found.subList(1, 1_999)).allMatch(row -> row.find(3).equals(Optional.of(KEPT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "calcId='191029'", "calcId='191029' calcMode='manual'", "iterateCount='100'"})
  void excelCalculatesTheOthersOnOpening(String calculation) throws Exception {
    try (XSSFWorkbook copy =
        new XSSFWorkbook(
            Files.newInputStream(copy(book(calculation, new RawCell("", "<f>A1</f><v>7</v>")))))) {
      String said =
          copy.getCTWorkbook().isSetCalcPr() ? copy.getCTWorkbook().getCalcPr().toString() : "";
      assertThat(said).doesNotContain("calcId", "manual", "fullCalcOnLoad");
    }
  }

  @Test
  void areNoneInAWorkbookThatDisownsThem() throws Exception {
    RawCell fixed = new RawCell("", "<f>40/100</f><v>0</v>");
    assertThat(changed(book("calcId='124519' fullCalcOnLoad='1'", fixed)).get(0).find(4))
        .contains(new CellValue.NotCalculated("0"));
  }
}
