package org.scorebook.workbook.output.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.yellow.MissingFigure;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** The cells of an owner's page in which a missing figure is typed. */
final class FigureBlock {
  /** How many columns a cell takes. */
  private static final int WIDTH = 2;

  private final Book book;
  private final Sheet sheet;
  private final Cells cells;
  private final int firstColumn;
  private final int lastColumn;

  /** Cells among those columns. */
  FigureBlock(Book book, Sheet sheet, int firstColumn, int lastColumn) {
    this.book = book;
    this.sheet = sheet;
    this.cells = new Cells(book, sheet);
    this.firstColumn = firstColumn;
    this.lastColumn = lastColumn;
  }

  /**
   * Asks for the figure from that row on, where there is none.
   *
   * @return the next free row
   */
  int write(int row, MeasureResult result) {
    if (!Results.lacksFigure(result)) {
      return row;
    }
    label(row, firstColumn, lastColumn, wanted(result));
    MissingFigure missing = new MissingFigure(book, result);
    Map<Column, Integer> places = new LinkedHashMap<>();
    for (Column column : missing.columns()) {
      int place = firstColumn + WIDTH * places.size();
      places.put(column, place);
      label(row + 1, place, end(place), missing.heading(column));
      missing.open(sheet, row + 2, place, end(place), column);
      if (place < end(place)) {
        sheet.join(new Area(row + 2, place, row + 2, end(place)));
      }
    }
    book.askForFigure(result, sheet, row + 2, places);
    return row + 4;
  }

  /** The last column of a cell that begins at a column. */
  private int end(int place) {
    return Math.min(place + WIDTH - 1, lastColumn);
  }

  private static String wanted(MeasureResult result) {
    return "The figure for " + result.current().period().title() + " is missing: type it here";
  }

  private void label(int row, int first, int last, String text) {
    cells.runOn(row, first, last, Look.LABEL);
    cells.at(row, first).put(text);
  }
}
