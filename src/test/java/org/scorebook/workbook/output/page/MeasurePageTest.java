package org.scorebook.workbook.output.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Frequency;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Target.Scope.EndOfYear;
import org.scorebook.workbook.output.MeasuresSample;
import org.scorebook.workbook.output.Written;

class MeasurePageTest {
  /** Cards start in these columns: status, change, last, this, target. */
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
            "Change|Up (Green) 0.1 pp|Compared with Nov 2020",
            "Last month|37.9%|Nov 2020|Recalculated 37.8%",
            "This month|38.0%|Dec 2020",
            "Target|38.0%|Preferred travel: Upwards|Year end 39.0%");
    assertThat(book.shown("Short DP", "A1")).isEqualTo("Title of DP");
    assertThat(book.shown("Short DP", "A10")).isEqualTo("38.0% meets the target 38.0%: GREEN");
  }

  @Test
  void aMeasureThatRoseWhereLessIsBetter() {
    Written book = written(MeasuresSample.admissions());
    assertThat(cards(book, "Short ADM"))
        .containsExactly(
            "Status|RED",
            "Change|Up (Red) 1.6%|Compared with Q1 2020/21",
            "Last quarter|602.9|Q1 2020/21|Recalculated 604.1",
            "This quarter|612.3|Q2 2020/21",
            "Target|560.0|Preferred travel: Downwards");
    assertThat(book.block("Short ADM", 13, 8, 16, 10))
        .containsExactly(
            "4 quarters to Q2 2020/21||602.3",
            "4 quarters to Q2 2019/20||577.3",
            "Same quarter last year||588.6 (Q2 2019/20)",
            "Quartile||3rd");
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
    assertThat(written(snapshot).block("Short ONE", 13, 8, 15, 10))
        .contains("Latest (Dec 2020)||50.0%", "A year before||N/A");
    assertThat(written(mean).block("Short AVG", 13, 8, 15, 10))
        .contains("12 months to Dec 2020 (mean)||45.0% (2 of 12 months)", "12 months before||N/A");
  }

  @Test
  void tooFewPeersForQuartilesAreNamed() {
    PeerGroup one = new PeerGroup("ASCOF", List.of(new Peer("Leeds", new BigDecimal("0.6"))), 2);
    Written book = written(new Sample().id("FEW").reported(Sample.DEC, "0.5").peers(one));
    assertThat(book.block("Short FEW", 13, 8, 15, 10))
        .contains(
            "Quartile||N/A. Quartiles need the figures of at least 2 organisations; there is 1 (2"
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
    assertThat(cards(written(delays), "Short DEL").get(1))
        .isEqualTo("Change|Up (Red) 32.5%|Compared with Nov 2020");
  }

  @Test
  void withoutFiguresTheCardsSayWhy() {
    Written book = written(MeasuresSample.satisfaction());
    assertThat(cards(book, "Short SAT"))
        .containsExactly(
            "Status|N/A",
            "Change|N/A|There is no figure for Q3 2020/21",
            "Last quarter|\u2013|Q2 2020/21",
            "This quarter|\u2013|Q3 2020/21",
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
    List<String> cards = cards(written(annual), "Short SUR");
    assertThat(cards.subList(2, 4))
        .containsExactly("Previous year|73.7%|2018/19", "Latest year|74.1%|2019/20");
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
        .isEqualTo("Status|Placeholder|The measure is a placeholder: Placeholder");
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
  void longCommentaryTakesASecondPageAsLargeAsTheFirst() {
    XSSFSheet sheet =
        withCommentary(
            ("One sentence of some fifty characters stands here. ".repeat(12) + "\n").repeat(5));
    assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
    assertThat(sheet.getRowBreaks()).hasSize(1);
    int first = sheet.getRowBreaks()[0] + 1;
    assertThat(sheet.getRow(first).getCell(0).getStringCellValue()).isEqualTo("Commentary");
    assertThat(height(sheet, 0, first)).isBetween(400f, 600f);
    assertThat(height(sheet, first, sheet.getLastRowNum() + 1)).isBetween(300f, 600f);
  }

  @Test
  void manyLinesOfCommentaryTakeASecondUprightPage() {
    XSSFSheet sheet = withCommentary("One line.\n".repeat(64));
    assertThat(sheet.getPrintSetup().getLandscape()).isFalse();
    assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
    assertThat(sheet.getRowBreaks()).hasSize(1);
  }

  @Test
  void theLongestCommentaryOfAllIsOnePageWithNothingCut() {
    XSSFSheet sheet = withCommentary("One line.\n".repeat(200));
    assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
    assertThat(sheet.getRowBreaks()).isEmpty();
    assertThat(height(sheet, 0, sheet.getLastRowNum() + 1)).isBetween(3_000f, 4_000f);
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
