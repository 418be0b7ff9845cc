package org.scorebook.xlsx.write;

import java.util.List;
import org.scorebook.xlsx.xml.Escapes;
import org.scorebook.xlsx.xml.Xml;

/**
 * A block of cells as a table of Excel, a part of its own ({@code table}). Its columns must be
 * named as the headings in the cells are.
 *
 * @param area headings included
 * @param filtered whether its headings have buttons
 */
record Table(int id, String name, Area area, boolean filtered) {

  String xml(List<String> headings) {
    StringBuilder xml =
        new StringBuilder(Xml.HEAD)
            .append("<table xmlns=\"" + Xml.SPREADSHEET + "\" id=\"" + id + "\" name=\"")
            .append(Xml.escape(name))
            .append("\" displayName=\"")
            .append(Xml.escape(name))
            .append("\" ref=\"")
            .append(area.text())
            .append("\">");
    if (filtered) {
      xml.append("<autoFilter ref=\"").append(area.text()).append("\"/>");
    }
    xml.append("<tableColumns count=\"").append(headings.size()).append("\">");
    for (int column = 0; column < headings.size(); column++) {
      xml.append("<tableColumn id=\"")
          .append(column + 1)
          .append("\" name=\"")
          .append(Xml.escape(columnName(headings.get(column))))
          .append("\"/>");
    }
    return xml.append("</tableColumns></table>").toString();
  }

  /** The heading as this part has it: a line end is an escape of Excel's, else it is repaired. */
  private static String columnName(String heading) {
    return Escapes.escaped(heading)
        .replace("\t", "_x0009_")
        .replace("\n", "_x000a_")
        .replace("\r", "_x000d_");
  }
}
