package org.scorebook.xlsx.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/** Names of sheets, and defined names. */
final class NameRules {
  private NameRules() {}

  static void check(ParsedBook book, List<String> findings) {
    Set<String> sheets = new HashSet<>();
    for (ParsedBook.Sheet sheet : book.allSheets) {
      String name = sheet.name();
      if (name.isEmpty() || name.length() > 31) {
        findings.add(
            ParsedBook.WORKBOOK + ": sheet name of " + name.length() + " characters: " + name);
      }
      if (name.matches(".*[\\[\\]:*?/\\\\].*") || name.startsWith("'") || name.endsWith("'")) {
        findings.add(ParsedBook.WORKBOOK + ": sheet name with a forbidden character: " + name);
      }
      if (!sheets.add(name.toLowerCase(Locale.ROOT))) {
        findings.add(ParsedBook.WORKBOOK + ": two sheets named " + name);
      }
      if (!book.pack.has(sheet.part())) {
        findings.add(ParsedBook.WORKBOOK + ": no part for sheet " + name);
      }
    }
    Element workbook = book.pack.root(ParsedBook.WORKBOOK);
    if (Pack.all(workbook, "sheet").stream()
        .noneMatch(sheet -> sheet.getAttribute("state").matches("|visible"))) {
      findings.add(ParsedBook.WORKBOOK + ": no visible sheet");
    }
    Set<String> names = new HashSet<>();
    for (Element name : Pack.all(workbook, "definedName")) {
      definedName(book, name, names, findings);
    }
  }

  private static void definedName(
      ParsedBook book, Element element, Set<String> names, List<String> findings) {
    String name = element.getAttribute("name");
    String scope = element.getAttribute("localSheetId");
    if (!names.add(scope + "!" + name.toLowerCase(Locale.ROOT))) {
      findings.add(ParsedBook.WORKBOOK + ": two defined names " + name);
    }
    if (!isValid(name)) {
      findings.add(ParsedBook.WORKBOOK + ": not a name: " + name);
    }
    if (!scope.isEmpty() && Integer.parseInt(scope) >= book.allSheets.size()) {
      findings.add(
          ParsedBook.WORKBOOK + ": " + name + " belongs to sheet " + scope + " of none such");
    }
    formula(book, ParsedBook.WORKBOOK, name, element.getTextContent(), findings);
  }

  /** Whether Excel takes it for a name: neither a cell address nor with blanks. */
  static boolean isValid(String name) {
    return name.matches("[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]{0,254}")
        && !name.matches("(?i)[a-z]{1,3}[0-9]+|[rc]|r[0-9]*c[0-9]*");
  }

  /** Whether all sheets that a formula names exist, and no reference in it is broken. */
  static void formula(
      ParsedBook book, String part, String place, String formula, List<String> findings) {
    for (String sheet : ParsedBook.sheetsIn(formula)) {
      if (book.find(sheet).isEmpty()) {
        findings.add(part + ": " + place + " refers to missing sheet " + sheet);
      }
    }
    if (formula.contains("#REF!")) {
      findings.add(part + ": " + place + " holds #REF!");
    }
  }
}
