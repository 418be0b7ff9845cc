package org.scorebook.workbook.output.page;

import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Period;

/** What a measure's own page calls its current and previous period. */
final class PeriodWords {
  private PeriodWords() {}

  /** {@code This month}, {@code This quarter}; a year's figure is the {@code Latest year}. */
  static String current(MeasureResult result) {
    Period.Kind kind = result.current().period().kind();
    return kind == Period.Kind.YEAR ? "Latest year" : "This " + kind.word();
  }

  /** {@code Last month}; where the measure looks back a year, the same period a year before. */
  static String previous(MeasureResult result) {
    Period.Kind kind = result.previous().period().kind();
    if (result.measure().looksBackAYear() && kind != Period.Kind.YEAR) {
      return lastYear(result);
    }
    return kind == Period.Kind.YEAR ? "Previous year" : "Last " + kind.word();
  }

  /** {@code Same month last year}. */
  static String lastYear(MeasureResult result) {
    return "Same " + result.current().period().kind().word() + " last year";
  }
}
