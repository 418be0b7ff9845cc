package org.scorebook.workbook.layout;

import java.util.List;

/** The columns of the Peers sheet: one row per measure and comparable organisation. */
public final class PeerColumns {
  private PeerColumns() {}

  public static final Column MEASURE_ID = DataColumns.MEASURE_REFERENCE;
  public static final Column SOURCE =
      Column.of(
              "Source",
              Need.REQUIRED,
              ColumnType.TEXT,
              "The publication and its year, such as: 2019/20 ASCOF.")
          .atMost(Column.LINE_LENGTH)
          .like("2019/20 ASCOF");
  public static final Column AUTHORITY =
      Column.of(
              "Authority",
              Need.REQUIRED,
              ColumnType.TEXT,
              "The comparable organisation. Your own counts towards the quartiles; for the rank its"
                  + " current figure is used.")
          .atMost(Column.LINE_LENGTH)
          .like("Anytown");
  public static final Column VALUE =
      Column.of(
              "Value",
              Need.REQUIRED,
              ColumnType.SUPPRESSIBLE_FIGURE,
              "Its figure in the measure's unit. Type percentages with the percent sign: 37.9%. [c]"
                  + " or * where it is suppressed: that organisation is left out.")
          .like("31.2%");

  public static final Column CODE =
      Column.of(
          "Code",
          Need.OPTIONAL,
          ColumnType.TEXT,
          "Its ONS code, by which downloads are matched: E08000025. scorebook peers fills it in.");

  static final List<Column> ALL = List.of(MEASURE_ID, SOURCE, AUTHORITY, VALUE, CODE);
}
