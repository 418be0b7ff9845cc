package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Period;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.Page;
import org.scorebook.workbook.output.formula.FrontText;
import org.scorebook.workbook.output.formula.PeriodLabels;
import org.scorebook.workbook.output.table.ResultsTable;
import org.scorebook.xlsx.write.Sheet;

/** The front sheet of the layout scorecard: every measure in one line. */
public final class ScorecardFront implements Page {
  @Override
  public void write(Book book, Sheet sheet) {
    List<FrontColumn> columns = columns(book);
    new Cells(book, sheet).widths(FrontTables.widths(columns));
    int row = new Heading(book, sheet, columns.size() - 1).write();
    sheet.freeze(0, 2);
    new FrontTables(book, sheet, columns, row).write();
  }

  private static List<FrontColumn> columns(Book book) {
    Results results = book.results();
    ResultsTable table = book.resultsTable();
    Period.Kind kind = results.edition().scorecard().period().kind();
    List<FrontColumn> columns = new ArrayList<>();
    Collections.addAll(
        columns,
        FrontColumn.number(),
        FrontColumn.measure(48, table),
        new FrontColumn(
            "Status",
            13,
            Look.STATUS,
            FrontColumn.Kind.STATUS,
            result -> FrontText.status(result, table)),
        FrontColumn.text(
            "Target", 20, Look.TEXT_CENTRED, result -> FrontText.target(result, table)),
        FrontColumn.text(
            PeriodLabels.previous(kind),
            16,
            Look.NUMBER,
            result -> FrontText.previous(result, results, table)),
        FrontColumn.text(
            PeriodLabels.current(kind),
            16,
            Look.NUMBER,
            result -> FrontText.current(result, results, table)),
        new FrontColumn(
            "DoT",
            17,
            Look.DIRECTION,
            FrontColumn.Kind.DIRECTION,
            result -> FrontText.direction(result, table)),
        FrontColumn.text("Areas", 7, Look.TEXT_CENTRED, FrontText::areas),
        FrontColumn.text(
            "Benchmarked", 13, Look.TEXT_CENTRED, result -> FrontText.benchmarked(result, table)),
        FrontColumn.sparkline("Trend", 16));
    columns.addAll(FrontColumn.outlook(book));
    return columns;
  }
}
