package org.scorebook.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.figures.result.Judgement;
import org.scorebook.figures.result.Judgement.Allowed;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance;
import org.scorebook.rules.Tolerance.Allowance;

/** What status, change and direction of travel are decided with, as values that pages can show. */
final class Judgements {
  /** One more of so many is less than a percent. */
  private static final BigDecimal MANY = BigDecimal.valueOf(100);

  private Judgements() {}

  /**
   * What the current figure is judged with.
   *
   * @param previous the figure that it is compared with
   */
  static Judgement of(Facts facts, PeriodFigure previous, PeriodFigure current) {
    Optional<BigDecimal> from = previous.value();
    Optional<BigDecimal> now = current.value();
    boolean isTyped = facts.measure().targetType() != TargetType.DOT_ONLY;
    Optional<BigDecimal> against =
        Statuses.against(facts, previous, current)
            .map(figure -> isTyped ? figure : compared(facts, figure));
    Optional<Judged> judged = Statuses.judged(facts, previous, current);
    return new Judgement(
        from,
        from.flatMap(then -> now.flatMap(value -> moreOrFewer(facts, then, value))),
        Directions.movement(facts, previous, current)
            .map(moved -> TrustedDigits.of(moved, now.orElseThrow(), from.orElseThrow())),
        Directions.profileThen(facts, previous, current),
        Statuses.towards(facts, current).travel(),
        now.map(value -> compared(facts, Statuses.compared(facts, value))),
        against,
        judged.map(Judgements::shortfall),
        against.map(figure -> allowed(facts, figure)),
        judged.flatMap(Gap::of));
  }

  /**
   * A figure as it is compared: as it is displayed, or as many digits of it as cells tell apart.
   */
  private static BigDecimal compared(Facts facts, BigDecimal figure) {
    return facts.rules().compare() == Rules.Compare.EXACT ? TrustedDigits.of(figure) : figure;
  }

  private static BigDecimal shortfall(Judged judged) {
    BigDecimal figure = compared(judged.facts(), judged.figure());
    BigDecimal against = compared(judged.facts(), judged.against());
    return TrustedDigits.of(
        new Judged(judged.facts(), figure, against).shortfall(), against, figure);
  }

  private static Allowed allowed(Facts facts, BigDecimal against) {
    Tolerance tolerance = facts.tolerance();
    return new Allowed(
        allowed(facts, tolerance.green(), against),
        allowed(facts, tolerance.amber(), against),
        tolerance.blue().map(blue -> allowed(facts, blue, against)));
  }

  private static BigDecimal allowed(Facts facts, Allowance allowance, BigDecimal against) {
    return TrustedDigits.of(allowance.from(against, facts.measure().unit()), against);
  }

  /** {@code 2 more}, {@code 1 fewer}; nothing for other figures, or where none moved. */
  private static Optional<String> moreOrFewer(Facts facts, BigDecimal then, BigDecimal now) {
    boolean counted = facts.measure().unit() == Unit.NUMBER && facts.measure().decimals() == 0;
    if (!counted || !isSmallCount(then) || !isSmallCount(now) || now.compareTo(then) == 0) {
      return Optional.empty();
    }
    BigDecimal moved = now.subtract(then);
    return Optional.of(
        facts.display().text(moved.abs()) + (moved.signum() > 0 ? " more" : " fewer"));
  }

  private static boolean isSmallCount(BigDecimal count) {
    return count.abs().compareTo(MANY) < 0 && count.stripTrailingZeros().scale() <= 0;
  }
}
