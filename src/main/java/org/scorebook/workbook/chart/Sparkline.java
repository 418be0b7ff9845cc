package org.scorebook.workbook.chart;

/** A small picture in one cell, which counts from 0, of the values in a range. */
public record Sparkline(int row, int column, Range values) {}
