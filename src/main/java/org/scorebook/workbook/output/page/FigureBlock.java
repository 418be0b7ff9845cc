package org.scorebook.workbook.output.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;
import org.scorebook.text.Blanks;
import org.scorebook.times.Times;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.table.ResultFormats;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** The cells of an owner's page in which a missing figure is typed. */
final class FigureBlock {
  /** How many columns a cell takes. */
  private static final int WIDTH = 2;

  /** What may stand instead of a number: that it must not be shown. */
  private static final String SUPPRESSED = "LEFT(%1$s,1)=\"<\",%1$s=\"[c]\",%1$s=\"*\"";

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
    Map<Column, Integer> places = new LinkedHashMap<>();
    List<Column> columns = columns(result);
    for (Column column : columns) {
      int place = firstColumn + WIDTH * places.size();
      places.put(column, place);
      label(row + 1, place, end(place), heading(column, columns, result.measure()));
      input(row + 2, place, column, result);
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

  /**
   * Numerator and denominator where the measure's latest figure has them; where its unit makes a
   * figure of them, they or the value.
   */
  private static List<Column> columns(MeasureResult result) {
    List<Figure> known =
        result.data().reported().figures().values().stream()
            .filter(figure -> !figure.suppressed())
            .toList();
    boolean fractions =
        !known.isEmpty() && known.get(known.size() - 1).hasNumeratorAndDenominator();
    List<Column> columns = new ArrayList<>();
    if (fractions || result.measure().unit().needsDenominator()) {
      columns.add(DataColumns.NUMERATOR);
      columns.add(DataColumns.DENOMINATOR);
    }
    if (!fractions) {
      columns.add(DataColumns.VALUE);
    }
    return columns;
  }

  private static String heading(Column column, List<Column> all, Measure measure) {
    if (column.equals(DataColumns.NUMERATOR) && !Blanks.isBlank(measure.countedAs())) {
      return column.name() + " (" + measure.countedAs() + ")";
    }
    return column.equals(DataColumns.VALUE) && all.size() > 1
        ? "or " + column.name().toLowerCase(Locale.ROOT)
        : column.name();
  }

  private void input(int row, int place, Column column, MeasureResult result) {
    Unit unit = result.measure().unit();
    int look = book.styles().unlocked(Look.COMMENTARY_INPUT, format(column, result));
    for (int joined = place; joined <= end(place); joined++) {
      cells.at(row, joined, look);
    }
    if (place < end(place)) {
      sheet.join(new Area(row, place, row, end(place)));
    }
    String cell = Area.cell(row, place);
    sheet.check(
        row,
        place,
        "OR("
            + String.format(Locale.ROOT, SUPPRESSED + ",%2$s)", cell, isRight(column, unit, cell)),
        column.name() + " for " + result.current().period().label(),
        help(column, result.measure()));
  }

  private String format(Column column, MeasureResult result) {
    Unit unit = result.measure().unit();
    if (column.equals(DataColumns.VALUE)) {
      return unit.isPercent()
          ? percent(result)
          : unit.isTime() ? Times.of(unit).format() : ResultFormats.GENERAL;
    }
    return column.equals(DataColumns.NUMERATOR) && unit.isTime()
        ? Times.of(Unit.HOURS).format()
        : ResultFormats.GENERAL;
  }

  private String percent(MeasureResult result) {
    Display display = Display.of(result.measure(), book.results().rules());
    return ResultFormats.plain(Math.max(1, display.decimals())) + "%";
  }

  private static String isRight(Column column, Unit unit, String cell) {
    String number = "ISNUMBER(" + cell + ")";
    if (column.equals(DataColumns.DENOMINATOR)) {
      return "AND(" + number + "," + cell + ">0)";
    }
    if (unit != Unit.PERCENTAGE) {
      return number;
    }
    return column.equals(DataColumns.VALUE)
        ? "AND(" + number + "," + cell + ">=0," + cell + "<=1)"
        : "AND(" + number + "," + cell + ">=0)";
  }

  private static String help(Column column, Measure measure) {
    String suppressed =
        " [c] where it must not be shown. Leave it blank where it is not known yet.";
    if (column.equals(DataColumns.NUMERATOR) && measure.unit().isTime()) {
      return "All times together, hours and minutes as 130:05." + suppressed;
    }
    if (column.equals(DataColumns.NUMERATOR)) {
      return "The count on top of the fraction, a number." + suppressed;
    }
    if (column.equals(DataColumns.DENOMINATOR)) {
      return "The count below the fraction, a number above zero." + suppressed;
    }
    String number =
        switch (measure.unit()) {
          case PERCENTAGE, RATIO -> "The figure, with the percent sign: 37.9%.";
          case HOURS -> "The figure, hours and minutes as 13:05.";
          case MINUTES -> "The figure, minutes and seconds as 0:13:05.";
          case NUMBER, RATE, CURRENCY, DAYS -> "The figure, a number.";
        };
    return number + suppressed;
  }

  private void label(int row, int first, int last, String text) {
    cells.join(row, row, first, last, Look.LABEL);
    cells.text(row, first, text, Look.LABEL);
  }
}
