package org.scorebook.model;

/** A measure's figure for one area (constituency, ward, district) in one period. */
public record AreaFigure(Period period, String area, Figure figure) {}
