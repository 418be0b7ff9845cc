package org.scorebook.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was typed for one period: a value, or a numerator and denominator, or both; or the mark that
 * the figure is suppressed. Percentages are fractions.
 *
 * @param suppressed the figure is known but must not be shown ({@code [c]}); it is never zero
 * @param provisional it may still change, and is shown with {@code [p]}
 */
public record Figure(
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    Optional<BigDecimal> value,
    boolean suppressed,
    boolean provisional,
    String note) {

  /** A figure that is no longer provisional. */
  public Figure(
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator,
      Optional<BigDecimal> value,
      boolean suppressed,
      String note) {
    this(numerator, denominator, value, suppressed, false, note);
  }

  public static Figure of(BigDecimal value) {
    return new Figure(Optional.empty(), Optional.empty(), Optional.of(value), false, "");
  }

  public static Figure of(BigDecimal numerator, BigDecimal denominator) {
    return new Figure(
        Optional.of(numerator), Optional.of(denominator), Optional.empty(), false, "");
  }

  public static Figure ofSuppressed() {
    return new Figure(Optional.empty(), Optional.empty(), Optional.empty(), true, "");
  }

  /** The same, which may still change. */
  public Figure asProvisional() {
    return new Figure(numerator, denominator, value, suppressed, true, note);
  }

  /** Whether the same was typed, to the digit, whatever is noted beside it. */
  public boolean isTypedLike(Figure other) {
    return suppressed == other.suppressed
        && numerator.equals(other.numerator)
        && denominator.equals(other.denominator)
        && value.equals(other.value);
  }

  /** Whether the same numbers stand in both as numerator and as denominator, or nothing does. */
  public boolean hasPartsOf(Figure other) {
    return areSame(numerator, other.numerator) && areSame(denominator, other.denominator);
  }

  private static boolean areSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
  }

  /** Whether both are there to be summed; not where the figure is suppressed. */
  public boolean hasNumeratorAndDenominator() {
    return !suppressed && numerator.isPresent() && denominator.isPresent();
  }
}
