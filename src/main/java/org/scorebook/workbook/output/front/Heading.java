package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.List;
import org.scorebook.model.Scorecard;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.looks.Logo;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.xlsx.write.Picture;
import org.scorebook.xlsx.write.Sheet;

/** What stands at the top of a front sheet: title, period, producer, notes, logo. */
final class Heading {
  private static final float TITLE_HEIGHT = 32;
  private static final float SUBTITLE_HEIGHT = 18;

  /** English metric units, likewise below. */
  private static final int PER_PIXEL = 9525;

  private static final int PER_POINT = 12700;

  private final Book book;
  private final Sheet sheet;
  private final Cells cells;
  private final int lastColumn;

  Heading(Book book, Sheet sheet, int lastColumn) {
    this.book = book;
    this.sheet = sheet;
    this.cells = new Cells(book, sheet);
    this.lastColumn = lastColumn;
  }

  /**
   * Writes it from cell A1 on, across the columns whose widths must be set already.
   *
   * @return the next free row
   */
  int write() {
    Scorecard scorecard = book.results().edition().scorecard();
    cells.line(0, 0, lastColumn - 1, scorecard.title(), Look.TITLE);
    cells.height(0, Math.max(TITLE_HEIGHT, sheet.height(0)));
    book.looks().logo().ifPresent(this::place);
    String subtitle = scorecard.organisation() + ", " + scorecard.period().title();
    cells.line(1, 0, lastColumn, subtitle, Look.SUBTITLE);
    cells.height(1, Math.max(SUBTITLE_HEIGHT, sheet.height(1)));
    int row = 2;
    if (book.purpose() == Book.Purpose.DRAFT) {
      cells.text(row, 0, "DRAFT", Look.THEME);
      cells.height(row++, SUBTITLE_HEIGHT);
    }
    for (String line : lines(scorecard)) {
      cells.line(row++, 0, lastColumn, line, Look.NOTE);
    }
    return row;
  }

  private List<String> lines(Scorecard scorecard) {
    List<String> lines = new ArrayList<>();
    if (!Blanks.isBlank(scorecard.producedBy())) {
      lines.add("Produced by " + scorecard.producedBy());
    }
    lines.addAll(scorecard.notes());
    lines.addAll(book.marks().key(book.results().measures()));
    return lines;
  }

  /** Puts the logo at the right end of the title's row, which grows with it. */
  private void place(Logo logo) {
    int pixels = (int) Math.round(sheet.width(lastColumn) * 7 + 5);
    long room = (long) PER_PIXEL * (pixels - 6);
    long width = Math.min(room, logo.width());
    long height = logo.height() * width / logo.width();
    cells.height(0, Math.max(sheet.height(0), (float) (height / (double) PER_POINT) + 3));
    int left = (int) (room - width);
    int top = 2 * PER_PIXEL;
    sheet
        .drawing()
        .place(
            new Picture(
                logo.picture(),
                logo.type(),
                "Logo",
                "Logo of " + book.results().edition().scorecard().organisation(),
                0,
                lastColumn,
                left,
                top,
                (int) width,
                (int) height));
  }
}
