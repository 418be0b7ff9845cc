package org.scorebook.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.Target;
import org.scorebook.model.TargetType;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance;

/**
 * What every step starts from: a measure, what was typed about it, and the rules.
 *
 * @param travel the way that is preferred
 */
record Facts(
    Measure measure,
    MeasureData data,
    Rules rules,
    Display display,
    Tolerance tolerance,
    PreferredTravel travel) {

  /** A Placeholder has commentary at most: figures typed for it are not shown. */
  static Facts of(Measure measure, MeasureData data, Rules rules) {
    Tolerance tolerance =
        measure.tolerance().flatMap(rules::findTolerance).orElse(rules.tolerance());
    MeasureData shown = measure.state() == State.PLACEHOLDER ? data.withoutFigures() : data;
    return new Facts(
        measure, shown, rules, Display.of(measure, rules), tolerance, measure.preferredTravel());
  }

  /** The figure as published at the time. */
  PeriodFigure reported(Period period) {
    return figure(data.reported().find(period), period);
  }

  /** The figure of a period as it is known now; unknown where it was not recalculated. */
  PeriodFigure recalculated(Period period) {
    return figure(data.recalculated().find(period), period);
  }

  /**
   * The figure that later ones are compared with: reported, unless the rules say otherwise. A
   * recalculated figure alone is none: the period had no figure to compare with when it was
   * published.
   */
  PeriodFigure compared(Period period) {
    return comparedIsRecalculated(period) ? recalculated(period) : reported(period);
  }

  boolean comparedIsRecalculated(Period period) {
    return rules.compareWith() == Rules.CompareWith.RECALCULATED
        && reported(period).figure().isKnown()
        && recalculated(period).figure().isKnown();
  }

  /** The figure of a period as it is known now: recalculated where there is one, else reported. */
  Optional<Figure> latest(Period period) {
    return data.recalculated()
        .find(period)
        .filter(figure -> figure.suppressed() || Values.find(measure, figure).isPresent())
        .or(() -> data.reported().find(period));
  }

  /** The target a period's figure is held against. */
  Answer<BigDecimal> target(Period period) {
    return wholeTarget(period).map(Target::value);
  }

  /** The same with the upper end of a range. */
  Answer<Target> wholeTarget(Period period) {
    return ofTargets(
        Targets.find(data.targets(), period), "There is no target for " + period.label());
  }

  /** What is to be reached by the end of the financial year in which the period ends. */
  Answer<Target> endOfYearTarget(Period period) {
    return ofTargets(
        Targets.findEndOfYear(data.targets(), period),
        "There is no year-end target for " + period.financialYear().label());
  }

  /** A measure without targets has none, whatever is typed on Targets. */
  private Answer<Target> ofTargets(Optional<Target> typed, String none) {
    return switch (measure.targetType()) {
      case TARGET, PROFILE ->
          typed
              .filter(target -> !isRange() || target.to().isPresent())
              .map(Answer::of)
              .orElseGet(() -> Answer.unknown(none));
      case DOT_ONLY -> Answer.unknown("The measure is held against its previous figure");
      case NONE -> Answer.unknown("The measure has no target");
    };
  }

  boolean isProfile() {
    return measure.targetType() == TargetType.PROFILE;
  }

  boolean isRange() {
    return travel == PreferredTravel.RANGE;
  }

  /** The same facts with another way preferred. */
  Facts preferring(PreferredTravel other) {
    return new Facts(measure, data, rules, display, tolerance, other);
  }

  /** A target as it is shown: {@code 38.0%}, or {@code 90.0% to 110.0%}. */
  Shown shown(Target target) {
    String from = display.textAsGiven(target.value());
    return new Shown(
        target.value(),
        isRange() ? from + " to " + display.textAsGiven(target.to().orElseThrow()) : from);
  }

  boolean hasPreference() {
    return travel != PreferredTravel.NONE;
  }

  /** How much better the first figure is than the second; negative when it is worse. */
  BigDecimal advantage(BigDecimal first, BigDecimal second) {
    if (Quotients.areAlike(first, second, Quotients.TYPED)) {
      return BigDecimal.ZERO;
    }
    return travel == PreferredTravel.DOWNWARDS
        ? Quotients.difference(second, first)
        : Quotients.difference(first, second);
  }

  /** What was typed for a period, as it is shown. */
  PeriodFigure figure(Optional<Figure> typed, Period period) {
    boolean suppressed = typed.map(Figure::suppressed).orElse(false);
    Answer<Shown> shown =
        typed
            .flatMap(figure -> Values.find(measure, figure))
            .map(value -> Answer.of(new Shown(value, display.text(value))))
            .orElseGet(() -> Answer.unknown(why(period, suppressed)));
    return new PeriodFigure(
        period,
        shown,
        typed.flatMap(Figure::numerator),
        typed.flatMap(Figure::denominator),
        suppressed,
        shown.isKnown() && typed.filter(Figure::provisional).isPresent());
  }

  private static String why(Period period, boolean suppressed) {
    return suppressed
        ? "The figure for " + period.label() + " is suppressed"
        : "There is no figure for " + period.label();
  }
}
