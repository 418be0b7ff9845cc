package org.scorebook.workbook.output.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scorebook.changes.EditionChanges;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.Change;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.State;
import org.scorebook.model.TargetType;
import org.scorebook.order.Order;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.JudgementColours;
import org.scorebook.workbook.output.formula.Rounding;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.SeriesColumn;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Quoted;
import org.scorebook.xlsx.write.Sheet;

/** The large figures at the top of a measure's page, the current one largest. */
final class MeasureCards {
  private static final String NO_FIGURE = "\u2013";

  /** Columns of the sheet at which cards begin. */
  private static final int CURRENT = 2;

  private static final int CHANGE = 5;
  private static final int PREVIOUS = 8;
  private static final int TARGET = 10;

  private final Book book;
  private final Block block;
  private final MeasureResult result;
  private final CardFormats formats;

  MeasureCards(Book book, Block block, MeasureResult result) {
    this.book = book;
    this.block = block;
    this.result = result;
    this.formats = new CardFormats(Display.of(result.measure(), book.results().rules()));
  }

  /**
   * Writes all cards.
   *
   * @return the next free row
   */
  int write(Sheet sheet, int row) {
    List.of(status(), current(), change(), previous(), target())
        .forEach(card -> card.write(block, row));
    JudgementColours.colourStatuses(book, sheet, area(row + 1, 0, CURRENT - 1));
    JudgementColours.colourDirections(book, sheet, area(row + 1, CHANGE, PREVIOUS - 1));
    if (result.current().figure().isKnown()) {
      String change = Area.fixed(row + 1, CHANGE);
      JudgementColours.markTravel(
          book, sheet, area(row + 1, CURRENT, CHANGE - 1), change, formats.of(result.current()));
    }
    Card.setHeights(block, row);
    return row + Card.ROWS;
  }

  /**
   * Writes the status alone, for a placeholder.
   *
   * @return the next free row
   */
  int statusOnly(Sheet sheet, int row) {
    status().write(block, row);
    JudgementColours.colourStatuses(book, sheet, area(row + 1, 0, CURRENT - 1));
    block.cells().height(row + 1, Card.FIGURE_HEIGHT);
    return row + 2;
  }

  private static List<String> area(int row, int firstColumn, int lastColumn) {
    return List.of(new Area(row, firstColumn, row, lastColumn).text());
  }

  private Card status() {
    boolean suspended = result.measure().state() == State.SUSPENDED;
    return new Card(
        0,
        CURRENT - 1,
        "Status",
        live(ResultsColumn.STATUS_SHOWN, result.status().label()),
        Look.STATUS_LARGE,
        "",
        Content.of(
            result.status().overridden() ? "Set by hand" : suspended ? State.SUSPENDED.word() : ""),
        Content.nothing());
  }

  private Card current() {
    return new Card(
        CURRENT,
        CHANGE - 1,
        PeriodWords.current(result),
        figure(ResultsColumn.CURRENT, result.current()),
        Look.FIGURE,
        formats.of(result.current()),
        period(result.current()),
        Content.nothing());
  }

  private Card change() {
    String direction = cell(ResultsColumn.DIRECTION);
    String change = cell(ResultsColumn.CHANGE_SHOWN);
    String text =
        result.direction().text()
            + result.change().find().map(Change::text).map(t -> " " + t).orElse("");
    return new Card(
        CHANGE,
        PREVIOUS - 1,
        "Change",
        Content.formula(direction + "&IF(" + change + "=\"\",\"\",\" \"&" + change + ")", text),
        Look.STATUS_LARGE,
        "",
        Content.of(result.direction().why()),
        SmallCounts.difference(book, result));
  }

  private Card previous() {
    return lastFigure().orElseGet(this::periodBefore);
  }

  /** What a suspended measure last had, where that is neither of its last two periods. */
  private Optional<Card> lastFigure() {
    if (result.measure().state() != State.SUSPENDED
        || result.current().figure().isKnown()
        || result.previous().figure().isKnown()) {
      return Optional.empty();
    }
    return result.series().stream()
        .filter(point -> point.reportedValue().isPresent())
        .max(Order.by(SeriesPoint::period))
        .map(
            point ->
                new Card(
                    PREVIOUS,
                    TARGET - 1,
                    "Last figure",
                    Content.formula(
                        Rounding.figure(
                            book.series()
                                .find(result, point.period(), SeriesColumn.VALUE)
                                .orElseThrow(),
                            formats.display()),
                        point.reportedValue().map(this::rounded)),
                    Look.STATUS_LARGE,
                    formats.of(point.reportedValue()),
                    Content.of(point.period().label()),
                    Content.nothing()));
  }

  private Card periodBefore() {
    PeriodFigure previous = result.previous();
    Content recalculated =
        result
            .recalculated()
            .find()
            .<Content>map(
                figure ->
                    Content.formula(
                        "\"Recalculated \"&" + cell(ResultsColumn.RECALCULATED_SHOWN),
                        "Recalculated " + book.marks().textOfRecalculated(result, figure)))
            .orElse(Content.nothing());
    return new Card(
        PREVIOUS,
        TARGET - 1,
        PeriodWords.previous(result),
        figure(ResultsColumn.PREVIOUS, previous),
        Look.STATUS_LARGE,
        formats.of(previous),
        period(previous),
        recalculated);
  }

  private Card target() {
    Content yearEnd =
        result
            .endOfYearTarget()
            .find()
            .<Content>map(
                target ->
                    Content.formula(
                        "\"Year end \"&" + cell(ResultsColumn.YEAR_END_TARGET_SHOWN),
                        "Year end " + target.text()))
            .orElse(Content.nothing());
    Optional<BigDecimal> big =
        result
            .target()
            .find()
            .map(Shown::value)
            .filter(value -> formats.isBig(value) && isOneNumber());
    Content figure =
        big.isPresent()
            ? Content.formula(cell(ResultsColumn.TARGET), big)
            : result
                .target()
                .find()
                .map(target -> live(ResultsColumn.TARGET_SHOWN, target.text()))
                .orElse(
                    Content.of(
                        result.measure().targetType() == TargetType.DOT_ONLY
                            ? TargetType.DOT_ONLY.word()
                            : "N/A"));
    return new Card(
        TARGET,
        Block.LAST,
        "Target",
        figure,
        Look.STATUS_LARGE,
        big.isPresent() ? formats.of(big) : "",
        Content.of("Preferred travel: " + result.measure().preferredTravel().word()),
        yearEnd);
  }

  private boolean isOneNumber() {
    return result.targetTo().isEmpty();
  }

  /** The figure itself, rounded by its number format; text where there is none. */
  private Content figure(ResultsColumn column, PeriodFigure figure) {
    Optional<Shown> known = figure.figure().find();
    String cell = cell(column);
    String formula =
        "IF(ISNUMBER("
            + cell
            + "),"
            + Rounding.figure(cell, formats.display())
            + ",IF("
            + cell
            + "=\"\","
            + Quoted.text(NO_FIGURE)
            + ","
            + cell
            + "))";
    return known.isPresent()
        ? Content.formula(formula, known.map(Shown::value).map(this::rounded))
        : Content.formula(formula, figure.text().isEmpty() ? NO_FIGURE : figure.text());
  }

  private BigDecimal rounded(BigDecimal value) {
    return Rounding.figure(value, formats.display());
  }

  private Content period(PeriodFigure figure) {
    return Content.of(
        figure.period().label()
            + (figure.provisional() ? ", provisional" : "")
            + (book.marks().isRestated(result, figure)
                ? ", restated " + EditionChanges.RESTATED
                : ""));
  }

  private Content live(ResultsColumn column, String answer) {
    return Content.formula(cell(column), answer);
  }

  private String cell(ResultsColumn column) {
    return book.resultsTable().cell(result, column);
  }
}
