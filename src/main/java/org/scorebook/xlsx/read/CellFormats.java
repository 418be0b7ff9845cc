package org.scorebook.xlsx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scorebook.xlsx.number.NumberFormat;
import org.scorebook.xlsx.xml.Characters;
import org.scorebook.xlsx.xml.RefusedException;
import org.scorebook.xlsx.xml.XmlTokens;

/** How the cell formats of a workbook show numbers, by index. */
final class CellFormats {
  /** Excel itself allows a few hundred of its user's own. */
  private static final int MOST_OWN = 10_000;

  private static final int MOST = 1_000_000;

  private final List<NumberFormat> formats = new ArrayList<>();

  private CellFormats() {}

  /** The formats of a workbook without a styles part: one, General. */
  static CellFormats general() {
    CellFormats formats = new CellFormats();
    formats.formats.add(NumberFormat.GENERAL);
    return formats;
  }

  static CellFormats read(XmlTokens xml) throws IOException {
    CellFormats formats = new CellFormats();
    Map<String, String> own = new HashMap<>();
    Map<String, NumberFormat> made = new HashMap<>();
    boolean cellFormats = false;
    for (var token = xml.next(); token != XmlTokens.Token.FINISHED; token = xml.next()) {
      if (token == XmlTokens.Token.TEXT) {
        continue;
      }
      boolean start = token == XmlTokens.Token.START;
      String name = xml.name();
      if (name.equals("cellXfs")) {
        cellFormats = start;
      } else if (start && name.equals("numFmt")) {
        String id = xml.attribute("numFmtId");
        String code = xml.attribute("formatCode");
        // Differential formats repeat numbers; the first list is the one that counts.
        if (id != null && code != null) {
          own.putIfAbsent(id, code);
          check(own.size() <= MOST_OWN);
        }
      } else if (start && cellFormats && name.equals("xf")) {
        String id = xml.attribute("numFmtId");
        check(formats.formats.size() < MOST);
        formats.formats.add(
            id == null
                ? NumberFormat.GENERAL
                : made.computeIfAbsent(id, number -> format(number, own)));
      }
    }
    return formats;
  }

  private static void check(boolean readable) throws RefusedException {
    if (!readable) {
      throw new RefusedException(
          "holds more number formats than can be read. Delete what is not needed and save it"
              + " again.");
    }
  }

  private static NumberFormat format(String id, Map<String, String> own) {
    return NumberFormat.of(CellReference.number(Characters.of(id), 0), own.get(id));
  }

  /** Whether the workbook has a format of that index. */
  boolean has(int index) {
    return index >= 0 && index < Math.max(formats.size(), 1);
  }

  NumberFormat of(int index) {
    return formats.isEmpty() ? NumberFormat.GENERAL : formats.get(index);
  }
}
