package org.scorebook.workbook.output;

import org.scorebook.figures.Results;
import org.scorebook.model.Period;

/** How pages name periods. */
final class PeriodLabels {
  /** Quarters nearer than this to the edition's own need no year beside them. */
  private static final int QUARTERS_IN_YEAR = 4;

  private PeriodLabels() {}

  /** {@code This Month}, {@code This Quarter} or {@code This Year}. */
  static String current(Period.Kind kind) {
    return "This " + word(kind);
  }

  /** {@code Last Month}, {@code Last Quarter} or {@code Last Year}. */
  static String previous(Period.Kind kind) {
    return "Last " + word(kind);
  }

  private static String word(Period.Kind kind) {
    return switch (kind) {
      case MONTH -> "Month";
      case QUARTER -> "Quarter";
      case YEAR -> "Year";
    };
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
   * The period as a figure carries it: {@code Nov 2020}, {@code Q1}, {@code 2018/19}; a quarter a
   * year or more back has its year too.
   */
  static String beside(Period period, Results results) {
    Period edition = results.edition().scorecard().period();
    if (period.kind() == Period.Kind.QUARTER) {
      Period latest = Period.latestEnded(edition.last(), Period.Kind.QUARTER, edition.yearStart());
      if (Math.abs(period.until(latest)) < QUARTERS_IN_YEAR) {
        return "Q" + period.quarterOfYear();
      }
    }
    return period.label();
  }
}
