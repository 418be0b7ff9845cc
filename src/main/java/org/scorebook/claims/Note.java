package org.scorebook.claims;

/**
 * What About says of a measure's commentary beside the warnings.
 *
 * @param measure its ID
 * @param text a sentence
 * @param confirmed whether it is a sentence of the commentary that the page contradicts and that is
 *     marked as checked
 */
public record Note(String measure, String text, boolean confirmed) {}
