package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.scorebook.figures.MeasureResult;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.Judgements;
import org.scorebook.workbook.output.fitting.PageBreaks;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.workbook.output.formula.FrontText;
import org.scorebook.workbook.output.table.ResultsTable;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** The sections of Highlights: a heading and a table of measures each, or that there are none. */
final class HighlightTables {
  private static final double[] WIDTHS = {5, 48, 13, 16, 18, 58, 24};
  private static final int STATUS = 2;
  private static final int LAST = WIDTHS.length - 1;
  private static final float LEAST_HEIGHT = 20;
  private static final float SECTION_HEIGHT = 22;
  private static final float GAP = 15;

  /** Title and period, which every printed page begins with. */
  private static final float REPEATED = 50;

  /** A column after number, measure and status: its heading and what it says of a measure. */
  record Column(String heading, Function<MeasureResult, FrontText> content) {
    static Column plain(String heading, Function<MeasureResult, String> content) {
      return new Column(heading, result -> FrontText.plain(content.apply(result)));
    }
  }

  private final Book book;
  private final Sheet sheet;
  private final Cells cells;
  private final ResultsTable table;
  private final List<String> statuses = new ArrayList<>();
  private final PageBreaks pages;
  private int tables;
  private int row;

  /** Begins the sections at that row. */
  HighlightTables(Book book, Sheet sheet, int row) {
    this.book = book;
    this.sheet = sheet;
    this.cells = new Cells(book, sheet);
    this.table = book.resultsTable();
    this.row = row;
    cells.widths(WIDTHS);
    this.pages =
        new PageBreaks(
            sheet,
            PageBreaks.pageHeight(
                cells.width(0, LAST), WIDTHS.length, Print.Orientation.LANDSCAPE));
  }

  /** Writes a section below those before. */
  void section(String heading, List<MeasureResult> measures, String none, Column... columns) {
    cells.height(row++, GAP);
    int section = row;
    for (int column = 0; column <= LAST; column++) {
      cells.at(row, column, Look.SECTION);
    }
    cells.text(row, 0, heading, Look.SECTION);
    cells.height(row++, SECTION_HEIGHT);
    if (measures.isEmpty()) {
      cells.join(row, row, 0, LAST, Look.SENTENCE);
      cells.text(row, 0, none, Look.SENTENCE);
      cells.height(row++, LEAST_HEIGHT);
      pages.block(section, row, row - 1);
      return;
    }
    int first = row;
    headings(columns);
    for (MeasureResult result : measures) {
      line(result, columns);
    }
    sheet.table("Highlights_" + ++tables, new Area(first, 0, row - 1, LAST));
    pages.block(section, first + 1, row - 1);
    statuses.add(Judgements.area(first + 1, row - 1, STATUS));
  }

  private void headings(Column... columns) {
    cells.text(row, 0, "No.", Look.HEADING);
    cells.text(row, 1, "Measure", Look.HEADING);
    cells.text(row, STATUS, "Status", Look.HEADING_CENTRED);
    for (int i = 0; i < columns.length; i++) {
      Look look = i + 1 < columns.length ? Look.HEADING_CENTRED : Look.HEADING;
      cells.text(row, STATUS + 1 + i, columns[i].heading(), look);
    }
    cells.text(row, LAST, "Owner", Look.HEADING);
    cells.height(row++, 20);
  }

  private void line(MeasureResult result, Column... columns) {
    cells.at(row, 0, Look.TEXT).put(result.number());
    cells.put(row, 1, FrontText.title(result, table), Look.TABLE_LINK);
    cells.link(row, 1, Book.pageOf(result));
    cells.put(row, STATUS, FrontText.status(result, table), Look.STATUS);
    for (int i = 0; i < columns.length; i++) {
      Look look = i + 1 < columns.length ? Look.TEXT_CENTRED : Look.TEXT;
      cells.put(row, STATUS + 1 + i, columns[i].content().apply(result), look);
    }
    cells.text(row, LAST, owners(result), Look.TEXT);
    cells.height(row++, height(result, columns));
  }

  private static String owners(MeasureResult result) {
    return String.join("; ", result.measure().owners());
  }

  private float height(MeasureResult result, Column... columns) {
    float height = Math.max(LEAST_HEIGHT, height(1, result.measure().title()));
    for (int i = 0; i < columns.length; i++) {
      String text = columns[i].content().apply(result).text();
      height = Math.max(height, height(STATUS + 1 + i, text));
    }
    return Math.max(height, height(LAST, owners(result)));
  }

  private float height(int column, String text) {
    return TextFit.height(text, (float) WIDTHS[column], book.styles().size(Look.TEXT)) + 2;
  }

  void finish() {
    if (!statuses.isEmpty()) {
      Judgements.colourStatuses(book, sheet, statuses);
    }
    sheet.freeze(0, 2);
    if (pages.fitOnePage()) {
      book.print(sheet, Print.onePage(row - 1, LAST));
      return;
    }
    pages.breakWithin(REPEATED);
    book.print(sheet, Print.pages(row - 1, LAST).withHeadings(0, 1));
  }
}
