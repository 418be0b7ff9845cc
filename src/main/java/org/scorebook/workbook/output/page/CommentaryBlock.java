package org.scorebook.workbook.output.page;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scorebook.claims.FactsToQuote;
import org.scorebook.commentary.Reply;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Commentary;
import org.scorebook.text.Blanks;
import org.scorebook.text.MonthNames;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.yellow.CommentaryBefore;
import org.scorebook.workbook.output.yellow.CommentaryCell;
import org.scorebook.workbook.output.yellow.CommentaryState;
import org.scorebook.workbook.output.yellow.CommentaryTable;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/**
 * The commentary of a measure's page: read in the workbook for directors, typed in an owner's,
 * where last period's stands below it.
 */
final class CommentaryBlock {

  private static final float TYPING_ROOM = 130;

  /**
   * So many characters are long: who wrote them stands above, since the more lines there are, the
   * less is known where the last one ends.
   */
  private static final int LONG = 900;

  private static final int CHECK_LABEL_COLUMNS = 2;

  private final Book book;
  private final Sheet sheet;
  private final Cells cells;
  private final PageColumn column;

  CommentaryBlock(Book book, Sheet sheet, PageColumn column) {
    this.book = book;
    this.sheet = sheet;
    this.cells = new Cells(book, sheet);
    this.column = column;
  }

  /** Writes it where the column goes on. */
  void write(MeasureResult result) {
    if (book.purpose() == Book.Purpose.OWNER) {
      ask(result);
    } else {
      show(result);
    }
  }

  private void show(MeasureResult result) {
    column.text("Commentary", Look.LABEL);
    Optional<Commentary> written = result.commentary();
    if (written.isEmpty()) {
      String none =
          book.purpose() == Book.Purpose.FINAL ? "No commentary was given." : "No commentary yet.";
      column.text(none, Look.COMMENTARY);
      return;
    }
    String byline = byline(written.get());
    boolean isLong = Blanks.strip(written.get().text()).length() > LONG;
    if (isLong && !byline.isEmpty()) {
      column.text(byline, Look.NOTE);
    }
    column.text(written.get().text(), Look.COMMENTARY);
    if (!isLong && !byline.isEmpty()) {
      column.text(byline, Look.NOTE);
    }
  }

  /** Who wrote it and when, as far as that is known. */
  private static String byline(Commentary commentary) {
    return Stream.of(commentary.author(), commentary.written().map(MonthNames::day).orElse(""))
        .filter(part -> !Blanks.isBlank(part))
        .collect(Collectors.joining(", "));
  }

  private void ask(MeasureResult result) {
    Optional<String> together = CommentaryTable.nameIn(book);
    if (together.isPresent()) {
      lead(result, together.get());
    } else {
      column.goOnAt(
          new FigureBlock(book, sheet, column.first(), column.last()).write(column.next(), result));
      column.text(wanted(result) + " here", Look.LABEL);
      CommentaryCell cell = new CommentaryCell(book, sheet, result);
      int first = column.text(cell.text(), Look.COMMENTARY_INPUT, TYPING_ROOM);
      cell.open(new Area(first, column.first(), column.next() - 1, column.last()));
    }
    String facts = FactsToQuote.of(book.results(), result);
    if (!facts.isEmpty()) {
      column.text("Facts to quote: " + facts, Look.NOTE);
    }
    if (together.isEmpty()) {
      check(result);
    }
    Optional<Commentary> before = CommentaryBefore.of(result);
    if (before.isPresent()) {
      String period = before.get().period().title();
      column.text("Commentary for " + period + ", for reference", Look.LABEL);
      column.text(before.get().text(), Look.COMMENTARY_BEFORE);
    }
  }

  /** Leads to the sheet on which all is typed. */
  private void lead(MeasureResult result, String together) {
    String there = " on the sheet " + together;
    if (Results.lacksFigure(result)) {
      String period = result.current().period().title();
      column.text("The figure for " + period + " is missing: type it" + there, Look.LABEL);
    }
    String wanted = wanted(result) + there;
    int row = column.text(wanted, Look.LINK);
    CommentaryState.write(book, sheet, row, column.first(), result, wanted, "Written" + there);
  }

  /** Asks below the text whether it was checked. */
  private void check(MeasureResult result) {
    int row = column.next();
    int answer = column.first() + CHECK_LABEL_COLUMNS;
    cells.runOn(row, column.first(), answer - 1, Look.LABEL);
    cells.at(row, column.first()).put(Reply.CHECK_LABEL);
    new CommentaryCell(book, sheet, result).askWhetherChecked(row, answer);
    column.leave(1);
  }

  private String wanted(MeasureResult result) {
    String commentary = "ype your commentary for " + result.current().period().title();
    boolean free = result.measure().isLive() && !book.results().wantsCommentary(result);
    return free ? "If you wish, t" + commentary : "T" + commentary;
  }
}
