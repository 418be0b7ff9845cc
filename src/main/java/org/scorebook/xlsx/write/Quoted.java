package org.scorebook.xlsx.write;

/**
 * What a formula ({@code f}, {@code formula1}, {@code definedName}, {@code c:f}) must put in
 * quotation marks, with those inside it doubled; Excel repairs a workbook whose formula ends within
 * them.
 */
public final class Quoted {
  private Quoted() {}

  /** A sheet's name as references write it: {@code 'Direct payments'}. */
  public static String sheet(String name) {
    return "'" + name.replace("'", "''") + "'";
  }

  /** A text as formulas write it: {@code "GREEN"}. */
  public static String text(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
