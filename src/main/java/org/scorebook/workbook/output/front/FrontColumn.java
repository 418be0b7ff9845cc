package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
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

  enum Kind {
    NUMBER,
    /** The measure, which leads to its page. */
    LINK,
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
          text("Year end", 10, Look.TEXT_CENTRED, result -> FrontText.yearEnd(result, table)));
    }
    return columns;
  }

  /** The look of its heading, which stands as its cells do. */
  Look headingLook() {
    return (look == Look.TEXT && kind != Kind.SPARKLINE) || look == Look.TABLE_LINK
        ? Look.HEADING
        : Look.HEADING_CENTRED;
  }
}
