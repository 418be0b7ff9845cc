package org.scorebook.workbook.input.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.ColumnType;

/**
 * The number that a text in a cell for numbers means. Only what means the very same is given:
 * {@code >10}, {@code 12-} and {@code 12 weeks} mean no number for certain, nor does {@code 12m},
 * which may be months or metres.
 */
final class MeantNumber {
  /** An O anywhere, an l or I before a digit: at the end it may be litres. */
  private static final Pattern LETTERS_FOR_DIGITS =
      Pattern.compile("(?=.*\\d)(?:[\\dOo.,]|[lI](?=[\\dOo]))+(?: ?%)?");

  private static final Pattern SCALED =
      Pattern.compile(
          "(?<open>\\()?(?<number>[+-]? ?[£$€]? ?-?[\\d.,]+) ?(?<scale>[a-z]+)(?<close>\\))?");
  private static final Map<String, Integer> SCALES =
      Map.of("k", 3, "thousand", 3, "m", 6, "mn", 6, "million", 6, "bn", 9, "billion", 9);
  private static final Pattern PERCENT =
      Pattern.compile("(?<number>[\\d.,]+) ?(?:per ?cent|pc|%\\.)");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<number>[\\d,]+) (?:people|persons|adults|children|clients|residents|cases|staff)");
  private static final Pattern PER =
      Pattern.compile("(?:per )?(?<number>[\\d,]+)(?: (?:people|persons|population|residents))?");
  private static final Pattern PLACES =
      Pattern.compile("(?<number>[0-4]) ?(?:dp|d\\.p\\.|decimals?|decimal places?|places?)");
  private static final List<String> SUPPRESSED =
      List.of("[c", "c]", "(c)", "{c}", "suppressed", "confidential");
  private static final List<String> NOUGHT = List.of("none", "nil", "zero", "no", "-");

  private MeantNumber() {}

  /**
   * What to type instead, which the cell accepts.
   *
   * @param percent whether the column holds percentages for this measure
   */
  static Optional<String> find(String text, Column column, boolean percent) {
    String plain = Blanks.plain(text);
    if (NumberText.parse(plain).isPresent()) {
      return Optional.empty();
    }
    if (LETTERS_FOR_DIGITS.matcher(plain).matches()) {
      return accepted(plain.replaceAll("[Oo]", "0").replaceAll("[lI]", "1"), percent);
    }
    String small = plain.toLowerCase(Locale.ROOT);
    return switch (column.type()) {
      case DECIMALS -> NOUGHT.contains(small) ? Optional.of("0") : number(PLACES, small, "");
      case WHOLE -> NOUGHT.contains(small) ? Optional.of("0") : Optional.empty();
      case POSITIVE -> scaled(small).or(() -> number(PER, small, ""));
      case FIGURE, SUPPRESSIBLE_FIGURE, COUNT -> figure(small, column.type(), percent);
      default -> Optional.empty();
    };
  }

  private static Optional<String> figure(String small, ColumnType type, boolean percent) {
    if (SUPPRESSED.contains(small)) {
      return type == ColumnType.FIGURE ? Optional.empty() : Optional.of("[c]");
    }
    if (percent) {
      return number(PERCENT, small, "%");
    }
    Optional<String> scaled = scaled(small);
    return scaled.isPresent() || type != ColumnType.COUNT ? scaled : number(COUNTED, small, "");
  }

  /** {@code £1.2m}, {@code (£120k)}, {@code 3 million}; {@code m} of money alone is millions. */
  private static Optional<String> scaled(String small) {
    Matcher scaled = SCALED.matcher(small);
    if (!scaled.matches()) {
      return Optional.empty();
    }
    Integer places = SCALES.get(scaled.group("scale"));
    boolean unsure = scaled.group("scale").equals("m") && !small.matches(".*[£$€].*");
    String open = Optional.ofNullable(scaled.group("open")).orElse("");
    String close = Optional.ofNullable(scaled.group("close")).orElse("");
    return places == null || unsure
        ? Optional.empty()
        : NumberText.parse(open + scaled.group("number") + close)
            .map(number -> plain(number.value().movePointRight(places)));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static Optional<String> number(Pattern pattern, String small, String sign) {
    Matcher matcher = pattern.matcher(small);
    return matcher.matches()
        ? NumberText.parse(matcher.group("number")).map(number -> plain(number.value()) + sign)
        : Optional.empty();
  }

  /** The text, where it is a number that the column takes. */
  private static Optional<String> accepted(String number, boolean percent) {
    return NumberText.parse(number)
        .filter(parsed -> percent || !parsed.percent())
        .map(parsed -> number);
  }
}
