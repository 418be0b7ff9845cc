package org.scorebook.figures;

import java.math.BigDecimal;
import org.scorebook.figures.Direction.Colour;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance;

/** A figure held against its target, or under DoT Only against its previous figure. */
final class Statuses {
  private Statuses() {}

  /** The status shown: what was set by hand wins. */
  static Status of(Facts facts, PeriodFigure previous, PeriodFigure current) {
    return facts
        .measure()
        .override()
        .map(set -> new Status(set.status(), StatusReasons.setByHand(facts, set), true))
        .orElseGet(() -> computed(facts, previous, current));
  }

  /** The status that follows from the figures, whatever was set by hand. */
  static Status computed(Facts facts, PeriodFigure previous, PeriodFigure current) {
    if (facts.measure().state() == State.PLACEHOLDER) {
      return status(facts, StatusWord.PLACEHOLDER, "The measure is a placeholder");
    }
    if (facts.measure().state() == State.SUSPENDED) {
      return status(facts, StatusWord.NOT_APPLICABLE, "The measure is suspended");
    }
    if (!facts.hasPreference()) {
      return status(facts, StatusWord.NOT_APPLICABLE, "Neither direction of travel is preferred");
    }
    if (facts.measure().targetType() == TargetType.DOT_ONLY) {
      return againstPrevious(facts, previous, current);
    }
    Answer<BigDecimal> target = facts.target(current.period());
    if (!target.isKnown()) {
      return status(facts, StatusWord.NOT_APPLICABLE, target.why());
    }
    if (!current.figure().isKnown()) {
      return status(facts, StatusWord.NOT_APPLICABLE, current.figure().why());
    }
    return againstTarget(facts, current.figure().get().value(), target.get());
  }

  private static Status againstTarget(Facts facts, BigDecimal value, BigDecimal target) {
    BigDecimal figure = compared(facts, value);
    BigDecimal shortfall = facts.advantage(target, figure);
    StatusWord word = word(facts, shortfall, target);
    return status(facts, word, StatusReasons.againstTarget(facts, figure, target, shortfall, word));
  }

  private static StatusWord word(Facts facts, BigDecimal shortfall, BigDecimal target) {
    if (shortfall.signum() <= 0 || within(facts.tolerance().green(), shortfall, target, facts)) {
      return StatusWord.GREEN;
    }
    return within(facts.tolerance().amber(), shortfall, target, facts)
        ? StatusWord.AMBER
        : StatusWord.RED;
  }

  private static Status againstPrevious(Facts facts, PeriodFigure previous, PeriodFigure current) {
    Direction direction = Directions.valueDirection(facts, previous, current);
    if (direction.colour().isEmpty()) {
      return status(facts, StatusWord.NOT_APPLICABLE, direction.why());
    }
    Colour colour = direction.colour().get();
    if (colour != Colour.RED) {
      String reason = StatusReasons.noWorse(facts, previous, current, colour == Colour.AMBER);
      return status(facts, StatusWord.GREEN, reason);
    }
    BigDecimal before = previous.figure().get().value();
    BigDecimal now = current.figure().get().value();
    BigDecimal displayed = facts.advantage(compared(facts, before), compared(facts, now));
    BigDecimal shortfall = displayed.signum() > 0 ? displayed : facts.advantage(before, now);
    boolean amber = within(facts.tolerance().amber(), shortfall, compared(facts, before), facts);
    StatusWord word = amber ? StatusWord.AMBER : StatusWord.RED;
    String reason = StatusReasons.worse(facts, previous, current, shortfall, word);
    return status(facts, word, reason);
  }

  private static boolean within(
      Tolerance.Allowance allowance, BigDecimal shortfall, BigDecimal target, Facts facts) {
    return shortfall.compareTo(allowance.from(target, facts.measure().unit())) <= 0;
  }

  /** The figure as the rules compare it: as displayed, or unrounded. */
  static BigDecimal compared(Facts facts, BigDecimal value) {
    return facts.rules().compare() == Rules.Compare.DISPLAYED
        ? facts.display().rounded(value)
        : value;
  }

  private static Status status(Facts facts, StatusWord word, String why) {
    return new Status(word, why + ": " + facts.rules().label(word), false);
  }
}
