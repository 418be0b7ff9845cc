package org.scorebook.xlsx.write;

import java.util.List;
import org.scorebook.xlsx.ExcelLimits;
import org.scorebook.xlsx.xml.Xml;
import org.scorebook.xlsx.zip.PartText;

/** What a sheet says and demands of what is typed ({@code dataValidations}). */
final class InputRules {
  private final StringBuilder rules = new StringBuilder();
  private int count;

  void prompt(String cell, String title, String text) {
    rules.append("<dataValidation allowBlank=\"1\" showInputMessage=\"1\"");
    say(cell, title, text);
    rules.append("/>");
  }

  void choice(String cell, List<String> words, String title, String text) {
    for (String word : words) {
      if (word.contains(",") || word.contains("\"")) {
        throw new IllegalArgumentException("Commas part the words of a list: " + word);
      }
    }
    String list = ExcelLimits.within(ExcelLimits.PROMPT, "A list", String.join(",", words));
    refuse(cell, "list", "", '"' + Xml.escape(list) + '"', title, text);
  }

  void check(String cell, String formula, String title, String text) {
    String error = " errorTitle=\"" + Xml.escape(title) + "\" error=\"" + Xml.escape(text) + "\"";
    ExcelLimits.within(ExcelLimits.FORMULA, "A formula", formula);
    refuse(cell, "custom", error, Xml.escape(formula), title, text);
  }

  private void refuse(
      String cell, String type, String error, String formula, String title, String text) {
    rules
        .append("<dataValidation type=\"")
        .append(type)
        .append("\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\"")
        .append(error);
    say(cell, title, text);
    rules.append("><formula1>").append(formula).append("</formula1></dataValidation>");
  }

  private void say(String cell, String title, String text) {
    count++;
    rules
        .append(" promptTitle=\"")
        .append(Xml.escape(ExcelLimits.within(ExcelLimits.PROMPT_TITLE, "A title", title)))
        .append("\" prompt=\"")
        .append(Xml.escape(ExcelLimits.within(ExcelLimits.PROMPT, "A prompt", text)))
        .append("\" sqref=\"")
        .append(cell)
        .append('"');
  }

  void write(PartText out) {
    if (count > 0) {
      out.append("<dataValidations count=\"" + count + "\">")
          .append(rules)
          .append("</dataValidations>");
    }
  }
}
