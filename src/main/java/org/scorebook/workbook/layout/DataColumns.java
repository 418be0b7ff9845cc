package org.scorebook.workbook.layout;

import java.util.List;
import org.scorebook.model.Basis;

/** The columns of the Data sheet: one row per measure, period and basis. */
public final class DataColumns {
  private DataColumns() {}

  /** How the ID column stands on every sheet but Measures. */
  static final Column MEASURE_REFERENCE =
      Column.of(
              "Measure ID",
              Need.REQUIRED,
              ColumnType.MEASURE_ID,
              "The ID of a measure on the Measures sheet: choose it from the list.")
          .withMaxLength(20)
          .like("DP");

  public static final Column MEASURE_ID = MEASURE_REFERENCE;
  public static final Column PERIOD =
      Column.of(
              "Period",
              Need.REQUIRED,
              ColumnType.PERIOD,
              "The period of the figure. A month: Dec 2020. A quarter: Q2 2020/21. A"
                  + " half-year: H1 2020/21. A year: 2019/20.")
          .like("Dec 2020");
  public static final Column BASIS =
      Column.ofWords(
          "Basis",
          Need.OPTIONAL,
          Basis.values(),
          "Reported (blank means Reported): as published at the time. Recalculated: the same period"
              + " as it is known now.");
  public static final Column NUMERATOR =
      Column.of(
              "Numerator",
              Need.OPTIONAL,
              ColumnType.COUNT,
              "The count on top of the fraction. With a denominator no value is needed. [c] where"
                  + " the figure must not be shown.")
          .like("2,961");
  public static final Column DENOMINATOR =
      Column.of(
              "Denominator",
              Need.OPTIONAL,
              ColumnType.COUNT,
              "The count below the fraction, above zero.")
          .like("7,792");
  public static final Column VALUE =
      Column.of(
              "Value",
              Need.OPTIONAL,
              ColumnType.SUPPRESSIBLE_FIGURE,
              "The figure. Type percentages with the percent sign: 37.9%; hours and minutes as"
                  + " 13:05; minutes and seconds as 0:13:05. Blank where there is none (never 0);"
                  + " [c] where it must not be shown.")
          .like("38.0%");
  public static final Column NOTE =
      Column.of("Note", Need.OPTIONAL, ColumnType.TEXT, "Anything worth knowing about the figure.");

  public static final Column PROVISIONAL =
      Column.ofWords(
          "Provisional",
          Need.OPTIONAL,
          MeasureColumns.YES_NO,
          "Yes where the figure may still change: it is shown with [p]. Blank means No.");

  public static final Column NEW_LEVEL =
      Column.ofWords(
          "New level",
          Need.OPTIONAL,
          MeasureColumns.YES_NO,
          "Yes where something changed for good with this period, such as a new way of counting:"
              + " usual variation starts afresh here. Blank means No.");

  static final List<Column> ALL =
      List.of(
          MEASURE_ID, PERIOD, BASIS, NUMERATOR, DENOMINATOR, VALUE, NOTE, PROVISIONAL, NEW_LEVEL);
}
