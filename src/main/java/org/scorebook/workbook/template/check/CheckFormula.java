package org.scorebook.workbook.template.check;

import java.util.ArrayList;
import java.util.List;
import org.scorebook.workbook.input.table.NumberText;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;

/** One formula that says the first thing wrong with its own row, else {@code OK}. */
final class CheckFormula {
  private final InputSheet sheet;
  private final List<String> steps = new ArrayList<>();

  CheckFormula(InputSheet sheet) {
    this.sheet = sheet;
  }

  /** Says a message where a condition holds. */
  void say(String condition, String message) {
    when(condition, "\"" + message + "\"");
  }

  /** Says which cell holds a word where a number belongs. */
  void numbers() {
    for (Column column : sheet.columns()) {
      String cell = cell(column);
      switch (column.type()) {
        case DECIMALS, WHOLE, POSITIVE ->
            say("ISTEXT(%s)".formatted(blankAsNumber(cell)), column.name() + " is not a number");
        case FIGURE ->
            say(
                "AND(ISTEXT(%s),%s)".formatted(blankAsNumber(cell), notNone(cell)),
                column.name() + " is not a number");
        case COUNT, SUPPRESSIBLE_FIGURE ->
            say(
                "AND(ISTEXT(%s),%s,%s)"
                    .formatted(blankAsNumber(cell), notSuppressed(cell), notNone(cell)),
                column.name() + " is neither a number nor [c]");
        default -> {}
      }
    }
  }

  private static String blankAsNumber(String cell) {
    return "IF(%1$s=\"\",0,%1$s)".formatted(cell);
  }

  private static String notSuppressed(String cell) {
    return "LEFT(%1$s,1)<>\"<\",%1$s<>\"[c]\",%1$s<>\"*\"".formatted(cell);
  }

  /** FIND tells letter case apart, so the words are looked for in small letters. */
  private static String notNone(String cell) {
    return "ISERROR(FIND(\"|\"&LOWER(%s)&\"|\",\"|%s|\"))"
        .formatted(cell, String.join("|", NumberText.NONE));
  }

  /** Gives the result of another formula where a condition holds. */
  void when(String condition, String result) {
    steps.add("IF(" + condition + "," + result + ",");
  }

  /** Everything said so far, in that order. */
  String whole() {
    return String.join("", steps) + "\"OK\"" + ")".repeat(steps.size());
  }

  /** The cell of a column in the formula's own row. */
  String cell(Column column) {
    return own(column.name());
  }

  /** Likewise of a column that is not the layout's. */
  String own(String header) {
    return TemplateNames.table(sheet) + "[[#This Row],[" + header + "]]";
  }
}
