package org.scorebook.xlsx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scorebook.xlsx.xml.RefusedException;
import org.scorebook.xlsx.xml.XmlTokens;

/** The texts of a workbook, which its cells name by number. */
final class SharedStrings {
  private static final long MAX_CHARACTERS = 60_000_000;

  /** Of all cells together, in which one long text may stand many times. */
  private static final long MAX_SHOWN = 250_000_000;

  private final List<CellValue.Text> texts = new ArrayList<>();
  private long shown;

  private SharedStrings() {}

  static SharedStrings none() {
    return new SharedStrings();
  }

  /**
   * Reads the part that holds them.
   *
   * @param most how many there may be
   */
  static SharedStrings read(XmlTokens xml, int most) throws IOException {
    SharedStrings strings = new SharedStrings();
    long characters = 0;
    for (var token = xml.next(); token != XmlTokens.Token.FINISHED; token = xml.next()) {
      if (token == XmlTokens.Token.START && xml.name().equals("si")) {
        String text = RichText.read(xml);
        characters += text.length();
        if (strings.texts.size() == most || characters > MAX_CHARACTERS) {
          throw new RefusedException(
              String.format(
                  Locale.ROOT,
                  "holds more text than can be read (at most %,d different texts, %,d characters)."
                      + " Delete what is not needed and save it again.",
                  most,
                  MAX_CHARACTERS));
        }
        strings.texts.add(new CellValue.Text(text));
      }
    }
    return strings;
  }

  boolean has(int index) {
    return index >= 0 && index < texts.size();
  }

  /** The text for a cell to hold. */
  CellValue.Text get(int index) throws RefusedException {
    CellValue.Text text = texts.get(index);
    shown += text.text().length();
    if (shown > MAX_SHOWN) {
      throw new RefusedException(
          String.format(
              Locale.ROOT,
              "holds more text than can be read (at most %,d characters in all cells). Delete what"
                  + " is not needed and save it again.",
              MAX_SHOWN));
    }
    return text;
  }
}
