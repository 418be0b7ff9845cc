package org.scorebook.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;

/** How the blank workbook looks to whoever opens or prints it. */
class TemplatePagesTest {

  @Test
  void theFirstSheetNamesTheOthersInTheOrderOfTheirTabsAndFitsASmallScreen() throws IOException {
    try (XSSFWorkbook workbook = blank()) {
      XSSFSheet start = workbook.getSheetAt(0);
      List<String> tabs = new ArrayList<>();
      List<String> steps = new ArrayList<>();
      float height = 0;
      for (Row row : start) {
        height += row.getHeightInPoints();
        if (start.getHyperlink(row.getRowNum(), 1) != null) {
          steps.add((int) row.getCell(0).getNumericCellValue() + " " + row.getCell(1));
        }
      }
      for (int s = 1; s < workbook.getNumberOfSheets(); s++) {
        tabs.add(s + " " + workbook.getSheetName(s));
      }
      assertThat(steps).isEqualTo(tabs);
      // What Excel leaves of 1366 x 768 pixels: 24 rows of 15 points, 180 digits.
      assertThat(height).isLessThan(24 * 15);
      assertThat(IntStream.range(0, 6).map(c -> start.getColumnWidth(c) / 256).sum())
          .isLessThanOrEqualTo(160);
    }
  }

  @Test
  void anExampleStandsAboveTheHeadingsWhereNothingIsRead() throws IOException {
    try (XSSFWorkbook workbook = blank()) {
      assertThat(above(workbook.getSheet("Measures"), 2))
          .containsExactly(
              "e.g. DP",
              "Adult social care",
              "Adults who receive direct payments",
              "Direct payments",
              "Percentage",
              "1",
              "Monthly",
              "Upwards",
              "Target",
              "Head of Commissioning",
              "Case records",
              "People");
      assertThat(above(workbook.getSheet("Measures"), 1))
          .filteredOn(text -> text.startsWith("optional"))
          .containsExactly(
              "optional: who answers for it",
              "optional: what is counted",
              "optional: which periods it looks at",
              "optional: how it is judged",
              "optional: how it is shown");
      assertThat(above(workbook.getSheet("Data"), 2))
          .containsExactly("e.g. DP", "Dec 2020", "2,961", "7,792", "38.0%");
      assertThat(above(workbook.getSheet("Targets"), 2))
          .containsExactly("e.g. DP", "2020/21", "38.0%");
      assertThat(above(workbook.getSheet("Owners"), 2))
          .containsExactly("e.g. Head of Commissioning", "Adult social care", "name@example.org");
    }
  }

  @Test
  void whatMeasuresNeedComesFirstThenTheirCheckThenWhatIsOptional() throws IOException {
    try (XSSFWorkbook workbook = blank()) {
      List<String> headings = above(workbook.getSheet("Measures"), 3);
      List<String> required =
          InputSheet.MEASURES.columns().stream()
              .filter(Column::isRequired)
              .map(Column::name)
              .toList();
      assertThat(headings.subList(0, 9)).isEqualTo(required);
      assertThat(headings.subList(9, 12)).containsExactly("Check", "Current period", "Owner");
    }
  }

  @Test
  void blankRowsShowNothingThatWouldBePrinted() throws IOException {
    try (XSSFWorkbook workbook = blank()) {
      for (InputSheet input : InputSheet.values()) {
        XSSFSheet sheet = workbook.getSheet(input.sheetName());
        for (int r = 4; r <= sheet.getLastRowNum() && input != InputSheet.SCORECARD; r++) {
          for (Cell cell : sheet.getRow(r)) {
            assertThat(cell.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
          }
        }
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      }
      assertThat(workbook.getPrintArea(workbook.getSheetIndex("Data")))
          .isEqualTo("Data!$A$1:$I$1048576");
      assertThat(workbook.getPrintArea(workbook.getSheetIndex("Measures")))
          .isEqualTo("Measures!$A$1:$I$1048576,Measures!$L$1:$U$1048576,Measures!$V$1:$AB$1048576");
      assertThat(workbook.getPrintArea(workbook.getSheetIndex("Data wide"))).isNull();
    }
  }

  @Test
  void theDefaultStyleHasItsName() throws IOException {
    try (XSSFWorkbook workbook = blank()) {
      assertThat(
              workbook
                  .getStylesSource()
                  .getCTStylesheet()
                  .getCellStyles()
                  .getCellStyleList()
                  .stream()
                  .map(style -> style.getName() + " " + style.getXfId()))
          .containsExactly("Normal 0");
    }
  }

  private static List<String> above(XSSFSheet sheet, int row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : sheet.getRow(row)) {
      if (!cell.toString().isEmpty()) {
        texts.add(cell.toString());
      }
    }
    return texts;
  }

  private static XSSFWorkbook blank() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    InputTemplate.blank(InputTemplate.Options.standard(), bytes);
    return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
  }
}
