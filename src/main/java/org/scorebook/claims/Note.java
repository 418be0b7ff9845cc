package org.scorebook.claims;

/**
 * What About says of a measure's commentary beside the warnings.
 *
 * @param measure its ID
 * @param text a sentence
 */
public record Note(String measure, String text) {}
