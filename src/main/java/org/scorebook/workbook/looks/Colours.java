package org.scorebook.workbook.looks;

/**
 * A look's colours.
 *
 * @param fill such as {@code A3171C}
 * @param text likewise
 */
public record Colours(String fill, String text) {}
