package org.scorebook.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.Shown;
import org.scorebook.figures.result.TwelveMonths;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;

/**
 * Twelve months, or four quarters, or two half-years, as one figure, of figures as they are known
 * now: recalculated where there are any, else reported. The latest figure is the one that the page
 * shows.
 */
final class Aggregates {
  private Aggregates() {}

  static Answer<TwelveMonths> endingWith(Facts facts, Period last) {
    Measure measure = facts.measure();
    if (measure.twelveMonths() == Aggregate.NONE) {
      return Answer.unknown("The measure has no twelve-month figure");
    }
    int periods = measure.frequency().periodsInTwelveMonths();
    if (periods == 0) {
      return Answer.unknown(measure.frequency().word() + " measures have no twelve-month figure");
    }
    if (measure.twelveMonths() == Aggregate.LATEST) {
      return facts
          .reported(last)
          .figure()
          .map(shown -> of(facts, List.of(last), 1, shown, Optional.empty()));
    }
    if (measure.accumulates()) {
      return Answer.unknown("Year-to-date figures cannot be added up over twelve months");
    }
    List<Period> window = IntStream.rangeClosed(1 - periods, 0).mapToObj(last::plus).toList();
    return measure.twelveMonths() == Aggregate.RATIO
        ? ratio(facts, window)
        : sumOrMean(facts, window);
  }

  /** The same aggregate for the twelve months before, over as many periods as have figures. */
  static Answer<TwelveMonths> before(Facts facts, Period last, Answer<TwelveMonths> beside) {
    return beside.isKnown()
        ? endingWith(facts, last.plus(-facts.measure().frequency().periodsInTwelveMonths()))
        : beside;
  }

  private static Answer<TwelveMonths> ratio(Facts facts, List<Period> window) {
    List<Figure> covered =
        window.stream()
            .flatMap(period -> facts.latest(period).stream())
            .filter(Figure::hasNumeratorAndDenominator)
            .toList();
    BigDecimal numerator = sum(covered.stream().flatMap(f -> f.numerator().stream()).toList());
    BigDecimal denominator = sum(covered.stream().flatMap(f -> f.denominator().stream()).toList());
    if (denominator.signum() == 0) {
      return Answer.unknown("No period of the twelve months has a numerator and a denominator");
    }
    BigDecimal value =
        Values.ratio(facts.measure().unit(), facts.measure().per(), numerator, denominator);
    return Answer.of(
        of(
            facts,
            window,
            covered.size(),
            shown(facts, value),
            Optional.of(new Sums(numerator, denominator))));
  }

  private static Answer<TwelveMonths> sumOrMean(Facts facts, List<Period> window) {
    List<BigDecimal> values =
        window.stream().flatMap(period -> value(facts, period).stream()).toList();
    if (values.isEmpty()) {
      return Answer.unknown("No period of the twelve months has a figure");
    }
    BigDecimal sum = sum(values);
    BigDecimal value =
        facts.measure().twelveMonths() == Aggregate.SUM
            ? sum
            : Quotients.ended(Quotients.divide(sum, BigDecimal.valueOf(values.size())));
    return Answer.of(of(facts, window, values.size(), shown(facts, value), Optional.empty()));
  }

  private record Sums(BigDecimal numerator, BigDecimal denominator) {}

  private static TwelveMonths of(
      Facts facts, List<Period> window, int periods, Shown figure, Optional<Sums> sums) {
    return new TwelveMonths(
        facts.measure().twelveMonths(),
        window.get(0),
        window.get(window.size() - 1),
        figure,
        periods,
        window.size(),
        sums.map(Sums::numerator),
        sums.map(Sums::denominator));
  }

  private static Shown shown(Facts facts, BigDecimal value) {
    return new Shown(value, facts.display().ofTwelveMonths().text(value));
  }

  private static Optional<BigDecimal> value(Facts facts, Period period) {
    return facts.latest(period).flatMap(figure -> Values.find(facts.measure(), figure));
  }

  private static BigDecimal sum(List<BigDecimal> values) {
    return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
