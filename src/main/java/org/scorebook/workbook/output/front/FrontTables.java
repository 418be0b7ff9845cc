package org.scorebook.workbook.output.front;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.State;
import org.scorebook.workbook.chart.ChartColours;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.ChartLooks;
import org.scorebook.workbook.output.book.JudgementColours;
import org.scorebook.workbook.output.book.MeasureCharts;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.workbook.output.fitting.Screen;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.workbook.output.table.SeriesColumn;
import org.scorebook.xlsx.chart.Range;
import org.scorebook.xlsx.chart.Sparkline;
import org.scorebook.xlsx.chart.Sparklines;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/**
 * The tables of a front sheet, one per theme, from top to bottom; one more where a theme goes on on
 * another printed page.
 */
final class FrontTables {
  private static final float LEAST_HEIGHT = 21;
  private static final float THEME_HEIGHT = 26;
  private static final float HEADING_HEIGHT = 20;

  /** No more lines of text than these are left room for where they are not needed. */
  private static final int LINES = 2;

  /** Fewer points than these have no course to show. */
  private static final int FEWEST_POINTS = 4;

  /** Rows of title and period, which are repeated where pages begin with themes. */
  private static final int REPEATED = 2;

  /** Where a table goes on on another page. */
  static final String CONTINUED = " (continued)";

  private final Book book;
  private final Sheet sheet;
  private final Cells cells;
  private final List<FrontColumn> columns;
  private final FrontPages pages;
  private final Map<FrontColumn.Kind, List<String>> coloured = new LinkedHashMap<>();
  private final List<Sparkline> sparklines = new ArrayList<>();
  private int row;
  private int tables;
  private int firstHeading;
  private final float headingHeight;
  private final float leastHeight;

  /** What each measure's line needs, by its ID: asked for by every step of laying out. */
  private final Map<String, Float> needed = new HashMap<>();

  /** Begins the tables below the sheet's heading, which ends above that row. */
  FrontTables(Book book, Sheet sheet, List<FrontColumn> columns, int row) {
    this.book = book;
    this.sheet = sheet;
    this.cells = new Cells(book, sheet);
    this.columns = columns;
    this.row = row;
    float characters = cells.width(0, columns.size() - 1);
    sheet.setZoom(Screen.zoom(characters, columns.size()));
    this.pages = new FrontPages(sheet, characters, columns.size());
    float highest = HEADING_HEIGHT;
    for (FrontColumn column : columns) {
      float needed = needed(column.heading(), column.room(), column.headingLook());
      highest = Math.max(highest, needed);
    }
    this.headingHeight = highest;
    this.leastHeight = leastHeight(book.results().measures());
  }

  /** As high as most lines need, up to two lines of text, so that most are equally high. */
  private float leastHeight(List<MeasureResult> measures) {
    float most = needed("\n".repeat(LINES - 1), Short.MAX_VALUE, Look.TEXT);
    measures.forEach(result -> needed.put(result.measure().id(), needed(result)));
    List<Float> sorted = needed.values().stream().sorted().toList();
    return sorted.isEmpty() ? LEAST_HEIGHT : Math.min(most, sorted.get(sorted.size() / 2));
  }

  /** Widths of columns, in characters. */
  static double[] widths(List<FrontColumn> columns) {
    return columns.stream().mapToDouble(FrontColumn::width).toArray();
  }

  /**
   * Writes all of them and sets up printing.
   *
   * @return the status cells of each theme's tables
   */
  List<List<Area>> write() {
    List<List<Area>> statuses = new ArrayList<>();
    parts(Themes.of(book.results())).forEach(parts -> statuses.add(tables(parts)));
    coloured.forEach(this::colour);
    ChartColours colours = ChartLooks.colours(book.styles());
    Sparklines.add(sheet, sparklines, colours.figure(), colours.accent());
    book.print(sheet, print());
    return statuses;
  }

  /**
   * Each theme's measures in as many parts as printing takes. One theme alone stays whole: its name
   * and headings can be repeated on every page.
   */
  private List<List<List<MeasureResult>>> parts(List<List<MeasureResult>> themes) {
    float above = pages.breaks().height(0, row);
    float headings = THEME_HEIGHT + headingHeight;
    float all = above;
    for (List<MeasureResult> theme : themes) {
      double lines = 0;
      for (MeasureResult result : theme) {
        lines += height(result);
      }
      all += headings + (float) lines;
    }
    if (themes.size() < 2 || pages.breaks().fitOnePage(all)) {
      return themes.stream().map(List::of).toList();
    }
    float repeated = pages.breaks().height(0, REPEATED);
    return pages.share(themes, above, repeated, headings, this::height);
  }

  /** One page, or pages that begin with themes, or else with the only theme and its headings. */
  private Print print() {
    int lastColumn = columns.size() - 1;
    if (tables == 0 || pages.breaks().fitOnePage()) {
      return Print.onePage(row - 1, lastColumn);
    }
    Print print = Print.pages(row - 1, lastColumn);
    if (tables > 1) {
      pages.breaks().breakBlocks(pages.breaks().height(0, REPEATED));
      return pages.between(print.withHeadings(0, 1));
    }
    pages.breaks().breakWithin(THEME_HEIGHT + headingHeight);
    return print.withHeadings(firstHeading - 1, firstHeading);
  }

  private void colour(FrontColumn.Kind kind, List<String> areas) {
    switch (kind) {
      case STATUS -> JudgementColours.colourStatuses(book, sheet, areas);
      case DIRECTION -> JudgementColours.colourDirections(book, sheet, areas);
      case TRAVEL -> JudgementColours.colourTravel(book, sheet, areas);
      default -> {}
    }
  }

  private List<Area> tables(List<List<MeasureResult>> parts) {
    String theme = Themes.name(parts.get(0));
    List<Area> statuses = new ArrayList<>();
    for (List<MeasureResult> part : parts) {
      table(part == parts.get(0) ? theme : theme + CONTINUED, part);
      statuses.add(new Area(row - part.size(), status(), row - 1, status()));
    }
    return statuses;
  }

  /** The column of the statuses, left of that of those before. */
  private int status() {
    return columns.stream().map(FrontColumn::kind).toList().indexOf(FrontColumn.Kind.STATUS);
  }

  private void table(String name, List<MeasureResult> measures) {
    cells.text(row, 0, name, Look.THEME);
    cells.height(row++, THEME_HEIGHT);
    int heading = row;
    firstHeading = tables == 0 ? heading : firstHeading;
    for (int column = 0; column < columns.size(); column++) {
      FrontColumn like = columns.get(column);
      cells.text(row, column, like.heading(), like.headingLook());
      indent(column, like, like.headingLook());
    }
    cells.height(row++, headingHeight);
    for (MeasureResult result : measures) {
      line(result);
    }
    sheet.table("Theme_" + ++tables, new Area(heading, 0, row - 1, columns.size() - 1));
    pages.breaks().block(heading - 1, heading + 1, row - 1);
    for (int column = 0; column < columns.size(); column++) {
      coloured
          .computeIfAbsent(columns.get(column).kind(), kind -> new ArrayList<>())
          .add(JudgementColours.area(heading + 1, row - 1, column));
    }
  }

  private void line(MeasureResult result) {
    for (int column = 0; column < columns.size(); column++) {
      FrontColumn like = columns.get(column);
      switch (like.kind()) {
        case NUMBER -> cells.at(row, column, like.look()).put(result.number());
        case SPARKLINE -> trend(result, column, like.look());
        default -> cells.put(row, column, like.content().apply(result), like.look());
      }
      indent(column, like, like.look());
      if (like.kind() == FrontColumn.Kind.LINK) {
        cells.link(row, column, Book.pageOf(result));
      } else if (like.kind() == FrontColumn.Kind.QUARTILE) {
        quartile(result, column);
      }
    }
    cells.height(row++, height(result));
  }

  private void indent(int column, FrontColumn like, Look look) {
    if (like.isIndented()) {
      cells.at(row, column, book.styles().indented(look));
    }
  }

  private void quartile(MeasureResult result, int column) {
    Optional<String> page = Book.quartilePageOf(result);
    if (page.isPresent()) {
      cells.at(row, column, book.styles().centred(Look.TABLE_LINK));
      cells.link(row, column, page.get());
    }
  }

  /** The periods that the measure's chart shows. */
  private void trend(MeasureResult result, int column, Look look) {
    cells.at(row, column, look);
    if (result.measure().state() == State.PLACEHOLDER) {
      return;
    }
    MeasureCharts charts = MeasureCharts.of(book, result);
    List<BigDecimal> known = charts.reportedValues();
    if (known.size() >= FEWEST_POINTS) {
      Range values = charts.range(SeriesColumn.VALUE.index());
      boolean isCurrent = result.current().figure().isKnown();
      sparklines.add(Sparkline.of(row, column, values, known, isCurrent));
    }
  }

  private float height(MeasureResult result) {
    return Math.max(leastHeight, needed.getOrDefault(result.measure().id(), 0f));
  }

  private float needed(MeasureResult result) {
    float height = LEAST_HEIGHT;
    for (FrontColumn column : columns) {
      String text = column.content().apply(result).text();
      height = Math.max(height, needed(text, column.room(), column.look()));
    }
    return height;
  }

  private float needed(String text, double width, Look look) {
    return TextFit.height(text, (float) width, book.styles().size(look)) + 2;
  }
}
