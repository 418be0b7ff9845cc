package org.scorebook.xlsx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scorebook.xlsx.xml.Xml;

/**
 * What a formula names of its workbook: sheets, before an exclamation mark, and tables, before a
 * bracket. Texts in quotation marks and errors such as {@code #REF!} name nothing.
 */
final class References {
  private final String formula;
  private final Map<String, String> sheets;
  private final Map<String, String> tables;
  private int at;

  private References(String formula, Map<String, String> sheets, Map<String, String> tables) {
    this.formula = formula;
    this.sheets = sheets;
    this.tables = tables;
  }

  /** Adds each sheet and each table that is not there yet, with the formula that names it. */
  static void find(String formula, Map<String, String> sheets, Map<String, String> tables) {
    if (formula.indexOf('!') >= 0 || formula.indexOf('[') >= 0) {
      new References(formula, sheets, tables).find();
    }
  }

  /** The formulas of a chart's part, by which it refers to cells. */
  static List<String> inChart(StringBuilder part) {
    List<String> formulas = new ArrayList<>();
    String end = "</c:f>";
    for (int at = part.indexOf("<c:f>"); at >= 0; at = part.indexOf("<c:f>", at)) {
      int from = at + "<c:f>".length();
      at = part.indexOf(end, from);
      formulas.add(Xml.unescape(part.substring(from, at)));
    }
    return formulas;
  }

  private void find() {
    while (at < formula.length()) {
      char c = formula.charAt(at);
      if (c == '"') {
        at = closing('"');
      } else if (c == '\'') {
        int from = at + 1;
        at = closing('\'');
        named(formula.substring(from, at - 1).replace("''", "'"));
      } else if (c == '#') {
        skipError();
      } else if (isOfName(c)) {
        int from = at;
        while (at < formula.length() && isOfName(formula.charAt(at))) {
          at++;
        }
        named(from);
      } else if (c == '[') {
        skipBrackets();
      } else {
        at++;
      }
    }
  }

  private void named(int from) {
    if (isAt('!') || isAt('[')) {
      named(formula.substring(from, at));
    }
  }

  private void named(String name) {
    if (isAt('!')) {
      sheets.putIfAbsent(name, formula);
    } else if (isAt('[')) {
      tables.putIfAbsent(name, formula);
    }
  }

  private boolean isAt(char c) {
    return at < formula.length() && formula.charAt(at) == c;
  }

  /** The place behind the mark that ends what one began; two in a row are one inside. */
  private int closing(char mark) {
    int end = at + 1;
    while (end < formula.length()) {
      if (formula.charAt(end) != mark) {
        end++;
      } else if (end + 1 < formula.length() && formula.charAt(end + 1) == mark) {
        end += 2;
      } else {
        return end + 1;
      }
    }
    throw new IllegalArgumentException(formula + " lacks a " + mark + ".");
  }

  private void skipError() {
    at++;
    while (at < formula.length() && (isOfName(formula.charAt(at)) || formula.charAt(at) == '/')) {
      at++;
    }
    if (isAt('!')) {
      at++;
    }
  }

  /**
   * A column's name in brackets, maybe inside others; an apostrophe takes what follows as it is.
   */
  private void skipBrackets() {
    int depth = 0;
    do {
      char c = formula.charAt(at);
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      at += c == '\'' ? 2 : 1;
    } while (depth > 0 && at < formula.length());
  }

  private static boolean isOfName(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '.'
        || c == '\\'
        || c > 0x7F;
  }
}
