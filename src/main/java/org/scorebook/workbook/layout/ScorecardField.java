package org.scorebook.workbook.layout;

import java.util.List;
import java.util.Optional;
import org.scorebook.text.Blanks;

/** The rows of the Scorecard sheet, in the order of the template. */
public enum ScorecardField {
  TITLE(
      "Title", true, ColumnType.TEXT, "What the scorecard is called, such as: Cabinet Scorecard."),
  ORGANISATION(
      "Organisation", true, ColumnType.TEXT, "Whose scorecard it is, such as: Birmingham."),
  PERIOD(
      "Period",
      true,
      ColumnType.REPORTING_PERIOD,
      "The reporting month, such as: Dec 2020. A quarter (Q3 2020/21) or year (2020/21) means its"
          + " last month."),
  PRODUCED_BY(
      "Produced by",
      false,
      ColumnType.TEXT,
      "Who made the scorecard, such as: Performance team, Adult Social Care."),
  NOTE(
      "Note",
      false,
      ColumnType.TEXT,
      "A note for the front sheet. For several notes, add rows with the field Note."),
  RULES(
      "Rules",
      false,
      ColumnType.RULE_SET,
      "Name of the rule set that figures are judged by. Blank means default."),
  COMMENTARY_DUE(
      "Commentary due",
      false,
      ColumnType.DATE,
      "The day by which owners are to send their commentary, such as: 22/01/2021."),
  REPLY_TO(
      "Reply to",
      false,
      ColumnType.EMAIL,
      "The email address that owners answer to, such as: scorecards@example.org."),
  PUBLISHED_BEFORE(
      "Published before",
      false,
      ColumnType.TEXT,
      "The file that remembers what was published before, such as: december.published.jsonl."
          + " Rolling a workbook forward fills it in.");

  /** The two columns of the Scorecard sheet. */
  public static final Column FIELD =
      Column.of(
          "Field",
          Need.REQUIRED,
          ColumnType.TEXT,
          "The name of the field. Only Note may stand on more than one row.");

  public static final Column VALUE =
      Column.of("Value", Need.REQUIRED, ColumnType.TEXT, "The content of the field.");

  static final List<Column> COLUMNS = List.of(FIELD, VALUE);

  private final String fieldName;
  private final boolean required;
  private final ColumnType type;
  private final String help;

  ScorecardField(String fieldName, boolean required, ColumnType type, String help) {
    this.fieldName = fieldName;
    this.required = required;
    this.type = type;
    this.help = help;
  }

  /** The text of the Field column. */
  public String fieldName() {
    return fieldName;
  }

  /** Whether the field must exist and have a value. */
  public boolean isRequired() {
    return required;
  }

  /** What the Value cell holds. */
  public ColumnType type() {
    return type;
  }

  /** What to type, in at most 255 characters. */
  public String help() {
    return help;
  }

  /** The same and how long it may be, as Excel shows it beside the cell. */
  public String prompt() {
    return isLine() ? Column.help(help, maxLength()) : help;
  }

  /** Whether the field may stand on several rows. */
  public boolean mayRepeat() {
    return this == NOTE;
  }

  /** How many characters it may have. */
  public int maxLength() {
    return isLine() ? Column.LINE_LENGTH : Column.CELL_LENGTH;
  }

  private boolean isLine() {
    return this == TITLE
        || this == ORGANISATION
        || this == PRODUCED_BY
        || this == RULES
        || this == PUBLISHED_BEFORE;
  }

  /** The field of that name; letter case and surrounding blanks are ignored. */
  public static Optional<ScorecardField> find(String fieldName) {
    for (ScorecardField field : values()) {
      if (field.fieldName.equalsIgnoreCase(Blanks.collapse(fieldName))) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
