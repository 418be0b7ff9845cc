package org.scorebook.figures.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scorebook.interval.Interval;
import org.scorebook.model.Commentary;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.StatusWord;
import org.scorebook.rules.Tolerance;
import org.scorebook.variation.Variation;

/**
 * All that follows for one measure.
 *
 * @param number place in the scorecard, from 1
 * @param periods which periods the edition reports of it
 * @param tolerance the band its status was judged with
 * @param target of the current period; of a range its lower end, and both as text
 * @param targetTo the upper end of a range
 * @param endOfYearTarget of the current period's financial year, as the target
 * @param endOfYearTargetTo the upper end of a range
 * @param previous the period before, or the same a year before where the measure looks back a year
 * @param recalculated the previous period as it is known now; a suppressed figure is known to be
 *     one
 * @param sameLastYear the current period a year before
 * @param judgement what status, change and direction were decided with
 * @param variation whether the current figure is more than its usual variation
 * @param interval the 95% interval of the current figure
 * @param outlook the way to the year-end target
 * @param twelveMonthsBefore the same aggregate for the twelve months before
 * @param areas by area, in order of first appearance, for the current period
 * @param commentary of the current period
 * @param statusBefore GREEN, AMBER, RED or BLUE of the period before by the same rules, without
 *     override; else why no change of status can be claimed
 * @param series from the first period with a figure to the current one, gaps filled with empty
 *     points
 */
public record MeasureResult(
    int number,
    Measure measure,
    MeasureData data,
    CurrentPeriod periods,
    Tolerance tolerance,
    Status status,
    Answer<Shown> target,
    Optional<BigDecimal> targetTo,
    Answer<Shown> endOfYearTarget,
    Optional<BigDecimal> endOfYearTargetTo,
    PeriodFigure previous,
    Answer<PeriodFigure> recalculated,
    PeriodFigure current,
    PeriodFigure sameLastYear,
    Answer<Change> change,
    Direction direction,
    Judgement judgement,
    Variation variation,
    Answer<Interval> interval,
    Answer<Outlook> outlook,
    Answer<TwelveMonths> twelveMonths,
    Answer<TwelveMonths> twelveMonthsBefore,
    Answer<Quartiles> quartiles,
    List<AreaResult> areas,
    Optional<Commentary> commentary,
    Answer<StatusWord> statusBefore,
    List<SeriesPoint> series) {
  public MeasureResult {
    areas = List.copyOf(areas);
    series = List.copyOf(series);
  }
}
