package org.scorebook.workbook.output.page;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scorebook.claims.FactsToQuote;
import org.scorebook.commentary.Reply;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Commentary;
import org.scorebook.model.Period;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.xlsx.write.Sheet;

/**
 * The commentary of a measure's page: read in the workbook for directors, typed in an owner's,
 * where last period's stands below it.
 */
final class CommentaryBlock {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private static final float TYPING_ROOM = 130;
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
    column.text(written.get().text(), Look.COMMENTARY);
    String byline = byline(written.get());
    if (!byline.isEmpty()) {
      column.text(byline, Look.NOTE);
    }
  }

  /** Who wrote it and when, as far as that is known. */
  private static String byline(Commentary commentary) {
    return Stream.of(commentary.author(), commentary.written().map(WRITTEN::format).orElse(""))
        .filter(part -> !Blanks.isBlank(part))
        .collect(Collectors.joining(", "));
  }

  private void ask(MeasureResult result) {
    column.goOnAt(
        new FigureBlock(book, sheet, column.first(), column.last()).write(column.next(), result));
    column.text(wanted(result, result.current().period()), Look.LABEL);
    String text = result.commentary().map(Commentary::text).orElse("");
    int first = column.text(text, Look.COMMENTARY_INPUT, TYPING_ROOM);
    unlock(first, column.next() - 1);
    book.askFor(result, sheet, first, column.first());
    prompt(first);
    String facts = FactsToQuote.of(book.results(), result);
    if (!facts.isEmpty()) {
      column.text("Facts to quote: " + facts, Look.NOTE);
    }
    check(result);
    Optional<Commentary> before = before(result);
    if (before.isPresent()) {
      String period = before.get().period().title();
      column.text("Commentary for " + period + ", for reference", Look.LABEL);
      column.text(before.get().text(), Look.COMMENTARY_BEFORE);
    }
  }

  private void unlock(int firstRow, int lastRow) {
    int format = book.styles().unlocked(Look.COMMENTARY_INPUT);
    for (int row = firstRow; row <= lastRow; row++) {
      for (int at = column.first(); at <= column.last(); at++) {
        cells.at(row, at, format);
      }
    }
  }

  /**
   * Asks whether the text was held against the figures; the answer silences what they would say.
   */
  private void check(MeasureResult result) {
    int row = column.next();
    int answer = column.first() + CHECK_LABEL_COLUMNS;
    cells.join(row, row, column.first(), answer - 1, Look.LABEL);
    cells.text(row, column.first(), Reply.CHECK_LABEL, Look.LABEL);
    cells.at(row, answer, book.styles().unlocked(Look.COMMENTARY_INPUT)).put(Reply.UNCHECKED);
    book.askWhetherChecked(result, sheet, row, answer);
    sheet.choice(
        row,
        answer,
        List.of(Reply.UNCHECKED, Reply.CHECKED),
        Reply.CHECK_LABEL,
        "Choose Yes where the text says something else than the figures, and is right as it"
            + " stands.");
    column.leave(1);
  }

  private String wanted(MeasureResult result, Period current) {
    String here = "ype your commentary for " + current.title() + " here";
    boolean free = result.measure().isLive() && !book.results().wantsCommentary(result);
    return free ? "If you wish, t" + here : "T" + here;
  }

  /** The latest commentary of an earlier period. */
  private static Optional<Commentary> before(MeasureResult result) {
    Period current = result.current().period();
    return result.data().commentary().stream()
        .filter(commentary -> commentary.period().compareTo(current) < 0)
        .reduce((one, other) -> one.period().compareTo(other.period()) > 0 ? one : other);
  }

  /** Says what to type when the cell is chosen. Refuses nothing. */
  private void prompt(int row) {
    sheet.prompt(
        row,
        column.first(),
        "Commentary",
        "Say in a few sentences why the figure is what it is, what is being done about it, and by"
            + " when. Alt+Enter starts a new line. Then save the workbook and send it back.");
  }
}
