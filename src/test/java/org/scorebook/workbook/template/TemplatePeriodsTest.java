package org.scorebook.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.template.BlankTemplate.check;
import static org.scorebook.workbook.template.BlankTemplate.measure;
import static org.scorebook.workbook.template.BlankTemplate.open;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.model.Period;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;

/** The periods that the template computes are those of the tool. */
class TemplatePeriodsTest {
  /** For tests that type a period there and have all computed. */
  private static final XSSFWorkbook STANDARD = standard();

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

  private static XSSFWorkbook standard() {
    try {
      return open(InputTemplate.Options.standard());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
