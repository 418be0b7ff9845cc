package org.scorebook.workbook.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemExample;
import org.scorebook.problem.ProblemKind;
import org.scorebook.xlsx.lint.Lint;

class AnnotatedCopyTest {
  private static final Problem ERROR =
      ProblemKind.error("first", "")
          .at(new Place.Cell("Data", 2, 2), "DP", "37.9 is not a percentage.");
  private static final Problem WARNING =
      ProblemKind.warning("second", "").at(new Place.Cell("Data", 4, 3), "There is nothing here.");

  @TempDir private Path folder;
  private Path input;

  @BeforeEach
  void makeInput() throws Exception {
    input = folder.resolve("input.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(input)) {
      XSSFSheet data = workbook.createSheet("Data");
      data.createRow(0).createCell(0).setCellValue("Measure ID");
      data.createRow(1).createCell(1).setCellValue(37.9);
      data.createRow(2).createCell(1).setCellValue(0.38);
      workbook.setPrintArea(0, 0, 2, 0, 9);
      workbook.write(out);
    }
  }

  @Test
  void highlightsEachCellAndSaysWhatIsWrong() throws Exception {
    try (XSSFWorkbook copy = annotated(ERROR, WARNING)) {
      XSSFSheet data = copy.getSheet("Data");
      XSSFCell wrong = data.getRow(1).getCell(1);
      assertThat(wrong.getNumericCellValue()).isEqualTo(37.9);
      assertThat(wrong.getCellComment().getString().getString())
          .isEqualTo("ERROR: DP: 37.9 is not a percentage.");
      assertThat(wrong.getCellStyle().getFillForegroundColorColor().getARGBHex())
          .isEqualTo("FFFFC7CE");
      XSSFCell missing = data.getRow(3).getCell(2);
      assertThat(missing.getCellComment().getString().getString())
          .isEqualTo("WARNING: There is nothing here.");
      assertThat(missing.getCellStyle().getFillForegroundColorColor().getARGBHex())
          .isEqualTo("FFFFEB9C");
      XSSFCell sound = data.getRow(2).getCell(1);
      assertThat(sound.getCellComment()).isNull();
      assertThat(sound.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
    }
  }

  @Test
  void aLongMessageHasAsManyLinesAsItNeedsInPrint() throws Exception {
    ProblemKind kind = ProblemKind.error("first", "");
    Place place = new Place.Cell("Data", 2, 2);
    try (XSSFWorkbook copy =
        annotated(
            kind.at(place, "x".repeat(118)),
            kind.at(place, "x".repeat(119)),
            kind.at(place, "x".repeat(237)))) {
      XSSFSheet list = copy.getSheetAt(0);
      assertThat(Stream.of(4, 5, 6).map(row -> list.getRow(row).getHeightInPoints()))
          .containsExactly(15f, 30f, 45f);
      assertThat(list.getRow(4).getCTRow().isSetHt()).isFalse();
    }
  }

  @Test
  void leavesNamedStylesAsTheyAre() throws Exception {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(input));
        OutputStream out = Files.newOutputStream(input)) {
      CTXf percent = CTXf.Factory.newInstance();
      percent.setNumFmtId(9);
      workbook.getStylesSource().putCellStyleXf(percent);
      workbook.write(out);
    }
    try (XSSFWorkbook copy = annotated(ERROR, WARNING)) {
      assertThat(copy.getStylesSource().getCellStyleXfAt(1).getNumFmtId()).isEqualTo(9);
    }
  }

  @Test
  void saysEverythingThatIsWrongWithOneCell() throws Exception {
    Problem second =
        ProblemKind.warning("second", "").at(ERROR.place(), "DP", "Far outside its history.");
    try (XSSFWorkbook copy = annotated(ERROR, second)) {
      XSSFCell wrong = copy.getSheet("Data").getRow(1).getCell(1);
      assertThat(wrong.getCellComment().getString().getString())
          .isEqualTo("ERROR: DP: 37.9 is not a percentage.\nWARNING: DP: Far outside its history.");
      assertThat(wrong.getCellStyle().getFillForegroundColorColor().getARGBHex())
          .isEqualTo("FFFFC7CE");
    }
  }

  @Test
  void listsAllProblemsFirstWithLinks() throws Exception {
    Problem ofNothing =
        ProblemKind.warning("second", "").at(new Place.Nowhere(), "No owner has an address.");
    try (XSSFWorkbook copy = annotated(ERROR, WARNING, ofNothing)) {
      XSSFSheet list = copy.getSheetAt(0);
      assertThat(list.getSheetName()).isEqualTo("Problems");
      assertThat(copy.getActiveSheetIndex()).isZero();
      assertThat(rows(list))
          .containsExactly(
              "Problems of this workbook",
              "1 error, 2 warnings. Mend them in your own workbook: this is a copy.",
              "Severity | Cell | Measure | What to do",
              "ERROR | Data!B2 | DP | 37.9 is not a percentage.",
              "WARNING | Data!C4 |  | There is nothing here.",
              "WARNING |  |  | No owner has an address.");
      assertThat(list.getRow(4).getCell(1).getHyperlink().getAddress()).isEqualTo("'Data'!B2");
      assertThat(list.getRow(6).getCell(1).getHyperlink()).isNull();
    }
  }

  @Test
  void marksTheFirstThousandOfAKindAndSaysSo() throws Exception {
    List<Problem> problems = new ArrayList<>();
    for (int row = 2; row <= 1_501; row++) {
      problems.add(
          ProblemKind.error("first", "")
              .at(new Place.Cell("Data", row, 2), "M" + row, row + " is not a percentage."));
    }
    problems.add(WARNING);
    try (XSSFWorkbook copy = annotated(problems.toArray(Problem[]::new))) {
      XSSFSheet data = copy.getSheet("Data");
      assertThat(data.getCellComments()).hasSize(1_002);
      assertThat(data.getRow(1_000).getCell(1).getCellComment().getString().getString())
          .isEqualTo("ERROR: M1001: 1001 is not a percentage.");
      assertThat(data.getRow(1_001).getCell(1).getCellComment().getString().getString())
          .isEqualTo(
              "ERROR: And 500 more like the 1,000 before, from here to Data!B1501, which are not"
                  + " marked.");
      List<String> rows = rows(copy.getSheetAt(0));
      assertThat(rows).hasSize(3 + 1_002);
      assertThat(rows.get(1))
          .isEqualTo("1500 errors, 1 warning. Mend them in your own workbook: this is a copy.");
      assertThat(rows.subList(1_002, 1_005))
          .containsExactly(
              "ERROR | Data!B1001 | M1001 | 1001 is not a percentage.",
              "ERROR | Data!B1002 |  | And 500 more like the 1,000 before, from here to Data!B1501,"
                  + " which are not marked.",
              "WARNING | Data!C4 |  | There is nothing here.");
    }
  }

  @Test
  void marksAThousandAndCountsNone() throws Exception {
    List<Problem> problems = new ArrayList<>();
    for (int row = 2; row <= 1_001; row++) {
      problems.add(
          ProblemKind.error("first", "")
              .at(new Place.Cell("Data", row, 2), row + " is not a percentage."));
    }
    try (XSSFWorkbook copy = annotated(problems.toArray(Problem[]::new))) {
      assertThat(rows(copy.getSheetAt(0)))
          .hasSize(3 + 1_000)
          .last()
          .isEqualTo("ERROR | Data!B1001 |  | 1001 is not a percentage.");
    }
  }

  @Test
  void ofVeryManyKindsTheRestIsCounted() {
    List<Problem> problems = new ArrayList<>();
    for (int kind = 1; kind <= 30; kind++) {
      for (int row = 1; row <= 900; row++) {
        problems.add(
            ProblemKind.error("first", "").at(new Place.Cell("Data", row, kind), "It is wrong."));
      }
    }
    assertThat(FirstOfEach.of(problems))
        .hasSize(20_001)
        .startsWith(problems.subList(0, 20_000).toArray(Problem[]::new))
        .last()
        .extracting(Problem::line)
        .isEqualTo("WARNING And 7,000 more, which are not shown. Mend these first.");
  }

  @Test
  void textsThatBeginAsFormulasDoStayTextsInExcel() throws Exception {
    Problem odd =
        ProblemKind.warning("second", "").at(new Place.Cell("Data", 2, 2), "+DP", "@x is odd.");
    Problem elsewhere =
        ProblemKind.warning("second", "").at(new Place.Sheet("=Data"), "It is missing.");
    try (XSSFWorkbook copy = annotated(odd, elsewhere)) {
      List<String> prefixed = new ArrayList<>();
      for (Row row : copy.getSheetAt(0)) {
        for (Cell cell : row) {
          if (cell.getCellStyle().getQuotePrefixed()) {
            prefixed.add(cell.getStringCellValue());
          }
        }
      }
      assertThat(prefixed).containsExactly("+DP", "@x is odd.", "=Data");
    }
  }

  @Test
  void keepsPrintAreasOnTheirSheets() throws Exception {
    try (XSSFWorkbook copy = annotated(ERROR)) {
      assertThat(copy.getPrintArea(copy.getSheetIndex("Data"))).isEqualTo("Data!$A$1:$C$10");
      assertThat(copy.getPrintArea(0)).isNull();
    }
  }

  @Test
  void neverTouchesTheInputAndIsSound() throws Exception {
    byte[] before = Files.readAllBytes(input);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnnotatedCopy.write(input, List.of(ERROR, WARNING), out);

    assertThat(Files.readAllBytes(input)).isEqualTo(before);
    assertThat(Lint.of(out.toByteArray())).isEmpty();
  }

  private XSSFWorkbook annotated(Problem... problems) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnnotatedCopy.write(input, List.of(problems), out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static List<String> rows(XSSFSheet sheet) {
    List<String> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (Cell cell : row) {
        cells.add(cell.getStringCellValue());
      }
      rows.add(String.join(" | ", cells));
    }
    return rows;
  }

  static Stream<ProblemExample> examples() {
    return Stream.of(
        new ProblemExample(
            "more-not-shown",
            () -> FirstOfEach.of(inColumns(23)),
            () -> FirstOfEach.of(inColumns(22))));
  }

  private static List<Problem> inColumns(int columns) {
    List<Problem> problems = new ArrayList<>();
    for (int column = 1; column <= columns; column++) {
      for (int row = 1; row <= 900; row++) {
        problems.add(
            ProblemKind.error("first", "").at(new Place.Cell("Data", row, column), "It is wrong."));
      }
    }
    return problems;
  }
}
