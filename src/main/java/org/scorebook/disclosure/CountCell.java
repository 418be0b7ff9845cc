package org.scorebook.disclosure;

/**
 * A count, wherever it is shown.
 *
 * @param counted the ID under which measures that count the same are kept together
 */
record CountCell(String counted, Spot spot) {}
