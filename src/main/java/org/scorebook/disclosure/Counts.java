package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;
import org.scorebook.text.Blanks;

/**
 * The people that a figure counts, as far as a reader can tell.
 *
 * @param count those above the line; worked out from a shown rate and denominator where need be
 * @param whole those below it
 * @param worked whether the count was worked out
 */
record Counts(Optional<BigDecimal> count, Optional<BigDecimal> whole, boolean worked) {
  /** Nothing but a population is counted by so many. */
  private static final BigDecimal POPULATION = BigDecimal.valueOf(1000);

  private static final Counts NONE = new Counts(Optional.empty(), Optional.empty(), false);

  static Counts of(Measure measure, Optional<Figure> shown) {
    return of(measure, shown, Optional.empty());
  }

  /**
   * Of a figure beside which a denominator stands.
   *
   * @param beside that denominator, which the figure's own goes before
   */
  static Counts of(Measure measure, Optional<Figure> shown, Optional<BigDecimal> beside) {
    return shown
        .filter(figure -> !figure.suppressed())
        .map(figure -> of(measure, figure, figure.denominator().or(() -> beside)))
        .orElse(NONE);
  }

  /**
   * The count of a figure as it stands in tables, where it follows from a denominator beside it too
   * if only one number of people can have given that figure.
   */
  static Optional<BigDecimal> inTable(
      Measure measure, Optional<Figure> shown, Optional<BigDecimal> beside) {
    Optional<BigDecimal> own = of(measure, shown).count();
    return own.isPresent()
        ? own
        : shown
            .filter(figure -> beside.filter(whole -> isTelling(measure, figure, whole)).isPresent())
            .flatMap(figure -> of(measure, Optional.of(figure), beside).count());
  }

  /** Whether a figure, to its last digit, is that of one number of people out of so many. */
  private static boolean isTelling(Measure measure, Figure figure, BigDecimal whole) {
    BigDecimal base = base(measure);
    int decimals = measure.decimals() + (measure.unit() == Unit.PERCENTAGE ? 2 : 0);
    return figure
        .value()
        .filter(
            value -> {
              int digits = Math.max(value.stripTrailingZeros().scale(), decimals);
              BigDecimal last = BigDecimal.valueOf(1, digits).multiply(whole);
              BigDecimal people = value.multiply(whole);
              BigDecimal nearest = people.divide(base, 0, RoundingMode.HALF_UP).multiply(base);
              return last.add(last).compareTo(base) < 0
                  && people.subtract(nearest).abs().compareTo(last) <= 0;
            })
        .isPresent();
  }

  /** Whether a rate is of so many that they can only be the people of the place. */
  static boolean isOfPopulation(Measure measure, Optional<Figure> shown) {
    return measure.unit() == Unit.RATE
        && base(measure).compareTo(POPULATION) >= 0
        && shown.flatMap(Figure::value).isPresent();
  }

  private static BigDecimal base(Measure measure) {
    return measure.unit() == Unit.RATE ? measure.per().orElse(BigDecimal.ONE) : BigDecimal.ONE;
  }

  /** Money and days are no people, and neither are parts of one; a ratio is mostly of money. */
  private static Counts of(Measure measure, Figure figure, Optional<BigDecimal> denominator) {
    return switch (measure.unit()) {
      case PERCENTAGE, RATE ->
          figure.numerator().isPresent()
              ? new Counts(whole(figure.numerator()), whole(denominator), false)
              : new Counts(worked(measure, figure, denominator), whole(denominator), true);
      case NUMBER ->
          figure.denominator().isPresent()
              ? new Counts(whole(figure.numerator()), Optional.empty(), false)
              : new Counts(whole(figure.numerator().or(figure::value)), Optional.empty(), false);
      case RATIO ->
          Blanks.isBlank(measure.countedAs())
              ? NONE
              : new Counts(whole(figure.numerator()), Optional.empty(), false);
      case CURRENCY, DAYS, HOURS, MINUTES -> NONE;
    };
  }

  private static Optional<BigDecimal> worked(
      Measure measure, Figure figure, Optional<BigDecimal> denominator) {
    BigDecimal base = base(measure);
    return figure
        .value()
        .flatMap(
            value ->
                denominator.map(
                    whole -> value.multiply(whole).divide(base, 0, RoundingMode.HALF_UP)));
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

  /** How far two are from each other. */
  static Optional<BigDecimal> difference(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.flatMap(a -> other.map(b -> a.subtract(b).abs()));
  }

  /** Whether it is a number of people from 1 to one less than the bound. */
  static boolean isSmall(Optional<BigDecimal> number, int below) {
    return number
        .filter(value -> value.signum() > 0 && value.compareTo(BigDecimal.valueOf(below)) < 0)
        .isPresent();
  }
}
