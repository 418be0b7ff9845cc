package org.scorebook.workbook.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scorebook.text.Blanks;

/** The columns of the Targets sheet; the most specific row wins. */
public final class TargetColumns {
  private TargetColumns() {}

  /** What stands before a financial year in the row of its year-end target. */
  public static final String END_OF_YEAR = "EoY";

  public static final Column MEASURE_ID = DataColumns.MEASURE_REFERENCE;
  public static final Column PERIOD =
      Column.of(
              "Period",
              Need.OPTIONAL,
              ColumnType.TARGET_PERIOD,
              "Blank: always. A year: 2020/21. One month, quarter or half-year: Dec 2020, Q2"
                  + " 2020/21, H1 2020/21. The year-end target: EoY 2020/21.")
          .like("2020/21");
  public static final Column TARGET =
      Column.of(
              "Target",
              Need.REQUIRED,
              ColumnType.FIGURE,
              "The target in the measure's unit. Type percentages with the percent sign: 38%; hours"
                  + " and minutes as 13:05; minutes and seconds as 0:13:05.")
          .like("38.0%");

  public static final Column TO =
      Column.of(
          "To",
          Need.OPTIONAL,
          ColumnType.FIGURE,
          "The upper end, only for a measure of preferred travel Range: best from Target to To.");

  /** The year of a period such as {@code EoY 2020/21}; empty where it is not written so. */
  public static Optional<String> findYearEnd(String period) {
    String text = Blanks.strip(period);
    return text.toLowerCase(Locale.ROOT).startsWith(END_OF_YEAR.toLowerCase(Locale.ROOT))
        ? Optional.of(text.substring(END_OF_YEAR.length()))
        : Optional.empty();
  }

  static final List<Column> ALL = List.of(MEASURE_ID, PERIOD, TARGET, TO);
}
