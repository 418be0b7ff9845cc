package org.scorebook.workbook.layout;

import java.util.List;

/** The columns of the Areas sheet: one row per measure, period and area. */
public final class AreaColumns {
  private AreaColumns() {}

  public static final Column MEASURE_ID = DataColumns.MEASURE_REFERENCE;
  public static final Column PERIOD = DataColumns.PERIOD;
  public static final Column AREA =
      Column.of(
              "Area",
              Need.REQUIRED,
              ColumnType.TEXT,
              "The constituency, ward or district, by name.")
          .atMost(Column.LINE_LENGTH)
          .like("Northfield");
  public static final Column NUMERATOR = DataColumns.NUMERATOR;
  public static final Column DENOMINATOR = DataColumns.DENOMINATOR;
  public static final Column VALUE = DataColumns.VALUE;

  static final List<Column> ALL = List.of(MEASURE_ID, PERIOD, AREA, NUMERATOR, DENOMINATOR, VALUE);
}
