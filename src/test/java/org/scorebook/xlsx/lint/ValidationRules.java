package org.scorebook.xlsx.lint;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Data validations. */
final class ValidationRules {
  private static final Map<String, Integer> LONGEST =
      Map.of("promptTitle", 32, "errorTitle", 32, "prompt", 255, "error", 255);

  private ValidationRules() {}

  static void check(ParsedBook book, ParsedBook.Sheet sheet, List<String> findings) {
    for (Element validation : Pack.all(book.pack.root(sheet.part()), "dataValidation")) {
      String place = "validation of " + validation.getAttribute("sqref");
      LONGEST.forEach(
          (name, longest) -> {
            int length = validation.getAttribute(name).length();
            if (length > longest) {
              findings.add(
                  sheet.part() + ": " + place + ": " + name + " of " + length + " characters");
            }
          });
      for (String name : List.of("formula1", "formula2")) {
        String formula = Pack.text(validation, name).orElse("");
        NameRules.formula(book, sheet.part(), place, formula, findings);
        if (formula.length() > 257 && formula.startsWith("\"")) {
          findings.add(sheet.part() + ": " + place + ": list of over 255 characters");
        }
        if (formula.replaceAll("\"[^\"]*\"", "").contains("[")) {
          findings.add(sheet.part() + ": " + place + ": refers to a table, which Excel refuses");
        }
      }
    }
  }
}
