package org.scorebook.workbook.stream;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The texts of a workbook, which its cells name by number. */
final class SharedStrings {
  private static final int MAX_COUNT = 2_000_000;
  private static final long MAX_CHARACTERS = 60_000_000;

  private final List<String> texts = new ArrayList<>();

  private SharedStrings() {}

  static SharedStrings none() {
    return new SharedStrings();
  }

  static SharedStrings read(XmlTokens xml) throws IOException {
    SharedStrings strings = new SharedStrings();
    long characters = 0;
    for (var token = xml.next(); token != XmlTokens.Token.FINISHED; token = xml.next()) {
      if (token == XmlTokens.Token.START && xml.name().equals("si")) {
        String text = RichText.read(xml);
        characters += text.length();
        if (strings.texts.size() == MAX_COUNT || characters > MAX_CHARACTERS) {
          throw new RefusedException(
              "holds more text than can be read (at most 2 million different texts, 60 million"
                  + " characters). Delete what is not needed and save it again.");
        }
        strings.texts.add(text);
      }
    }
    return strings;
  }

  boolean has(int index) {
    return index >= 0 && index < texts.size();
  }

  String get(int index) {
    return texts.get(index);
  }
}
