package org.scorebook.figures.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.outlook.Likelihood;

/**
 * The way to the year-end target. Paces are unrounded, per period and towards the target.
 *
 * @param verdict empty where the history is too short for one
 * @param needed empty once the year has ended
 * @param average of the last year; of a year-to-date figure there is none, likewise no {@code best}
 * @param best over as many periods as are left, in the last two years
 * @param periodsLeft to the end of the financial year
 * @param text a sentence without its full stop
 */
public record Outlook(
    Optional<Likelihood> verdict,
    Optional<BigDecimal> needed,
    Optional<BigDecimal> average,
    Optional<BigDecimal> best,
    int periodsLeft,
    String text) {}
