package org.scorebook.figures;

import java.math.BigDecimal;

/**
 * How far a figure moved: in percentage points for percentages, else in percent of the previous
 * figure's absolute value.
 */
final class Changes {
  private Changes() {}

  static Answer<Change> between(Facts facts, PeriodFigure previous, PeriodFigure current) {
    if (!current.figure().isKnown()) {
      return Answer.unknown(current.figure().why());
    }
    if (!previous.figure().isKnown()) {
      return Answer.unknown(previous.figure().why());
    }
    BigDecimal from = previous.figure().get().value();
    BigDecimal difference = current.figure().get().value().subtract(from);
    if (facts.measure().unit().isPercent()) {
      String text = facts.display().differenceText(difference.abs());
      return Answer.of(new Change(difference, Change.Kind.PP, text));
    }
    if (from.signum() == 0) {
      return Answer.unknown(
          "The figure for " + previous.period().label() + " is zero, of which there is no percent");
    }
    BigDecimal share = difference.divide(from.abs(), Values.PRECISION);
    return Answer.of(new Change(share, Change.Kind.PERCENT, Display.percentText(share.abs())));
  }
}
