package org.scorebook.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a title in small letters: runs of letters, whatever stands between them. */
final class TitleWords {
  private TitleWords() {}

  static List<String> of(String title) {
    String lower = title.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= lower.length(); at++) {
      if (at == lower.length() || !Character.isLetter(lower.charAt(at))) {
        if (at > start) {
          words.add(lower.substring(start, at));
        }
        start = at + 1;
      }
    }
    return words;
  }
}
