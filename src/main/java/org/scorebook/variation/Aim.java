package org.scorebook.variation;

import java.math.BigDecimal;
import java.util.function.Predicate;

/**
 * The target of the current period.
 *
 * @param isMet whether a figure meets it, by the rules that status is judged by
 */
public record Aim(BigDecimal target, Predicate<BigDecimal> isMet) {}
