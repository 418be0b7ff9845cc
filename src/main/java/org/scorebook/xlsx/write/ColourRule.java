package org.scorebook.xlsx.write;

import org.scorebook.xlsx.xml.Xml;

/**
 * A rule of a conditional format ({@code cfRule}). The sheet numbers its rules by their order, the
 * first that applies wins; a format that the styles do not have would make Excel repair the file.
 *
 * @param attributes what kind of rule it is, as XML
 * @param formula when it applies
 * @param format index of the differential format in the styles
 */
public record ColourRule(String attributes, String formula, int format) {
  public ColourRule {
    if (format < 0) {
      throw new IllegalArgumentException("There is no conditional format " + format + ".");
    }
  }

  /**
   * Applies to cells equal to a value.
   *
   * @param value as a formula has it: text in double quotes
   */
  public static ColourRule equal(String value, int format) {
    return new ColourRule("type=\"cellIs\" operator=\"equal\"", value, format);
  }

  /**
   * Applies to cells that contain a text.
   *
   * @param formula true where the first cell contains it
   */
  public static ColourRule contains(String text, String formula, int format) {
    return new ColourRule(
        "type=\"containsText\" operator=\"containsText\" text=\"" + Xml.escape(text) + "\"",
        formula,
        format);
  }

  /** Applies where a formula is true. */
  public static ColourRule where(String formula, int format) {
    return new ColourRule("type=\"expression\"", formula, format);
  }

  String xml(int priority) {
    return "<cfRule priority=\""
        + priority
        + "\" dxfId=\""
        + format
        + "\" "
        + attributes
        + "><formula>"
        + Xml.escape(formula)
        + "</formula></cfRule>";
  }
}
