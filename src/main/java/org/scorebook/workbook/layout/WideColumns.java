package org.scorebook.workbook.layout;

import java.util.List;
import org.scorebook.text.Blanks;

/**
 * The columns of the Data wide sheet: one row per measure and basis. Any number of columns headed
 * by a period stand beside these.
 */
public final class WideColumns {
  private WideColumns() {}

  public static final Column MEASURE_ID = DataColumns.MEASURE_REFERENCE;
  public static final Column BASIS = DataColumns.BASIS;

  /** What a cell of this sheet never gives: it is always a value. */
  public static final Column NUMERATOR = DataColumns.NUMERATOR;

  public static final Column DENOMINATOR = DataColumns.DENOMINATOR;

  static final List<Column> ALL = List.of(MEASURE_ID, BASIS);

  /** A column of figures by its heading. */
  public static Column period(String heading) {
    return Column.of(
        heading,
        Need.OPTIONAL,
        ColumnType.SUPPRESSIBLE_FIGURE,
        "The figure of the period above. Type percentages with the percent sign: 37.9%.");
  }

  /** Whether a heading that is no period says itself what stands below it. */
  public static boolean isOwn(String heading) {
    return InputSheet.CHECK.equalsIgnoreCase(Blanks.collapse(heading))
        || MeasureColumns.ALL.stream().anyMatch(column -> column.isNamed(heading));
  }
}
