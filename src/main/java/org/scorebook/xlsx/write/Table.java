package org.scorebook.xlsx.write;

import java.util.ArrayList;
import java.util.List;
import org.scorebook.xlsx.ExcelLimits;
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

  /**
   * The part.
   *
   * @param sheet that it stands on
   * @throws IllegalArgumentException when it has no proper headings
   */
  String xml(Sheet sheet) {
    List<String> headings = headings(sheet);
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

  /** The texts of its headings. */
  private List<String> headings(Sheet sheet) {
    List<String> headings = new ArrayList<>();
    for (int column = area.firstColumn(); column <= area.lastColumn(); column++) {
      Cell cell = sheet.cell(area.firstRow(), column);
      String heading = cell.isFormula() ? "" : cell.text().orElse("");
      if (heading.isEmpty() || heading.length() > ExcelLimits.HEADING) {
        throw new IllegalArgumentException(
            Area.cell(area.firstRow(), column) + " is no heading for the table " + name);
      }
      if (headings.stream().anyMatch(heading::equalsIgnoreCase)) {
        throw new IllegalArgumentException(
            "The table " + name + " has two headings " + heading + ".");
      }
      headings.add(heading);
    }
    return headings;
  }

  /** The heading as this part has it: a line end is an escape of Excel's, else it is repaired. */
  private static String columnName(String heading) {
    return Escapes.escaped(heading)
        .replace("\t", "_x0009_")
        .replace("\n", "_x000a_")
        .replace("\r", "_x000d_");
  }
}
