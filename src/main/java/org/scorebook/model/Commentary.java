package org.scorebook.model;

/**
 * What was written about a measure for a period.
 *
 * @param source where it stands: the Commentary sheet, or the file name of a reply
 */
public record Commentary(Period period, String text, String author, String source) {}
