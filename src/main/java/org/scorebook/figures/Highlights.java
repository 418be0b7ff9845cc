package org.scorebook.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.scorebook.model.StatusWord;
import org.scorebook.rules.Rules;
import org.scorebook.text.Blanks;

/**
 * What a director should see first. Lists are in display order unless they say otherwise.
 *
 * @param changedStatus GREEN, AMBER, RED or BLUE now, and another of them in the period before
 * @param red red now, those set by hand included
 * @param improved the largest improvements that are more than noise, the largest first
 * @param deteriorated likewise the largest deteriorations
 * @param offProfile Profile measures that do not meet the profile target of their current period
 * @param withoutFigure live measures without a current figure; a suppressed figure is one
 * @param withoutCommentary live measures with an owner and without commentary
 */
public record Highlights(
    List<MeasureResult> changedStatus,
    List<MeasureResult> red,
    List<Movement> improved,
    List<Movement> deteriorated,
    List<OffProfile> offProfile,
    List<MeasureResult> withoutFigure,
    List<MeasureResult> withoutCommentary) {

  /**
   * A measure short of its profile.
   *
   * @param shortfall distance to the profile target of the current period
   * @param toYearEnd distance still to go to the year-end target, negative when it is passed
   */
  public record OffProfile(MeasureResult result, Shown shortfall, Answer<Shown> toYearEnd) {}

  public static Highlights of(Results results) {
    return new Highlights(
        select(results, Highlights::hasChangedStatus),
        select(results, result -> result.status().word() == StatusWord.RED),
        Movements.largest(results, Direction.Colour.GREEN),
        Movements.largest(results, Direction.Colour.RED),
        results.measures().stream()
            .flatMap(result -> offProfile(result, results.rules()).stream())
            .toList(),
        select(results, Highlights::lacksFigure),
        select(results, Highlights::lacksCommentary));
  }

  private static List<MeasureResult> select(Results results, Predicate<MeasureResult> wanted) {
    return results.measures().stream().filter(wanted).toList();
  }

  private static boolean hasChangedStatus(MeasureResult result) {
    StatusWord now = result.status().word();
    return now.isJudgement()
        && result.statusBefore().find().filter(then -> then != now).isPresent();
  }

  private static boolean lacksFigure(MeasureResult result) {
    PeriodFigure current = result.current();
    return result.measure().isLive() && !current.figure().isKnown() && !current.suppressed();
  }

  private static boolean lacksCommentary(MeasureResult result) {
    return result.measure().isLive()
        && !result.measure().owners().isEmpty()
        && result.commentary().filter(written -> !Blanks.isBlank(written.text())).isEmpty();
  }

  private static Optional<OffProfile> offProfile(MeasureResult result, Rules rules) {
    Facts facts = Facts.of(result.measure(), result.data(), rules);
    boolean isJudged =
        result.measure().isLive()
            && facts.isProfile()
            && facts.hasPreference()
            && result.target().isKnown()
            && result.current().figure().isKnown();
    if (!isJudged) {
      return Optional.empty();
    }
    BigDecimal figure = Statuses.compared(facts, result.current().figure().get().value());
    BigDecimal shortfall = facts.advantage(result.target().get().value(), figure);
    if (shortfall.signum() <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new OffProfile(
            result,
            distance(facts, shortfall),
            result
                .endOfYearTarget()
                .map(target -> distance(facts, facts.advantage(target.value(), figure)))));
  }

  private static Shown distance(Facts facts, BigDecimal distance) {
    return new Shown(distance, facts.display().asGiven(distance).differenceText(distance));
  }
}
