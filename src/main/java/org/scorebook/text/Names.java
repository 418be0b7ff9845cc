package org.scorebook.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * When two names are one: letter case, kinds of blanks, invisible characters and the two ways in
 * which Unicode stores an accent make no other name, since nobody sees them.
 */
public final class Names {
  private Names() {}

  /** Of equal names the same, for maps. */
  public static String key(String name) {
    if (isPlain(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String one = Normalizer.normalize(name, Normalizer.Form.NFC);
    return Blanks.collapse(one).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /** Whether both are one name. */
  public static boolean same(String one, String other) {
    return one.equalsIgnoreCase(other)
        || (!(isPlain(one) && isPlain(other)) && key(one).equals(key(other)));
  }

  /** A sentence, after a blank, about two equal names that are stored differently; else empty. */
  public static String difference(String one, String other) {
    return one.equalsIgnoreCase(other)
        ? ""
        : " The two look alike: they differ only in kinds of blanks, invisible characters or the way"
            + " in which accents are stored.";
  }

  /** Whether letters and single blanks within are all there is, of English alone. */
  private static boolean isPlain(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }
}
