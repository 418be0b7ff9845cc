package org.scorebook.figures;

import java.math.BigDecimal;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.interval.Interval;
import org.scorebook.model.Unit;

/** How sure a figure is that follows from a numerator and a denominator. */
final class Intervals {
  private Intervals() {}

  /** The 95% interval of a share, or of a rate of cases. */
  static Answer<Interval> of(Facts facts, PeriodFigure current) {
    if (!current.figure().isKnown()) {
      return Answer.unknown(current.figure().why());
    }
    if (current.numerator().isEmpty() || current.denominator().isEmpty()) {
      return Answer.unknown("There are no numerator and denominator");
    }
    BigDecimal above = current.numerator().get();
    BigDecimal below = current.denominator().get();
    boolean isShare = facts.measure().unit() == Unit.PERCENTAGE;
    if (above.signum() < 0 || below.signum() <= 0 || (isShare && above.compareTo(below) > 0)) {
      return Answer.unknown("The numerator is no number of cases out of the denominator");
    }
    return switch (facts.measure().unit()) {
      case PERCENTAGE -> Answer.of(Interval.ofShare(above, below));
      case RATE ->
          Answer.of(
              Interval.ofCount(above)
                  .per(Values.base(facts.measure().unit(), facts.measure().per()), below));
      case RATIO, NUMBER, CURRENCY, DAYS, HOURS, MINUTES ->
          Answer.unknown("The figure is neither a share nor a rate");
    };
  }
}
