package org.scorebook.workbook.stream;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which cell formats of a workbook show numbers as dates. */
final class NumberFormats {
  /** Excel itself allows a few hundred of its user's own, and 255 characters in each. */
  private static final int MOST_OWN = 10_000;

  private static final int LONGEST_CODE = 1_000;

  private final BitSet dates = new BitSet();
  private int count;

  private NumberFormats() {}

  /** The formats of a workbook without a styles part: one, General. */
  static NumberFormats general() {
    NumberFormats formats = new NumberFormats();
    formats.count = 1;
    return formats;
  }

  static NumberFormats read(XmlTokens xml) throws IOException {
    NumberFormats formats = new NumberFormats();
    Map<String, Boolean> own = new HashMap<>();
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
          own.putIfAbsent(id, code.length() <= LONGEST_CODE && isDate(code));
          if (own.size() > MOST_OWN) {
            throw new RefusedException(
                "holds more number formats than can be read. Delete what is not needed and save it"
                    + " again.");
          }
        }
      } else if (start && cellFormats && name.equals("xf")) {
        String id = xml.attribute("numFmtId");
        Boolean known = id == null ? null : own.get(id);
        formats.dates.set(formats.count++, known != null ? known : isBuiltInDate(id));
      }
    }
    return formats;
  }

  /** Whether the workbook has a format of that index. */
  boolean has(int index) {
    return index >= 0 && index < Math.max(count, 1);
  }

  boolean isDate(int index) {
    return dates.get(index);
  }

  private static boolean isBuiltInDate(@Nullable String id) {
    if (id == null) {
      return false;
    }
    return switch (id) {
      case "14", "15", "16", "17", "22" -> true;
      // East Asian date formats, which Excel numbers too.
      case "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" -> true;
      default -> false;
    };
  }

  /** Whether a format code shows a day, month or year: quoted and bracketed text does not count. */
  static boolean isDate(String code) {
    String letters =
        code.replaceAll("\"[^\"]*\"", "")
            .replaceAll("\\\\.", "")
            .replaceAll("[_*].", "")
            .replaceAll("\\[[^\\]]*\\]", "");
    int second = letters.indexOf(';');
    String first = (second < 0 ? letters : letters.substring(0, second)).toLowerCase(Locale.ROOT);
    if (first.contains("general") || first.contains("0") || first.contains("#")) {
      return false;
    }
    boolean onlyMinutes = first.contains("h") || first.contains("s");
    return first.contains("y") || first.contains("d") || (first.contains("m") && !onlyMinutes);
  }
}
