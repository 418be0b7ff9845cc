package org.scorebook.changes;

import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.StatusWord;

/**
 * A measure as an earlier edition had it.
 *
 * @param data figures up to what was then the current period, and targets
 * @param status as it was shown
 */
public record EarlierMeasure(Measure measure, MeasureData data, StatusWord status) {}
