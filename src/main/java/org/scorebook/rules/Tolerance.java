package org.scorebook.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.model.Unit;
import org.scorebook.text.Blanks;
import org.scorebook.times.Times;

/**
 * How far short of its target a figure may fall: up to {@code green} it still counts as met, up to
 * {@code amber} it is AMBER.
 *
 * @param name of the band; of one typed for a single measure {@link #OWN}
 * @param blue by how much a figure must beat its target to be BLUE, where that is a status
 */
public record Tolerance(String name, Allowance green, Allowance amber, Optional<Allowance> blue) {
  /** What sentences call a tolerance that was typed on Measures. */
  public static final String OWN = "measure's own";

  private static final Allowance NOTHING = new Allowance.Percent(BigDecimal.ZERO);
  private static final Pattern BETWEEN = Pattern.compile("\\s*/\\s*");

  /**
   * A tolerance as it is typed for a single measure: that of amber, {@code 10%}, {@code 2pp} or
   * {@code 3}, or green and amber, {@code 2% / 10%}. Empty where the text is none, or amber would
   * reach less far than green.
   */
  static Optional<Tolerance> parse(String text) {
    List<Optional<Allowance>> parts =
        Arrays.stream(BETWEEN.split(Blanks.strip(text), -1)).map(Allowance::parse).toList();
    if (parts.size() > 2 || parts.contains(Optional.<Allowance>empty())) {
      return Optional.empty();
    }
    Allowance amber = parts.get(parts.size() - 1).orElseThrow();
    Allowance green = parts.size() == 2 ? parts.get(0).orElseThrow() : NOTHING;
    return Optional.of(new Tolerance(OWN, green, amber, Optional.empty()))
        .filter(typed -> !typed.isAmberNarrower());
  }

  /** Whether a text is a tolerance as it is typed for a single measure. */
  public static boolean isTyped(String text) {
    return parse(text).isPresent();
  }

  /** Whether the band can be used for figures of that unit: points are for percentages only. */
  public boolean suits(Unit unit) {
    return green.suits(unit)
        && amber.suits(unit)
        && blue.map(allowance -> allowance.suits(unit)).orElse(true);
  }

  /** The band as people write it: {@code green 0%, amber 5%}. */
  public String text() {
    return "green "
        + green.text()
        + ", amber "
        + amber.text()
        + blue.map(allowance -> ", blue " + allowance.text()).orElse("");
  }

  /** Whether amber allows less than green; not known where they are measured in different ways. */
  boolean isAmberNarrower() {
    BigDecimal hundred = BigDecimal.valueOf(100);
    return green.getClass() == amber.getClass()
        && amber.from(hundred, Unit.NUMBER).compareTo(green.from(hundred, Unit.NUMBER)) < 0;
  }

  /** A distance, in one of three ways of measuring it. */
  public sealed interface Allowance {
    /** An allowance as it is written. */
    Pattern WRITTEN = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)\\s*(%|pp)?");

    /** The allowance so written, {@code 5%}, {@code 2pp} or {@code 10}; empty for other text. */
    static Optional<Allowance> parse(String text) {
      Matcher matcher = WRITTEN.matcher(text);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      BigDecimal amount = new BigDecimal(matcher.group(1));
      BigDecimal fraction = amount.movePointLeft(2);
      String unit = Optional.ofNullable(matcher.group(2)).orElse("");
      return Optional.of(
          switch (unit) {
            case "%" -> new Percent(fraction);
            case "pp" -> new Points(fraction);
            default -> new Amount(amount);
          });
    }

    /**
     * The distance in the measure's own unit (fractions for percentages), never negative.
     *
     * @param base the figure that a percentage is of: the target
     */
    BigDecimal from(BigDecimal base, Unit unit);

    /** The allowance as rules write it: {@code 5%}, {@code 2pp}, {@code 10}. */
    String text();

    /** Whether it allows nothing, whatever the target. */
    default boolean isNothing() {
      return from(BigDecimal.ONE, Unit.NUMBER).signum() == 0;
    }

    /** Whether it can be used for figures of that unit. */
    default boolean suits(Unit unit) {
      return true;
    }

    /** A share of the base's absolute value; {@code fraction} 0.05 is 5%. */
    record Percent(BigDecimal fraction) implements Allowance {
      @Override
      public BigDecimal from(BigDecimal base, Unit unit) {
        return base.abs().multiply(fraction, MathContext.DECIMAL128);
      }

      @Override
      public String text() {
        return plain(fraction.movePointRight(2)) + "%";
      }
    }

    /** Percentage points, as a fraction; for percentages and ratios only. */
    record Points(BigDecimal fraction) implements Allowance {
      @Override
      public BigDecimal from(BigDecimal base, Unit unit) {
        return fraction;
      }

      @Override
      public String text() {
        return plain(fraction.movePointRight(2)) + "pp";
      }

      @Override
      public boolean suits(Unit unit) {
        return unit.isPercent();
      }
    }

    /**
     * A plain amount as figures are displayed: for a percentage, 2 is two percentage points; for
     * Hours and Minutes it is so many of those.
     */
    record Amount(BigDecimal amount) implements Allowance {
      @Override
      public BigDecimal from(BigDecimal base, Unit unit) {
        if (unit.isTime()) {
          return Times.ofWhole(unit, amount);
        }
        return unit.isPercent() ? amount.movePointLeft(2) : amount;
      }

      @Override
      public String text() {
        return plain(amount);
      }
    }

    private static String plain(BigDecimal number) {
      return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
  }
}
