package org.scorebook.workbook.output.page;

import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Period;

/** What a measure's own page calls its current and previous period. */
final class PeriodWords {
  private PeriodWords() {}

  /** {@code This month}, {@code This quarter}; a year's figure is the {@code Latest year}. */
  static String current(MeasureResult result) {
    return switch (result.current().period().kind()) {
      case MONTH -> "This month";
      case QUARTER -> "This quarter";
      case HALF -> "This half-year";
      case YEAR -> "Latest year";
    };
  }

  /** {@code Last month}; where the measure looks back a year, the same period a year before. */
  static String previous(MeasureResult result) {
    Period.Kind kind = result.previous().period().kind();
    if (result.measure().looksBackAYear() && kind != Period.Kind.YEAR) {
      return lastYear(result);
    }
    return switch (kind) {
      case MONTH -> "Last month";
      case QUARTER -> "Last quarter";
      case HALF -> "Last half-year";
      case YEAR -> "Previous year";
    };
  }

  /** {@code Same month last year}. */
  static String lastYear(MeasureResult result) {
    return switch (result.current().period().kind()) {
      case MONTH -> "Same month last year";
      case QUARTER -> "Same quarter last year";
      case HALF -> "Same half-year last year";
      case YEAR -> "Year before";
    };
  }
}
