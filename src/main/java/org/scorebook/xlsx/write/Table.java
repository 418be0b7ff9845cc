package org.scorebook.xlsx.write;

import java.util.List;
import org.scorebook.xlsx.xml.Xml;

/**
 * A block of cells as a table of Excel.
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
          .append(Xml.escape(headings.get(column)))
          .append("\"/>");
    }
    return xml.append("</tableColumns></table>").toString();
  }
}
