package org.scorebook.workbook.input.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.Row;

/**
 * Columns of an unknown heading whose numbers are figures, by all appearances: the sheet lacks a
 * column of figures, and most of the rows that have a number there have no figure else. Columns
 * that people keep for themselves stand beside figures, or hold none.
 */
final class FiguresNotRead {
  private static final ProblemKind FIGURES_NOT_READ =
      ProblemKind.warning(
          "figures-not-read", "A figure under an unknown heading is published nowhere.");

  private static final List<Column> FIGURES =
      List.of(DataColumns.NUMERATOR, DataColumns.DENOMINATOR, DataColumns.VALUE);

  private final List<String> absent;
  private final List<Strange> columns = new ArrayList<>();

  /** A column of an unknown heading, and how many rows have a number there. */
  private static final class Strange {
    private final Place.Cell heading;
    private final String text;
    private int alone;
    private int besideFigure;

    Strange(Place.Cell heading, String text) {
      this.heading = heading;
      this.text = text;
    }
  }

  /**
   * Of a sheet whose header row was read.
   *
   * @param unknown which cells of the row head no known column, nor are like one
   */
  FiguresNotRead(
      InputSheet layout, String sheet, TableHeader header, Row row, List<Integer> unknown) {
    absent =
        FIGURES.stream()
            .filter(column -> layout.columns().contains(DataColumns.NUMERATOR))
            .filter(column -> !header.has(column))
            .map(Column::name)
            .toList();
    for (int i : absent.isEmpty() ? List.<Integer>of() : unknown) {
      if (row.value(i) instanceof CellValue.Text text) {
        columns.add(new Strange(new Place.Cell(sheet, row.number(), row.column(i)), text.text()));
      }
    }
  }

  /** Looks at a row that is read. */
  void accept(TableRow typed, Row row) {
    if (columns.isEmpty()) {
      return;
    }
    boolean figure = hasFigure(typed);
    for (int i = 0; i < row.size(); i++) {
      if (row.value(i) instanceof CellValue.Decimal) {
        count(row.column(i), figure);
      }
    }
  }

  private void count(int position, boolean figure) {
    for (Strange column : columns) {
      if (column.heading.column() == position) {
        column.besideFigure += figure ? 1 : 0;
        column.alone += figure ? 0 : 1;
      }
    }
  }

  /** A value, or a numerator with the denominator for which there must be a column. */
  private static boolean hasFigure(TableRow row) {
    return row.find(DataColumns.VALUE).isPresent()
        || (row.find(DataColumns.NUMERATOR).isPresent()
            && row.header().has(DataColumns.DENOMINATOR));
  }

  /** Tells of each such column once, when all rows have been looked at. */
  void report(Consumer<Problem> problems) {
    for (Strange column : columns) {
      if (column.alone > column.besideFigure) {
        problems.accept(FIGURES_NOT_READ.at(column.heading, text(column)));
      }
    }
  }

  private String text(Strange column) {
    return "The column "
        + Quote.of(column.text)
        + " is unknown and is left alone, but "
        + (column.alone == 1
            ? "1 row without a whole figure has a number there."
            : column.alone + " rows without a whole figure have a number there.")
        + " If it is "
        + (absent.size() == 1
            ? absent.get(0) + ", rename it to \"" + absent.get(0) + "\"."
            : String.join(", ", absent.subList(0, absent.size() - 1))
                + " or "
                + absent.get(absent.size() - 1)
                + ", rename it so.");
  }
}
