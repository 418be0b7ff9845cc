package org.scorebook.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.template.BlankTemplate.check;
import static org.scorebook.workbook.template.BlankTemplate.measure;
import static org.scorebook.workbook.template.BlankTemplate.open;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.scorebook.model.Period;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.OwnerColumns;

/** What the column Check says while people type. */
class TemplateChecksTest {
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

  private static void figure(InputTable table, int row, String id, LocalDate period, String value) {
    table
        .set(row, DataColumns.MEASURE_ID, id)
        .set(row, DataColumns.PERIOD, period)
        .set(row, DataColumns.VALUE, new BigDecimal(value));
  }
}
