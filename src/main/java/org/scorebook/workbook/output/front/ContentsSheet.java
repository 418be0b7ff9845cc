package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.Page;
import org.scorebook.workbook.output.table.ResultsTable;
import org.scorebook.xlsx.write.Sheet;

/** The front sheet of the layout balanced: keys, and every measure with its commentary. */
public final class ContentsSheet implements Page {
  private static final String STATUS = "RAG";
  private static final String DIRECTION = "Direction of travel";

  @Override
  public void write(Book book, Sheet sheet) {
    List<FrontColumn> columns = columns(book);
    new Cells(book, sheet).widths(FrontTables.widths(columns));
    int heading = new Heading(book, sheet, columns.size() - 1).write();
    int brief = new FrontBrief(book, sheet, heading, columns.size() - 1).write();
    FrontSummary summary = new FrontSummary(book, sheet, brief);
    FrontKey key = new FrontKey(book, sheet);
    int last = columns.size() - 1;
    int row = key.apart(key.keys(sheet, summary.layOut()), last, STATUS, DIRECTION);
    row = key.before(row, last, "");
    sheet.freeze(0, 2);
    summary.count(new FrontTables(book, sheet, columns, row).write());
  }

  private static List<FrontColumn> columns(Book book) {
    ResultsTable table = book.resultsTable();
    List<FrontColumn> columns = new ArrayList<>();
    Collections.addAll(
        columns,
        FrontColumn.number(),
        FrontColumn.measure(38, table),
        FrontColumn.text("Target", 13, Look.NUMBER, result -> BalancedText.target(result, table)),
        FrontColumn.text(
            "Latest performance", 13, Look.NUMBER, result -> BalancedText.latest(result, table)),
        FrontColumn.status(STATUS, table));
    columns.addAll(FrontColumn.statusBefore(book));
    Collections.addAll(
        columns,
        new FrontColumn(
            DIRECTION,
            18,
            Look.DIRECTION,
            FrontColumn.Kind.TRAVEL,
            result -> BalancedText.direction(result, table)),
        FrontColumn.text("Data period", 12, Look.TEXT_CENTRED, BalancedText::dataPeriod),
        FrontColumn.sparkline("Chart", 14));
    columns.addAll(FrontColumn.outlook(book));
    columns.add(FrontColumn.text("Commentary", 42, Look.TEXT, BalancedText::commentary));
    return FrontKey.beside(book, FrontSummary.above(book, FrontColumn.fitting(book, columns)));
  }
}
