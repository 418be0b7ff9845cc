package org.scorebook.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts texts to a length, never within a character as people see it: an emoji or a letter with its
 * accents stays whole or goes. Lengths are those of Excel and of Java: an emoji counts two or more.
 */
public final class Cut {
  /** What stands behind whole words or sentences of a text that goes on, on the last one's line. */
  public static final String MORE = "\u00a0…";

  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private Cut() {}

  /** The first whole characters that fit; of one that alone is too long, what fits of it. */
  public static String to(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    // One character more tells whether another still belongs to the last that fits.
    String start = text.substring(0, Math.min(text.length(), longest + 2));
    Matcher characters = CHARACTER.matcher(start);
    int end = 0;
    while (characters.find() && characters.end() <= longest) {
      end = characters.end();
    }
    if (end == 0 && longest > 0) {
      end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
    return text.substring(0, end);
  }

  /** The same, with three dots where something is missing. */
  public static String shown(String text, int longest) {
    return text.length() > longest ? to(text, longest) + "..." : text;
  }

  /** The first whole words that fit; of one that alone is too long, what fits of it. */
  public static String toWord(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = text.lastIndexOf(' ', longest);
    return end > 0 ? text.substring(0, end).stripTrailing() : to(text, longest);
  }

  /** The same, with {@link #MORE} where something is missing. */
  public static String afterWord(String text, int longest) {
    return text.length() > longest ? toWord(text, longest) + MORE : text;
  }
}
