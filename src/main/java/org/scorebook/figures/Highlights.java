package org.scorebook.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scorebook.figures.result.Judgement;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Outlook;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Results;
import org.scorebook.model.StatusWord;
import org.scorebook.order.Order;
import org.scorebook.outlook.Likelihood;
import org.scorebook.text.Blanks;
import org.scorebook.variation.Variation;
import org.scorebook.variation.Verdict;

/**
 * What a director should see first. Lists are in display order unless they say otherwise.
 *
 * @param changedStatus GREEN, AMBER, RED or BLUE in the period before, and another of them or
 *     without a figure now: those that are worse, red ones first, then those without a figure, then
 *     those that are better
 * @param red red now, those set by hand included: those that worsened beyond their usual variation
 *     or will hardly reach their year-end target first, of each the farthest from its target
 * @param improved live measures whose figure is better than its usual variation, the farthest from
 *     its mean first
 * @param deteriorated likewise those that are worse
 * @param moved likewise those of which it cannot be said whether that is better or worse
 * @param aiming live measures with a year-end target
 * @param unlikely those of them that will hardly reach it, red ones first
 * @param withoutFigure live measures without a current figure; a suppressed figure is one
 * @param withoutCommentary measures that should have commentary and have none
 */
public record Highlights(
    List<MeasureResult> changedStatus,
    List<MeasureResult> red,
    List<MeasureResult> improved,
    List<MeasureResult> deteriorated,
    List<MeasureResult> moved,
    List<MeasureResult> aiming,
    List<MeasureResult> unlikely,
    List<MeasureResult> withoutFigure,
    List<MeasureResult> withoutCommentary) {

  public static Highlights of(Results results) {
    return new Highlights(
        worseFirst(select(results, result -> hasChangedStatus(result) || hasLostStatus(result))),
        pressingFirst(select(results, Highlights::isRed)),
        unusual(results, Set.of(Verdict.IMPROVING)),
        unusual(results, Set.of(Verdict.WORSENING)),
        unusual(results, Set.of(Verdict.HIGHER, Verdict.LOWER, Verdict.MIXED)),
        select(results, Highlights::isAiming),
        redFirst(select(results, Highlights::isUnlikely)),
        select(results, Highlights::lacksFigure),
        select(results, result -> lacksCommentary(results, result)));
  }

  /** A reader who sees the beginning of the list alone must not take it for good news. */
  private static List<MeasureResult> worseFirst(List<MeasureResult> changed) {
    return changed.stream()
        .sorted(
            Order.of(
                Order.by(Highlights::way), Order.by(result -> goodness(result.status().word()))))
        .toList();
  }

  /** Below zero to a worse status, above it to a better one; zero where none is left. */
  private static int way(MeasureResult result) {
    StatusWord now = result.status().word();
    int before = result.statusBefore().find().map(Highlights::goodness).orElse(0);
    return now.isJudgement() ? Integer.signum(goodness(now) - before) : 0;
  }

  private static int goodness(StatusWord status) {
    return switch (status) {
      case RED -> 1;
      case AMBER -> 2;
      case GREEN -> 3;
      case BLUE -> 4;
      case NOT_APPLICABLE, NO_STATUS, PLACEHOLDER -> 0;
    };
  }

  /**
   * First those that worsen or will not recover in time; then by how far each is short of its
   * target, as a share of that; last those of which none is.
   */
  private static List<MeasureResult> pressingFirst(List<MeasureResult> red) {
    return red.stream()
        .sorted(
            Order.of(Order.by(result -> !isPressing(result)), Order.from(Highlights::shortfall)))
        .toList();
  }

  private static boolean isPressing(MeasureResult result) {
    return result.measure().isLive()
        && (isUnlikely(result)
            || result
                .variation()
                .judged()
                .filter(judged -> judged.verdict() == Verdict.WORSENING)
                .isPresent());
  }

  private static List<MeasureResult> redFirst(List<MeasureResult> measures) {
    return measures.stream().sorted(Order.by(result -> !isRed(result))).toList();
  }

  private static boolean isRed(MeasureResult result) {
    return result.status().word() == StatusWord.RED;
  }

  private static boolean isUnlikely(MeasureResult result) {
    return likelihood(result).equals(Optional.of(Likelihood.UNLIKELY));
  }

  private static BigDecimal shortfall(MeasureResult result) {
    Judgement judgement = result.judgement();
    return judgement
        .against()
        .filter(against -> against.signum() != 0)
        .flatMap(against -> judgement.shortfall().map(by -> Quotients.divide(by, against.abs())))
        .orElse(BigDecimal.ZERO);
  }

  private static List<MeasureResult> unusual(Results results, Set<Verdict> verdicts) {
    List<Map.Entry<MeasureResult, BigDecimal>> distances = new ArrayList<>();
    for (MeasureResult result : results.measures()) {
      result
          .variation()
          .judged()
          .filter(judged -> verdicts.contains(judged.verdict()) && result.measure().isLive())
          .ifPresent(judged -> distances.add(Map.entry(result, distance(judged))));
    }
    return distances.stream()
        .sorted(Order.from(Map.Entry<MeasureResult, BigDecimal>::getValue))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How far the figure is from its mean, as a share of that; of a mean of zero, none. */
  private static BigDecimal distance(Variation.Judged judged) {
    BigDecimal mean = judged.limits().mean();
    BigDecimal distance = judged.value().subtract(mean).abs();
    return mean.signum() == 0 ? BigDecimal.ZERO : Quotients.divide(distance, mean.abs());
  }

  /** Every measure of which a figure is shown, once for each list that it stands on. */
  public List<MeasureResult> shown() {
    return Stream.of(changedStatus, red, improved, deteriorated, moved, unlikely)
        .flatMap(List::stream)
        .toList();
  }

  /** How many of those with a year-end target have that verdict. */
  public long count(Likelihood verdict) {
    return aiming.stream()
        .filter(result -> likelihood(result).equals(Optional.of(verdict)))
        .count();
  }

  private static boolean isAiming(MeasureResult result) {
    return result.measure().isLive() && result.endOfYearTarget().isKnown();
  }

  private static Optional<Likelihood> likelihood(MeasureResult result) {
    return result.measure().isLive()
        ? result.outlook().find().flatMap(Outlook::verdict)
        : Optional.empty();
  }

  private static List<MeasureResult> select(Results results, Predicate<MeasureResult> wanted) {
    return results.measures().stream().filter(wanted).toList();
  }

  /** Whether its figure was judged otherwise the period before. */
  public static boolean hasChangedStatus(MeasureResult result) {
    StatusWord now = result.status().word();
    return now.isJudgement()
        && result.statusBefore().find().filter(then -> then != now).isPresent();
  }

  /** Whether its figure was judged the period before, and there is none now. */
  private static boolean hasLostStatus(MeasureResult result) {
    return result.measure().isLive()
        && !result.status().overridden()
        && !result.current().figure().isKnown()
        && result.statusBefore().find().filter(StatusWord::isJudgement).isPresent();
  }

  /** Whether a figure that should be there is not; one that is suppressed is there. */
  public static boolean lacksFigure(MeasureResult result) {
    PeriodFigure current = result.current();
    return result.measure().isLive() && !current.figure().isKnown() && !current.suppressed();
  }

  /** Whether the rules ask for commentary that nobody wrote. */
  public static boolean lacksCommentary(Results results, MeasureResult result) {
    return results.wantsCommentary(result)
        && result.commentary().filter(written -> !Blanks.isBlank(written.text())).isEmpty();
  }
}
