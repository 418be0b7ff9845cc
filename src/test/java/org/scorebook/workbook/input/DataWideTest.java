package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.model.Edition;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.model.Series;

/** Rows of Data the other way round: a column for each period. */
class DataWideTest {
  private static final String SHEET = "Data wide";
  private static final String CORRECT_ONE =
      "Correct the heading that is wrong, or delete one of the two columns.";

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> cases() {
    return Stream.of(
        silent("no rows", i -> i.add(SHEET, "Measure ID", "Basis", "Dec 2020")),
        silent(
            "figures before those of Data, and cells without any",
            i ->
                headed(i, "Nov 2019", LocalDate.of(2019, 10, 1), "2019-09", "Aug-19")
                    .add(SHEET, "dp", null, decimal("0.36"), "[c]", null, decimal("0.355"))),
        silent(
            "months, quarters and years beside each other",
            i ->
                headed(i, "Nov 2019", "Q4 2018/19", "2015/16")
                    .add(SHEET, "DP", "Reported", decimal("0.36"))
                    .add(SHEET, "AD", null, null, 612)
                    .add(SHEET, "SV", "", null, null, 66)),
        silent(
            "the same period on another basis",
            i -> headed(i, "Dec 2020").add(SHEET, "DP", "Recalculated", decimal("0.37"))),
        silent(
            "columns of one's own that say what they are",
            i ->
                i.add(SHEET, "Measure ID", "Basis", "Check", "Short name", "Nov 2019")
                    .add(SHEET, "DP", null, "OK", "Uptake", decimal("0.36"))),
        fires(
            "the same figure on both sheets",
            i -> headed(i, "Nov 2019", "Dec 2019").add(SHEET, "DP", null, null, decimal("0.36")),
            "ERROR Data wide!D2 DP: There is already a Reported figure for Dec 2019 in row 2 of"
                + " Data. Clear one of the two."),
        fires(
            "the same figure twice",
            i ->
                headed(i, "Nov 2019")
                    .add(SHEET, "DP", null, decimal("0.36"))
                    .add(SHEET, "DP", "reported", decimal("0.36")),
            "ERROR Data wide!C3 DP: There is already a Reported figure for Nov 2019 in cell C2."
                + " Clear one of the two."),
        fires(
            "two columns headed alike, told once for all rows",
            i ->
                headed(i, "Nov 2019", "Oct 2019", "Nov 2019")
                    .add(SHEET, "DP", null, decimal("0.36"), null, decimal("0.35"))
                    .add(SHEET, "DP", "Recalculated", decimal("0.36"), null, decimal("0.35")),
            again("E1", "Nov 2019", "C1")),
        fires(
            "one period in many spellings",
            i ->
                headed(
                        i,
                        "Q2 2018/19",
                        "Q2 2018-19",
                        " q2  2018/19",
                        "2018/19 Q2",
                        LocalDate.of(2019, 11, 1),
                        "Nov-19")
                    .add(SHEET, "AD", null, 600, 601),
            same("D1", "Q2 2018-19", "Q2 2018/19", "C1"),
            again("E1", "q2 2018/19", "C1"),
            same("F1", "2018/19 Q2", "Q2 2018/19", "C1"),
            same("H1", "Nov-19", "Nov 2019", "G1")),
        fires(
            "a column without figures is headed twice, too",
            i -> headed(i, "2015/16", "2015-16").add(SHEET, "SV", null, 66),
            same("D1", "2015-16", "2015/16", "C1")),
        fires(
            "what else is wrong below the second of two headings is told as well",
            i -> headed(i, "Nov 2019", "Nov 2019").add(SHEET, "DP", null, null, "late"),
            again("D1", "Nov 2019", "C1"),
            "ERROR Data wide!D2 DP: \"late\" is not a number. Leave the cell blank where there is"
                + " no figure; type [c] where it must not be shown."),
        fires(
            "two headings that are no period that there is",
            i -> headed(i, "Q5 2019/20", "Q5 2019/20").add(SHEET, "AD", null, 600, 600),
            "ERROR Data wide!C1 \"Q5 2019/20\" has no quarter 5: quarters run from Q1 to Q4. Type a"
                + " period, such as Dec 2020, Q2 2020/21 or 2019/20.",
            "ERROR Data wide!D1 \"Q5 2019/20\" has no quarter 5: quarters run from Q1 to Q4. Type a"
                + " period, such as Dec 2020, Q2 2020/21 or 2019/20."),
        silent(
            "headings that are one period to some measures and two to others",
            i ->
                headed(i, "2010-11", "2010/11", "Nov 2010")
                    .add(SHEET, "DP", null, decimal("0.36"))
                    .add(SHEET, "SV", null, null, null)),
        fires(
            "a month and its quarter, both for a quarterly measure",
            i -> headed(i, "Q2 2018/19", "Sep 2018").add(SHEET, "AD", null, 600, 601),
            "WARNING Data wide!D2 AD: Sep 2018 is a month and the measure is Quarterly; it is read"
                + " as Q2 2018/19. Type Q2 2018/19.",
            "ERROR Data wide!D2 AD: There is already a Reported figure for Q2 2018/19 in cell C2."
                + " Clear one of the two."),
        fires(
            "a percent sign forgotten",
            i -> headed(i, "Nov 2019").add(SHEET, "DP", null, decimal("37.9")),
            "ERROR Data wide!C2 DP: 37.9 is not a percentage between 0% and 100%. Type 37.9% (with"
                + " the percent sign)."),
        fires(
            "a word for a figure",
            i -> headed(i, "Nov 2019").add(SHEET, "DP", null, "late"),
            "ERROR Data wide!C2 DP: \"late\" is not a number. Leave the cell blank where there is"
                + " no figure; type [c] where it must not be shown."),
        fires(
            "an unknown ID and an unknown basis",
            i ->
                headed(i, "Nov 2019")
                    .add(SHEET, "XYZ", null, 1)
                    .add(SHEET, "DP", "Guessed", decimal("0.36")),
            "ERROR Data wide!A2 The measure ID \"XYZ\" is not on Measures. Correct it, or add the"
                + " measure there.",
            "ERROR Data wide!B3 DP: \"Guessed\" is not a word for Basis. Accepted: Reported,"
                + " Recalculated."),
        fires(
            "a period that there is none of",
            i -> headed(i, "Q5 2019/20").add(SHEET, "AD", null, 600),
            "ERROR Data wide!C1 \"Q5 2019/20\" has no quarter 5: quarters run from Q1 to Q4. Type a"
                + " period, such as Dec 2020, Q2 2020/21 or 2019/20."),
        fires(
            "a heading that is no period",
            i -> headed(i, "Ward").add(SHEET, "DP", null, "Selly Oak"),
            "WARNING Data wide!C1 The heading \"Ward\" is not a period, so its column is left"
                + " alone. If it holds figures, head it with a period, such as Dec 2020, Q2 2020/21"
                + " or 2020/21."),
        fires(
            "a quarter for a monthly measure",
            i -> headed(i, "Q1 2018/19").add(SHEET, "DP", null, decimal("0.36")),
            "ERROR Data wide!C2 DP: Q1 2018/19 is a quarter, but the measure is Monthly. Type a"
                + " month, such as Dec 2020."),
        fires(
            "a figure after the reporting period",
            i -> headed(i, "Jan 2021").add(SHEET, "DP", null, decimal("0.36")),
            "WARNING Data wide!C2 DP: Jan 2021 ends after the reporting period Dec 2020, so its"
                + " figure is not shown yet. Correct the period, or Period on Scorecard."),
        fires(
            "an off year",
            i -> headed(i, "2018/19").add(SHEET, "SV", null, 66),
            "ERROR Data wide!C2 SV: 2018/19 is an off year: this biennial measure's figures count"
                + " from 2017/18 in row 22 of Data, every second year. Correct the period."),
        fires(
            "no measure beside a figure",
            i -> headed(i, "Nov 2019").add(SHEET, null, null, decimal("0.36")),
            "ERROR Data wide!A2 Measure ID is blank. Fill it in."));
  }

  @Test
  void itsFiguresAreThoseOfData() {
    Edition edition =
        headed(new GoodInput(), LocalDate.of(2019, 9, 1), "Nov 2019", "2019-10")
            .add(SHEET, "DP", null, decimal("0.35"), decimal("0.36"), "[c]")
            .add(SHEET, "AD", null, decimal("600.5"))
            .set("Data!D15", null)
            .set("Data!E15", null)
            .set("Data!D16", null)
            .set("Data!E16", null)
            .read()
            .value()
            .orElseThrow()
            .edition();

    Series reported = java.util.Objects.requireNonNull(edition.data().get("DP")).reported();
    assertThat(reported.find(month(2019, 9))).contains(figure("0.35"));
    assertThat(reported.find(month(2019, 11))).contains(figure("0.36"));
    assertThat(reported.find(month(2019, 10)).orElseThrow().suppressed()).isTrue();
    assertThat(
            java.util.Objects.requireNonNull(edition.data().get("AD"))
                .reported()
                .find(Period.quarter(2019, 2, Month.APRIL)))
        .contains(figure("600.5"));
  }

  private static String again(String cell, String typed, String at) {
    return "ERROR Data wide!%s \"%s\" already stands in %s. %s"
        .formatted(cell, typed, at, CORRECT_ONE);
  }

  private static String same(String cell, String typed, String first, String at) {
    return "ERROR Data wide!%s \"%s\" is the same period as \"%s\" in %s. %s"
        .formatted(cell, typed, first, at, CORRECT_ONE);
  }

  private static Figure figure(String value) {
    return new Figure(
        Optional.empty(), Optional.empty(), Optional.of(new BigDecimal(value)), false, "");
  }

  private static Period month(int year, int month) {
    return Period.month(YearMonth.of(year, month), Month.APRIL);
  }

  private static GoodInput headed(GoodInput input, Object... periods) {
    Object[] header = new Object[periods.length + 2];
    header[0] = "Measure ID";
    header[1] = "Basis";
    System.arraycopy(periods, 0, header, 2, periods.length);
    return input.add(SHEET, header);
  }
}
