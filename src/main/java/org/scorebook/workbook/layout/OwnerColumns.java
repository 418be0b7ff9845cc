package org.scorebook.workbook.layout;

import java.util.List;

/** The columns of the Owners sheet: one row per person or post. */
public final class OwnerColumns {
  private OwnerColumns() {}

  public static final Column NAME =
      Column.of(
              "Name",
              Need.REQUIRED,
              ColumnType.TEXT,
              "The name as the Measures sheet gives it, such as: Head of Commissioning. Without a"
                  + " semicolon.")
          .atMost(Column.LINE_LENGTH)
          .like("Head of Commissioning");
  public static final Column ROLE =
      Column.of("Role", Need.OPTIONAL, ColumnType.TEXT, "What the owner does or which team it is.")
          .atMost(Column.LINE_LENGTH)
          .like("Adult social care");
  public static final Column EMAIL =
      Column.of(
              "Email",
              Need.REQUIRED,
              ColumnType.EMAIL,
              "One address to which the owner's workbook goes, such as: name@example.org.")
          .like("name@example.org");
  public static final Column CC =
      Column.of(
          "CC",
          Need.OPTIONAL,
          ColumnType.EMAILS,
          "Who else receives the message: addresses with ; between several.");

  static final List<Column> ALL = List.of(NAME, ROLE, EMAIL, CC);
}
