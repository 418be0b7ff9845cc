package org.scorebook.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.figures.result.Direction;
import org.scorebook.figures.result.Direction.Colour;
import org.scorebook.figures.result.Direction.Travel;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Target;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance.Allowance;

/** Where a figure went, and whether that is good. */
final class Directions {
  private Directions() {}

  /** Judged by value, or by distance to the profile where the rules and the measure say so. */
  static Direction of(Facts facts, PeriodFigure previous, PeriodFigure current) {
    return profileThen(facts, previous, current).isPresent()
        ? profileDirection(facts, previous, current)
        : valueDirection(facts, previous, current);
  }

  /** Target of the previous period, where direction is judged by the distance to it. */
  static Optional<BigDecimal> profileThen(
      Facts facts, PeriodFigure previous, PeriodFigure current) {
    boolean byProfile =
        facts.rules().against() == Rules.Against.PROFILE
            && facts.isProfile()
            && !facts.isRange()
            && facts.target(current.period()).isKnown();
    return byProfile ? facts.target(previous.period()).find() : Optional.empty();
  }

  /** How far the figure moved as its direction is judged; empty where either is missing. */
  static Optional<BigDecimal> movement(Facts facts, PeriodFigure previous, PeriodFigure current) {
    if (missing(previous, current).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        profileThen(facts, previous, current).isPresent()
            ? movedFromProfile(facts, previous, current)
            : moved(previous, current));
  }

  private static BigDecimal moved(PeriodFigure previous, PeriodFigure current) {
    return Quotients.difference(current.figure().get().value(), previous.figure().get().value());
  }

  private static BigDecimal movedFromProfile(
      Facts facts, PeriodFigure previous, PeriodFigure current) {
    return Quotients.difference(distance(facts, current), distance(facts, previous));
  }

  /** Judged by value, whatever the rules. */
  static Direction valueDirection(Facts facts, PeriodFigure previous, PeriodFigure current) {
    Optional<String> missing = missing(previous, current);
    if (missing.isPresent()) {
      return new Direction(Travel.NOT_APPLICABLE, Optional.empty(), missing.get());
    }
    BigDecimal from = previous.figure().get().value();
    BigDecimal to = current.figure().get().value();
    BigDecimal moved = moved(previous, current);
    boolean isStatic = within(facts, moved, from).orElseGet(() -> displaysAsZero(facts, from, to));
    Direction direction =
        direction(
            facts, isStatic ? 0 : moved.signum(), "Compared with " + previous.period().label());
    return facts.isRange()
        ? new Direction(
            direction.travel(),
            rangeColour(facts, direction.travel(), current, from),
            direction.why())
        : direction;
  }

  /** Whether a figure moved towards the range that its period is held against. */
  private static Optional<Colour> rangeColour(
      Facts facts, Travel travel, PeriodFigure current, BigDecimal from) {
    Optional<Target> range = facts.wholeTarget(current.period()).find();
    if (range.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal to = current.figure().get().value();
    int further =
        Quotients.compare(
            range.get().distance(to), range.get().distance(from), to, from, range.get().value());
    boolean isWithin = range.get().distance(Statuses.compared(facts, to)).signum() == 0;
    if (travel == Travel.STATIC || (further == 0 && !isWithin)) {
      return Optional.of(Colour.AMBER);
    }
    return Optional.of(isWithin || further < 0 ? Colour.GREEN : Colour.RED);
  }

  private static Direction profileDirection(
      Facts facts, PeriodFigure previous, PeriodFigure current) {
    Optional<String> missing = missing(previous, current);
    if (missing.isPresent()) {
      return new Direction(Travel.NOT_APPLICABLE, Optional.empty(), missing.get());
    }
    BigDecimal moved = movedFromProfile(facts, previous, current);
    boolean isStatic =
        within(facts, moved, previous.figure().get().value())
            .orElseGet(() -> facts.display().rounded(moved).signum() == 0);
    return direction(
        facts,
        isStatic ? 0 : moved.signum(),
        "Distance to the profile compared with " + previous.period().label());
  }

  private static BigDecimal distance(Facts facts, PeriodFigure figure) {
    return Quotients.difference(figure.figure().get().value(), facts.target(figure.period()).get());
  }

  private static Optional<String> missing(PeriodFigure previous, PeriodFigure current) {
    if (!current.figure().isKnown()) {
      return Optional.of(current.figure().why());
    }
    return previous.figure().isKnown() ? Optional.empty() : Optional.of(previous.figure().why());
  }

  /** The rules' own amount that still counts as static; empty where it suits no such figures. */
  static Optional<Allowance> allowed(Facts facts) {
    return facts.rules().staticWithin(facts.measure().unit());
  }

  /** Whether the rules' own amount makes it static; empty where they give none for such figures. */
  private static Optional<Boolean> within(Facts facts, BigDecimal moved, BigDecimal from) {
    return allowed(facts)
        .map(
            allowance ->
                Quotients.compare(moved.abs(), amount(allowance, facts, from), from, moved) <= 0);
  }

  private static BigDecimal amount(Allowance allowance, Facts facts, BigDecimal from) {
    return Quotients.ended(allowance.from(from, facts.measure().unit()));
  }

  /** Whether the change displays as zero; of a previous figure of zero, the difference. */
  private static boolean displaysAsZero(Facts facts, BigDecimal from, BigDecimal to) {
    Optional<BigDecimal> percent =
        facts.measure().unit().isPercent() ? Optional.empty() : Quotients.change(from, to);
    return percent
            .map(Display.PERCENT::rounded)
            .orElseGet(() -> facts.display().rounded(Quotients.difference(to, from)))
            .signum()
        == 0;
  }

  private static Direction direction(Facts facts, int sign, String why) {
    Travel travel = sign > 0 ? Travel.UP : sign < 0 ? Travel.DOWN : Travel.STATIC;
    return new Direction(travel, colour(facts.measure().preferredTravel(), travel), why);
  }

  private static Optional<Colour> colour(PreferredTravel preferred, Travel travel) {
    if (!preferred.isOneWay()) {
      return Optional.empty();
    }
    if (travel == Travel.STATIC) {
      return Optional.of(Colour.AMBER);
    }
    boolean towards = (travel == Travel.UP) == (preferred == PreferredTravel.UPWARDS);
    return Optional.of(towards ? Colour.GREEN : Colour.RED);
  }
}
