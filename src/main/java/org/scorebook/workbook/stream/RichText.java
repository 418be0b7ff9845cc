package org.scorebook.workbook.stream;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text of an {@code si} or {@code is} element: plain, or in runs of one format each. */
final class RichText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private RichText() {}

  /** Reads to the end of the element that has just started. Readings (furigana) are left out. */
  static String read(XmlTokens xml) throws IOException {
    int outside = xml.depth() - 1;
    String only = "";
    @Nullable StringBuilder runs = null;
    while (true) {
      XmlTokens.Token token = xml.next();
      if (token == XmlTokens.Token.END && xml.depth() == outside) {
        return decode(runs == null ? only : runs.toString());
      }
      if (token != XmlTokens.Token.START) {
        continue;
      }
      if (xml.name().equals("t")) {
        String text = xml.elementText();
        if (runs != null) {
          runs.append(text);
        } else if (only.isEmpty()) {
          only = text;
        } else {
          runs = new StringBuilder(only).append(text);
        }
        if (runs != null && runs.length() > 1_000_000) {
          throw new DamagedException("a text is longer than a million characters");
        }
      } else if (xml.name().equals("rPh")) {
        xml.skipElement();
      }
    }
  }

  /** Turns {@code _x000D_} and the like into the character they stand for. */
  static String decode(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher matcher = ESCAPED.matcher(text);
    StringBuilder decoded = new StringBuilder();
    while (matcher.find()) {
      char character = (char) Integer.parseInt(matcher.group(1), 16);
      matcher.appendReplacement(decoded, Matcher.quoteReplacement(String.valueOf(character)));
    }
    return matcher.appendTail(decoded).toString();
  }
}
