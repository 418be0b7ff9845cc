package org.scorebook.workbook.output.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.Target.Scope.EndOfYear;
import org.scorebook.model.Unit;
import org.scorebook.workbook.output.MeasuresSample;
import org.scorebook.workbook.output.Written;

class MeasurePageTest {
  /** Cards start in these columns: status, this, change, last, target. */
  private static final String[] CARDS = {"A", "C", "F", "I", "K"};

  private static List<String> cards(Written book, String sheet) {
    return Arrays.stream(CARDS)
        .map(
            column ->
                IntStream.rangeClosed(5, 8)
                    .mapToObj(row -> book.shown(sheet, column + row))
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining("|")))
        .toList();
  }

  private static Written written(Sample... samples) {
    return Written.of(RulesSample.standard(), samples);
  }

  @Test
  void aMeasureThatMeetsItsTarget() {
    Written book = written(MeasuresSample.directPayments());
    assertThat(cards(book, "Short DP"))
        .containsExactly(
            "Status|GREEN",
            "This month|38.0%|Dec 2020",
            "Change|Up (Green) 0.1 pp|Compared with Nov 2020",
            "Last month|37.9%|Nov 2020|Recalculated 37.8%",
            "Target|38.0%|Preferred travel: Upwards|Year end 39.0%");
    assertThat(book.shown("Short DP", "A1")).isEqualTo("Title of DP");
    assertThat(book.shown("Short DP", "A10")).isEqualTo("38.0% meets the target 38.0%: GREEN");
  }

  @Test
  void aTimeIsRoundedWhereExcelWouldCutIt() {
    Figure north = Figure.of(new BigDecimal(MeasuresSample.time("15:10:31")));
    Written book = written(MeasuresSample.hours().area(Sample.DEC, "North", north));
    assertThat(cards(book, "Short HOURS").subList(1, 4))
        .containsExactly(
            "This month|13:06|Dec 2020",
            "Change|Down (Green) 3.0%|Compared with Nov 2020",
            "Last month|13:30|Nov 2020");
    assertThat(book.shown("Short HOURS", "A10"))
        .isEqualTo(
            "13:06 is 0:00:30 (0.1%) above the target 13:05:30; within the standard tolerance of"
                + " 5%: AMBER");
    assertThat(book.block("Short HOURS quartiles", 13, 8, 15, 10))
        .containsExactly("3rd|16:00|2:55", "Birmingham|13:06|", "2nd|12:30|-0:36");
    assertThat(book.block("Short HOURS quartiles", 24, 8, 26, 9))
        .containsExactly("Area|Figure", "Birmingham|13:06", "North|15:11");
    assertThat(book.shown("Series", "H18")).as("unrounded").isEqualTo("13:05:30");
  }

  @Test
  void aMeasureThatRoseWhereLessIsBetter() {
    Written book = written(MeasuresSample.admissions());
    assertThat(cards(book, "Short ADM"))
        .containsExactly(
            "Status|RED",
            "This quarter|612.3|Q2 2020/21",
            "Change|Up (Red) 1.6%|Compared with Q1 2020/21",
            "Last quarter|602.9|Q1 2020/21|Recalculated 604.1",
            "Target|560.0|Preferred travel: Downwards");
    assertThat(book.block("Short ADM", 28, 0, 31, 3))
        .containsExactly(
            "4 quarters to Q2 2020/21|||602.3",
            "4 quarters to Q2 2019/20|||577.3",
            "Same quarter last year|||588.6 (Q2 2019/20)",
            "Quartile|||3rd");
  }

  @Test
  void theHeadingOfAnAggregateSaysWhatItCovers() {
    Sample snapshot =
        new Sample().id("ONE").reported(Sample.DEC, "0.5").twelveMonths(Aggregate.LATEST);
    Sample mean =
        new Sample()
            .id("AVG")
            .reported(Sample.NOV, "0.4")
            .reported(Sample.DEC, "0.5")
            .twelveMonths(Aggregate.MEAN);
    assertThat(written(snapshot).block("Short ONE", 16, 0, 20, 3))
        .contains("Latest (Dec 2020)|||50.0%", "Latest (Dec 2019)|||N/A");
    assertThat(written(mean).block("Short AVG", 16, 0, 20, 3))
        .contains(
            "12 months to Dec 2020 (mean)|||45.0% (2 of 12 months)",
            "12 months to Dec 2019 (mean)|||N/A");
  }

  @Test
  void aBiennialMeasureHasNoYearBefore() {
    Sample survey =
        new Sample()
            .id("TWOYEARLY")
            .frequency(Frequency.BIENNIAL, 0)
            .reported(Sample.year(2017), "0.5")
            .reported(Sample.year(2019), "0.6");
    assertThat(written(survey).block("Short TWOYEARLY", 17, 0, 18, 3))
        .containsExactly("|||", "Frequency|||Biennial");
  }

  @Test
  void tooFewPeersForQuartilesAreNamed() {
    PeerGroup one = new PeerGroup("ASCOF", List.of(new Peer("Leeds", new BigDecimal("0.6"))), 2);
    Written book = written(new Sample().id("FEW").reported(Sample.DEC, "0.5").peers(one));
    assertThat(book.block("Short FEW", 16, 0, 20, 3))
        .contains(
            "Quartile|||N/A. Quartiles need the figures of at least 2 organisations; there is 1 (2"
                + " left out without a figure).");
  }

  @Test
  void usualVariationAndTheYearEndAreSaidBelowTheStatus() {
    Sample sample =
        new Sample().id("V").target("0.41").target(new EndOfYear(Sample.year(2020)), "0.60");
    for (int back = 12; back > 0; back--) {
      sample.reported(Sample.DEC.plus(-back), back % 2 == 0 ? "0.43" : "0.40");
    }
    Written book = written(sample.reported(Sample.DEC, "0.55"));
    assertThat(book.shown("Short V", "A11"))
        .isEqualTo(
            "Usual variation 31.9% to 53.2%: Improving, outside (above the upper limit); target hit"
                + " or miss");
    assertThat(book.shown("Short V", "A12"))
        .isEqualTo(
            "Year end 60.0%: needs 1.7 pp a month for 3 months; the last 12 months averaged 1.0:"
                + " Possible");
  }

  @Test
  void whyUsualVariationIsNotJudgedIsSaidInItsPlace() {
    Written book = written(MeasuresSample.admissions());
    assertThat(book.shown("Short ADM", "A11"))
        .isEqualTo("Usual variation needs 13 quarters; there are 9.");
  }

  @Test
  void aRoundingThatBinaryArithmeticGetsWrong() {
    Sample delays =
        new Sample()
            .id("DEL")
            .rate("1", 1)
            .preferred(PreferredTravel.DOWNWARDS)
            .target("4.5")
            .reported(Sample.NOV, "4.0")
            .reported(Sample.DEC, "5.3");
    assertThat(cards(written(delays), "Short DEL").get(2))
        .isEqualTo("Change|Up (Red) 32.5%|Compared with Nov 2020");
  }

  @Test
  void withoutFiguresTheCardsSayWhy() {
    Written book = written(MeasuresSample.satisfaction());
    assertThat(cards(book, "Short SAT"))
        .containsExactly(
            "Status|N/A",
            "This quarter|\u2013|Q3 2020/21",
            "Change|N/A|There is no figure for Q3 2020/21",
            "Last quarter|\u2013|Q2 2020/21",
            "Target|70%|Preferred travel: Upwards");
  }

  @Test
  void anAnnualMeasureNamesYears() {
    Sample annual =
        new Sample()
            .id("SUR")
            .frequency(Frequency.ANNUAL, 0)
            .target("0.7")
            .reported(Sample.year(2018), "0.737")
            .reported(Sample.year(2019), "0.741");
    assertThat(cards(written(annual), "Short SUR"))
        .contains("Previous year|73.7%|2018/19", "Latest year|74.1%|2019/20");
  }

  @Test
  void aStatusSetByHandSaysSo() {
    Written book = written(MeasuresSample.overridden());
    assertThat(cards(book, "Short OVR").get(0)).isEqualTo("Status|AMBER|Set by hand");
    assertThat(book.shown("Short OVR", "A10"))
        .isEqualTo("Set by hand to AMBER: Recovery plan agreed");
  }

  @Test
  void aPlaceholderHasNoFigures() {
    Written book = written(MeasuresSample.placeholder());
    assertThat(cards(book, "Short PLA").get(0))
        .isEqualTo("Status|Placeholder|The measure is not yet defined: Placeholder");
    assertThat(book.sheet("Short PLA").getDrawingPatriarch()).isNull();
    assertThat(book.row("Results", 5))
        .containsEntry("Status", "Placeholder")
        .doesNotContainKeys("Current", "Previous", "Target");
  }

  @Test
  void pagesLeadToTheirNeighbours() {
    Written book =
        written(
            MeasuresSample.directPayments(),
            MeasuresSample.admissions(),
            MeasuresSample.sharedLives());
    assertThat(links(book.sheet("Short ADM")))
        .containsExactlyInAnyOrder(
            "< Previous: Short DP -> 'Short DP'!A1",
            "Return to Scorecard -> 'Scorecard'!A1",
            "Quartiles -> 'Short ADM quartiles'!A1",
            "Next: Short SL > -> 'Short SL'!A1");
    assertThat(links(book.sheet("Short DP quartiles")))
        .containsExactlyInAnyOrder(
            "Return to Scorecard -> 'Scorecard'!A1",
            "Figures -> 'Short DP'!A1",
            "Next: Short ADM > -> 'Short ADM'!A1");
  }

  @Test
  void commentaryStandsBesideTheChartAndItsFactsBelow() {
    Written book =
        written(MeasuresSample.admissions().commentary(Sample.quarter(2020, 2), "More came home."));
    assertThat(book.block("Short ADM", 13, 8, 14, 8))
        .containsExactly("Commentary", "More came home.");
    XSSFSheet sheet = book.sheet("Short ADM");
    assertThat(anchor(sheet)).isEqualTo("A13:H26");
    assertThat(book.block("Short ADM", 28, 8, 29, 9)).containsExactly("Source|Case system", "|");
  }

  /** What is joined is hard to follow for those who have a page read out. */
  @Test
  void onlyCardsLinksAndTextsOfSeveralLinesJoinCells() {
    String longer = "More came home, and sooner than in any quarter of the last two years. ";
    Written book =
        written(MeasuresSample.admissions().commentary(Sample.quarter(2020, 2), longer.repeat(2)));
    assertThat(book.sheet("Short ADM").getMergedRegions())
        .extracting(CellRangeAddress::formatAsString)
        .filteredOn(area -> !area.matches("[A-Z][3-8]:[A-Z][3-8]"))
        .containsExactly("I14:M15");
  }

  @Test
  void theChartSaysWhatTheFiguresDidAndWhereOneIsHeldBack() throws Exception {
    Sample sample =
        new Sample()
            .id("H")
            .reported(Sample.DEC.plus(-3), "0.2")
            .reported(Sample.DEC.plus(-2), Figure.ofSuppressed())
            .reported(Sample.NOV, "0.4")
            .reported(Sample.DEC, "0.45");
    XSSFChart chart = written(sample).sheet("Short H").getDrawingPatriarch().getCharts().get(0);
    assertThat(chart.getTitleText().getString())
        .isEqualTo("Short H rose from 20.0% in September to 45.0% in December");
    assertThat(chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).getCat())
        .extracting(periods -> periods.getStrRef().getStrCache().getPtArray(1).getV())
        .isEqualTo("Oct 2020 [c]");
  }

  @Test
  void theTargetOfAYearToDateFigureIsNotDrawnFromOneYearToTheNext() {
    Sample sample = new Sample().id("YTD").unit(Unit.NUMBER, 0).accumulates().target("90");
    for (int back = 0; back < 12; back++) {
      sample.reported(Sample.DEC.plus(-back), Integer.toString(10 * (1 + (20 - back) % 12)));
    }
    XSSFSheet sheet = written(sample).sheet("Short YTD");
    var lines =
        sheet
            .getDrawingPatriarch()
            .getCharts()
            .get(0)
            .getCTChart()
            .getPlotArea()
            .getLineChartArray(0);
    assertThat(lines.getSerArray(0).getTx().getV()).isEqualTo("Target");
    assertThat(lines.getSerArray(0).getDPtList())
        .extracting(
            point -> point.getIdx().getVal(), point -> point.getSpPr().getLn().isSetNoFill())
        .containsExactly(tuple(3L, true));
    assertThat(lines.getSerArray(0).getDLbls().getDLblArray(0).getShowSerName().getVal()).isTrue();
  }

  @Test
  void barsOfAreasStandBesideTheirRows() {
    Sample sample = MeasuresSample.sharedLives();
    for (int area = 1; area <= 40; area++) {
      sample.area(
          Sample.DEC,
          "Ward " + area + " of many words".repeat(area % 3),
          Figure.of(new BigDecimal(area)));
    }
    XSSFSheet sheet = written(sample).sheet("Short SL quartiles");
    XSSFTable areas =
        sheet.getTables().stream()
            .filter(table -> table.getName().startsWith("Areas"))
            .findFirst()
            .orElseThrow();
    XSSFClientAnchor chart =
        (XSSFClientAnchor) sheet.getDrawingPatriarch().getShapes().get(1).getAnchor();
    assertThat(List.of(chart.getRow1(), chart.getRow2()))
        .containsExactly(areas.getStartRowIndex() + 1, areas.getEndRowIndex() + 1);
    assertThat(IntStream.range(chart.getRow1(), chart.getRow2()))
        .allMatch(
            row ->
                sheet.getRow(row).getHeightInPoints()
                    == sheet.getRow(chart.getRow1()).getHeightInPoints());
  }

  @Test
  void theCurrentFigureShowsWhereItWent() {
    XSSFSheet sheet = written(MeasuresSample.admissions()).sheet("Short ADM");
    XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
    List<String> marks =
        IntStream.range(0, all.getNumConditionalFormattings())
            .mapToObj(all::getConditionalFormattingAt)
            .filter(one -> one.getFormattingRanges()[0].formatAsString().equals("C6:E6"))
            .flatMap(one -> IntStream.range(0, one.getNumberOfRules()).mapToObj(one::getRule))
            .map(rule -> rule.getFormula1() + " " + rule.getNumberFormat().getFormat())
            .toList();
    assertThat(marks)
        .containsExactly(
            "LEFT($F$6,2)=\"Up\" #,##0.0\" \u25b2\"", "LEFT($F$6,4)=\"Down\" #,##0.0\" \u25bc\"");
  }

  @Test
  void bigAmountsAreShort() {
    Sample spend =
        new Sample()
            .id("BIG")
            .unit(Unit.CURRENCY, 0)
            .target("1250000")
            .reported(Sample.NOV, "999999")
            .reported(Sample.DEC, "137814000");
    Written book = written(spend);
    assertThat(Stream.of("C6", "I6", "K6").map(cell -> book.format("Short BIG", cell)))
        .containsExactly(
            "\"\u00a3\"#,##0.0,,\"m\"", "\"\u00a3\"#,##0", "\"\u00a3\"#,##0.00,,\"m\"");
    assertThat(book.formula("Short BIG", "K6")).startsWith("Results!");
    assertThat(book.shown("Short BIG", "A10"))
        .isEqualTo("\u00a3137,814,000 meets the target \u00a31,250,000: GREEN");
    assertThat(book.row("Results", 5)).containsEntry("Current shown", "\u00a3137,814,000");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          4,   6,   2 more
          42,  41,  1 fewer
          0,   3,   3 more
          6,   6,   ''
          100, 99,  ''
          99,  100, ''
          """)
  void smallCountsSayHowManyMore(String before, String now, String difference) {
    Sample sample =
        new Sample()
            .id("C")
            .unit(Unit.NUMBER, 0)
            .reported(Sample.NOV, before)
            .reported(Sample.DEC, now);
    assertThat(written(sample).shown("Short C", "F8")).isEqualTo(difference);
  }

  @Test
  void onlyCountsSayHowManyMore() {
    Sample days =
        new Sample().id("C").unit(Unit.DAYS, 0).reported(Sample.NOV, "4").reported(Sample.DEC, "6");
    assertThat(written(days).shown("Short C", "F8")).isEmpty();
  }

  @Test
  void whyThereIsNoChartIsSaidInItsPlace() {
    Sample held = new Sample().id("H").target("0.5");
    for (int back = 0; back < 3; back++) {
      held.reported(Sample.DEC.plus(-back), Figure.ofSuppressed());
    }
    assertThat(written(held).block("Short H", 13, 0, 14, 0))
        .containsExactly(
            "All figures for the periods of the chart are suppressed.",
            "[c]: confidential, the figure must not be shown");
    assertThat(written(new Sample().id("H").target("0.5")).shown("Short H", "A13"))
        .isEqualTo("There are no figures yet.");
    Sample old = new Sample().id("H").target("0.5").reported(Sample.DEC.plus(-20), "0.4");
    assertThat(written(old).shown("Short H", "A13"))
        .isEqualTo(
            "There are no figures for the periods of the chart; earlier ones stand on Series.");
  }

  @Test
  void oneOrTwoFiguresAreATable() {
    Sample two =
        new Sample()
            .id("TWO")
            .target("0.5")
            .reported(Sample.DEC.plus(-2), Figure.ofSuppressed())
            .reported(Sample.NOV, "0.4")
            .reported(Sample.DEC, "0.45");
    Written book = written(two);
    assertThat(book.block("Short TWO", 13, 0, 17, 2))
        .containsExactly(
            "Short TWO rose from 40.0% in November to 45.0% in December||",
            "Period|Reported|Target",
            "Oct 2020 [c]|[c]|50.0%",
            "Nov 2020|40.0%|50.0%",
            "Dec 2020|45.0%|50.0%");
    assertThat(book.formula("Short TWO", "B17")).startsWith("Series!");
    assertThat(book.sheet("Short TWO").getDrawingPatriarch()).isNull();
  }

  @Test
  void threeFiguresAreAChartAlone() {
    Sample three =
        new Sample()
            .id("THREE")
            .reported(Sample.DEC.plus(-2), "0.42")
            .reported(Sample.NOV, "0.4")
            .reported(Sample.DEC, "0.45");
    XSSFSheet sheet = written(three).sheet("Short THREE");
    assertThat(sheet.getDrawingPatriarch().getCharts()).hasSize(1);
    assertThat(sheet.getTables()).isEmpty();
  }

  @Test
  void aTargetInTheTableHasTheDecimalsItWasGivenWith() {
    Sample two =
        new Sample()
            .id("TWO")
            .unit(Unit.NUMBER, 0)
            .target("40.25")
            .reported(Sample.NOV, "42")
            .reported(Sample.DEC, "37");
    Written book = written(two);
    assertThat(book.block("Short TWO", 15, 0, 16, 2))
        .containsExactly("Nov 2020|42|40.25", "Dec 2020|37|40.25");
  }

  @Test
  void bothEndsOfARangeStandInTheTableAndAreNamedInTheChart() throws Exception {
    Sample range =
        new Sample()
            .id("R")
            .range("0.4", "0.6")
            .reported(Sample.NOV, "0.4")
            .reported(Sample.DEC, "0.7");
    assertThat(written(range).block("Short R", 14, 0, 16, 3))
        .containsExactly(
            "Period|Reported|Target|Target to",
            "Nov 2020|40.0%|40.0%|60.0%",
            "Dec 2020|70.0%|40.0%|60.0%");
    XSSFChart chart =
        written(range.reported(Sample.DEC.plus(-2), "0.5"))
            .sheet("Short R")
            .getDrawingPatriarch()
            .getCharts()
            .get(0);
    assertThat(chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList())
        .extracting(series -> series.getTx().getV())
        .containsExactly("Target from", "Target to");
    assertThat(chart.getCTChart().getPlotArea().getLineChartArray(0).getSerList())
        .as("told apart in black and white, too")
        .extracting(series -> series.getSpPr().getLn().getPrstDash().getVal().toString())
        .containsExactly("dash", "lgDashDotDot");
  }

  private static Sample commented(int sentences) {
    return MeasuresSample.directPayments()
        .owner("Head of Commissioning")
        .commentary(Sample.DEC, "Uptake rose again, by eight packages. ".repeat(sentences).strip());
  }

  /** Where those words stand in a page's two columns. */
  private static List<String> places(Written book, String... words) {
    List<String> places = new ArrayList<>();
    int last = book.sheet("Short DP").getLastRowNum();
    for (int row = 9; row <= last + 1; row++) {
      for (String column : List.of("A", "I")) {
        if (List.of(words).contains(book.shown("Short DP", column + row))) {
          places.add(column + " " + book.shown("Short DP", column + row));
        }
      }
    }
    return places;
  }

  @Test
  void besideLongCommentaryWhoAnswersStandsBelowTheChartAndWhoWroteItAbove() {
    String[] words = {"Commentary", "Head of Commissioning", "Frequency", "Owner"};
    assertThat(places(written(commented(4)), words))
        .containsExactly("I Commentary", "I Head of Commissioning", "I Owner", "A Frequency");
    Written book = written(commented(80));
    assertThat(places(book, words))
        .containsExactly("I Commentary", "I Head of Commissioning", "A Frequency", "A Owner");
    assertThat(
            book.sheet("Short DP").getMergedRegions().stream()
                .filter(area -> area.getNumberOfCells() > 100)
                .mapToInt(CellRangeAddress::getLastRow))
        .as("nothing stands below the text, but the row that closes the page")
        .containsExactly(book.sheet("Short DP").getLastRowNum() - 1);
  }

  /** A program that prints no further than the last cell that holds something prints all. */
  @Test
  void theLastRowThatIsPrintedHoldsSomething() {
    assertThat(lastRow("Why? Because.")).isEqualTo("Why? Because.");
    assertThat(lastRow("Why? Because it is so, and always was. ".repeat(4))).isEqualTo(" ");
    assertThat(lastRow("")).startsWith("Frequency");
    Written areas =
        written(
            asked("Why? Because it is so, and always was. ".repeat(4))
                .area(Sample.DEC, "Yardley", Figure.of(new BigDecimal("0.4"))));
    assertThat(lastRow(areas)).isEmpty();
    assertThat(areas.shown("Short Q", "J" + (areas.sheet("Short Q").getLastRowNum() + 1)))
        .isEqualTo("40.0%");
  }

  private static Sample asked(String faq) {
    return new Sample().id("Q").row(measure -> measure.faq(faq)).reported(Sample.DEC, "0.5");
  }

  private static String lastRow(String faq) {
    return lastRow(written(asked(faq)));
  }

  private static String lastRow(Written book) {
    XSSFWorkbook workbook = book.sheet("Short Q").getWorkbook();
    String area = workbook.getPrintArea(workbook.getSheetIndex("Short Q"));
    String last = area.substring(area.lastIndexOf('$') + 1);
    return book.shown("Short Q", "A" + last);
  }

  @Test
  void aSuspendedMeasureShowsWhatItLastHad() {
    Sample suspended = new Sample().id("S").state(State.SUSPENDED).target("0.7");
    for (int back = 20; back < 24; back++) {
      suspended.reported(Sample.DEC.plus(-back), "0.6" + (24 - back));
    }
    Written book = written(suspended);
    assertThat(cards(book, "Short S"))
        .containsExactly(
            "Status|N/A|Suspended",
            "This month|\u2013|Dec 2020",
            "Change|N/A|There is no figure for Dec 2020",
            "Last figure|64.0%|Apr 2019",
            "Target|70.0%|Preferred travel: Upwards");
    assertThat(book.sheet("Short S").getDrawingPatriarch().getCharts()).hasSize(1);
  }

  @Test
  void longCommentaryTakesAnUprightPage() {
    XSSFSheet sheet =
        withCommentary(
            ("One sentence of some fifty characters stands here. ".repeat(12) + "\n").repeat(5));
    assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
    assertThat(sheet.getRowBreaks()).isEmpty();
    assertThat(height(sheet, 0, sheet.getLastRowNum() + 1)).isBetween(600f, 1_000f);
  }

  @Test
  void theLongestCommentaryOfAllIsOnePageWithNothingCut() {
    XSSFSheet sheet = withCommentary("One line.\n".repeat(200));
    assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    assertThat(sheet.getRowBreaks()).isEmpty();
    assertThat(height(sheet, 0, sheet.getLastRowNum() + 1)).isBetween(3_000f, 4_500f);
  }

  @Test
  void manyAreasTakePagesOfTheirOwn() {
    Sample sample = MeasuresSample.directPayments();
    for (int i = 0; i < 80; i++) {
      sample.area(
          Sample.DEC,
          "Ward of St Michael and All Angels with Heath " + i,
          Figure.of(Sample.number("0.3")));
    }
    XSSFSheet sheet = written(sample).sheet("Short DP quartiles");
    assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
    assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
    assertThat(sheet.getRowBreaks()).hasSizeBetween(1, 2);
  }

  private static XSSFSheet withCommentary(String text) {
    XSSFSheet sheet =
        written(MeasuresSample.directPayments().commentary(Sample.DEC, text)).sheet("Short DP");
    for (Row row : sheet) {
      assertThat(row.getHeightInPoints()).isLessThanOrEqualTo(409f);
    }
    return sheet;
  }

  /** Height of rows, the last not included. */
  private static float height(XSSFSheet sheet, int from, int to) {
    float height = 0;
    for (int row = from; row < to; row++) {
      height +=
          sheet.getRow(row) == null
              ? sheet.getDefaultRowHeightInPoints()
              : sheet.getRow(row).getHeightInPoints();
    }
    return height;
  }

  /** The cells that the first chart covers. */
  private static String anchor(XSSFSheet sheet) {
    var anchor = sheet.getDrawingPatriarch().getShapes().get(0).getAnchor();
    XSSFClientAnchor cells = (XSSFClientAnchor) anchor;
    return new CellRangeAddress(
            cells.getRow1(), cells.getRow2() - 1, cells.getCol1(), cells.getCol2() - 1)
        .formatAsString();
  }

  private static List<String> links(XSSFSheet sheet) {
    return sheet.getHyperlinkList().stream()
        .map(
            link ->
                sheet.getRow(link.getFirstRow()).getCell(link.getFirstColumn()).getStringCellValue()
                    + " -> "
                    + link.getCTHyperlink().getLocation())
        .toList();
  }
}
