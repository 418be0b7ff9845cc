package org.scorebook.workbook.output.page;

import java.util.List;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.VariationText;
import org.scorebook.figures.result.Change;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.State;
import org.scorebook.model.TargetType;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Judgements;
import org.scorebook.workbook.output.formula.Rounding;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultFormats;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.xlsx.write.Quoted;
import org.scorebook.xlsx.write.Sheet;

/** The large figures at the top of a measure's page, and the sentence that explains its status. */
final class MeasureCards {
  private static final float LABEL_HEIGHT = 16f;
  private static final float FIGURE_HEIGHT = 34f;
  private static final float NOTE_HEIGHT = 14f;
  private static final float GAP = 8f;
  private static final String NO_FIGURE = "\u2013";

  private final Book book;
  private final Block block;
  private final MeasureResult result;

  MeasureCards(Book book, Block block, MeasureResult result) {
    this.book = book;
    this.block = block;
    this.result = result;
  }

  /** One card: a word, a large figure, and two lines of small print. */
  private record Card(
      int first,
      int last,
      String label,
      Content figure,
      Look look,
      boolean provisional,
      Content note,
      Content more) {

    /** A card of what is not provisional. */
    Card(int first, int last, String label, Content figure, Look look, Content note, Content more) {
      this(first, last, label, figure, look, false, note, more);
    }
  }

  /**
   * Writes all cards.
   *
   * @return the next free row
   */
  int write(Sheet sheet, int row) {
    cards().forEach(card -> write(row, card));
    Judgements.colourStatuses(book, sheet, List.of("A" + (row + 2) + ":B" + (row + 2)));
    Judgements.colourDirections(book, sheet, List.of("C" + (row + 2) + ":E" + (row + 2)));
    block.cells().height(row, LABEL_HEIGHT);
    block.cells().height(row + 1, FIGURE_HEIGHT);
    block.cells().height(row + 2, NOTE_HEIGHT);
    block.cells().height(row + 3, NOTE_HEIGHT);
    return sentence(row + 4);
  }

  /**
   * Writes the status alone, for a placeholder.
   *
   * @return the next free row
   */
  int statusOnly(Sheet sheet, int row) {
    write(row, status());
    Judgements.colourStatuses(book, sheet, List.of("A" + (row + 2) + ":B" + (row + 2)));
    block.cells().height(row + 1, FIGURE_HEIGHT);
    return sentence(row + 2);
  }

  private int sentence(int row) {
    String reason = result.status().reason();
    block.cells().height(row, GAP);
    block.wrap(row + 1, 0, Block.LAST, Content.of(reason), reason, Look.SENTENCE);
    int next = row + 2;
    if (result.measure().state() != State.PLACEHOLDER) {
      next = usualVariation(next);
      next = yearEnd(next);
    }
    block.cells().height(next, GAP);
    return next + 1;
  }

  private int usualVariation(int row) {
    String text = VariationText.of(result, book.results().rules());
    String reason = cell(ResultsColumn.VARIATION_REASON);
    String target = cell(ResultsColumn.VARIATION_TARGET);
    Content content =
        result.variation().judged().isPresent()
            ? Content.formula(
                "\"Usual variation \"&"
                    + cell(ResultsColumn.LOWER_LIMIT_SHOWN)
                    + "&\" to \"&"
                    + cell(ResultsColumn.UPPER_LIMIT_SHOWN)
                    + "&\": \"&"
                    + cell(ResultsColumn.VARIATION)
                    + "&IF("
                    + reason
                    + "=\"\",\"\",\", \"&"
                    + reason
                    + ")&IF("
                    + target
                    + "=\"\",\"\",\"; target \"&"
                    + target
                    + ")",
                text)
            : Content.formula(reason, text);
    block.wrap(row, 0, Block.LAST, content, text, Look.SENTENCE);
    return row + 1;
  }

  private int yearEnd(int row) {
    if (!result.outlook().isKnown()) {
      return row;
    }
    String text = result.outlook().get().text();
    block.wrap(
        row,
        0,
        Block.LAST,
        Content.formula(cell(ResultsColumn.OUTLOOK_REASON), text),
        text,
        Look.SENTENCE);
    return row + 1;
  }

  private void write(int row, Card card) {
    block.put(row, card.first(), card.last(), Content.of(card.label()), Look.FIGURE_LABEL);
    block.put(row + 1, card.first(), card.last(), card.figure(), card.look());
    if (card.look() == Look.FIGURE) {
      String format =
          ResultFormats.of(
              Display.of(result.measure(), book.results().rules()), card.provisional());
      block.cells().at(row + 1, card.first(), Look.FIGURE, format);
    }
    if (!(card.note() instanceof Content.Nothing)) {
      block.put(row + 2, card.first(), card.last(), card.note(), Look.FIGURE_NOTE);
    }
    if (!(card.more() instanceof Content.Nothing)) {
      block.put(row + 3, card.first(), card.last(), card.more(), Look.FIGURE_NOTE);
    }
  }

  private List<Card> cards() {
    return List.of(status(), change(), previous(), current(), target());
  }

  private Card status() {
    return new Card(
        0,
        1,
        "Status",
        live(ResultsColumn.STATUS_SHOWN, result.status().label()),
        Look.STATUS_LARGE,
        Content.of(result.status().overridden() ? "Set by hand" : ""),
        Content.nothing());
  }

  private Card change() {
    String direction = cell(ResultsColumn.DIRECTION);
    String change = cell(ResultsColumn.CHANGE_SHOWN);
    String text =
        result.direction().text()
            + result.change().find().map(Change::text).map(t -> " " + t).orElse("");
    return new Card(
        2,
        4,
        "Change",
        Content.formula(direction + "&IF(" + change + "=\"\",\"\",\" \"&" + change + ")", text),
        Look.STATUS_LARGE,
        Content.of(result.direction().why()),
        Content.nothing());
  }

  private Card previous() {
    PeriodFigure previous = result.previous();
    Content recalculated =
        result
            .recalculated()
            .find()
            .<Content>map(
                figure ->
                    Content.formula(
                        "\"Recalculated \"&" + cell(ResultsColumn.RECALCULATED_SHOWN),
                        "Recalculated " + figure.text()))
            .orElse(Content.nothing());
    return new Card(
        5,
        7,
        PeriodWords.previous(result),
        figure(ResultsColumn.PREVIOUS, previous),
        Look.FIGURE,
        previous.provisional(),
        period(previous),
        recalculated);
  }

  private Card current() {
    return new Card(
        8,
        9,
        PeriodWords.current(result),
        figure(ResultsColumn.CURRENT, result.current()),
        Look.FIGURE,
        result.current().provisional(),
        period(result.current()),
        Content.nothing());
  }

  private Card target() {
    Content figure =
        result
            .target()
            .find()
            .map(target -> live(ResultsColumn.TARGET_SHOWN, target.text()))
            .orElse(
                Content.of(
                    result.measure().targetType() == TargetType.DOT_ONLY
                        ? TargetType.DOT_ONLY.word()
                        : "N/A"));
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
    return new Card(
        10,
        Block.LAST,
        "Target",
        figure,
        Look.FIGURE,
        Content.of("Preferred travel: " + result.measure().preferredTravel().word()),
        yearEnd);
  }

  /** The figure itself, rounded by its number format; text where there is none. */
  private Content figure(ResultsColumn column, PeriodFigure figure) {
    Optional<Shown> known = figure.figure().find();
    String cell = cell(column);
    String formula =
        "IF(ISNUMBER("
            + cell
            + "),"
            + Rounding.clean(cell, cell)
            + ",IF("
            + cell
            + "=\"\","
            + Quoted.text(NO_FIGURE)
            + ","
            + cell
            + "))";
    return known.isPresent()
        ? Content.formula(
            formula, known.map(Shown::value).map(value -> Rounding.clean(value, value)))
        : Content.formula(formula, figure.text().isEmpty() ? NO_FIGURE : figure.text());
  }

  private static Content period(PeriodFigure figure) {
    return Content.of(figure.period().label() + (figure.provisional() ? ", provisional" : ""));
  }

  private Content live(ResultsColumn column, String answer) {
    return Content.formula(cell(column), answer);
  }

  private String cell(ResultsColumn column) {
    return book.resultsTable().cell(result, column);
  }
}
