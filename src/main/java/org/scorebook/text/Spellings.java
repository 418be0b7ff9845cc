package org.scorebook.text;

import java.util.regex.Pattern;

/**
 * When two names that are not one are probably meant to be: they differ in how they are written, or
 * in one letter of one long word.
 */
public final class Spellings {
  /** Of a shorter word one letter makes another: {@code North} and {@code Worth}. */
  private static final int LONG_WORD = 6;

  /** Marks and blanks, but not those within numbers: 1.1 is not 11. */
  private static final Pattern MARKS =
      Pattern.compile("(?<!\\d)[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+(?!\\d)");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern DIGIT = Pattern.compile("\\d");

  private Spellings() {}

  /**
   * The same for names that differ only in letter case, marks and blanks, or {@code &} for {@code
   * and}.
   */
  public static String key(String name) {
    // Only then: Java takes long to begin with names that are not plain.
    String spelt = Names.key(name).replace("&", " and ").replace("+", " and ");
    return MARKS.matcher(spelt).replaceAll("");
  }

  /** Whether all that differs is one letter of one long word, which no other word begins. */
  public static boolean isOneLetterOff(String one, String other) {
    String[] words = words(one);
    String[] others = words(other);
    if (words.length != others.length) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < words.length; i++) {
      if (!words[i].equals(others[i])) {
        different++;
        if (!isSlip(words[i], others[i])) {
          return false;
        }
      }
    }
    return different == 1;
  }

  private static String[] words(String name) {
    return BETWEEN_WORDS.split(Names.key(name));
  }

  private static boolean isSlip(String one, String other) {
    return Math.max(one.length(), other.length()) >= LONG_WORD
        && Math.min(one.length(), other.length()) > 1
        && one.charAt(0) == other.charAt(0)
        && !DIGIT.matcher(one + other).find()
        && isOneStep(one, other);
  }

  /** Whether one letter was added, dropped, changed or swapped with its neighbour. */
  private static boolean isOneStep(String one, String other) {
    int same = 0;
    int shorter = Math.min(one.length(), other.length());
    while (same < shorter && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String rest = one.substring(same);
    String otherRest = other.substring(same);
    if (rest.length() != otherRest.length()) {
      return rest.length() > otherRest.length()
          ? rest.substring(1).equals(otherRest)
          : otherRest.substring(1).equals(rest);
    }
    boolean changed = rest.substring(1).equals(otherRest.substring(1));
    boolean swapped =
        rest.length() > 1
            && rest.charAt(0) == otherRest.charAt(1)
            && rest.charAt(1) == otherRest.charAt(0)
            && rest.substring(2).equals(otherRest.substring(2));
    return changed || swapped;
  }
}
