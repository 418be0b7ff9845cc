package org.scorebook.xlsx.notes;

/**
 * Words on a cell: a note, or a thread of comments as one. Rows and columns count from 1.
 *
 * @param author who wrote it, of a thread all who did; empty where the workbook does not say
 */
public record CellNote(int row, int column, String author, String text) {}
