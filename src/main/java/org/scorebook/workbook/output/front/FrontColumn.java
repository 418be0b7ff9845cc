package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.scorebook.figures.Highlights;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.workbook.output.formula.FrontText;
import org.scorebook.workbook.output.table.ResultsTable;

/**
 * A column of a front sheet's tables.
 *
 * @param width in characters
 * @param kind how its cells behave
 * @param content what it says of a measure
 */
record FrontColumn(
    String heading,
    double width,
    Look look,
    Kind kind,
    Function<MeasureResult, FrontText> content) {

  /** All columns together, so that they can still be read in print. */
  private static final double ACROSS = 206;

  /** A figure longer than that takes two lines. */
  private static final double WIDEST_FIGURE = 24;

  private static final double NARROWEST = 22;
  private static final double WIDEST = 48;

  /** How many of them fit into two lines, for each character of the column's width. */
  private static final double CHARACTERS = 1.8;

  enum Kind {
    NUMBER,
    /** The measure, which leads to its page. */
    LINK,
    /** The quartile, which leads to its page where there is one. */
    QUARTILE,
    /** Coloured by its word. */
    STATUS,
    /** Coloured by its judgement. */
    DIRECTION,
    /** Coloured by the words of a balanced scorecard. */
    TRAVEL,
    TEXT,
    SPARKLINE
  }

  static FrontColumn number() {
    return new FrontColumn("No.", 5, Look.TEXT, Kind.NUMBER, result -> FrontText.plain(""));
  }

  static FrontColumn measure(double width, ResultsTable table) {
    return new FrontColumn(
        "Measure", width, Look.TABLE_LINK, Kind.LINK, result -> FrontText.title(result, table));
  }

  static FrontColumn status(String heading, ResultsTable table) {
    return new FrontColumn(
        heading, 11, Look.STATUS, Kind.STATUS, result -> FrontText.status(result, table));
  }

  /** The status before of those whose status changed; no column where none did. */
  static List<FrontColumn> statusBefore(Book book) {
    boolean none = book.results().measures().stream().noneMatch(Highlights::hasChangedStatus);
    return none
        ? List.of()
        : List.of(
            new FrontColumn(
                "Status before",
                11,
                Look.STATUS,
                Kind.STATUS,
                result ->
                    Highlights.hasChangedStatus(result)
                        ? FrontText.statusBefore(
                            result, book.results().rules(), book.resultsTable())
                        : FrontText.plain("")));
  }

  /** Areas and Benchmarked, each only where an edition has any. */
  static List<FrontColumn> comparisons(Book book) {
    List<FrontColumn> columns = new ArrayList<>();
    List<MeasureResult> all = book.results().measures();
    if (all.stream().anyMatch(result -> !result.areas().isEmpty())) {
      columns.add(text("Areas", 6, Look.TEXT_CENTRED, FrontText::areas));
    }
    if (all.stream().anyMatch(result -> result.quartiles().isKnown())) {
      columns.add(
          new FrontColumn(
              "Benchmarked",
              13,
              Look.TEXT_CENTRED,
              Kind.QUARTILE,
              result -> FrontText.benchmarked(result, book.resultsTable())));
    }
    return columns;
  }

  /** The first words of the commentary, where any is written and the other columns leave room. */
  static List<FrontColumn> firstWords(Book book, double[] others) {
    double room = Math.min(WIDEST, ACROSS - Arrays.stream(others).sum());
    boolean isWritten =
        book.results().measures().stream()
            .anyMatch(result -> !FrontText.firstWords(result, 1).text().isEmpty());
    return isWritten && room >= NARROWEST
        ? List.of(
            text(
                "Commentary",
                room,
                Look.TEXT,
                result -> FrontText.firstWords(result, (int) (room * CHARACTERS))))
        : List.of();
  }

  static FrontColumn text(
      String heading, double width, Look look, Function<MeasureResult, FrontText> content) {
    return new FrontColumn(heading, width, look, Kind.TEXT, content);
  }

  static FrontColumn sparkline(String heading, double width) {
    return new FrontColumn(
        heading, width, Look.TEXT, Kind.SPARKLINE, result -> FrontText.plain(""));
  }

  /** The columns of usual variation and, where the rules ask for it, of the year end. */
  static List<FrontColumn> outlook(Book book) {
    ResultsTable table = book.resultsTable();
    List<FrontColumn> columns = new ArrayList<>();
    columns.add(
        text(
            "Usual variation",
            15,
            Look.TEXT_CENTRED,
            result -> FrontText.usualVariation(result, table)));
    if (book.results().rules().outlook()) {
      columns.add(
          text("Year end", 9, Look.TEXT_CENTRED, result -> FrontText.yearEnd(result, table)));
    }
    return columns;
  }

  /** Those with figures so wide that the longest takes one line and keeps off the next column's. */
  static List<FrontColumn> fitting(Book book, List<FrontColumn> columns) {
    return columns.stream()
        .map(column -> column.isFigure() ? column.fitting(book) : column)
        .toList();
  }

  private boolean isFigure() {
    return kind == Kind.TEXT && look != Look.TEXT;
  }

  private FrontColumn fitting(Book book) {
    float size = book.styles().size(look);
    double least =
        book.results().measures().stream()
            .mapToDouble(result -> TextFit.lineWidth(content.apply(result).text(), size))
            .max()
            .orElse(0);
    return atLeast(Math.min(least, WIDEST_FIGURE));
  }

  /** Whether it stands off the column before it, which a text may fill. */
  boolean isIndented() {
    return kind == Kind.TEXT && look == Look.TEXT;
  }

  /** What a text may take of its width. */
  double room() {
    return isIndented() ? width - TextFit.INDENT : width;
  }

  /** The same, no narrower than that. */
  FrontColumn atLeast(double least) {
    return new FrontColumn(heading, Math.max(width, least), look, kind, content);
  }

  /** The look of its heading, which stands as its cells do. */
  Look headingLook() {
    return (look == Look.TEXT && kind != Kind.SPARKLINE) || look == Look.TABLE_LINK
        ? Look.HEADING
        : Look.HEADING_CENTRED;
  }
}
