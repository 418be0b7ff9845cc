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
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.xlsx.write.Sheet;

/**
 * The commentary of a measure's page: read in the workbook for directors, typed in an owner's,
 * where last period's stands above it.
 */
final class CommentaryBlock {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private static final float TYPING_ROOM = 130;
  private static final float LABEL_HEIGHT = 17;
  private static final int CHECK_LABEL_COLUMNS = 2;

  /** Rows so low can be scrolled past, and printed across the end of a page. */
  private static final int ROW_LINES = 4;

  private final Book book;
  private final Sheet sheet;
  private final Cells cells;
  private final int firstColumn;
  private final int lastColumn;

  /** Commentary across those columns, whose widths must be set already. */
  CommentaryBlock(Book book, Sheet sheet, int firstColumn, int lastColumn) {
    this.book = book;
    this.sheet = sheet;
    this.cells = new Cells(book, sheet);
    this.firstColumn = firstColumn;
    this.lastColumn = lastColumn;
  }

  /**
   * Writes it from that row on.
   *
   * @return the next free row
   */
  int write(int row, MeasureResult result) {
    return book.purpose() == Book.Purpose.OWNER ? ask(row, result) : show(row, result);
  }

  private int show(int row, MeasureResult result) {
    int next = label(row, "Commentary", Look.LABEL);
    Optional<Commentary> written = result.commentary();
    if (written.isEmpty()) {
      String none =
          book.purpose() == Book.Purpose.FINAL ? "No commentary was given." : "No commentary yet.";
      return block(next, none, Look.COMMENTARY, 0);
    }
    next = block(next, written.get().text(), Look.COMMENTARY, 0);
    String byline = byline(written.get());
    return byline.isEmpty() ? next : label(next, byline, Look.NOTE);
  }

  /** Who wrote it and when, as far as that is known. */
  private static String byline(Commentary commentary) {
    return Stream.of(commentary.author(), commentary.written().map(WRITTEN::format).orElse(""))
        .filter(part -> !Blanks.isBlank(part))
        .collect(Collectors.joining(", "));
  }

  private int ask(int row, MeasureResult result) {
    int next = new FigureBlock(book, sheet, firstColumn, lastColumn).write(row, result);
    Optional<Commentary> before = before(result);
    if (before.isPresent()) {
      String period = before.get().period().title();
      next = label(next, "Commentary for " + period + ", for reference", Look.LABEL);
      next = block(next, before.get().text(), Look.COMMENTARY_BEFORE, 0);
    }
    Period current = result.current().period();
    next = label(next, wanted(result, current), Look.LABEL);
    String text = result.commentary().map(Commentary::text).orElse("");
    int first = next;
    next = block(next, text, Look.COMMENTARY_INPUT, TYPING_ROOM);
    book.askFor(result, sheet, first, firstColumn);
    prompt(first);
    String facts = FactsToQuote.of(book.results(), result);
    next = facts.isEmpty() ? next : block(next, "Facts to quote: " + facts, Look.NOTE, 0);
    return check(next, result);
  }

  /**
   * Asks whether the text was held against the figures; the answer silences what they would say.
   */
  private int check(int row, MeasureResult result) {
    int column = firstColumn + CHECK_LABEL_COLUMNS;
    cells.join(row, row, firstColumn, column - 1, Look.LABEL);
    cells.text(row, firstColumn, Reply.CHECK_LABEL, Look.LABEL);
    cells.at(row, column, book.styles().unlocked(Look.COMMENTARY_INPUT)).put(Reply.UNCHECKED);
    cells.height(row, LABEL_HEIGHT);
    book.askWhetherChecked(result, sheet, row, column);
    sheet.choice(
        row,
        column,
        List.of(Reply.UNCHECKED, Reply.CHECKED),
        Reply.CHECK_LABEL,
        "Choose Yes where the text says something else than the figures, and is right as it"
            + " stands.");
    return row + 1;
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

  private int label(int row, String text, Look look) {
    cells.join(row, row, firstColumn, lastColumn, look);
    cells.text(row, firstColumn, text, look);
    cells.height(row, LABEL_HEIGHT);
    return row + 1;
  }

  /** One cell as tall as its text, over several rows where it is taller than a row may be. */
  private int block(int row, String text, Look look, float least) {
    float size = book.styles().size(look);
    float wanted = TextFit.tall(text, cells.width(firstColumn, lastColumn), size);
    float height = Math.max(least, wanted);
    int rows = (int) Math.ceil(height / (ROW_LINES * size * TextFit.LINE_HEIGHT));
    cells.join(row, row + rows - 1, firstColumn, lastColumn, look);
    for (int i = 0; i < rows; i++) {
      cells.height(row + i, height / rows);
    }
    if (look == Look.COMMENTARY_INPUT) {
      for (int i = 0; i < rows; i++) {
        for (int column = firstColumn; column <= lastColumn; column++) {
          cells.at(row + i, column, book.styles().unlocked(look));
        }
      }
    }
    cells.at(row, firstColumn).put(text);
    return row + rows;
  }

  /** Says what to type when the cell is chosen. Refuses nothing. */
  private void prompt(int row) {
    sheet.prompt(
        row,
        firstColumn,
        "Commentary",
        "Say in a few sentences why the figure is what it is, what is being done about it, and by"
            + " when. Alt+Enter starts a new line. Then save the workbook and send it back.");
  }
}
