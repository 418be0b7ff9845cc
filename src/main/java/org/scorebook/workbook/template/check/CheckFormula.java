package org.scorebook.workbook.template.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.ColumnType;
import org.scorebook.workbook.layout.InputSheet;

/**
 * One formula that says the first thing wrong with its own row, else {@code OK}. What a formula
 * cannot be sure of it does not say.
 */
final class CheckFormula {
  private final InputSheet sheet;
  private final List<String> steps = new ArrayList<>();

  CheckFormula(InputSheet sheet) {
    this.sheet = sheet;
  }

  /** Says a sentence where a condition holds. */
  void say(String condition, CheckSentence sentence, Object... parts) {
    when(condition, "\"" + sentence.text(parts) + "\"");
  }

  /**
   * Says it where both hold; the second, which may take long, is asked only where the first does.
   */
  void sayIfBoth(String first, String second, CheckSentence sentence, Object... parts) {
    say("IF(%s,%s,FALSE)".formatted(first, second), sentence, parts);
  }

  /** Gives the result of another formula where a condition holds. */
  void when(String condition, String result) {
    steps.add("IF(" + condition + "," + result + ",");
  }

  /** An Excel error in the row would be the answer to every other question. */
  void errors() {
    int last = sheet.columns().size() - 1;
    String cells =
        sheet == InputSheet.MEASURES
            ? cells(0, MeasureChecks.PLACE - 1) + "," + cells(MeasureChecks.PLACE, last)
            : cells(0, last);
    say("ISERROR(SUM(" + cells + "))", CheckSentence.HOLDS_AN_ERROR);
  }

  void missing(Column column) {
    say(isBlank(cell(column)), CheckSentence.MISSING, column.name());
  }

  /**
   * Says in which of several cells something holds.
   *
   * @param where a condition for all of them
   * @param condition of a cell
   * @param result a formula of a cell and the name of its column
   */
  void ofAny(
      String where,
      List<Column> columns,
      UnaryOperator<String> condition,
      BinaryOperator<String> result) {
    String any =
        columns.stream()
            .map(column -> condition.apply(cell(column)))
            .collect(Collectors.joining(",", "OR(", ")"));
    String said = "\"\"";
    for (int i = columns.size() - 1; i >= 0; i--) {
      String cell = cell(columns.get(i));
      String one = result.apply(cell, columns.get(i).name());
      boolean last = i == columns.size() - 1;
      said = last ? one : "IF(%s,%s,%s)".formatted(condition.apply(cell), one, said);
    }
    when("IF(%s,%s,FALSE)".formatted(where, any), said);
  }

  /** Says which cell holds a word that its list does not have. */
  void words() {
    for (Column column : sheet.columns()) {
      if (column.type() == ColumnType.WORD) {
        say(Words.isStrange(column, cell(column)), CheckSentence.NO_SUCH_WORD, column.name());
      }
    }
  }

  /** Says which cell holds a word where a number belongs. */
  void numbers() {
    for (Column column : sheet.columns()) {
      String cell = cell(column);
      switch (column.type()) {
        case DECIMALS, WHOLE, POSITIVE -> aText(column, "ISTEXT(%s)".formatted(filled(cell)));
        case FIGURE ->
            aText(column, "AND(ISTEXT(%s),NOT(%s))".formatted(filled(cell), isNone(cell)));
        case COUNT, SUPPRESSIBLE_FIGURE ->
            aText(
                column,
                "AND(ISTEXT(%s),NOT(%s),NOT(%s))"
                    .formatted(filled(cell), isSuppressed(cell), isNone(cell)));
        default -> {}
      }
    }
  }

  private void aText(Column column, String condition) {
    say(condition, CheckSentence.A_TEXT, column.name());
  }

  /** The cell, or a number where nothing stands in it. */
  private static String filled(String cell) {
    return "IF(%s,0,%s)".formatted(isBlank(cell), cell);
  }

  /** Blanks alone are nothing. */
  static String isBlank(String cell) {
    return "TRIM(%s)=\"\"".formatted(cell);
  }

  /** The marks of a figure that must not be shown. */
  static String isSuppressed(String cell) {
    return "OR(LEFT(TRIM(%1$s),1)=\"<\",ISNUMBER(MATCH(TRIM(%1$s),%2$s,0)))"
        .formatted(cell, TemplateNames.SUPPRESSED);
  }

  private static String isNone(String cell) {
    return "ISNUMBER(MATCH(TRIM(%s),%s,0))".formatted(cell, TemplateNames.NO_FIGURE);
  }

  /** Everything said so far, in that order; of an error in some other row nothing is said. */
  String whole() {
    return "IFERROR("
        + String.join("", steps)
        + "\""
        + CheckSentence.OK
        + "\""
        + ")".repeat(steps.size())
        + ",\"\")";
  }

  /** The cell of a column in the formula's own row. */
  String cell(Column column) {
    return own(column.name());
  }

  private String cells(int from, int to) {
    return "%s[[#This Row],[%s]:[%s]]"
        .formatted(
            TemplateNames.table(sheet),
            sheet.columns().get(from).name(),
            sheet.columns().get(to).name());
  }

  /** Likewise of a column that is not the layout's. */
  String own(String header) {
    return TemplateNames.table(sheet) + "[[#This Row],[" + header + "]]";
  }
}
