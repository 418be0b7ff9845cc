package org.scorebook.figures.result;

import java.util.Optional;
import org.scorebook.model.Frequency;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Period;

/**
 * Which periods of a measure an edition reports.
 *
 * @param current the latest period of the measure's own frequency that has wholly ended by the end
 *     of the reporting month, less its arrears
 * @param before the period before it
 * @param previous the period whose figure the current one is compared with: the one before, or the
 *     same period a year before where the measure looks back a year
 */
public record CurrentPeriod(Period current, Period before, Period previous) {

  /**
   * The periods of a measure in an edition.
   *
   * @param reporting the edition's period, meaning its last month
   */
  public static CurrentPeriod of(Measure measure, MeasureData data, Period reporting) {
    return of(measure, data.firstRow(), reporting);
  }

  /**
   * The periods of a measure in an edition.
   *
   * @param first period of the measure's first Data row, blank or not: a biennial measure's years
   *     count from it
   * @param reporting the edition's period, meaning its last month
   */
  public static CurrentPeriod of(Measure measure, Optional<Period> first, Period reporting) {
    Frequency frequency = measure.frequency();
    int step = frequency.step();
    Period ended = Period.latestEnded(reporting.last(), frequency.kind(), reporting.yearStart());
    int sinceOwn = first.map(period -> Math.floorMod(period.until(ended), step)).orElse(0);
    Period current = ended.plus(-sinceOwn - measure.arrears() * step);
    return new CurrentPeriod(current, current.plus(-step), previousOf(measure, current));
  }

  /** The period whose figure a period's own is compared with. */
  public static Period previousOf(Measure measure, Period period) {
    boolean yearBefore = measure.looksBackAYear() && period.kind() != Period.Kind.YEAR;
    return yearBefore ? period.plusYears(-1) : period.plus(-measure.frequency().step());
  }
}
