package org.scorebook.workbook.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.scorebook.figures.MeasureResult;
import org.scorebook.figures.Results;
import org.scorebook.model.Period;

/** The front sheet: every measure in one line, a table for each theme. */
final class ScorecardSheet implements Page {
  private static final int NUMBER = 0;
  private static final int MEASURE = 1;
  private static final int STATUS = 2;
  private static final int TARGET = 3;
  private static final int PREVIOUS = 4;
  private static final int CURRENT = 5;
  private static final int DIRECTION = 6;
  private static final int AREAS = 7;
  private static final int BENCHMARKED = 8;
  private static final int TREND = 9;
  private static final double[] WIDTHS = {5, 52, 13, 20, 16, 16, 17, 7, 13, 20};
  private static final float LEAST_HEIGHT = 21;
  private static final float THEME_HEIGHT = 26;
  private static final float HEADING_HEIGHT = 20;

  @Override
  public void write(Book book, XSSFSheet sheet) {
    Cells cells = new Cells(book, sheet);
    cells.widths(WIDTHS);
    int row = new Heading(book, sheet, TREND).write();
    sheet.createFreezePane(0, 2);
    Body body = new Body(book, sheet, cells, row);
    TrueTable.themes(book.results()).forEach(body::theme);
    body.finish();
  }

  /** Writes the tables from top to bottom. */
  private static final class Body {
    private final Book book;
    private final XSSFSheet sheet;
    private final Cells cells;
    private final Results results;
    private final ResultsTable table;
    private final List<String> statuses = new ArrayList<>();
    private final List<String> directions = new ArrayList<>();
    private int row;
    private final PageBreaks pages;
    private Optional<Integer> repeated = Optional.empty();

    Body(Book book, XSSFSheet sheet, Cells cells, int row) {
      this.book = book;
      this.sheet = sheet;
      this.cells = cells;
      this.results = book.results();
      this.table = ResultsTable.of(results);
      this.row = row;
      float used = 0;
      for (int above = 0; above < row; above++) {
        used += sheet.getRow(above).getHeightInPoints();
      }
      float characters = cells.width(0, TREND);
      this.pages =
          new PageBreaks(
              sheet,
              PageBreaks.pageHeight(characters, WIDTHS.length, Print.Orientation.LANDSCAPE),
              used);
    }

    void theme(String theme, List<MeasureResult> measures) {
      keepTogether(measures);
      cells.text(row, NUMBER, theme, Look.THEME);
      cells.height(row++, THEME_HEIGHT);
      int heading = row;
      headings();
      for (MeasureResult result : measures) {
        line(result);
      }
      TrueTable.add(sheet, "Theme_" + (statuses.size() + 1), heading, row - 1, TREND);
      statuses.add(area(STATUS, heading + 1, row - 1));
      directions.add(area(DIRECTION, heading + 1, row - 1));
    }

    /** Headings are repeated from the first theme that no page holds. */
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

    private void headings() {
      Period.Kind kind = results.edition().scorecard().period().kind();
      cells.text(row, NUMBER, "No.", Look.HEADING);
      cells.text(row, MEASURE, "Measure", Look.HEADING);
      cells.text(row, STATUS, "Status", Look.HEADING_CENTRED);
      cells.text(row, TARGET, "Target", Look.HEADING_CENTRED);
      cells.text(row, PREVIOUS, PeriodLabels.previous(kind), Look.HEADING_CENTRED);
      cells.text(row, CURRENT, PeriodLabels.current(kind), Look.HEADING_CENTRED);
      cells.text(row, DIRECTION, "DoT", Look.HEADING_CENTRED);
      cells.text(row, AREAS, "Areas", Look.HEADING_CENTRED);
      cells.text(row, BENCHMARKED, "Benchmarked", Look.HEADING_CENTRED);
      cells.text(row, TREND, "12-month trend", Look.HEADING_CENTRED);
      cells.height(row++, HEADING_HEIGHT);
    }

    private void line(MeasureResult result) {
      cells.at(row, NUMBER, Look.TEXT).setCellValue(result.number());
      put(MEASURE, FrontText.title(result, table), Look.TABLE_LINK);
      cells.link(row, MEASURE, Book.pageOf(result));
      put(STATUS, FrontText.status(result, results, table), Look.STATUS);
      put(TARGET, FrontText.target(result, table), Look.TEXT_CENTRED);
      put(PREVIOUS, FrontText.previous(result, results, table), Look.NUMBER);
      put(CURRENT, FrontText.current(result, results, table), Look.NUMBER);
      put(DIRECTION, FrontText.direction(result, table), Look.DIRECTION);
      put(AREAS, FrontText.areas(result), Look.TEXT_CENTRED);
      put(BENCHMARKED, FrontText.benchmarked(result, table), Look.TEXT_CENTRED);
      cells.at(row, TREND, Look.TEXT);
      cells.height(row++, height(result));
    }

    private float height(MeasureResult result) {
      float size = book.styles().size(Look.TABLE_LINK);
      return Math.max(
          LEAST_HEIGHT,
          TextFit.height(result.measure().title(), (float) WIDTHS[MEASURE], size) + 2);
    }

    private void put(int column, FrontText text, Look look) {
      cells.put(row, column, text, look);
    }

    void finish() {
      if (!statuses.isEmpty()) {
        Judgements.colourStatuses(book, sheet, statuses);
        Judgements.colourDirections(book, sheet, directions);
      }
      Print print = Print.pages(row - 1, TREND);
      book.print(
          sheet,
          repeated
              .map(heading -> print.withHeadings(heading, heading))
              .orElseGet(() -> print.withHeadings(0, 1)));
    }

    private static String area(int column, int firstRow, int lastRow) {
      return new CellRangeAddress(firstRow, lastRow, column, column).formatAsString();
    }
  }
}
