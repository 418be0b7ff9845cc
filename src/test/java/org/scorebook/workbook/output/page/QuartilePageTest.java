package org.scorebook.workbook.output.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.number;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Figure;
import org.scorebook.workbook.output.MeasuresSample;
import org.scorebook.workbook.output.Written;
import org.scorebook.workbook.output.table.ResultsColumn;

/** Quartile pages as they were published. */
class QuartilePageTest {
  /** The digits that can be trusted of a figure such as the own one. */
  private static final String DIGITS = "MIN(12,14-INT(LOG10(1+ABS($J$14))))";

  private static Written written(Sample sample) {
    return Written.of(RulesSample.standard(), sample);
  }

  private static List<String> table(Written book, String sheet) {
    return book.block(sheet, 11, 8, 17, 12);
  }

  @Test
  void whereMoreIsBetter() {
    Written book = written(MeasuresSample.directPayments());
    assertThat(table(book, "Short DP quartiles"))
        .containsExactly(
            "Quartile|Score|Difference|%|Packages",
            "Worst|1.5%|-36.5 pp|-96%|-2,951",
            "3rd|20.8%|-17.2 pp|-45%|-1,390",
            "2nd|26.5%|-11.5 pp|-30%|-930",
            "1st|34.3%|-3.7 pp|-10%|-299",
            "Birmingham|38.0%|||",
            "Best|53.5%|15.5 pp|41%|1,253");
    assertThat(book.shown("Short DP quartiles", "A6")).isEqualTo("1st");
    assertThat(book.shown("Short DP quartiles", "D6")).isEqualTo("N/A");
    assertThat(book.shown("Short DP quartiles", "H6")).isEqualTo("N/A");
    assertThat(book.shown("Short DP quartiles", "A9"))
        .isEqualTo(
            "Units are counted with 8,084, the denominator given with 2019/20 ASCOF. The benchmark"
                + " is for 2019/20, 1 year before the figure's 2020/21.");
  }

  @Test
  void whereLessIsBetter() {
    Written book = written(MeasuresSample.admissions());
    assertThat(table(book, "Short ADM quartiles"))
        .containsExactly(
            "Quartile|Score|Difference|%|Admissions",
            "Worst|1,563.9|951.6|155%|1,408",
            "3rd|696.3|84.0|14%|124",
            "Birmingham|612.3|||",
            "2nd|565.7|-46.6|-8%|-69",
            "1st|465.7|-146.6|-24%|-217",
            "Best|203.0|-409.3|-67%|-606");
    assertThat(book.shown("Short ADM quartiles", "A6")).isEqualTo("3rd");
    assertThat(book.shown("Short ADM quartiles", "D6")).isEqualTo("69 admissions");
    assertThat(book.shown("Short ADM quartiles", "H6")).isEqualTo("217 admissions");
    assertThat(book.shown("Short ADM quartiles", "A9"))
        .isEqualTo(
            "Units are counted with 147,979, Birmingham's own of Q2 2020/21. The benchmark is for"
                + " 2019/20, 1 year before the figure's 2020/21.");
  }

  @Test
  void oneUnitIsCalledWhatOneIs() {
    Sample sample =
        new Sample()
            .id("ONE")
            .countedAs("People")
            .reported(Sample.NOV, "0.38")
            .reported(Sample.DEC, "0.39")
            .benchmark(
                new Benchmark(
                    "ASCOF",
                    number("0.1"),
                    number("0.2"),
                    number("0.3"),
                    number("0.4"),
                    number("0.5"),
                    Optional.of(number("104")),
                    ""));
    Written book = written(sample);
    String page = "Short ONE quartiles";
    String cell = "Results!$" + ResultsColumn.TO_NEXT_QUARTILE.letters() + "$5";
    assertThat(book.shown(page, "D6")).isEqualTo("1 person");
    String whole = "ROUND(ROUND(" + cell + ",MIN(12,14-INT(LOG10(1+ABS(" + cell + "))))),0)";
    assertThat(book.formula(page, "D6"))
        .isEqualTo(
            "IF(ISNUMBER("
                + cell
                + "),TEXT("
                + whole
                + ",\"#,##0\")&IF("
                + whole
                + "=1,\" person\",\" people\"),IF(Results!$"
                + ResultsColumn.QUARTILE.letters()
                + "$5=\"1st\",\"N/A\",\"\u2013\"))");
  }

  @Test
  void everyFigureIsAFormula() {
    Written book = written(MeasuresSample.admissions());
    String page = "Short ADM quartiles";
    assertThat(book.formula(page, "J12")).isEqualTo("Series!$H$14");
    assertThat(book.formula(page, "J14"))
        .isEqualTo("Results!$" + ResultsColumn.CURRENT.letters() + "$5");
    assertThat(book.formula(page, "K12")).isEqualTo("ROUND(ROUND($J$12-$J$14," + DIGITS + "),1)");
    assertThat(book.formula(page, "L12"))
        .isEqualTo("ROUND(ROUND(($J$12-$J$14)/ABS($J$14)," + DIGITS + "),2)");
    String counted = "Results!$" + ResultsColumn.UNITS_DENOMINATOR.letters() + "$5/100000";
    assertThat(book.formula(page, "M12"))
        .isEqualTo(
            "ROUND(ROUND(($J$12-$J$14)*"
                + counted
                + ",MIN(12,14-INT(LOG10(1+ABS($J$14*"
                + counted
                + "))))),0)");
    assertThat(book.formula(page, "A6"))
        .isEqualTo("Results!$" + ResultsColumn.QUARTILE_SHOWN.letters() + "$5");
  }

  @Test
  void peersGiveThresholdsAndARank() {
    Written book = written(MeasuresSample.sharedLives());
    String page = "Short SL quartiles";
    assertThat(table(book, page))
        .containsExactly(
            "Quartile|Score|Difference|%|People",
            "Worst|64|-37|-37%|",
            "3rd|83|-19|-18%|",
            "2nd|100|-1|-1%|",
            "Birmingham|101|||",
            "1st|130|29|29%|",
            "Best|180|79|78%|");
    assertThat(book.shown(page, "A6")).isEqualTo("2nd");
    assertThat(book.shown(page, "D6")).isEqualTo("\u2013");
    assertThat(book.shown(page, "J6")).isEqualTo("3 of 6");
    assertThat(book.row("Series", 7))
        .containsEntry("Label", "Worst")
        .containsEntry("Reported", "64");
    assertThat(book.formula("Series", "H8")).isEqualTo("QUARTILE($H$12:$H$17,1)");
  }

  @Test
  void timesAreCountedNowhereWhateverTheirDenominator() {
    Written book = written(MeasuresSample.hours());
    assertThat(book.shown("Short HOURS quartiles", "D6")).isEqualTo("\u2013");
    assertThat(book.shown("Results", ResultsColumn.UNITS_DENOMINATOR.letters() + "5")).isEmpty();
    assertThat(book.shown("Short HOURS quartiles", "A9"))
        .startsWith("Times are not counted in units.");
  }

  @Test
  void withoutAFigureThereIsNoOwnRowAndNoDifference() {
    Sample sample =
        new Sample()
            .id("GAP")
            .target("0.5")
            .reported(Sample.NOV, "0.4")
            .benchmark(
                new Benchmark(
                    "ASCOF",
                    number("0.1"),
                    number("0.2"),
                    number("0.3"),
                    number("0.4"),
                    number("0.5"),
                    Optional.empty(),
                    ""));
    Written book = written(sample);
    assertThat(book.block("Short GAP quartiles", 11, 8, 16, 12))
        .containsExactly(
            "Quartile|Score|Difference|%|People",
            "Worst|10.0%|||", "3rd|20.0%|||", "2nd|30.0%|||", "1st|40.0%|||", "Best|50.0%|||");
    assertThat(book.shown("Short GAP quartiles", "A6")).isEqualTo("N/A");
  }

  @Test
  void areasStandInOrderWithTheOrganisationAmongThem() {
    Sample sample =
        MeasuresSample.admissions()
            .area(Sample.quarter(2020, 2), "Edgbaston", Figure.of(number("70"), number("10000")))
            .area(Sample.quarter(2020, 2), "Yardley", Figure.ofSuppressed())
            .area(Sample.quarter(2020, 2), "Hall Green", Figure.of(number("50"), number("10000")));
    Written book = written(sample);
    assertThat(book.block("Short ADM quartiles", 24, 8, 28, 9))
        .containsExactly(
            "Area|Figure",
            "Hall Green|500.0",
            "Birmingham|612.3",
            "Edgbaston|700.0",
            "Yardley|[c]");
  }

  @Test
  void aLongNameRunsOnBehindTheFiguresRatherThanMakingEveryRowHigh() {
    String ward = "Ward of Example St Mary and Upper Example with Little Exampleton";
    Sample sample =
        MeasuresSample.admissions()
            .area(Sample.quarter(2020, 2), ward, Figure.of(number("70"), number("10000")))
            .area(Sample.quarter(2020, 2), "Hall Green", Figure.of(number("50"), number("10000")));
    Written book = written(sample);
    assertThat(book.block("Short ADM quartiles", 24, 7, 27, 8))
        .containsExactly("Figure|Area", "500.0|Hall Green", "612.3|Birmingham", "700.0|" + ward);
    assertThat(book.sheet("Short ADM quartiles").getRow(26).getHeightInPoints()).isEqualTo(24);
    assertThat(book.sheet("Short ADM quartiles").getRow(26).getCell(8).getCellStyle().getWrapText())
        .isFalse();
  }

  /** The chart breaks long names, and a row is as high as its bar. */
  @Test
  void rowsLeaveRoomForTheLinesOfNamesBesideTheBars() {
    assertThat(rowOfEight("Ward of Example St Mary and Upper Example with Little Exampleton"))
        .isEqualTo(23.75f);
    assertThat(rowOfEight("Ward of Mary")).isEqualTo(18);
    assertThat(rowOfEight("Ward of Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"))
        .isEqualTo(32);
  }

  private static float rowOfEight(String longest) {
    Sample sample = MeasuresSample.admissions();
    for (int i = 1; i <= 7; i++) {
      sample.area(
          Sample.quarter(2020, 2), "Ward " + i, Figure.of(number("5" + i), number("10000")));
    }
    sample.area(Sample.quarter(2020, 2), longest, Figure.of(number("70"), number("10000")));
    return written(sample).sheet("Short ADM quartiles").getRow(27).getHeightInPoints();
  }
}
