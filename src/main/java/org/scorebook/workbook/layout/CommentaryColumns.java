package org.scorebook.workbook.layout;

import java.util.List;

/** The columns of the Commentary sheet: one row per measure and period. */
public final class CommentaryColumns {
  private CommentaryColumns() {}

  public static final Column MEASURE_ID = DataColumns.MEASURE_REFERENCE;
  public static final Column PERIOD = DataColumns.PERIOD;
  public static final Column COMMENTARY =
      Column.of(
              "Commentary",
              Need.REQUIRED,
              ColumnType.TEXT,
              "What directors should know: why the figure moved, and what is being done.")
          .like("Forty more people chose them after the autumn reviews.");
  public static final Column AUTHOR =
      Column.of("Author", Need.OPTIONAL, ColumnType.TEXT, "Who wrote it.")
          .atMost(Column.LINE_LENGTH)
          .like("Head of Commissioning");
  public static final Column CHECKED =
      Column.of(
          "Checked",
          Need.OPTIONAL,
          ColumnType.TEXT,
          "Any text, such as your initials: what the check of the commentary against the figures"
              + " found has been looked at, and is right as it stands.");

  static final List<Column> ALL = List.of(MEASURE_ID, PERIOD, COMMENTARY, AUTHOR, CHECKED);
}
