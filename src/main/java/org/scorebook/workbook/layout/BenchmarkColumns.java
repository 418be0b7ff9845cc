package org.scorebook.workbook.layout;

import java.util.List;

/** The columns of the Benchmarks sheet: one row per measure. */
public final class BenchmarkColumns {
  private BenchmarkColumns() {}

  public static final Column MEASURE_ID = DataColumns.MEASURE_REFERENCE;
  public static final Column SOURCE =
      Column.of(
              "Source",
              Need.REQUIRED,
              ColumnType.TEXT,
              "The publication and its year, such as: 2019/20 ASCOF.")
          .atMost(Column.LINE_LENGTH)
          .like("2019/20 ASCOF");
  public static final Column WORST = score("Worst", "The worst score nationally").like("1.5%");
  public static final Column THIRD =
      score("3rd", "The score needed to be in the 3rd quartile").like("21.4%");
  public static final Column SECOND =
      score("2nd", "The score needed to be in the 2nd quartile").like("26.4%");
  public static final Column FIRST =
      score("1st", "The score needed to be in the 1st quartile").like("32.8%");
  public static final Column BEST = score("Best", "The best score nationally").like("56.6%");
  public static final Column DENOMINATOR =
      Column.of(
          "Denominator",
          Need.OPTIONAL,
          ColumnType.POSITIVE,
          "Only where the latest figure's own denominator is not the right one for counting"
              + " units.");
  public static final Column NOTE =
      Column.of(
          "Note", Need.OPTIONAL, ColumnType.TEXT, "Anything worth knowing about the benchmark.");

  static final List<Column> ALL =
      List.of(MEASURE_ID, SOURCE, WORST, THIRD, SECOND, FIRST, BEST, DENOMINATOR, NOTE);

  private static Column score(String name, String what) {
    return Column.of(
        name,
        Need.REQUIRED,
        ColumnType.FIGURE,
        what + ", in the measure's unit. Type percentages with the percent sign.");
  }
}
