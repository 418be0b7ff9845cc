package org.scorebook.xlsx.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.scorebook.xlsx.xml.DamagedException;
import org.scorebook.xlsx.xml.Escapes;
import org.scorebook.xlsx.xml.XmlTokens;

/** The text of an {@code si} or {@code is} element: plain, or in runs of one format each. */
final class RichText {
  private RichText() {}

  /** Reads to the end of the element that has just started. Readings (furigana) are left out. */
  static String read(XmlTokens xml) throws IOException {
    int outside = xml.depth() - 1;
    String only = "";
    @Nullable StringBuilder runs = null;
    while (true) {
      XmlTokens.Token token = xml.next();
      if (token == XmlTokens.Token.END && xml.depth() == outside) {
        return Escapes.decoded(runs == null ? only : runs.toString());
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
}
