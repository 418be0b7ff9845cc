package org.scorebook.xlsx.xml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How texts of cells ({@code t} and {@code v}) write characters that XML cannot hold: {@code
 * _x000D_} for a return. Excel reads whatever looks so as such an escape, so that a text which has
 * it letter for letter is written with its first sign escaped.
 */
public final class Escapes {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private Escapes() {}

  /** Text that Excel shows letter for letter, though it may look like an escape. */
  public static String escaped(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    return LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  /** Turns every escape into the character it stands for. */
  public static String decoded(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    Matcher matcher = ESCAPE.matcher(text);
    StringBuilder decoded = new StringBuilder();
    while (matcher.find()) {
      char character = (char) Integer.parseInt(matcher.group(1), 16);
      matcher.appendReplacement(decoded, Matcher.quoteReplacement(String.valueOf(character)));
    }
    return matcher.appendTail(decoded).toString();
  }
}
