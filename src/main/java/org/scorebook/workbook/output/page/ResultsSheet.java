package org.scorebook.workbook.output.page;

import java.util.Map;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Page;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.workbook.output.formula.ResultsRow;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultFormats;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.ResultsTable;
import org.scorebook.xlsx.write.Sheet;

/** The sheet Results: one row per measure, figures unrounded, as one Excel table. */
public final class ResultsSheet implements Page {
  @Override
  public void write(Book book, Sheet sheet) {
    TableSheet table =
        new TableSheet(
            book,
            sheet,
            "Results",
            "One row per measure. Columns A to "
                + ResultsColumn.LAST_PRINTED.letters()
                + " are printed; those after them hold the same figures unrounded, and how each"
                + " follows from the sheet Series.",
            book.marks().keyOfResults(book.results().measures()),
            ResultsTable.HEADINGS);
    for (ResultsColumn column : ResultsColumn.values()) {
      boolean numbers = column.shown() != ResultsColumn.Shown.TEXT;
      table.heading(column.index(), column.heading(), column.width(), numbers);
    }
    for (MeasureResult result : book.results().measures()) {
      write(table, result, book);
    }
    table.finish(
        ResultsTable.SHEET,
        book.resultsTable().area(),
        ResultsColumn.STATUS_SHOWN.index(),
        ResultsColumn.LAST_PRINTED.index());
  }

  private static void write(TableSheet table, MeasureResult result, Book book) {
    Rules rules = book.results().rules();
    int row = book.resultsTable().row(result);
    Map<ResultsColumn, Content> contents =
        ResultsRow.of(result, rules, book.series(), book.resultsTable());
    Display display = Display.of(result.measure(), rules);
    String distance = display.unit().isTime() ? ResultFormats.GENERAL : ResultFormats.of(display);
    contents.forEach(
        (column, content) -> {
          switch (column.shown()) {
            case TEXT -> table.text(row, column.index(), content);
            case FIGURE ->
                table.number(
                    row, column.index(), content, ResultFormats.unrounded(display, content));
            case DISTANCE -> table.number(row, column.index(), content, distance);
            case NUMBER -> table.number(row, column.index(), content, ResultFormats.of(content));
            case PERCENT -> table.number(row, column.index(), content, "0.0%");
          }
        });
    float size = book.styles().size(Look.DATA_TEXT);
    table.height(
        row, TextFit.height(result.status().reason(), ResultsColumn.STATUS_REASON.width(), size));
  }
}
