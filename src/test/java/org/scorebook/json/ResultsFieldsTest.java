package org.scorebook.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scorebook.fields.EverythingSample;
import org.scorebook.fields.NoticedFields;
import org.scorebook.figures.result.Results;

/** The results as JSON. */
class ResultsFieldsTest {
  @Test
  void everyFieldIsInTheJsonOrLeftOutForAReason() {
    NoticedFields.assertEveryField(
        "the results as JSON",
        EverythingSample.results(),
        ResultsFieldsTest::json,
        Map.of(
            "it is what was typed, not what follows",
            "Edition.measures Edition.data Edition.owners MeasureResult.data "
                + "Measure.accumulates Measure.areas Measure.arrears Measure.comparison "
                + "Measure.countedAs Measure.coversTwelveMonths Measure.decimals Measure.faq "
                + "Measure.frequency Measure.isPublic Measure.override Measure.owners Measure.per "
                + "Measure.preferredTravel Measure.responsibleOfficer Measure.source "
                + "Measure.targetType Measure.tolerance Measure.twelveMonths Measure.unit "
                + "Scorecard.commentaryDue Scorecard.notes Scorecard.producedBy "
                + "Scorecard.publishedBefore Scorecard.replyTo Scorecard.rules Source.fileName "
                + "Commentary.checked Commentary.period Commentary.place Commentary.written",
            "the current and previous figure name their periods",
            "MeasureResult.periods",
            "charts and pages alone show it",
            "MeasureResult.sameLastYear MeasureResult.series "
                + "MeasureResult.twelveMonthsBefore Judged.first Judged.value Limits.lower "
                + "Limits.meanRange Limits.nearLower Limits.nearUpper Limits.upper Signal.points "
                + "TwelveMonths.first TwelveMonths.last TwelveMonths.outOf Quartiles.rank",
            "the reason of the status tells it",
            "MeasureResult.tolerance Status.label Status.overridden",
            "what follows is there and not what it followed from",
            "MeasureResult.judgement Quartiles.denominator Quartiles.ownUnits "
                + "Quartiles.thresholds Row.own Direction.why Unknown.why"));
  }

  private static String json(Results results) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ResultsJson.write(
          results, "1.2", Optional.empty(), List.of(), ExplanationJsonTest::nothing, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
