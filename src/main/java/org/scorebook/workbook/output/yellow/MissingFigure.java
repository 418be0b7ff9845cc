package org.scorebook.workbook.output.yellow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Figure;
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

/** The yellow cells for the figure that a measure lacks: which, and what may be typed. */
public final class MissingFigure {
  /** What may stand instead of a number: that it must not be shown. */
  private static final String SUPPRESSED = "LEFT(%1$s,1)=\"<\",%1$s=\"[c]\",%1$s=\"*\"";

  private final Book book;
  private final MeasureResult result;

  public MissingFigure(Book book, MeasureResult result) {
    this.book = book;
    this.result = result;
  }

  /**
   * Numerator and denominator where the measure's latest figure has them; where its unit makes a
   * figure of them, they or the value.
   */
  public List<Column> columns() {
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

  /** What stands above the cell of one of them. */
  public String heading(Column column) {
    String counted = result.measure().countedAs();
    if (column.equals(DataColumns.NUMERATOR) && !Blanks.isBlank(counted)) {
      return column.name() + " (" + counted + ")";
    }
    return column.equals(DataColumns.VALUE) && columns().size() > 1
        ? "or " + column.name().toLowerCase(Locale.ROOT)
        : column.name();
  }

  /**
   * Opens a block of cells of one row, the first of which is typed into.
   *
   * @param lastColumn of the block
   */
  public void open(Sheet sheet, int row, int firstColumn, int lastColumn, Column column) {
    Cells cells = new Cells(book, sheet);
    int look = book.styles().unlocked(Look.COMMENTARY_INPUT, format(column));
    for (int at = firstColumn; at <= lastColumn; at++) {
      cells.at(row, at, look);
    }
    String cell = Area.cell(row, firstColumn);
    sheet.check(
        row,
        firstColumn,
        "OR(" + String.format(Locale.ROOT, SUPPRESSED + ",%2$s)", cell, isRight(column, cell)),
        column.name() + " for " + result.current().period().label(),
        help(column));
  }

  private String format(Column column) {
    Unit unit = result.measure().unit();
    if (column.equals(DataColumns.VALUE)) {
      return unit.isPercent()
          ? percent()
          : unit.isTime() ? Times.of(unit).format() : ResultFormats.GENERAL;
    }
    return column.equals(DataColumns.NUMERATOR) && unit.isTime()
        ? Times.of(Unit.HOURS).format()
        : ResultFormats.GENERAL;
  }

  private String percent() {
    Display display = Display.of(result.measure(), book.results().rules());
    return ResultFormats.plain(Math.max(1, display.decimals())) + "%";
  }

  private String isRight(Column column, String cell) {
    String number = "ISNUMBER(" + cell + ")";
    if (column.equals(DataColumns.DENOMINATOR)) {
      return "AND(" + number + "," + cell + ">0)";
    }
    if (result.measure().unit() != Unit.PERCENTAGE) {
      return number;
    }
    return column.equals(DataColumns.VALUE)
        ? "AND(" + number + "," + cell + ">=0," + cell + "<=1)"
        : "AND(" + number + "," + cell + ">=0)";
  }

  private String help(Column column) {
    String suppressed =
        " [c] where it must not be shown. Leave it blank where it is not known yet.";
    if (column.equals(DataColumns.NUMERATOR) && result.measure().unit().isTime()) {
      return "All times together, hours and minutes as 130:05." + suppressed;
    }
    if (column.equals(DataColumns.NUMERATOR)) {
      return "The count on top of the fraction, a number." + suppressed;
    }
    if (column.equals(DataColumns.DENOMINATOR)) {
      return "The count below the fraction, a number above zero." + suppressed;
    }
    String number =
        switch (result.measure().unit()) {
          case PERCENTAGE, RATIO -> "The figure, with the percent sign: 37.9%.";
          case HOURS -> "The figure, hours and minutes as 13:05.";
          case MINUTES -> "The figure, minutes and seconds as 0:13:05.";
          case NUMBER, RATE, CURRENCY, DAYS -> "The figure, a number.";
        };
    return number + suppressed;
  }
}
