package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;

/**
 * The people that a figure counts, as far as a reader can tell.
 *
 * @param count those above the line; worked out from a shown rate and denominator where need be
 * @param whole those below it
 * @param worked whether the count was worked out
 */
record Counts(Optional<BigDecimal> count, Optional<BigDecimal> whole, boolean worked) {
  private static final Counts NONE = new Counts(Optional.empty(), Optional.empty(), false);

  static Counts of(Measure measure, Optional<Figure> shown) {
    return shown
        .filter(figure -> !figure.suppressed())
        .map(figure -> of(measure, figure))
        .orElse(NONE);
  }

  /** Money and days are no people, and neither are parts of one. */
  private static Counts of(Measure measure, Figure figure) {
    return switch (measure.unit()) {
      case PERCENTAGE, RATE ->
          figure.numerator().isPresent()
              ? new Counts(whole(figure.numerator()), whole(figure.denominator()), false)
              : new Counts(worked(measure, figure), whole(figure.denominator()), true);
      case NUMBER ->
          figure.denominator().isPresent()
              ? new Counts(whole(figure.numerator()), Optional.empty(), false)
              : new Counts(whole(figure.numerator().or(figure::value)), Optional.empty(), false);
      case RATIO, CURRENCY, DAYS, HOURS, MINUTES -> NONE;
    };
  }

  private static Optional<BigDecimal> worked(Measure measure, Figure figure) {
    BigDecimal base =
        measure.unit() == Unit.RATE ? measure.per().orElse(BigDecimal.ONE) : BigDecimal.ONE;
    return figure
        .value()
        .flatMap(
            value ->
                figure
                    .denominator()
                    .map(whole -> value.multiply(whole).divide(base, 0, RoundingMode.HALF_UP)));
  }

  private static Optional<BigDecimal> whole(Optional<BigDecimal> number) {
    return number
        .filter(value -> value.stripTrailingZeros().scale() <= 0)
        .map(value -> value.setScale(0, RoundingMode.UNNECESSARY));
  }

  /** Those who are not counted, of a share. */
  Optional<BigDecimal> rest(Measure measure) {
    return measure.unit() == Unit.PERCENTAGE
        ? count.flatMap(some -> whole.map(all -> all.subtract(some)))
        : Optional.empty();
  }

  /** Whether it is a number of people from 1 to one less than the bound. */
  static boolean isSmall(Optional<BigDecimal> number, int below) {
    return number
        .filter(value -> value.signum() > 0 && value.compareTo(BigDecimal.valueOf(below)) < 0)
        .isPresent();
  }
}
