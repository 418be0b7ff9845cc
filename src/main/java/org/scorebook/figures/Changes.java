package org.scorebook.figures;

import java.math.BigDecimal;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.Change;
import org.scorebook.figures.result.PeriodFigure;

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
    BigDecimal to = current.figure().get().value();
    if (facts.measure().unit().isPercent()) {
      BigDecimal difference = Quotients.difference(to, from);
      String text = facts.display().differenceText(difference.abs());
      return Answer.of(new Change(difference, Change.Kind.PP, text));
    }
    String none =
        "The figure for " + previous.period().label() + " is zero, of which there is no percent";
    return Quotients.change(from, to)
        .map(
            share ->
                Answer.of(new Change(share, Change.Kind.PERCENT, Display.percentText(share.abs()))))
        .orElseGet(() -> Answer.unknown(none));
  }
}
