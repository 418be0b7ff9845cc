package org.scorebook.xlsx.read;

/**
 * Cells joined to one ({@code mergeCell}), of which only the first holds anything. Rows and columns
 * count from 1.
 */
public record MergedCells(int firstRow, int firstColumn, int lastRow, int lastColumn) {}
