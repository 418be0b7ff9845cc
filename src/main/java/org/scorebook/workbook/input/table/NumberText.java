package org.scorebook.workbook.input.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.text.Blanks;
import org.scorebook.xlsx.number.FifteenDigits;

/**
 * A number that was typed as text and can mean only one thing: {@code 1,234}, {@code (12)}, {@code
 * £5.20}, {@code 37.9%}, full-width digits, any kind of minus sign or blank.
 *
 * @param value the number before a percent sign: 37.9 for {@code 37.9%}
 * @param percent whether a percent sign followed
 * @param currency the sign of a currency before it
 */
public record NumberText(BigDecimal value, boolean percent, Optional<String> currency) {
  private static final int LONGEST = 40;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<open>\\()?(?<sign>[+-]?) ?(?<currency>[£$€])? ?(?<sign2>[+-]?)"
              + "(?<digits>\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)?(?<fraction>\\.\\d+)?"
              + " ?(?<percent>%)?(?<close>\\))?");
  private static final Pattern SUPPRESSED =
      Pattern.compile("\\[c]|c|\\*|< ?\\d+", Pattern.CASE_INSENSITIVE);

  /** What people write where there is no figure, in small letters. */
  public static final List<String> NONE = List.of("n/a", "tbc", "tba", "-", "..", "[x]", "[z]");

  /** Reads a number; empty where the text is none, or could mean two. */
  static Optional<NumberText> parse(String text) {
    String plain = Blanks.plain(text);
    Matcher number = NUMBER.matcher(plain.startsWith("'") ? plain.substring(1) : plain);
    if (plain.length() > LONGEST || !number.matches()) {
      return Optional.empty();
    }
    String digits = number.group("digits");
    String fraction = number.group("fraction");
    String sign = number.group("sign") + number.group("sign2");
    boolean bracketed = number.group("open") != null;
    if ((digits == null && fraction == null)
        || bracketed != (number.group("close") != null)
        || sign.length() > (bracketed ? 0 : 1)) {
      return Optional.empty();
    }
    String whole = digits == null ? "0" : digits.replaceAll("[, ]", "");
    BigDecimal size = FifteenDigits.of(new BigDecimal(whole + (fraction == null ? "" : fraction)));
    boolean negative = bracketed || sign.equals("-");
    return Optional.of(
        new NumberText(
            negative ? size.negate() : size,
            number.group("percent") != null,
            Optional.ofNullable(number.group("currency"))));
  }

  /** Whether the text marks a figure that must not be shown: {@code [c]}, {@code *}, {@code <5}. */
  static boolean isSuppressed(String text) {
    return text.length() <= LONGEST && SUPPRESSED.matcher(Blanks.plain(text)).matches();
  }

  /** Whether the text says that there is no figure. */
  public static boolean isNone(String text) {
    return text.length() <= LONGEST && NONE.contains(Blanks.plain(text).toLowerCase(Locale.ROOT));
  }
}
