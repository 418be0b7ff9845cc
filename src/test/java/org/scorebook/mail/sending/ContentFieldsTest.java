package org.scorebook.mail.sending;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scorebook.fields.EverythingSample;
import org.scorebook.fields.NoticedFields;

/** The hash by which the ledger knows what an owner was shown. */
class ContentFieldsTest {
  @Test
  void everyFieldIsInTheHashOrLeftOutForAReason() {
    NoticedFields.assertEveryField(
        "the hash of OwnerContent",
        EverythingSample.results(),
        results -> OwnerContent.hash(results, EverythingSample.CARE),
        Map.of(
            "the entry names the edition, and what follows from the rules is in the results",
            "Results.edition Results.rules",
            "the figures, targets and status follow from them",
            "MeasureResult.data MeasureResult.periods MeasureResult.tolerance "
                + "Measure.accumulates Measure.areas Measure.arrears Measure.comparison "
                + "Measure.coversTwelveMonths Measure.override Measure.per Measure.tolerance "
                + "Measure.twelveMonths",
            "they follow from the figures",
            "MeasureResult.change MeasureResult.direction MeasureResult.interval"
                + " MeasureResult.judgement MeasureResult.outlook MeasureResult.recalculated"
                + " MeasureResult.sameLastYear MeasureResult.statusBefore"
                + " MeasureResult.twelveMonths MeasureResult.twelveMonthsBefore"
                + " MeasureResult.variation Quartiles.denominator Quartiles.distanceToNext"
                + " Quartiles.distanceToTop Quartiles.noun Quartiles.ownUnits Quartiles.possible"
                + " Quartiles.rank Quartiles.thresholds Row.difference Row.own Row.percent"
                + " Row.units",
            "the texts that are shown say it",
            "AreaResult.suppressed MeasureResult.endOfYearTargetTo MeasureResult.targetTo"
                + " PeriodFigure.denominator PeriodFigure.numerator Shown.value Figure.provisional"
                + " Unknown.why",
            "the status word says it",
            "Status.label Status.overridden",
            "it may be that of others",
            "MeasureResult.number",
            "the owner writes it",
            "MeasureResult.commentary",
            "owners do not see it",
            "Measure.isPublic SeriesPoint.targetTo"));
  }
}
