package org.scorebook.claims.words;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.claims.words.Stated.Bound;
import org.scorebook.claims.words.Stated.Unit;

/** What a run of digits and marks says: a number, a year, or neither. */
final class Numerals {
  /** A longer number is no figure that anybody compares. */
  private static final int MOST_DIGITS = 15;

  private Numerals() {}

  /** {@code 3,066}, {@code 37.9}; empty where commas or points stand elsewhere. */
  static Optional<Stated> number(String run, Unit unit) {
    int point = run.indexOf('.');
    String whole = point < 0 ? run : run.substring(0, point);
    String decimals = point < 0 ? "" : run.substring(point + 1);
    if (whole.isEmpty() || run.length() > MOST_DIGITS || (point >= 0 && !isDigits(decimals))) {
      return Optional.empty();
    }
    String plain = whole.replace(",", "");
    if (!isDigits(plain) || !isGrouped(whole)) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(decimals.isEmpty() ? plain : plain + "." + decimals);
    return Optional.of(new Stated(value, step(plain, decimals, unit), unit, Bound.EXACT));
  }

  private static BigDecimal step(String whole, String decimals, Unit unit) {
    if (!decimals.isEmpty()) {
      return BigDecimal.ONE.movePointLeft(decimals.length());
    }
    int zeros = 0;
    while (zeros < whole.length() - 1 && whole.charAt(whole.length() - 1 - zeros) == '0') {
      zeros++;
    }
    boolean rounded = zeros > 1 && unit != Unit.PERCENT;
    return BigDecimal.ONE.movePointRight(rounded ? zeros : 0);
  }

  private static boolean isGrouped(String whole) {
    int comma = whole.indexOf(',');
    if (comma < 0) {
      return true;
    }
    boolean threes = comma > 0 && comma <= 3 && (whole.length() - comma) % 4 == 0;
    for (int i = comma; threes && i < whole.length(); i++) {
      threes = (whole.charAt(i) == ',') == ((i - comma) % 4 == 0);
    }
    return threes;
  }

  /** The first calendar year of {@code 2020}, {@code 2019-20}, {@code 2019/2020}, {@code 20/21}. */
  static Optional<Integer> year(String run) {
    return isYear(run)
        ? Optional.of(
            Integer.parseInt(
                isDigits(run.substring(0, Math.min(4, run.length())))
                    ? run.substring(0, 4)
                    : "20" + run.substring(0, 2)))
        : Optional.empty();
  }

  private static boolean isYear(String run) {
    int mark = Math.max(run.indexOf('/'), Math.max(run.indexOf('-'), run.indexOf('–')));
    if (mark < 0) {
      return run.length() == 4 && isDigits(run) && (run.startsWith("19") || run.startsWith("20"));
    }
    String first = run.substring(0, mark);
    String second = run.substring(mark + 1);
    boolean shape =
        isDigits(first)
            && isDigits(second)
            && (first.length() == 4 || first.length() == 2)
            && (second.length() == 2 || second.length() == first.length());
    if (!shape) {
      return false;
    }
    int start = Integer.parseInt(first) % 100;
    return Integer.parseInt(second) % 100 == (start + 1) % 100;
  }

  /** {@code 116/129}: where the slash stands; -1 where it is none. */
  static int fraction(String run) {
    int slash = run.indexOf('/');
    boolean two = slash > 0 && run.indexOf('/', slash + 1) < 0;
    return two
            && number(run.substring(0, slash), Unit.COUNT).isPresent()
            && number(run.substring(slash + 1), Unit.COUNT).isPresent()
        ? slash
        : -1;
  }

  /** {@code 1st}, {@code 22nd}. */
  static boolean isOrdinal(String run) {
    int letters = run.length() - 2;
    return letters > 0
        && letters <= 3
        && isDigits(run.substring(0, letters))
        && (run.endsWith("st") || run.endsWith("nd") || run.endsWith("rd") || run.endsWith("th"));
  }

  /** Of {@code 22nd}, 22. */
  static int ordinal(String run) {
    return Integer.parseInt(run.substring(0, run.length() - 2));
  }

  static boolean isDigits(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
