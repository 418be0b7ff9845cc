package org.scorebook.workbook.input.check;

import org.scorebook.model.Aggregate;
import org.scorebook.model.Measure;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * A year-to-date figure holds the periods before it, so twelve months of them count each period
 * many times: only Latest and None make sense of it.
 */
final class AccumulatesAlone implements Checks.MeasureCheck {
  private static final ProblemKind SUM_OF_ACCUMULATED =
      ProblemKind.error(
          "sum-of-accumulated", "Year-to-date figures added up count the first months many times.");

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    Aggregate typed = definition.twelveMonths();
    if (definition.accumulates() && typed != Aggregate.LATEST && typed != Aggregate.NONE) {
      measure
          .row()
          .report(
              SUM_OF_ACCUMULATED,
              MeasureColumns.TWELVE_MONTHS,
              typed.word()
                  + " of twelve months is not possible where Accumulates is Yes: each year-to-date"
                  + " figure holds the periods before it. Choose Latest or None.");
    }
  }
}
