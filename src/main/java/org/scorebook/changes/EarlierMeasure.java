package org.scorebook.changes;

import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.StatusWord;

/**
 * A measure as an earlier edition had it.
 *
 * @param data what was shown of its figures, targets, thresholds and areas
 * @param peers by what its peers are known again; empty where it had none
 * @param status as it was shown
 */
public record EarlierMeasure(Measure measure, MeasureData data, String peers, StatusWord status) {

  /** As an edition has it now. */
  public static EarlierMeasure of(MeasureResult result) {
    return new EarlierMeasure(
        result.measure(), ShownData.of(result), PeersMark.of(result), result.status().word());
  }
}
