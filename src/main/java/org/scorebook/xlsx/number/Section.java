package org.scorebook.xlsx.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One section of a number format: what it shows of a number, and what it puts beside it.
 *
 * @param condition of the numbers for which it was made; empty where their sign decides
 * @param digits whether it shows digits of the number at all
 * @param percent whether it shows the number times a hundred, with the sign
 * @param thousands how many times it shows the number divided by a thousand
 * @param date whether it shows a day, month or year
 * @param time whether it shows hours, minutes or seconds, of a day or passed
 * @param coloured whether it has a colour of its own
 * @param words the text that it adds, currency symbols included
 * @param currency the symbol that it gives as one, as in {@code [$kr-414]}
 * @param shape how it lays out the digits; empty for dates, times, fractions and powers of ten
 */
public record Section(
    Optional<Condition> condition,
    boolean digits,
    boolean percent,
    int thousands,
    boolean date,
    boolean time,
    boolean coloured,
    String words,
    Optional<String> currency,
    Optional<DigitLayout> shape) {

  /** Such as {@code [<1]}. */
  record Condition(String sign, BigDecimal bound) {
    boolean holds(BigDecimal number) {
      int order = number.compareTo(bound);
      return switch (sign) {
        case "<" -> order < 0;
        case "<=" -> order <= 0;
        case ">" -> order > 0;
        case ">=" -> order >= 0;
        case "=" -> order == 0;
        default -> order != 0;
      };
    }
  }

  /** Whether it shows the number with nothing but blanks, signs and brackets beside it. */
  public boolean isPlain() {
    return digits
        && thousands == 0
        && !date
        && !time
        && words.chars().allMatch(c -> " -+().'/\u00A0".indexOf(c) >= 0);
  }

  /** Whether a reader can see that a number is below zero. */
  boolean marksNegatives() {
    return coloured || words.matches("(?s).*(?:[-(\u2212\u2013]|CR).*");
  }
}
