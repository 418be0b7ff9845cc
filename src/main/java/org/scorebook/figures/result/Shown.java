package org.scorebook.figures.result;

import java.math.BigDecimal;

/** A figure unrounded, and as the workbook shows it. Percentages are fractions. */
public record Shown(BigDecimal value, String text) {}
