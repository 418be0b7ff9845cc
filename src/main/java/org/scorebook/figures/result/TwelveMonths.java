package org.scorebook.figures.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Period;

/**
 * A twelve-month aggregate.
 *
 * @param periods how many periods it covers
 * @param outOf how many it would cover if all were there
 * @param numerator sum of numerators, for a Ratio; likewise denominator
 */
public record TwelveMonths(
    Aggregate method,
    Period first,
    Period last,
    Shown figure,
    int periods,
    int outOf,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator) {}
