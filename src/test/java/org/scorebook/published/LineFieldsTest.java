package org.scorebook.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scorebook.fields.EverythingSample;
import org.scorebook.fields.NoticedFields;
import org.scorebook.figures.result.Results;
import org.scorebook.published.PublishedEdition.FinalWorkbook;

/** What a line of the ledger remembers of an edition. */
class LineFieldsTest {
  @Test
  void everyFieldIsInTheLineOrLeftOutForAReason() {
    NoticedFields.assertEveryField(
        "the ledger of what was published",
        EverythingSample.results(),
        LineFieldsTest::line,
        Map.of(
            "the results hold it too",
            "Edition.measures Edition.data Edition.owners MeasureData.reported"
                + " MeasureData.recalculated",
            "nobody is shown it, or it may change without notice",
            "Scorecard.commentaryDue Scorecard.notes Scorecard.producedBy "
                + "Scorecard.publishedBefore Scorecard.replyTo Scorecard.rules Figure.note "
                + "MeasureResult.number MeasureData.newLevels MeasureResult.commentary "
                + "MeasureData.commentary",
            "it follows from the figures, definitions, targets and rules of the line",
            "MeasureResult.change MeasureResult.current MeasureResult.previous"
                + " CurrentPeriod.before CurrentPeriod.previous MeasureResult.endOfYearTarget"
                + " MeasureResult.endOfYearTargetTo MeasureResult.interval"
                + " MeasureResult.judgement MeasureResult.outlook MeasureResult.recalculated"
                + " MeasureResult.sameLastYear MeasureResult.statusBefore MeasureResult.targetTo"
                + " MeasureResult.tolerance MeasureResult.twelveMonths"
                + " MeasureResult.twelveMonthsBefore MeasureResult.variation Direction.why"
                + " SeriesPoint.recalculatedValue SeriesPoint.reportedValue SeriesPoint.target"
                + " SeriesPoint.targetTo Shown.value Status.label Status.overridden Unknown.why",
            "the figures of areas are kept as they were typed",
            "MeasureResult.areas",
            "the thresholds are kept, whatever they came from",
            "MeasureData.benchmark PeerGroup.leftOut PeerGroup.source Benchmark.note"
                + " Quartiles.current Quartiles.denominator Quartiles.distanceToNext"
                + " Quartiles.distanceToTop Quartiles.noun Quartiles.ownUnits Quartiles.possible"
                + " Quartiles.rank Quartiles.rows Quartiles.source"));
  }

  private static String line(Results results) {
    FinalWorkbook workbook = new FinalWorkbook("final.xlsx", "0".repeat(64));
    PublishedEdition edition =
        PublishedEdition.of(results, "1.2", Instant.EPOCH, Optional.empty(), workbook);
    try {
      return new String(EditionLine.write(edition, new byte[0]), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
