package org.scorebook.workbook.reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;

/**
 * The cells of an owner's page in which a missing figure is typed.
 *
 * @param period for which it is asked, as results name it
 * @param row from 1
 * @param columns which of Data's columns Numerator, Denominator and Value are asked, and the cell's
 *     column, from 1
 */
public record FigureInput(String period, String sheet, int row, Map<Column, Integer> columns) {
  /** In the order in which they are written down. */
  static final List<Column> POSSIBLE =
      List.of(DataColumns.NUMERATOR, DataColumns.DENOMINATOR, DataColumns.VALUE);

  public FigureInput {
    Map<Column, Integer> ordered = new LinkedHashMap<>();
    for (Column column : POSSIBLE) {
      if (columns.containsKey(column)) {
        ordered.put(column, columns.get(column));
      }
    }
    columns = ordered;
  }
}
