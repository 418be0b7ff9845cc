package org.scorebook.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.model.Period;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.ColumnType;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.OwnerColumns;

class InputTemplateTest {
  /** For tests that type a period there and have all computed. */
  private static final XSSFWorkbook STANDARD = standard();

  @Test
  void theCommittedTemplateIsWhatTheCodeWrites() throws IOException {
    byte[] committed = Files.readAllBytes(Path.of("workbook-templates/input.xlsx"));

    assertThat(Arrays.equals(blank(InputTemplate.Options.standard()), committed))
        .as("run the main of ExampleWorkbooks to write the template again")
        .isTrue();
  }

  @Test
  void everySheetHasEveryColumnInATableWithRowsReadyToTypeIn() throws IOException {
    try (XSSFWorkbook workbook = open(InputTemplate.Options.standard())) {
      for (InputSheet input : InputSheet.values()) {
        XSSFSheet sheet = workbook.getSheet(input.sheetName());
        assertThat(sheet.getTables()).as(input.sheetName()).hasSize(1);
        XSSFTable table = sheet.getTables().get(0);
        List<String> headers = new ArrayList<>();
        for (Cell cell : sheet.getRow(table.getStartRowIndex())) {
          headers.add(cell.getStringCellValue());
        }
        assertThat(headers).doesNotHaveDuplicates();
        assertThat(headers)
            .as(input.sheetName())
            .containsSubsequence(input.columns().stream().map(Column::name).toList());
        assertThat(table.getColumns().stream().map(column -> column.getName()))
            .containsExactlyElementsOf(headers);
        if (input != InputSheet.SCORECARD) {
          assertThat(table.getDataRowCount())
              .as(input.sheetName())
              .isEqualTo(input == InputSheet.DATA ? 300 : 50);
          XSSFRow last = sheet.getRow(table.getEndRowIndex());
          int check = headers.indexOf("Check");
          assertThat(last.getCell(check).getCellFormula())
              .isEqualTo(
                  sheet.getRow(table.getStartRowIndex() + 1).getCell(check).getCellFormula());
          assertThat(last.getCell(check).getStringCellValue()).isEmpty();
          // Excel refuses longer ones.
          assertThat(last.getCell(check).getCellFormula()).hasSizeLessThan(8_192);
          assertThat(InputTable.find(workbook, input).orElseThrow().rows()).isEmpty();
        }
      }
    }
  }

  @Test
  void everyColumnHasItsListAndItsInputMessage() throws IOException {
    try (XSSFWorkbook workbook = open(InputTemplate.Options.standard())) {
      for (InputSheet input : InputSheet.values()) {
        if (input == InputSheet.SCORECARD) {
          continue;
        }
        XSSFSheet sheet = workbook.getSheet(input.sheetName());
        List<XSSFDataValidation> all = sheet.getDataValidations();
        assertThat(all.get(0).getErrorBoxText())
            .isEqualTo("It is not read. Type below the headings, from row 5 on.");
        assertThat(all.get(0).getRegions().getCellRangeAddress(0).getFirstRow()).isEqualTo(2);
        List<XSSFDataValidation> validations = all.subList(1, all.size());
        assertThat(validations).hasSameSizeAs(input.columns());
        for (int i = 0; i < validations.size(); i++) {
          Column column = input.columns().get(i);
          XSSFDataValidation validation = validations.get(i);
          assertThat(validation.getPromptBoxText()).isEqualTo(column.help());
          assertThat(validation.getPromptBoxTitle()).isEqualTo(column.name());
          if (column.type() == ColumnType.WORD) {
            assertThat(validation.getValidationConstraint().getExplicitListValues())
                .containsExactlyElementsOf(column.words());
            assertThat(validation.getSuppressDropDownArrow()).isTrue();
            assertThat(validation.getErrorStyle())
                .as("more words are understood than the list has")
                .isEqualTo(DataValidation.ErrorStyle.WARNING);
          }
          if (column.type() == ColumnType.MEASURE_ID) {
            assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("MeasureIDs");
            assertThat(validation.getEmptyCellAllowed())
                .as("Excel would let any word pass, since blanks follow the IDs")
                .isFalse();
          }
          if (column.type() == ColumnType.OWNERS) {
            assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("OwnerNames");
            assertThat(validation.getShowErrorBox()).as("several owners may be typed").isFalse();
          }
        }
      }
      assertThat(workbook.getName("MeasureIDs").getRefersToFormula())
          .isEqualTo("tblMeasures[Measure ID]");
      assertThat(workbook.getName("OwnerNames").getRefersToFormula()).isEqualTo("tblOwners[Name]");
    }
  }

  @Test
  void theRuleSetsOfferedAreThoseThatThereAre() throws IOException {
    try (Stream<Path> rules = Files.list(Path.of("rules"))) {
      assertThat(
              rules
                  .map(file -> file.getFileName().toString())
                  .filter(name -> name.endsWith(".yaml"))
                  .map(name -> name.replace(".yaml", "")))
          .containsExactlyInAnyOrderElementsOf(InputTemplate.Options.standard().ruleSets());
    }
  }

  @Test
  void thePeriodIsFilledInWhereItIsGiven() throws IOException {
    Period december = Period.month(YearMonth.of(2020, 12), Month.APRIL);
    try (XSSFWorkbook workbook = open(InputTemplate.Options.standard().withPeriod(december))) {
      assertThat(check(workbook, InputSheet.SCORECARD, 6, 3)).isEqualTo("OK");
      assertThat(check(workbook, InputSheet.SCORECARD, 4, 3)).isEqualTo("Please fill this in");
      assertThat(workbook.getSheet("Scorecard").getRow(6).getCell(1).getLocalDateTimeCellValue())
          .hasToString("2020-12-01T00:00");
    }
  }

  @Test
  void checksWarnInTheWorkbookItself() throws IOException {
    Period december = Period.month(YearMonth.of(2020, 12), Month.APRIL);
    try (XSSFWorkbook workbook = open(InputTemplate.Options.standard().withPeriod(december))) {
      InputTable owners = InputTable.find(workbook, InputSheet.OWNERS).orElseThrow();
      int owner = owners.append(1).get(0);
      owners.set(owner, OwnerColumns.NAME, "Head of Reviews").set(owner, OwnerColumns.EMAIL, "x");
      InputTable measures = InputTable.find(workbook, InputSheet.MEASURES).orElseThrow();
      List<Integer> rows = measures.append(4);
      measure(measures, rows.get(0), "DP", "Monthly", "");
      measure(measures, rows.get(1), "GP", "Quarterly", "");
      measures.set(rows.get(1), MeasureColumns.ARREARS, BigDecimal.ONE);
      measure(measures, rows.get(2), "SV", "Annual", "Placeholder");
      measure(measures, rows.get(3), "SL", "Annual", "");
      measures.set(rows.get(3), MeasureColumns.OWNER, "Head of Revues");
      InputTable data = InputTable.find(workbook, InputSheet.DATA).orElseThrow();
      List<Integer> figures = data.append(5);
      figure(data, figures.get(0), "DP", LocalDate.of(2020, 12, 31), "0.38");
      figure(data, figures.get(1), "DP", LocalDate.of(2020, 11, 1), "37.9");
      figure(data, figures.get(2), "XX", LocalDate.of(2020, 11, 1), "0.2");
      data.set(figures.get(3), DataColumns.VALUE, BigDecimal.ONE)
          .set(figures.get(3), DataColumns.PERIOD, "Q1 2020/21");
      data.set(figures.get(4), DataColumns.MEASURE_ID, "DP")
          .set(figures.get(4), DataColumns.PERIOD, LocalDate.of(2020, 10, 1))
          .set(figures.get(4), DataColumns.NUMERATOR, new BigDecimal("12"));
      LiveColumns.compute(workbook);

      assertThat(check(workbook, InputSheet.OWNERS, owner, 4)).isEqualTo("Email is not an address");
      assertThat(List.of(0, 1, 2, 3))
          .extracting(i -> check(workbook, InputSheet.MEASURES, rows.get(i), 9))
          .containsExactly(
              "OK", "No figure for Q2 2020/21 on Data", "OK", "This owner is not on Owners");
      assertThat(List.of(1, 2, 3))
          .extracting(i -> check(workbook, InputSheet.MEASURES, rows.get(i), 10))
          .containsExactly("Q2 2020/21", "", "2019/20");
      assertThat(figures)
          .extracting(row -> check(workbook, InputSheet.DATA, row, 9))
          .containsExactly(
              "OK",
              "Type 37.9% with the percent sign (Value)",
              "This ID is not on Measures",
              "Measure ID is missing",
              "Denominator is missing");
    }
  }

  @Test
  void checksNameWordsAmongNumbersAndPeriodsOfAnotherKind() throws IOException {
    Period december = Period.month(YearMonth.of(2020, 12), Month.APRIL);
    try (XSSFWorkbook workbook = open(InputTemplate.Options.standard().withPeriod(december))) {
      InputTable measures = InputTable.find(workbook, InputSheet.MEASURES).orElseThrow();
      List<Integer> rows = measures.append(5);
      measure(measures, rows.get(4), "T", "Monthly", "Suspended");
      measures.set(rows.get(4), MeasureColumns.UNIT, "Minutes");
      measure(measures, rows.get(0), "M", "Monthly", "");
      measures.set(rows.get(0), MeasureColumns.DECIMALS, "none");
      measure(measures, rows.get(1), "Q", "Quarterly", "");
      measures.set(rows.get(1), MeasureColumns.TARGET_TYPE, "Target");
      measure(measures, rows.get(2), "A", "Annual", "Suspended");
      measures.set(rows.get(2), MeasureColumns.TARGET_TYPE, "Target");
      measure(measures, rows.get(3), "OLD", "", "Retired");
      measures.set(rows.get(3), MeasureColumns.SHORT_NAME, "Short M");
      String[][] typed = {
        {"M", "Dec 2020", "0.5", "OK"},
        {"M", "December", "0.5", "Type the month like Dec 2020"},
        {"M", "Nov 2020", "late", "Value is a text, not a number"},
        {"M", "Sep 2020", "n/a", "OK"},
        {"M", "Oct 2020", "[c]", "OK"},
        {"Q", "Q2 20/21", "0.5", "OK"},
        {"Q", "2019/20", "0.5", "Type the quarter like Q2 2020/21"},
        {"Q", "Q2 2020/21", "0.5", "OK"},
        {"Q", "2020-21 Q1", "0.5", "OK"},
        {"A", "20/21", "0.5", "Type the year like 2019/20"},
        {"A", "2018/19", "<5", "OK"},
        {"T", "Dec 2020", "0.24", "OK"},
        {"T", "Nov 2020", "0.25", "Type minutes and seconds as 0:13:05 (Value)"},
        {"OLD", "some day", "late", "OK"},
      };
      InputTable data = InputTable.find(workbook, InputSheet.DATA).orElseThrow();
      List<Integer> figures = data.append(typed.length);
      for (int i = 0; i < typed.length; i++) {
        data.set(figures.get(i), DataColumns.MEASURE_ID, typed[i][0])
            .set(figures.get(i), DataColumns.PERIOD, typed[i][1]);
        if (typed[i][2].startsWith("0")) {
          data.set(figures.get(i), DataColumns.VALUE, new BigDecimal(typed[i][2]));
        } else {
          data.set(figures.get(i), DataColumns.VALUE, typed[i][2]);
        }
      }
      LiveColumns.compute(workbook);

      assertThat(rows)
          .extracting(row -> check(workbook, InputSheet.MEASURES, row, 9))
          .containsExactly(
              "Decimals is a text, not a number", "No target on Targets", "OK", "OK", "OK");
      assertThat(figures)
          .extracting(row -> check(workbook, InputSheet.DATA, row, 9))
          .containsExactlyElementsOf(Stream.of(typed).map(row -> row[3]).toList());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "APRIL, Dec 2020, Q3 2020/21, 2019/20, 2018/19",
    "APRIL, Q4 2020/21, Q4 2020/21, 2020/21, 2020/21",
    "APRIL, 2020/21 Q3, Q3 2020/21, 2019/20, 2018/19",
    "APRIL, 2020/21, Q4 2020/21, 2020/21, 2020/21",
    "JANUARY, Nov 2020, Q3 2020, 2019, 2018",
    "JANUARY, 2020, Q4 2020, 2020, 2020",
    "JANUARY, Q4 2019, Q4 2019, 2019, 2018",
    "SEPTEMBER, Aug 2020, Q4 2019/20, 2019/20, 2018/19",
    "SEPTEMBER, Q2 2019/20, Q2 2019/20, 2018/19, 2018/19",
  })
  void currentPeriodsAreThoseOfTheTool(
      Month yearStarts, String period, String quarter, String year, String secondYear)
      throws IOException {
    Period reporting =
        ((PeriodParser.Read) PeriodParser.of(yearStarts).parse(period, Period.Kind.MONTH)).period();
    InputTemplate.Options options =
        InputTemplate.Options.standard().withRules("ours", yearStarts).withPeriod(reporting);
    try (XSSFWorkbook workbook = open(options)) {
      InputTable measures = InputTable.find(workbook, InputSheet.MEASURES).orElseThrow();
      List<Integer> rows = measures.append(4);
      measure(measures, rows.get(3), "H", "Half-yearly", "");
      measure(measures, rows.get(0), "Q", "Quarterly", "");
      measure(measures, rows.get(1), "A", "Annual", "");
      measure(measures, rows.get(2), "B", "Biennial", "");
      InputTable data = InputTable.find(workbook, InputSheet.DATA).orElseThrow();
      data.set(data.append(1).get(0), DataColumns.MEASURE_ID, "B")
          .set(data.rows().get(0), DataColumns.PERIOD, Period.year(2016, yearStarts).label());
      LiveColumns.compute(workbook);

      assertThat(rows)
          .extracting(row -> check(workbook, InputSheet.MEASURES, row, 10))
          .containsExactly(
              quarter,
              year,
              secondYear,
              Period.latestEnded(reporting.last(), Period.Kind.HALF, yearStarts).label());
      assertThat(workbook.getSheet("Scorecard").getRow(9).getCell(1).getStringCellValue())
          .isEqualTo("ours");
      assertThat(new DataFormatter().formatCellValue(quarters(workbook)))
          .isEqualTo(
              "%s, %s and %s. Q1 is %s to %s."
                  .formatted(
                      Period.quarter(2020, 2, yearStarts).label(),
                      Period.half(2020, 1, yearStarts).label(),
                      Period.year(2019, yearStarts).label(),
                      sentence(yearStarts),
                      sentence(yearStarts.plus(2))));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Dec 2020, 2020-12-01",
    "December 2020, 2020-12-01",
    "Dec-20, 2020-12-01",
    "Sept 2020, 2020-09-01",
    "2020-12, 2020-12-01",
    "12/2020, 2020-12-01",
    "Q3 2020/21, 2020-12-01",
    "q3 20/21, 2020-12-01",
    "Q3 2020-21, 2020-12-01",
    "2020/21 Q3, 2020-12-01",
    "20/21 Q3, 2020-12-01",
    "H1 2020/21, 2020-09-01",
    "2020/21 H2, 2021-03-01",
    "2020/21, 2021-03-01",
    "2020-21, 2021-03-01",
    "2020/2021, 2021-03-01",
  })
  void theReportingMonthIsThatOfTheTool(String typed, LocalDate month) {
    assertThat(
            ((PeriodParser.Read) PeriodParser.of(Month.APRIL).parse(typed, Period.Kind.MONTH))
                .period()
                .last()
                .atDay(1))
        .isEqualTo(month);
    computeWith(typed);
    assertThat(
            STANDARD
                .getSheet("Scorecard")
                .getRow(2)
                .getCell(1)
                .getLocalDateTimeCellValue()
                .toLocalDate())
        .isEqualTo(month);
    assertThat(check(STANDARD, InputSheet.SCORECARD, 6, 3)).isEqualTo("OK");
  }

  @ParameterizedTest
  @CsvSource({
    "31/12/2020, OK",
    "FY 2020/21, OK",
    "Q5 2020/21, OK",
    "last month, 'This is not a month, quarter or year'",
    "Dezember 2020, 'This is not a month, quarter or year'",
  })
  void ofAPeriodThatIsNotRecognisedNoMonthIsShown(String typed, String check) {
    computeWith(typed);
    assertThat(check(STANDARD, InputSheet.SCORECARD, 6, 3)).isEqualTo(check);
  }

  private static void computeWith(String period) {
    STANDARD.getSheet("Scorecard").getRow(6).getCell(1).setCellValue(period);
    LiveColumns.compute(STANDARD);
  }

  /** The line of the first sheet on quarters and years. */
  private static Cell quarters(XSSFWorkbook workbook) {
    for (Row row : workbook.getSheet("Start here")) {
      if (row.getCell(4) != null
          && row.getCell(4).getStringCellValue().equals("Quarters and years")) {
        return row.getCell(5);
      }
    }
    throw new AssertionError("no line on quarters and years");
  }

  private static String sentence(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static void measure(
      InputTable table, int row, String id, String frequency, String state) {
    table
        .set(row, MeasureColumns.ID, id)
        .set(row, MeasureColumns.THEME, "Theme")
        .set(row, MeasureColumns.MEASURE, "Title of " + id)
        .set(row, MeasureColumns.SHORT_NAME, "Short " + id)
        .set(row, MeasureColumns.UNIT, "Percentage")
        .set(row, MeasureColumns.DECIMALS, BigDecimal.ONE)
        .set(row, MeasureColumns.FREQUENCY, frequency)
        .set(row, MeasureColumns.PREFERRED_TRAVEL, "Upwards")
        .set(row, MeasureColumns.TARGET_TYPE, "None")
        .set(row, MeasureColumns.STATE, state);
  }

  private static void figure(InputTable table, int row, String id, LocalDate period, String value) {
    table
        .set(row, DataColumns.MEASURE_ID, id)
        .set(row, DataColumns.PERIOD, period)
        .set(row, DataColumns.VALUE, new BigDecimal(value));
  }

  private static String check(XSSFWorkbook workbook, InputSheet input, int row, int column) {
    return workbook.getSheet(input.sheetName()).getRow(row).getCell(column).getStringCellValue();
  }

  private static byte[] blank(InputTemplate.Options options) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    InputTemplate.blank(options, bytes);
    return bytes.toByteArray();
  }

  private static XSSFWorkbook open(InputTemplate.Options options) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(blank(options)));
  }

  private static XSSFWorkbook standard() {
    try {
      return open(InputTemplate.Options.standard());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
