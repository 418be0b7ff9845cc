package org.scorebook.xlsx.write;

import java.util.LinkedHashMap;
import java.util.Map;
import org.scorebook.xlsx.xml.Xml;
import org.scorebook.xlsx.zip.PartText;

/** The texts of all cells of a workbook, each kept once. */
final class Strings {
  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private int uses;

  /** The text's place among all. */
  int index(String text) {
    uses++;
    Integer next = indexes.size();
    Integer known = indexes.putIfAbsent(text, next);
    return known == null ? next : known;
  }

  void write(PartText out) {
    out.append(Xml.HEAD)
        .append("<sst xmlns=\"" + Xml.SPREADSHEET + "\" count=\"" + uses + "\" uniqueCount=\"")
        .append(indexes.size() + "\">");
    for (String text : indexes.keySet()) {
      out.append(isRagged(text) ? "<si><t xml:space=\"preserve\">" : "<si><t>")
          .append(Xml.escape(text))
          .append("</t></si>");
    }
    out.append("</sst>");
  }

  /** Whether blanks stand at an end, which would be lost. */
  private static boolean isRagged(String text) {
    return !text.isEmpty()
        && (Character.isWhitespace(text.charAt(0))
            || Character.isWhitespace(text.charAt(text.length() - 1)));
  }
}
