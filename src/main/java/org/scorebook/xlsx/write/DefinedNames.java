package org.scorebook.xlsx.write;

import org.scorebook.xlsx.xml.Xml;

/** The names of cells as {@code workbook.xml} has them. */
final class DefinedNames {
  private final StringBuilder elements = new StringBuilder();

  /** Names cells for the whole workbook. */
  void add(String name, String reference) {
    add(name, "", reference);
  }

  /** Names cells for one sheet only. */
  void add(String name, String reference, Sheet sheet) {
    add(name, " localSheetId=\"" + sheet.index() + "\"", reference);
  }

  private void add(String name, String scope, String reference) {
    elements
        .append("<definedName name=\"" + Xml.escape(name) + "\"" + scope + ">")
        .append(Xml.escape(reference))
        .append("</definedName>");
  }

  /** The element that holds them; empty where there is none. */
  String xml() {
    return elements.isEmpty() ? "" : "<definedNames>" + elements + "</definedNames>";
  }
}
