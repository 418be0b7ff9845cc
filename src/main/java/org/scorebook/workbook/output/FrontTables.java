package org.scorebook.workbook.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.scorebook.figures.MeasureResult;
import org.scorebook.figures.Results;
import org.scorebook.model.Period;
import org.scorebook.workbook.chart.Range;
import org.scorebook.workbook.chart.Sparkline;
import org.scorebook.workbook.chart.Sparklines;

/** The tables of a front sheet, one per theme, from top to bottom. */
final class FrontTables {
  private static final float LEAST_HEIGHT = 21;
  private static final float THEME_HEIGHT = 26;
  private static final float HEADING_HEIGHT = 20;

  private final Book book;
  private final XSSFSheet sheet;
  private final Cells cells;
  private final List<FrontColumn> columns;
  private final PageBreaks pages;
  private final Map<FrontColumn.Kind, List<String>> coloured = new LinkedHashMap<>();
  private final List<Sparkline> sparklines = new ArrayList<>();
  private int row;
  private int tables;
  private Optional<Integer> repeated = Optional.empty();

  /** Begins the tables below the sheet's heading, whose rows have heights. */
  FrontTables(Book book, XSSFSheet sheet, List<FrontColumn> columns, int row) {
    this.book = book;
    this.sheet = sheet;
    this.cells = new Cells(book, sheet);
    this.columns = columns;
    this.row = row;
    float used = 0;
    for (int above = 0; above < row; above++) {
      used += sheet.getRow(above).getHeightInPoints();
    }
    float characters = cells.width(0, columns.size() - 1);
    this.pages =
        new PageBreaks(
            sheet,
            PageBreaks.pageHeight(characters, columns.size(), Print.Orientation.LANDSCAPE),
            used);
  }

  /** Widths of columns, in characters. */
  static double[] widths(List<FrontColumn> columns) {
    return columns.stream().mapToDouble(FrontColumn::width).toArray();
  }

  /** Writes all of them and sets up printing. */
  void write() {
    themes(book.results()).forEach(this::theme);
    coloured.forEach(this::colour);
    Sparklines.add(sheet, sparklines, ChartLooks.colours(book.styles()));
    Print print = Print.pages(row - 1, columns.size() - 1);
    book.print(
        sheet,
        repeated
            .map(heading -> print.withHeadings(heading, heading))
            .orElseGet(() -> print.withHeadings(0, 1)));
  }

  private void colour(FrontColumn.Kind kind, List<String> areas) {
    switch (kind) {
      case STATUS -> Judgements.colourStatuses(book, sheet, areas);
      case DIRECTION -> Judgements.colourDirections(book, sheet, areas);
      case TRAVEL -> Judgements.colourTravel(book, sheet, areas);
      default -> {}
    }
  }

  /** Measures by theme, both in order of first appearance. */
  private static Map<String, List<MeasureResult>> themes(Results results) {
    Map<String, List<MeasureResult>> themes = new LinkedHashMap<>();
    for (MeasureResult result : results.measures()) {
      themes.computeIfAbsent(result.measure().theme(), t -> new ArrayList<>()).add(result);
    }
    return themes;
  }

  private void theme(String theme, List<MeasureResult> measures) {
    keepTogether(measures);
    cells.text(row, 0, theme, Look.THEME);
    cells.height(row++, THEME_HEIGHT);
    int heading = row;
    for (int column = 0; column < columns.size(); column++) {
      FrontColumn like = columns.get(column);
      cells.text(row, column, like.heading(), like.headingLook());
    }
    cells.height(row++, HEADING_HEIGHT);
    for (MeasureResult result : measures) {
      line(result);
    }
    TrueTable.add(sheet, "Theme_" + ++tables, heading, row - 1, columns.size() - 1);
    for (int column = 0; column < columns.size(); column++) {
      coloured
          .computeIfAbsent(columns.get(column).kind(), kind -> new ArrayList<>())
          .add(Judgements.area(heading + 1, row - 1, column));
    }
  }

  /** Headings are repeated on every page from the first theme that no page holds. */
  private void keepTogether(List<MeasureResult> measures) {
    float height = THEME_HEIGHT + HEADING_HEIGHT;
    for (MeasureResult result : measures) {
      height += height(result);
    }
    boolean split = pages.begin(row, height, 2 * HEADING_HEIGHT);
    if (split && repeated.isEmpty()) {
      repeated = Optional.of(row + 1);
    }
  }

  private void line(MeasureResult result) {
    for (int column = 0; column < columns.size(); column++) {
      FrontColumn like = columns.get(column);
      switch (like.kind()) {
        case NUMBER -> cells.at(row, column, like.look()).setCellValue(result.number());
        case SPARKLINE -> trend(result, column, like.look());
        default -> cells.put(row, column, like.content().apply(result), like.look());
      }
      if (like.kind() == FrontColumn.Kind.LINK) {
        cells.link(row, column, Book.pageOf(result));
      }
    }
    cells.height(row++, height(result));
  }

  /** The periods that the measure's chart shows, as far as it has them. */
  private void trend(MeasureResult result, int column, Look look) {
    cells.at(row, column, look);
    int periods =
        book.results().rules().chartPeriods().getOrDefault(result.measure().frequency(), 1);
    Period last = result.current().period();
    Period first = last.plus((1 - periods) * result.measure().frequency().step());
    List<Integer> within = book.series().sheetRows(result, first, last);
    if (within.size() > 1) {
      int end = within.get(within.size() - 1);
      sparklines.add(
          new Sparkline(
              row,
              column,
              Range.down(SeriesTable.SHEET, SeriesColumn.VALUE.index(), within.get(0), end)));
    }
  }

  private float height(MeasureResult result) {
    float height = LEAST_HEIGHT;
    for (FrontColumn column : columns) {
      String text = column.content().apply(result).text();
      float size = book.styles().size(column.look());
      height = Math.max(height, TextFit.height(text, (float) column.width(), size) + 2);
    }
    return height;
  }
}
