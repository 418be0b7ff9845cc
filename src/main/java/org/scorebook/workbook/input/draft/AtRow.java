package org.scorebook.workbook.input.draft;

/** Something typed, and the row it was typed in. */
public record AtRow<T>(int row, T typed) {}
