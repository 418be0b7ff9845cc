package org.scorebook.workbook.template;

import java.util.ArrayList;
import java.util.List;
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
