package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.StatusWord;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.JudgementColours;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Quoted;
import org.scorebook.xlsx.write.Sheet;

/** How many measures of each theme have which status, and had the period before. */
final class FrontSummary {
  /** The column of the themes, above the measures' own. */
  private static final int THEME = 1;

  private static final int FIRST_STATUS = THEME + 1;
  private static final String ALL = "All";
  private static final float HEIGHT = 18;
  private static final float GAP = 6;

  private final Book book;
  private final Sheet sheet;
  private final Cells cells;
  private final int firstRow;
  private final List<StatusKey.Entry> statuses;
  private final List<List<MeasureResult>> themes;
  private final boolean isBeforeKnown;

  /** Begins at that row, which is a gap. */
  FrontSummary(Book book, Sheet sheet, int firstRow) {
    Results results = book.results();
    this.book = book;
    this.sheet = sheet;
    this.cells = new Cells(book, sheet);
    this.firstRow = firstRow + 1;
    this.statuses = StatusKey.of(results);
    this.themes = Themes.of(results);
    this.isBeforeKnown =
        results.measures().stream().anyMatch(result -> result.statusBefore().isKnown());
  }

  /** The columns below, those under a status wide enough for each of its label's words. */
  static List<FrontColumn> above(Book book, List<FrontColumn> columns) {
    List<FrontColumn> fitting = new ArrayList<>(columns);
    float size = book.styles().size(Look.HEADING_CENTRED);
    int column = FIRST_STATUS;
    for (StatusKey.Entry status : StatusKey.of(book.results())) {
      if (column < columns.size()) {
        float least = TextFit.leastWidth(status.label(), size);
        fitting.set(column, fitting.get(column).atLeast(least));
      }
      column++;
    }
    return fitting;
  }

  /**
   * Writes all but the counts, which are taken from tables below it.
   *
   * @return the next free row
   */
  int layOut() {
    if (themes.isEmpty()) {
      return firstRow - 1;
    }
    cells.height(firstRow - 1, GAP);
    cells.text(firstRow, THEME, "Theme", Look.HEADING);
    for (int i = 0; i < statuses.size(); i++) {
      cells.text(firstRow, FIRST_STATUS + i, statuses.get(i).label(), Look.HEADING_CENTRED);
    }
    cells.height(firstRow, headingHeight());
    for (int i = 1; i <= rows(); i++) {
      String name = i <= themes.size() ? Themes.name(themes.get(i - 1)) : ALL;
      cells.height(firstRow + i, needed(name, THEME, Look.TABLE_LINK));
    }
    int lastStatus = FIRST_STATUS + statuses.size() - 1;
    sheet.table("Summary", new Area(firstRow, THEME, firstRow + rows(), lastStatus));
    Area headings = new Area(firstRow, FIRST_STATUS, firstRow, lastStatus);
    JudgementColours.colourStatuses(book, sheet, List.of(headings.text()));
    return firstRow + rows() + 1;
  }

  private float headingHeight() {
    float height = HEIGHT;
    for (int i = 0; i < statuses.size(); i++) {
      String label = statuses.get(i).label();
      height = Math.max(height, needed(label, FIRST_STATUS + i, Look.HEADING_CENTRED));
    }
    return height;
  }

  private float needed(String text, int column, Look look) {
    float width = cells.width(column, column);
    return Math.max(HEIGHT, TextFit.height(text, width, book.styles().size(look)));
  }

  /** One for each theme, and for all of them where there are several. */
  private int rows() {
    return themes.size() + (themes.size() > 1 ? 1 : 0);
  }

  /**
   * Counts the statuses that stand in cells of this sheet.
   *
   * @param tables of each theme: their status cells, from the top
   */
  void count(List<List<Area>> tables) {
    for (int i = 0; i < themes.size(); i++) {
      List<Area> theme = tables.get(i);
      int row = firstRow + 1 + i;
      String top = Area.cell(theme.get(0).firstRow() - 2, 0);
      cells.formula(row, THEME, top, Themes.name(themes.get(i)), Look.TABLE_LINK);
      cells.link(row, THEME, Quoted.sheet(sheet.name()) + "!" + top, "Go to the theme");
      counts(row, theme, themes.get(i));
    }
    if (themes.size() > 1) {
      int row = firstRow + rows();
      cells.text(row, THEME, ALL, Look.TEXT);
      List<Area> all = tables.stream().flatMap(List::stream).toList();
      Area last = all.get(all.size() - 1);
      Area whole =
          new Area(all.get(0).firstRow(), last.firstColumn(), last.lastRow(), last.firstColumn());
      counts(row, List.of(whole), book.results().measures());
    }
  }

  private void counts(int row, List<Area> areas, List<MeasureResult> measures) {
    for (int i = 0; i < statuses.size(); i++) {
      int column = FIRST_STATUS + i;
      StatusKey.Entry status = statuses.get(i);
      String heading = Area.fixed(firstRow, column);
      String sum =
          areas.stream()
              .map(area -> "SUMPRODUCT((" + area.text() + "=" + heading + ")*1)")
              .collect(Collectors.joining("+"));
      long now =
          measures.stream()
              .filter(result -> result.status().label().equals(status.label()))
              .count();
      long before = before(status.status(), measures);
      if (isBeforeKnown && status.status().isJudgement() && now + before > 0) {
        String was = " (was " + before + ")";
        cells.formula(row, column, "(" + sum + ")&\"" + was + "\"", now + was, Look.TEXT_CENTRED);
      } else {
        cells.at(row, column, Look.TEXT_CENTRED).formula(sum).put((double) now);
      }
    }
  }

  private static long before(StatusWord status, List<MeasureResult> measures) {
    return measures.stream()
        .filter(result -> result.statusBefore().find().filter(status::equals).isPresent())
        .count();
  }
}
