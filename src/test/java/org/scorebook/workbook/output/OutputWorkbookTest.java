package org.scorebook.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.xlsx.lint.Lint;

class OutputWorkbookTest {
  @Test
  void sheetsStandInTheOrderPromised() throws Exception {
    assertThat(sheets(WrittenBook.draft(Editions.cabinet()).open()))
        .containsExactly(
            "Scorecard",
            "Highlights",
            "Direct payments uptake",
            "Direct payments quartiles",
            "Good provider all",
            "Long term admissions",
            "Care in own home",
            "Reviews",
            "General satisfaction",
            "Changing places",
            "Results",
            "Series",
            "About");
    assertThat(sheets(WrittenBook.draft(Editions.cabinet(Editions.balanced())).open()))
        .startsWith("Contents", "Highlights")
        .doesNotContain("Scorecard");
  }

  @Test
  void theFrontSheetSaysWhatTheOriginalsPrinted() throws Exception {
    XSSFSheet sheet = WrittenBook.draft(Editions.cabinet()).open().getSheet("Scorecard");
    assertThat(line(sheet, "Uptake of Direct Payments"))
        .containsExactly(
            "1",
            "Uptake of Direct Payments",
            "GREEN",
            "AMBER",
            "38.0% (EoY 39.0%)",
            "37.9%",
            "38.0%",
            "▲ Up (Green)",
            "Yes (1st)",
            "",
            "-",
            "-");
    assertThat(line(sheet, "The proportion of clients receiving Res"))
        .contains("75.0%", "75.9% (Q1)", "75.0% (Q2)", "▼ Down (Red)");
    assertThat(line(sheet, "The number of long-term")).contains("RED", "▲ Up (Red)");
    assertThat(line(sheet, "The percentage of people who receive")).contains("DoT Only", "GREEN");
    assertThat(line(sheet, "Social work client")).contains("N/A", "(Q2)", "(Q3)");
    assertThat(line(sheet, "The number of Changing Places"))
        .containsExactly(
            "7",
            "The number of Changing Places across the city",
            "Placeholder",
            "",
            "",
            "",
            "",
            "",
            "–",
            "",
            "",
            "");
  }

  @Test
  void aBalancedScorecardSpeaksOfTravelInWordsAndOfPeriodsByDate() throws Exception {
    XSSFSheet sheet =
        WrittenBook.draft(Editions.cabinet(Editions.balanced())).open().getSheet("Contents");
    assertThat(line(sheet, "The number of long-term"))
        .containsExactly(
            "3",
            "The number of long-term admissions to residential or nursing care per 100,000 over"
                + " 65s",
            "560.0",
            "612.3",
            "RED",
            "",
            "▲ Deteriorating",
            "30/09/2020",
            "",
            "-",
            "-",
            "");
    assertThat(line(sheet, "Uptake of Direct Payments"))
        .endsWith(
            "▲ Improving",
            "31/12/2020",
            "",
            "-",
            "-",
            "Uptake rose again.\nThe new payment cards went live.");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    assertThat(WrittenBook.draft(Editions.cabinet()).bytes())
        .isEqualTo(WrittenBook.draft(Editions.cabinet()).bytes());
  }

  @Test
  void everySheetIsReachableByThoseWhoCannotSeeIt() throws Exception {
    XSSFWorkbook workbook = WrittenBook.draft(Editions.cabinet()).open();
    assertThat(workbook.getProperties().getCoreProperties().getTitle())
        .isEqualTo("Cabinet Scorecard - December 2020");
    assertThat(workbook.getProperties().getCoreProperties().getCreator())
        .isEqualTo("Performance and Insight");
    for (Sheet sheet : workbook) {
      assertThat(WrittenBook.shown((XSSFSheet) sheet, 0, 0)).as(sheet.getSheetName()).isNotBlank();
      for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
        assertThat(sheet.getMergedRegions())
            .as(sheet.getSheetName())
            .noneMatch(
                merged ->
                    merged.getFirstRow() <= table.getEndRowIndex()
                        && merged.getLastRow() >= table.getStartRowIndex()
                        && merged.getFirstColumn() <= table.getEndColIndex());
      }
    }
    for (Map.Entry<String, String> part :
        WrittenBook.draft(Editions.cabinet()).parts().entrySet()) {
      if (part.getKey().startsWith("xl/drawings/drawing")) {
        assertThat(part.getValue().split("<xdr:cNvPr ", -1))
            .as(part.getKey())
            .allMatch(shape -> shape.startsWith("<") || shape.contains("descr="));
      }
    }
  }

  @Test
  void whatTheTemplateSaysElsewhereStaysThere() throws Exception {
    assertThat(WrittenBook.draft(Editions.cabinet()).parts().values())
        .noneMatch(part -> part.contains("How the output workbooks look"));
  }

  @Test
  void aTemplateThatIsMissingOrIsNoTemplateIsNamed() {
    assertThatThrownBy(() -> WrittenBook.draft(Editions.cabinet(), Path.of("nowhere.xlsx")))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage("nowhere.xlsx is missing. It gives the output its looks.");
    assertThatThrownBy(() -> WrittenBook.draft(Editions.cabinet(), Path.of("pom.xml")))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage("pom.xml cannot be read as the workbook that gives the output its looks.");
  }

  @Test
  void anUglyEditionIsWritten() throws Exception {
    WrittenBook ugly = WrittenBook.draft(Editions.ugly());
    assertThat(sheets(ugly.open())).hasSize(70);
    assertThat(Lint.of(ugly.bytes())).isEmpty();
  }

  @Test
  void nothingIsLeftForExcelToRepair() throws Exception {
    assertThat(Lint.of(WrittenBook.draft(Editions.cabinet()).bytes())).isEmpty();
    assertThat(Lint.of(WrittenBook.draft(Editions.cabinet(Editions.balanced())).bytes())).isEmpty();
  }

  private static List<String> sheets(XSSFWorkbook workbook) {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  private static List<String> line(XSSFSheet sheet, String measure) {
    for (int row = 0; row <= sheet.getLastRowNum(); row++) {
      int at = row;
      if (sheet.getRow(row) != null && WrittenBook.shown(sheet, row, 1).startsWith(measure)) {
        return IntStream.range(0, sheet.getRow(row).getLastCellNum())
            .mapToObj(column -> WrittenBook.shown(sheet, at, column))
            .toList();
      }
    }
    throw new AssertionError(measure + " is not on " + sheet.getSheetName());
  }
}
