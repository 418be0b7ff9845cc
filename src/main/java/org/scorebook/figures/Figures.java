package org.scorebook.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.AreaResult;
import org.scorebook.figures.result.CurrentPeriod;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Results;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.figures.result.Shown;
import org.scorebook.figures.result.Standing;
import org.scorebook.figures.result.Status;
import org.scorebook.figures.result.TwelveMonths;
import org.scorebook.interval.Interval;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Commentary;
import org.scorebook.model.Edition;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Period;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target;
import org.scorebook.rules.Rules;

/** The door of the package: from what people typed to what follows. */
public final class Figures {
  private Figures() {}

  /** Computes every result of the edition, in display order. */
  public static Results compute(Edition edition, Rules rules) {
    List<MeasureResult> results = new ArrayList<>();
    for (Measure measure : edition.measures()) {
      Facts facts = Facts.of(measure, edition.dataOf(measure), rules);
      results.add(result(results.size() + 1, facts, edition));
    }
    return new Results(edition, rules, results);
  }

  /** Judges one period of a measure as if it were the current one. */
  public static Standing standing(Measure measure, MeasureData data, Rules rules, Period period) {
    Facts facts = Facts.of(measure, data, rules);
    PeriodFigure current = facts.reported(period);
    PeriodFigure previous = facts.compared(CurrentPeriod.previousOf(measure, period));
    return new Standing(
        Statuses.computed(facts, previous, current),
        Directions.of(facts, previous, current),
        QuartileTables.of(facts, "", current, Answer.unknown(""))
            .find()
            .flatMap(q -> q.current().find()),
        meetsTarget(facts, current));
  }

  private static Optional<Boolean> meetsTarget(Facts facts, PeriodFigure current) {
    Optional<BigDecimal> figure =
        current.figure().find().map(shown -> Statuses.compared(facts, shown.value()));
    return facts.hasPreference()
        ? figure.flatMap(
            value ->
                facts
                    .wholeTarget(current.period())
                    .find()
                    .map(target -> meets(facts, target, value)))
        : Optional.empty();
  }

  private static boolean meets(Facts facts, Target target, BigDecimal figure) {
    return facts.isRange()
        ? target.distance(figure).signum() == 0
        : facts.advantage(figure, target.value()).signum() >= 0;
  }

  private static MeasureResult result(int number, Facts facts, Edition edition) {
    CurrentPeriod periods =
        CurrentPeriod.of(facts.measure(), facts.data(), edition.scorecard().period());
    Period now = periods.current();
    PeriodFigure current = facts.reported(now);
    PeriodFigure compared = facts.compared(periods.previous());
    PeriodFigure recalculated = facts.recalculated(periods.previous());
    Answer<TwelveMonths> twelveMonths = Aggregates.endingWith(facts, now);
    Answer<Interval> interval = Intervals.of(facts, current);

    List<SeriesPoint> series = SeriesPoints.of(facts, now);
    Answer<Shown> endOfYearTarget = facts.endOfYearTarget(now).map(facts::shown);
    return new MeasureResult(
        number,
        facts.measure(),
        facts.data(),
        periods,
        facts.tolerance(),
        Statuses.of(facts, compared, current),
        facts.wholeTarget(now).map(facts::shown),
        facts.wholeTarget(now).find().flatMap(Target::to),
        endOfYearTarget,
        facts.endOfYearTarget(now).find().flatMap(Target::to),
        facts.reported(periods.previous()),
        recalculated.suppressed()
            ? Answer.of(recalculated)
            : recalculated.figure().map(shown -> recalculated),
        current,
        facts.reported(now.plusYears(-1)),
        Changes.between(facts, compared, current),
        Directions.of(facts, compared, current),
        Judgements.of(facts, compared, current),
        UsualVariations.of(facts, series),
        interval,
        Outlooks.of(facts, endOfYearTarget, current),
        twelveMonths,
        Aggregates.before(facts, now, twelveMonths),
        QuartileTables.of(facts, edition.scorecard().organisation(), current, interval),
        areas(facts, now),
        commentary(facts, now),
        statusBefore(facts, periods.before()),
        series);
  }

  private static List<AreaResult> areas(Facts facts, Period now) {
    return facts.data().areas().stream()
        .filter(area -> area.period().equals(now))
        .map(area -> area(facts, area))
        .toList();
  }

  private static AreaResult area(Facts facts, AreaFigure area) {
    PeriodFigure figure = facts.figure(Optional.of(area.figure()), area.period());
    return new AreaResult(area.area(), figure.figure(), figure.suppressed());
  }

  private static Optional<Commentary> commentary(Facts facts, Period now) {
    return facts.data().commentary().stream()
        .filter(commentary -> commentary.period().equals(now))
        .reduce((earlier, later) -> later);
  }

  /** The status of the period before by the same rules; known only where it is a judgement. */
  private static Answer<StatusWord> statusBefore(Facts facts, Period before) {
    PeriodFigure previous = facts.compared(CurrentPeriod.previousOf(facts.measure(), before));
    Status status = Statuses.computed(facts, previous, facts.reported(before));
    return status.word().isJudgement() ? Answer.of(status.word()) : Answer.unknown(status.reason());
  }
}
