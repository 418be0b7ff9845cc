package org.scorebook.workbook.output.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.year;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Figure;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.output.Editions;
import org.scorebook.workbook.output.MeasuresSample;
import org.scorebook.workbook.output.Written;

/** The front sheets: what stands above the measures, and which columns they have. */
class FrontSheetTest {
  private static final Rules STANDARD = RulesSample.standard();

  private static Sample measure(String id, String before, String now) {
    return new Sample().id(id).reported(NOV, before).reported(DEC, now).target("0.85");
  }

  /** Shown rows of a table, headings first. */
  private static List<String> table(Written book, String sheet, String name) {
    XSSFTable table =
        book.sheet(sheet).getTables().stream()
            .filter(found -> found.getName().equals(name))
            .findFirst()
            .orElseThrow();
    return book.block(
        sheet,
        table.getStartRowIndex() + 1,
        table.getStartColIndex(),
        table.getEndRowIndex() + 1,
        table.getEndColIndex());
  }

  private static List<String> headings(Written book, String sheet) {
    return Arrays.asList(table(book, sheet, "Theme_1").get(0).split("\\|", -1));
  }

  @Test
  void theSummaryCountsStatusesNowAndBefore() {
    Written book =
        Written.of(
            STANDARD,
            measure("FELL", "0.85", "0.84"),
            measure("SAME", "0.85", "0.9"),
            measure("RED", "0.1", "0.1"),
            measure("NEW", "0.1", "0.1").state(State.SUSPENDED),
            new Sample().id("SOON").state(State.PLACEHOLDER));
    assertThat(table(book, "Scorecard", "Summary"))
        .containsExactly(
            "Theme|GREEN|AMBER|RED|N/A|Placeholder",
            "Corporate Measures|1 (was 2)|1 (was 0)|1 (was 1)|1|1");
    assertThat(book.formula("Scorecard", "C6"))
        .isEqualTo("(SUMPRODUCT((C14:C18=$C$5)*1))&\" (was 2)\"");
  }

  @Test
  void figuresOfTwoColumnsKeepOffEachOther() {
    Sample debt =
        new Sample()
            .id("DEBT")
            .unit(Unit.CURRENCY, 0)
            .reported(NOV, "1487567890")
            .reported(DEC, "1510567890")
            .target("1500000000");
    assertThat(width(Written.of(STANDARD, debt), "This Month")).isEqualTo(16);
    assertThat(width(Written.of(STANDARD, measure("DP", "0.8", "0.9")), "This Month"))
        .isEqualTo(13);
  }

  @Test
  void aFigureLongerThanAnyTakesTwoLines() {
    Sample huge =
        new Sample()
            .id("HUGE")
            .unit(Unit.CURRENCY, 4)
            .reported(DEC, "123456789012345.1234")
            .target("1");
    assertThat(width(Written.of(STANDARD, huge), "This Month")).isEqualTo(24);
  }

  /** Width of a column of the front sheet, in characters. */
  private static double width(Written book, String heading) {
    int column = headings(book, "Scorecard").indexOf(heading);
    return book.sheet("Scorecard").getColumnWidth(column) / 256.0;
  }

  @Test
  void commentaryStandsOffWhatFillsTheColumnBeforeIt() {
    Written book = Written.of(STANDARD, measure("DP", "0.8", "0.9").commentary(DEC, "Good."));
    int column = headings(book, "Scorecard").indexOf("Commentary");
    int first = book.sheet("Scorecard").getTables().get(1).getStartRowIndex();
    for (int row = first; row <= first + 1; row++) {
      CellStyle style = book.sheet("Scorecard").getRow(row).getCell(column).getCellStyle();
      assertThat(style.getIndention()).isEqualTo((short) 1);
      assertThat(style.getAlignment()).isEqualTo(HorizontalAlignment.LEFT);
    }
    assertThat(book.sheet("Scorecard").getRow(first).getCell(1).getCellStyle().getIndention())
        .isZero();
  }

  @Test
  void whereNoStatusBeforeIsKnownNoneIsCounted() {
    Written book = Written.of(STANDARD, new Sample().id("NEW").reported(DEC, "0.1").target("0.4"));
    assertThat(table(book, "Scorecard", "Summary"))
        .containsExactly("Theme|GREEN|AMBER|RED", "Corporate Measures|0|0|1");
  }

  @Test
  void noWordOfAStatusIsBrokenInANarrowColumn() {
    Written book =
        Written.of(
            STANDARD,
            measure("SAME", "0.85", "0.9").area(DEC, "Yardley", Figure.of(Sample.number("0.4"))),
            measure("NEAR", "0.84", "0.84"),
            measure("RED", "0.1", "0.1"),
            measure("OLD", "0.1", "0.1").state(State.SUSPENDED),
            measure("SET", "0.1", "0.1").override(StatusWord.NO_STATUS, "Under review."),
            new Sample().id("SOON").state(State.PLACEHOLDER));
    assertThat(table(book, "Scorecard", "Summary").get(0))
        .isEqualTo("Theme|GREEN|AMBER|RED|N/A|NO STATUS|Placeholder");
    assertThat(headings(book, "Scorecard").indexOf("Areas")).isEqualTo(7);
    assertThat(book.sheet("Scorecard").getColumnWidth(7) / 256).isBetween(11, 14);
  }

  @Test
  void theStatusBeforeStandsBesideOneThatChanged() {
    Written book =
        Written.of(STANDARD, measure("FELL", "0.85", "0.84"), measure("SAME", "0.85", "0.9"));
    assertThat(headings(book, "Scorecard"))
        .startsWith("No.", "Measure", "Status", "Status before", "Target");
    assertThat(table(book, "Scorecard", "Theme_1").get(1))
        .startsWith("1|Title of FELL|AMBER|GREEN|");
    assertThat(table(book, "Scorecard", "Theme_1").get(2)).startsWith("2|Title of SAME|GREEN||");
  }

  @Test
  void aColumnStandsOnlyWhereAnEditionHasAnythingForIt() {
    assertThat(headings(Written.of(STANDARD, measure("PLAIN", "0.9", "0.9")), "Scorecard"))
        .containsExactly(
            "No.",
            "Measure",
            "Status",
            "Target",
            "Last Month",
            "This Month",
            "DoT",
            "Trend",
            "Usual variation",
            "Year end");
    Sample full =
        MeasuresSample.sharedLives()
            .area(DEC, "Yardley", Figure.ofSuppressed())
            .commentary(DEC, "As planned.");
    assertThat(headings(Written.of(STANDARD, full), "Scorecard"))
        .containsExactly(
            "No.",
            "Measure",
            "Status",
            "Target",
            "Last Month",
            "This Month",
            "DoT",
            "Areas",
            "Benchmarked",
            "Trend",
            "Usual variation",
            "Year end",
            "Commentary");
  }

  @Test
  void theQuartileLeadsToItsPage() {
    Written book =
        Written.of(STANDARD, MeasuresSample.sharedLives(), measure("PLAIN", "0.9", "0.9"));
    List<String> links =
        book.sheet("Scorecard").getHyperlinkList().stream()
            .map(link -> link.getCellRef() + " " + link.getLocation())
            .sorted()
            .toList();
    assertThat(links)
        .containsExactly(
            "B10 'Highlights'!A1",
            "B14 'Short SL'!A1",
            "B15 'Short PLAIN'!A1",
            "B6 'Scorecard'!A12",
            "B8 'Highlights'!A1",
            "B9 'Highlights'!A1",
            "H14 'Short SL quartiles'!A1");
    assertThat(book.shown("Scorecard", "H14")).isEqualTo("Yes (2nd)");
    assertThat(book.shown("Scorecard", "H15")).isEqualTo("–");
  }

  @Test
  void commentaryIsCutAfterAWord() {
    String words = "Uptake rose again since the cards came. ".repeat(9);
    Written book = Written.of(STANDARD, measure("LONG", "0.9", "0.9").commentary(DEC, words));
    assertThat(book.shown("Scorecard", "K14"))
        .isEqualTo(
            "Uptake rose again since the cards came. Uptake rose again since the cards"
                + " came.\u00a0…");
  }

  @Test
  void whatADirectorAsksFirstIsAnsweredAboveTheTables() {
    Written book =
        Written.of(
            STANDARD,
            measure("NEAR", "0.8", "0.756").owner("Head of Reviews").owner("Head of Beds"),
            measure("FAR", "0.85", "0.1").owner("Head of Homes"),
            measure("GONE", "0.85", "0.85"),
            new Sample().id("LOST").reported(NOV, "0.85").target("0.85"),
            measure("AIM", "0.85", "0.86").target(new Target.Scope.EndOfYear(year(2020)), "0.9"));
    assertThat(book.block("Scorecard", 8, 1, 11, 2))
        .containsExactly(
            "RED|Short FAR (75.0 pp short; Head of Homes), Short NEAR (9.4 pp short; Head of"
                + " Reviews and Head of Beds)",
            "Status changed|Short FAR (GREEN to RED), Short LOST (GREEN to N/A)",
            "More than usual variation|No figure is known to be beyond its usual variation: 5"
                + " cannot be judged.",
            "Year-end target|No measure is unlikely to reach it: 1 cannot be said yet.");
  }

  @Test
  void howManyOthersWillReachTheYearEndTargetIsCounted() {
    Target.Scope end = new Target.Scope.EndOfYear(year(2020));
    Sample unlikely = swinging("FAR", "0.42").target(end, "0.9");
    Sample met = measure("MET", "0.8", "0.81").target(end, "0.4");
    Sample possible =
        swinging("NEAR", "0.42").reported(DEC.plus(-18), "0.3").reported(DEC.plus(-15), "0.42");
    assertThat(yearEnd(unlikely)).isEqualTo("Unlikely: Short FAR");
    assertThat(yearEnd(unlikely, met, possible.target(end, "0.45")))
        .isEqualTo("Unlikely: Short FAR. Others: 1 Likely, 1 Possible.");
    assertThat(yearEnd(met)).isEqualTo("No measure is unlikely to reach it: 1 Likely.");
  }

  private static String yearEnd(Sample... samples) {
    return Written.of(STANDARD, samples).shown("Scorecard", "C11");
  }

  @Test
  void moreThanFiveAreCounted() {
    Written book =
        Written.of(
            STANDARD,
            IntStream.rangeClosed(1, 7)
                .mapToObj(i -> measure("M" + i, "0.1", "0." + i))
                .toArray(Sample[]::new));
    assertThat(book.shown("Scorecard", "C8"))
        .isEqualTo(
            "Short M1 (75.0 pp short), Short M2 (65.0 pp short), Short M3 (55.0 pp short), Short M4"
                + " (45.0 pp short), Short M5 (35.0 pp short) and 2 more");
    assertThat(book.shown("Scorecard", "C9")).isEqualTo("No status changed.");
  }

  @Test
  void newsOfUsualVariationIsNamedByWhetherItIsGood() {
    Written book =
        Written.of(
            STANDARD,
            swinging("UP", "0.6"),
            swinging("DOWN", "0.2"),
            swinging("SO", "0.41"),
            measure("YOUNG", "0.9", "0.9"),
            measure("HELD", "0.9", "0.9").state(State.SUSPENDED),
            new Sample().id("SOON").state(State.PLACEHOLDER));
    assertThat(book.shown("Scorecard", "C10"))
        .isEqualTo(
            "Better: Short UP. Worse: Short DOWN. Of the others 1 is as usual, 2 cannot be judged."
                + " Judged over many periods, not over the last two.");
  }

  @Test
  void whatIsAsUsualIsCountedByItself() {
    assertThat(unusual(swinging("A", "0.41"), swinging("B", "0.42")))
        .isEqualTo("No figure is known to be beyond its usual variation: 2 are as usual.");
    assertThat(unusual(swinging("A", "0.41"), measure("YOUNG", "0.9", "0.9")))
        .isEqualTo(
            "No figure is known to be beyond its usual variation: 1 is as usual, 1 cannot be"
                + " judged.");
    assertThat(unusual(swinging("UP", "0.6")))
        .isEqualTo("Better: Short UP. Judged over many periods, not over the last two.");
    assertThat(unusual(new Sample().id("SOON").state(State.PLACEHOLDER)))
        .isEqualTo("No figure is known to be beyond its usual variation.");
  }

  private static String unusual(Sample... samples) {
    return Written.of(STANDARD, samples).shown("Scorecard", "C10");
  }

  @Test
  void noBetterStatusHidesAWorseOne() {
    Written book =
        Written.of(
            STANDARD,
            measure("B1", "0.84", "0.85"),
            measure("B2", "0.1", "0.84"),
            measure("B3", "0.1", "0.85"),
            measure("B4", "0.84", "0.85"),
            measure("B5", "0.84", "0.85"),
            measure("W1", "0.85", "0.84"),
            measure("W2", "0.85", "0.1"));
    assertThat(book.shown("Scorecard", "C9"))
        .isEqualTo(
            "Short W2 (GREEN to RED), Short W1 (GREEN to AMBER), Short B2 (RED to AMBER), Short B1"
                + " (AMBER to GREEN), Short B3 (RED to GREEN) and 2 more");
  }

  /** Twelve months of 40% and 42% in turn, and then this. */
  private static Sample swinging(String id, String current) {
    Sample sample = new Sample().id(id).reported(DEC, current).target("0.4");
    for (int back = 1; back <= 12; back++) {
      sample.reported(DEC.plus(-back), back % 2 == 0 ? "0.40" : "0.42");
    }
    return sample;
  }

  @Test
  void longCommentaryOfABalancedScorecardGoesOnOnThePage() {
    String more = "\u00a0… (all of it is on the measure's page)";
    String lines = "Line of it.\n".repeat(14).strip();
    assertThat(balanced(lines)).isEqualTo(lines);
    assertThat(balanced(lines + "\nOne more.")).isEqualTo(lines + more);
    assertThat(balanced("Word ".repeat(120).strip())).isEqualTo("Word ".repeat(120).strip());
    assertThat(balanced("Word ".repeat(121).strip())).isEqualTo("Word ".repeat(120).strip() + more);
  }

  private static String balanced(String commentary) {
    Written book =
        Written.of(Editions.balanced(), measure("A", "0.8", "0.9").commentary(DEC, commentary));
    int column = headings(book, "Contents").indexOf("Commentary");
    return book
        .block("Contents", 1, column, book.sheet("Contents").getLastRowNum() + 1, column)
        .stream()
        .reduce("", (before, text) -> text);
  }

  @Test
  void greenByAToleranceIsNotATargetMet() {
    Written book =
        Written.of(Editions.balanced(), measure("NEAR", "0.8", "0.84").tolerance("2% / 10%"));
    assertThat(book.block("Contents", 11, 2, 11, 4))
        .containsExactly(
            "Target met, or within the green tolerance|Within tolerance|Beyond tolerance");
  }

  @Test
  void anArrowShowsWhereTheFigureWentAndTheWordWhetherThatIsGood() {
    Written book =
        Written.of(
            Editions.balanced(),
            measure("A", "0.8", "0.9"),
            measure("B", "0.9", "0.8"),
            measure("C", "0.8", "0.9").preferred(PreferredTravel.DOWNWARDS),
            measure("D", "0.9", "0.8").preferred(PreferredTravel.DOWNWARDS),
            measure("E", "0.9", "0.9"),
            measure("F", "0.8", "0.9").preferred(PreferredTravel.NONE));
    int column = headings(book, "Contents").indexOf("Direction of travel");
    assertThat(table(book, "Contents", "Theme_1"))
        .extracting(row -> row.split("\\|", -1)[column])
        .containsExactly(
            "Direction of travel",
            "▲ Improving",
            "▼ Deteriorating",
            "▲ Deteriorating",
            "▼ Improving",
            "► No change",
            "Not applicable");
    assertThat(book.block("Contents", 12, 2, 12, 5))
        .containsExactly("Improving|No change|Deteriorating|Not applicable");
  }

  @Test
  void mostRowsAreEquallyHigh() {
    Written book =
        Written.of(
            STANDARD,
            measure("A", "0.9", "0.9"),
            measure("B", "0.9", "0.9"),
            measure("LONG", "0.9", "0.9").commentary(DEC, "More of it. ".repeat(20)));
    assertThat(List.of(13, 14, 15))
        .extracting(row -> book.sheet("Scorecard").getRow(row).getHeightInPoints())
        .containsExactly(21f, 21f, 32f);
  }
}
