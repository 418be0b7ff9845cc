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
  private static final String STATUS = "Status";
  private static final String DIRECTION = "DoT";

  @Override
  public void write(Book book, Sheet sheet) {
    List<FrontColumn> columns = columns(book);
    new Cells(book, sheet).widths(FrontTables.widths(columns));
    int lastColumn = columns.size() - 1;
    FrontSummary summary =
        new FrontSummary(book, sheet, new Heading(book, sheet, lastColumn).write());
    int brief = new FrontBrief(book, sheet, summary.layOut(), lastColumn).write();
    FrontKey key = new FrontKey(book, sheet);
    int row = key.apart(key.line(brief, lastColumn), lastColumn, STATUS, DIRECTION);
    row = key.before(row, lastColumn, previous(book.results()));
    sheet.freeze(0, 2);
    summary.count(new FrontTables(book, sheet, columns, row).write());
  }

  private static String previous(Results results) {
    return PeriodLabels.previous(results.edition().scorecard().period().kind());
  }

  private static List<FrontColumn> columns(Book book) {
    Results results = book.results();
    ResultsTable table = book.resultsTable();
    Period.Kind kind = results.edition().scorecard().period().kind();
    List<FrontColumn> columns = new ArrayList<>();
    Collections.addAll(
        columns,
        FrontColumn.number(),
        FrontColumn.measure(50, table),
        FrontColumn.status(STATUS, table));
    columns.addAll(FrontColumn.statusBefore(book));
    Collections.addAll(
        columns,
        FrontColumn.text(
            "Target", 18, Look.TEXT_CENTRED, result -> FrontText.target(result, table)),
        FrontColumn.text(
            previous(results),
            13,
            Look.NUMBER,
            result -> FrontText.previous(result, results, table)),
        FrontColumn.text(
            PeriodLabels.current(kind),
            13,
            Look.NUMBER,
            result -> FrontText.current(result, results, table)),
        new FrontColumn(
            DIRECTION,
            15,
            Look.DIRECTION,
            FrontColumn.Kind.DIRECTION,
            result -> FrontText.direction(result, table)));
    columns.addAll(FrontColumn.comparisons(book));
    columns.add(FrontColumn.sparkline("Trend", 12));
    columns.addAll(FrontColumn.outlook(book));
    List<FrontColumn> fitting = FrontSummary.above(book, FrontColumn.fitting(book, columns));
    fitting.addAll(FrontColumn.firstWords(book, FrontTables.widths(fitting)));
    return fitting;
  }
}
