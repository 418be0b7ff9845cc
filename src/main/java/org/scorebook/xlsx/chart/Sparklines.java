package org.scorebook.xlsx.chart;

import java.util.List;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;
import org.scorebook.xlsx.xml.Xml;

/**
 * Sparklines (an extension of the sheet, {@code x14:sparklineGroups}): lines with a gap where there
 * is no figure, the end marked where it is the current one. They show the course and no amounts,
 * which stand beside them. (LibreOffice draws them on screen, but prints only their marks.)
 */
public final class Sparklines {
  private Sparklines() {}

  /**
   * Puts sparklines on a sheet. To be called once a sheet.
   *
   * @param line its colour, six hexadecimal digits
   * @param last colour of the mark on the last figure
   */
  public static void add(Sheet sheet, List<Sparkline> sparklines, String line, String last) {
    if (sparklines.isEmpty()) {
      return;
    }
    StringBuilder xml = new StringBuilder();
    xml.append(
        "<ext xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\""
            + " xmlns:xm=\"http://schemas.microsoft.com/office/excel/2006/main\""
            + " uri=\"{05C60535-1F16-4fd2-B633-F4F36F0B64E0}\"><x14:sparklineGroups>");
    for (Sparkline sparkline : sparklines) {
      append(xml, sparkline, line, last);
    }
    xml.append("</x14:sparklineGroups></ext>");
    sheet.extend(xml.toString(), sparklines.stream().map(each -> each.values().text()).toList());
  }

  /** One group each: its ends are its own. */
  private static void append(StringBuilder xml, Sparkline sparkline, String line, String last) {
    xml.append("<x14:sparklineGroup manualMax=\"")
        .append(LookXml.number(sparkline.max()))
        .append("\" manualMin=\"")
        .append(LookXml.number(sparkline.min()))
        .append("\" lineWeight=\"1.25\" displayEmptyCellsAs=\"gap\"")
        .append(sparkline.isCurrent() ? " last=\"1\"" : "")
        .append(" minAxisType=\"custom\" maxAxisType=\"custom\" displayHidden=\"1\">");
    colour(xml, "colorSeries", line);
    colour(xml, "colorLast", last);
    xml.append("<x14:sparklines><x14:sparkline><xm:f>")
        .append(Xml.escape(sparkline.values().text()))
        .append("</xm:f><xm:sqref>")
        .append(Area.cell(sparkline.row(), sparkline.column()))
        .append("</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup>");
  }

  private static void colour(StringBuilder xml, String element, String colour) {
    xml.append("<x14:").append(element).append(" rgb=\"FF").append(colour).append("\"/>");
  }
}
