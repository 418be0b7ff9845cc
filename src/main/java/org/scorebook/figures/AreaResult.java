package org.scorebook.figures;

/** A measure's current figure for one area. */
public record AreaResult(String area, Answer<Shown> figure, boolean suppressed) {}
