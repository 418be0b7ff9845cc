package org.scorebook.variation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scorebook.model.Frequency;

/**
 * A measure's figures through its periods, and what there is to know of them.
 *
 * @param accumulates year-to-date figures that restart each financial year
 * @param coversTwelveMonths each figure covers the twelve months up to the end of its period
 * @param cases each figure is a number of cases: whole, and not out of anything
 * @param least no figure can lie below it; likewise {@code most} above
 * @param points every period from the first with a figure to the current one, gaps included
 */
public record History(
    Frequency frequency,
    boolean accumulates,
    boolean coversTwelveMonths,
    boolean cases,
    Optional<BigDecimal> least,
    Optional<BigDecimal> most,
    List<Point> points) {
  public History {
    points = List.copyOf(points);
  }

  /** From the last new level on. */
  List<Point> level() {
    int start = points.size() - 1;
    while (start > 0 && !points.get(start).newLevel()) {
      start--;
    }
    return points.subList(Math.max(start, 0), points.size());
  }

  /** The unbroken run of periods of that level that ends with the current one. */
  List<Point> run() {
    List<Point> level = level();
    int start = level.size();
    while (start > 0 && !level.get(start - 1).isGap()) {
      start--;
    }
    return level.subList(start, level.size());
  }
}
