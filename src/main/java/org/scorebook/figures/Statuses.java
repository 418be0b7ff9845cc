package org.scorebook.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.Direction;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Status;
import org.scorebook.model.Measure.StatusOverride;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target;
import org.scorebook.model.TargetType;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance;
import org.scorebook.rules.Tolerance.Allowance;

/** A figure held against its target, or under DoT Only against its previous figure. */
final class Statuses {
  private Statuses() {}

  /** The status shown: what was set by hand wins. */
  static Status of(Facts facts, PeriodFigure previous, PeriodFigure current) {
    return facts
        .measure()
        .override()
        .map(set -> setByHand(facts, set))
        .orElseGet(() -> computed(facts, previous, current));
  }

  /** The status that follows from the figures, whatever was set by hand. */
  static Status computed(Facts facts, PeriodFigure previous, PeriodFigure current) {
    if (facts.measure().state() == State.PLACEHOLDER) {
      return status(facts, StatusWord.PLACEHOLDER, "The measure is not yet defined");
    }
    if (facts.measure().state() == State.SUSPENDED) {
      return status(facts, StatusWord.NOT_APPLICABLE, "The measure is suspended");
    }
    if (!facts.hasPreference()) {
      return status(facts, StatusWord.NOT_APPLICABLE, "Neither direction of travel is preferred");
    }
    if (facts.measure().targetType() == TargetType.DOT_ONLY && facts.isRange()) {
      return status(
          facts,
          StatusWord.NOT_APPLICABLE,
          "A range is preferred, which the previous figure is not");
    }
    if (facts.measure().targetType() == TargetType.DOT_ONLY) {
      return againstPrevious(facts, previous, current);
    }
    Answer<Target> target = facts.wholeTarget(current.period());
    if (!target.isKnown()) {
      return status(facts, StatusWord.NOT_APPLICABLE, target.why());
    }
    if (!current.figure().isKnown()) {
      return missing(facts, current.figure().why());
    }
    return againstTarget(facts, judged(facts, previous, current).orElseThrow(), target.get());
  }

  /**
   * The current figure held against what it is judged by; empty where either is missing, or there
   * is nothing to be better at.
   */
  static Optional<Judged> judged(Facts facts, PeriodFigure previous, PeriodFigure current) {
    Facts towards = towards(facts, current);
    return towards.hasPreference()
        ? compared(facts, current)
            .flatMap(
                figure ->
                    against(facts, previous, current)
                        .map(against -> new Judged(towards, figure, against)))
        : Optional.empty();
  }

  /** The target, of a range the nearer end, or under DoT Only the previous figure. */
  static Optional<BigDecimal> against(Facts facts, PeriodFigure previous, PeriodFigure current) {
    return facts.measure().targetType() == TargetType.DOT_ONLY
        ? compared(facts, previous)
        : facts
            .wholeTarget(current.period())
            .find()
            .map(target -> target.endFor(compared(facts, current).orElse(target.value())));
  }

  /** The same facts with the way preferred that is better from where the figure stands. */
  static Facts towards(Facts facts, PeriodFigure current) {
    return facts.isRange()
        ? facts
            .wholeTarget(current.period())
            .find()
            .map(range -> range.isAbove(compared(facts, current).orElse(range.value())))
            .map(isAbove -> isAbove ? PreferredTravel.DOWNWARDS : PreferredTravel.UPWARDS)
            .map(facts::preferring)
            .orElseGet(() -> facts.preferring(PreferredTravel.NONE))
        : facts;
  }

  private static Optional<BigDecimal> compared(Facts facts, PeriodFigure figure) {
    return figure.value().map(value -> compared(facts, value));
  }

  /** What the sentence that explains a status may speak of. */
  static List<Allowance> allowances(Facts facts) {
    return List.of(facts.tolerance().green(), facts.tolerance().amber());
  }

  private static Status againstTarget(Facts facts, Judged judged, Target target) {
    StatusWord word = facts.isRange() && !judged.isShort() ? StatusWord.GREEN : word(judged);
    String why =
        facts.isRange()
            ? StatusReasons.againstRange(judged, facts.shown(target), word)
            : StatusReasons.againstTarget(judged, word);
    return status(facts, word, why);
  }

  private static StatusWord word(Judged judged) {
    Tolerance tolerance = judged.facts().tolerance();
    if (tolerance.blue().filter(judged::isBetterBy).isPresent()) {
      return StatusWord.BLUE;
    }
    if (!judged.isShort() || judged.isWithin(tolerance.green())) {
      return StatusWord.GREEN;
    }
    return judged.isWithin(tolerance.amber()) ? StatusWord.AMBER : StatusWord.RED;
  }

  /** Figures that display alike are no shortfall where they are compared as displayed. */
  private static Status againstPrevious(Facts facts, PeriodFigure previous, PeriodFigure current) {
    Direction direction = Directions.valueDirection(facts, previous, current);
    if (direction.colour().isEmpty()) {
      return missing(facts, direction.why());
    }
    BigDecimal before = previous.figure().get().value();
    BigDecimal now = current.figure().get().value();
    Judged unrounded = new Judged(facts, now, before);
    Judged judged = judged(facts, previous, current).orElseThrow();
    StatusWord word =
        judged.isWithin(facts.tolerance().amber()) ? StatusWord.AMBER : StatusWord.RED;
    return switch (direction.colour().get()) {
      case AMBER ->
          status(facts, StatusWord.GREEN, StatusReasons.isStatic(unrounded, previous, current));
      case GREEN ->
          status(facts, StatusWord.GREEN, StatusReasons.improves(judged, unrounded, previous));
      case RED -> status(facts, word, StatusReasons.worse(judged, unrounded, previous, word));
    };
  }

  /** The figure as the rules compare it: as displayed, or unrounded. */
  static BigDecimal compared(Facts facts, BigDecimal value) {
    return facts.rules().compare() == Rules.Compare.DISPLAYED
        ? facts.display().rounded(value)
        : value;
  }

  private static Status setByHand(Facts facts, StatusOverride set) {
    String label = facts.rules().label(set.status());
    return new Status(set.status(), label, StatusReasons.setByHand(label, set), true);
  }

  /** There is something to judge by, and no figure. */
  private static Status missing(Facts facts, String why) {
    return status(StatusWord.NOT_APPLICABLE, facts.rules().noFigure(), why);
  }

  private static Status status(Facts facts, StatusWord word, String why) {
    return status(word, facts.rules().label(word), why);
  }

  private static Status status(StatusWord word, String label, String why) {
    return new Status(word, label, why + ": " + label, false);
  }
}
