package org.scorebook.workbook.output;

import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.scorebook.figures.Display;
import org.scorebook.figures.MeasureResult;
import org.scorebook.rules.Rules;

/** The sheet Results: one row per measure, figures unrounded, as one Excel table. */
final class ResultsSheet implements Page {
  private static final float FONT_SIZE = 10;
  private static final int PAGES_WIDE = 6;

  @Override
  public void write(Book book, XSSFSheet sheet) {
    TableSheet table =
        new TableSheet(
            book,
            sheet,
            "Results",
            "One row per measure. Percentages are fractions, figures are not rounded; every figure"
                + " follows from the sheet Series.",
            ResultsTable.HEADINGS);
    for (ResultsColumn column : ResultsColumn.values()) {
      table.heading(column.index(), column.heading(), column.width());
    }
    for (MeasureResult result : book.results().measures()) {
      write(table, result, book);
    }
    table.finish(
        book,
        ResultsTable.SHEET,
        book.resultsTable().area(),
        ResultsColumn.values().length,
        ResultsColumn.THEME.index(),
        PAGES_WIDE);
  }

  private static void write(TableSheet table, MeasureResult result, Book book) {
    Rules rules = book.results().rules();
    int row = book.resultsTable().row(result);
    Map<ResultsColumn, Content> contents =
        ResultsRow.of(result, rules, book.series(), book.resultsTable());
    String figure = NumberFormats.of(Display.of(result.measure(), rules));
    contents.forEach(
        (column, content) -> {
          switch (column.shown()) {
            case TEXT -> table.put(row, column.index(), content, Look.TEXT);
            case FIGURE -> table.put(row, column.index(), content, figure);
            case NUMBER -> table.put(row, column.index(), content, NumberFormats.GENERAL);
            case PERCENT -> table.put(row, column.index(), content, "0.0%");
          }
        });
    float title = height(result.measure().title(), ResultsColumn.MEASURE);
    float reason = height(result.status().reason(), ResultsColumn.STATUS_REASON);
    table.height(row, Math.max(title, reason));
  }

  private static float height(String text, ResultsColumn column) {
    return TextFit.height(text, column.width(), FONT_SIZE);
  }
}
