package org.scorebook.workbook.output.page;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.result.Quartiles.Denominator;
import org.scorebook.figures.result.Quartiles.Rank;
import org.scorebook.model.PeerGroup;
import org.scorebook.text.Blanks;
import org.scorebook.text.Nouns;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.CountText;
import org.scorebook.workbook.output.formula.Rounding;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.SeriesColumn;
import org.scorebook.workbook.output.table.SeriesRow.Kind;
import org.scorebook.workbook.output.table.SeriesTable;
import org.scorebook.xlsx.write.Quoted;

/** Current quartile, distances and rank in large figures, and what they were counted with. */
final class QuartileCards {
  private static final float LABEL_HEIGHT = 16f;
  private static final float FIGURE_HEIGHT = 30f;
  private static final float NOTE_HEIGHT = 14f;
  private static final float GAP = 8f;
  private static final String IN_TOP_QUARTILE = "N/A";
  private static final String UNKNOWN = "\u2013";

  private final Book book;
  private final Block block;
  private final MeasureResult result;
  private final Quartiles quartiles;

  QuartileCards(Book book, Block block, MeasureResult result, Quartiles quartiles) {
    this.book = book;
    this.block = block;
    this.result = result;
    this.quartiles = quartiles;
  }

  /**
   * Writes them from the row on.
   *
   * @return the next free row
   */
  int write(int row) {
    block.cells().height(row, LABEL_HEIGHT);
    block.cells().height(row + 1, FIGURE_HEIGHT);
    block.cells().height(row + 2, NOTE_HEIGHT);
    card(
        row,
        0,
        2,
        "Current quartile",
        Content.formula(
            cell(ResultsColumn.QUARTILE_SHOWN),
            quartiles.current().find().orElse("N/A") + quartiles.couldBe()),
        interval());
    card(
        row,
        3,
        6,
        "To the next quartile",
        distance(ResultsColumn.TO_NEXT_QUARTILE, quartiles.distanceToNext()),
        "");
    card(
        row,
        7,
        8,
        "To the top quartile",
        distance(ResultsColumn.TO_TOP_QUARTILE, quartiles.distanceToTop()),
        "");
    if (quartiles.rank().isPresent()) {
      card(row, 9, Block.LAST, "Rank", rank(quartiles.rank().get()), peers());
    } else {
      String source = quartiles.source();
      card(row, 9, Block.LAST, "Benchmark", Content.of(source), "");
      block.atLeast(row + 1, block.needed(source, 9, Block.LAST, Look.STATUS_LARGE));
    }
    block.cells().height(row + 3, GAP);
    String counted = counted();
    block.wrap(row + 4, 0, Block.LAST, countedContent(counted), counted, Look.NOTE);
    block.cells().height(row + 5, GAP);
    return row + 6;
  }

  private void card(int row, int first, int last, String label, Content figure, String note) {
    block.put(row, first, last, Content.of(label), Look.FIGURE_LABEL);
    block.put(row + 1, first, last, figure, Look.STATUS_LARGE);
    block.put(row + 2, first, last, Content.of(note), Look.FIGURE_NOTE);
  }

  /**
   * {@code 69 admissions}, {@code 1 person}; {@code N/A} in the top quartile, a dash without a
   * denominator.
   */
  private Content distance(ResultsColumn column, Answer<BigDecimal> units) {
    String cell = cell(column);
    String whole = Rounding.to(cell, 0);
    String noun = noun(quartiles);
    String text =
        units
            .find()
            .map(u -> counted(CountText.whole(u), noun))
            .orElse(isTop() ? IN_TOP_QUARTILE : UNKNOWN);
    return Content.formula(
        "IF(ISNUMBER("
            + cell
            + "),TEXT("
            + whole
            + ",\"#,##0\")&"
            + named(whole, noun)
            + ",IF("
            + cell(ResultsColumn.QUARTILE)
            + "=\"1st\","
            + Quoted.text(IN_TOP_QUARTILE)
            + ","
            + Quoted.text(UNKNOWN)
            + "))",
        text);
  }

  private static String counted(String whole, String noun) {
    return whole + " " + (whole.equals("1") ? Nouns.one(noun) : noun);
  }

  /** The noun behind a number, as a formula: {@code 1 person}, {@code 2 people}. */
  private static String named(String whole, String noun) {
    String one = Nouns.one(noun);
    return one.equals(noun)
        ? Quoted.text(" " + noun)
        : "IF(" + whole + "=1," + Quoted.text(" " + one) + "," + Quoted.text(" " + noun) + ")";
  }

  /** The figure, and its 95% interval where it was counted. */
  private String interval() {
    Display display = Display.of(result.measure(), book.results().rules());
    return result.current().text()
        + result
            .interval()
            .find()
            .map(
                sure ->
                    " (95% interval "
                        + display.text(sure.lower())
                        + " to "
                        + display.text(sure.upper())
                        + ")")
            .orElse("");
  }

  private boolean isTop() {
    return quartiles.current().find().filter("1st"::equals).isPresent();
  }

  /** What units are, within a sentence; abbreviations keep their capitals. */
  private static String noun(Quartiles quartiles) {
    String noun = Blanks.isBlank(quartiles.noun()) ? "units" : quartiles.noun();
    boolean abbreviation = noun.length() > 1 && Character.isUpperCase(noun.charAt(1));
    return abbreviation ? noun : noun.substring(0, 1).toLowerCase(Locale.UK) + noun.substring(1);
  }

  /** Where the peers' figures come from, and how many organisations have none. */
  private String peers() {
    int leftOut = result.data().peers().map(PeerGroup::leftOut).orElse(0);
    return quartiles.source() + (leftOut == 0 ? "" : "; " + leftOut + " left out");
  }

  /** The place among the peers; the organisation's own row there counts as its current figure. */
  private Content rank(Rank rank) {
    int peers = result.data().peers().map(PeerGroup::peers).map(list -> list.size()).orElse(0);
    SeriesTable series = book.series();
    String values = series.rangeOf(result, Kind.PEER, peers, SeriesColumn.VALUE);
    String names = series.rangeOf(result, Kind.PEER, peers, SeriesColumn.LABEL);
    String own = Quoted.text(Blanks.strip(book.results().edition().scorecard().organisation()));
    String others = "(TRIM(" + names + ")<>" + own + ")";
    String better =
        "("
            + Rounding.clean(
                cell(ResultsColumn.BETTER)
                    + "*("
                    + values
                    + "-"
                    + cell(ResultsColumn.CURRENT)
                    + ")",
                cell(ResultsColumn.CURRENT))
            + ">0)";
    String formula =
        "1+SUMPRODUCT(" + others + "*" + better + ")&\" of \"&1+SUMPRODUCT(" + others + "*1)";
    return Content.formula(formula, rank.place() + " of " + rank.of());
  }

  private Content countedContent(String answer) {
    Optional<Denominator> denominator = quartiles.denominator().find();
    return denominator
        .<Content>map(
            known ->
                Content.formula(
                    "\"Units are counted with \"&TEXT("
                        + cell(ResultsColumn.UNITS_DENOMINATOR)
                        + ",\"#,##0\")&"
                        + Quoted.text(rest(known)),
                    answer))
        .orElseGet(() -> Content.of(answer));
  }

  /** Whose denominator of which period, and how old the benchmark is. */
  private String counted() {
    return quartiles
        .denominator()
        .find()
        .map(known -> "Units are counted with " + CountText.whole(known.value()) + rest(known))
        .orElseGet(() -> quartiles.denominator().why() + "." + BenchmarkAge.of(quartiles, result));
  }

  private String rest(Denominator known) {
    return ", " + known.origin() + "." + BenchmarkAge.of(quartiles, result);
  }

  private String cell(ResultsColumn column) {
    return book.resultsTable().cell(result, column);
  }
}
