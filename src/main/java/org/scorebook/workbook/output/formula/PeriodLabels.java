package org.scorebook.workbook.output.formula;

import java.util.Locale;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Period;

/** How pages name periods. */
public final class PeriodLabels {
  private PeriodLabels() {}

  /** {@code This Month}, {@code This Quarter}, {@code This Half-year} or {@code This Year}. */
  public static String current(Period.Kind kind) {
    return "This " + word(kind);
  }

  /** {@code Last Month}, {@code Last Quarter}, {@code Last Half-year} or {@code Last Year}. */
  public static String previous(Period.Kind kind) {
    return "Last " + word(kind);
  }

  private static String word(Period.Kind kind) {
    return kind.word().substring(0, 1).toUpperCase(Locale.ROOT) + kind.word().substring(1);
  }

  /** Whether the heading "This Month" (or quarter, or year) of the edition says it already. */
  static boolean isThis(Period period, Results results) {
    Period edition = results.edition().scorecard().period();
    return period.equals(edition);
  }

  /** Whether the heading "Last Month" (or quarter, or year) of the edition says it already. */
  static boolean isLast(Period period, Results results) {
    Period edition = results.edition().scorecard().period();
    return period.equals(edition.plus(-1));
  }

  /**
   * The period as a figure carries it: {@code Nov 2020}, {@code Q1}, {@code H1}, {@code 2018/19}; a
   * quarter or half-year that is a year or more back has its year too.
   */
  static String beside(Period period, Results results) {
    Period edition = results.edition().scorecard().period();
    Period latest = Period.latestEnded(edition.last(), period.kind(), edition.yearStart());
    boolean isNear = Math.abs(period.until(latest)) < period.kind().inYear();
    return isNear ? period.brief() : period.label();
  }
}
