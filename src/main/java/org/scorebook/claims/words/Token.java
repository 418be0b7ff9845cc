package org.scorebook.claims.words;

import java.util.Optional;

/**
 * A word, a number or a mark, and where it stands in the text.
 *
 * @param word in small letters; of a number {@code #%}, {@code #pp}, {@code #£}, {@code #d}, {@code
 *     #t}, {@code #c} or {@code #} by its unit; {@code @} for what looks like a number and is none
 *     (a date, an age, a code), {@code @2020} for a year, also a financial one by the year it
 *     starts in
 * @param capital whether it begins with a capital letter
 */
public record Token(String word, int start, int end, boolean capital, Optional<Stated> number) {
  /** Stands for an age, a date, a code, a range. */
  public static final String CODE = "@";

  private static final int LONGEST_QUOTE = 80;

  public boolean is(String other) {
    return word.equals(other);
  }

  public boolean isYear() {
    return word.length() > 1 && word.startsWith(CODE);
  }

  /** {@code 2019/20}, longer than a year's four digits. */
  boolean isFinancialYear() {
    return isYear() && end - start > 4;
  }

  /** Of a year, the calendar year; of a financial one, that in which it starts. */
  int year() {
    return Integer.parseInt(word.substring(1));
  }

  public boolean isNumber() {
    return number.isPresent();
  }

  public boolean isWord() {
    char first = word.charAt(0);
    return Character.isLetter(first) || (Character.isDigit(first) && number.isEmpty());
  }

  /** The text's own words from this token to a later one, on one line and not long. */
  public String quoteTo(Token last, CharSequence text) {
    String words = text.subSequence(start, last.end).toString().replaceAll("\\s++", " ");
    return words.length() <= LONGEST_QUOTE ? words : words.substring(0, LONGEST_QUOTE - 1) + "…";
  }

  static Token of(String word, int start, int end) {
    return new Token(word, start, end, false, Optional.empty());
  }

  static Token of(Stated stated, int start, int end) {
    String word =
        switch (stated.unit()) {
          case PERCENT -> "#%";
          case POINTS -> "#pp";
          case MONEY -> "#£";
          case DAYS -> "#d";
          case DURATION -> "#t";
          case CLOCK, MINUTES, HOURS -> "#c";
          case COUNT -> "#";
        };
    return new Token(word, start, end, false, Optional.of(stated));
  }
}
