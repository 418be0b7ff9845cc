package org.scorebook.xlsx.style;

import java.util.List;
import org.scorebook.xlsx.xml.Xml;
import org.scorebook.xlsx.xml.XmlElement;

/** Styles as a part of a new workbook has them. */
final class StylesXml {
  private StylesXml() {}

  static String of(List<XmlElement> parts) {
    StringBuilder xml =
        new StringBuilder(16_384)
            .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .append("<styleSheet xmlns=\"" + Xml.SPREADSHEET + "\">");
    parts.forEach(part -> write(part, xml));
    return xml.append("</styleSheet>").toString();
  }

  private static void write(XmlElement element, StringBuilder xml) {
    // What later Excels add stands in namespaces of their own, which the tree does not keep.
    if (element.name().equals("extLst")) {
      return;
    }
    xml.append('<').append(element.name());
    element
        .attributes()
        .forEach(
            (name, value) ->
                xml.append(' ').append(name).append("=\"").append(Xml.escape(value)).append('"'));
    if (element.children().isEmpty()) {
      xml.append("/>");
      return;
    }
    xml.append('>');
    element.children().forEach(child -> write(child, xml));
    xml.append("</").append(element.name()).append('>');
  }
}
