package org.scorebook.workbook.input;

import java.util.Optional;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Measure;
import org.scorebook.workbook.input.draft.DraftFigure;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.ReadDefinition;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * What a blank {@code 12 months} means: Ratio where numerators and denominators are given, else
 * None. A figure that accumulates has no such ratio: its months are in each other.
 */
final class TwelveMonthsDefault {
  private TwelveMonthsDefault() {}

  /** The definition with its aggregate decided; empty for a retired measure. */
  static Optional<Measure> applied(DraftMeasure draft) {
    boolean typed = draft.row().find(MeasureColumns.TWELVE_MONTHS).isPresent();
    return draft
        .definition()
        .map(ReadDefinition::measure)
        .map(
            measure ->
                !typed && !measure.accumulates() && hasFractions(draft)
                    ? measure.toBuilder().twelveMonths(Aggregate.RATIO).build()
                    : measure);
  }

  private static boolean hasFractions(DraftMeasure draft) {
    return draft.figures().stream()
        .map(DraftFigure::figure)
        .anyMatch(figure -> figure.numerator().isPresent() && figure.denominator().isPresent());
  }
}
