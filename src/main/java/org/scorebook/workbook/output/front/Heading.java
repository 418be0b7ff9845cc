package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.model.Scorecard;
import org.scorebook.model.StatusWord;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.looks.Logo;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.fitting.TextFit;
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
    cells.text(0, 0, scorecard.title(), Look.TITLE);
    cells.height(0, TITLE_HEIGHT);
    book.looks().logo().ifPresent(this::place);
    cells.text(1, 0, scorecard.organisation() + ", " + scorecard.period().title(), Look.SUBTITLE);
    cells.height(1, SUBTITLE_HEIGHT);
    int row = 2;
    if (book.purpose() == Book.Purpose.DRAFT) {
      cells.text(row, 0, "DRAFT", Look.THEME);
      cells.height(row++, SUBTITLE_HEIGHT);
    }
    for (String line : lines(scorecard)) {
      cells.join(row, row, 0, lastColumn, Look.NOTE);
      cells.text(row, 0, line, Look.NOTE);
      cells.height(
          row, TextFit.height(line, cells.width(0, lastColumn), book.styles().size(Look.NOTE)));
      row++;
    }
    return row;
  }

  private List<String> lines(Scorecard scorecard) {
    List<String> lines = new ArrayList<>();
    lines.add(counts());
    if (!Blanks.isBlank(scorecard.producedBy())) {
      lines.add("Produced by " + scorecard.producedBy());
    }
    lines.addAll(scorecard.notes());
    if (book.results().measures().stream().anyMatch(Heading::isProvisional)) {
      lines.add(PeriodFigure.PROVISIONAL + ": provisional, the figure may still change");
    }
    return lines;
  }

  private static boolean isProvisional(MeasureResult result) {
    return result.previous().provisional() || result.current().provisional();
  }

  /** {@code 17 measures: 6 GREEN, 3 RED, 8 N/A}. */
  private String counts() {
    Map<StatusWord, Map<String, Integer>> counts = new EnumMap<>(StatusWord.class);
    for (MeasureResult result : book.results().measures()) {
      counts
          .computeIfAbsent(result.status().word(), status -> new TreeMap<>())
          .merge(result.status().label(), 1, Integer::sum);
    }
    int all = book.results().measures().size();
    StringBuilder text = new StringBuilder(all == 1 ? "1 measure" : all + " measures");
    String before = ": ";
    for (Map<String, Integer> status : counts.values()) {
      for (Map.Entry<String, Integer> count : status.entrySet()) {
        text.append(before).append(count.getValue()).append(' ').append(count.getKey());
        before = ", ";
      }
    }
    return text.toString();
  }

  /** Puts the logo at the right end of the title's row, which grows with it. */
  private void place(Logo logo) {
    int pixels = (int) Math.round(sheet.width(lastColumn) * 7 + 5);
    long room = (long) PER_PIXEL * (pixels - 6);
    long width = Math.min(room, logo.width());
    long height = logo.height() * width / logo.width();
    cells.height(0, Math.max(TITLE_HEIGHT, (float) (height / (double) PER_POINT) + 3));
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
