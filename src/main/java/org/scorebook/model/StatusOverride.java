package org.scorebook.model;

/** A status set by hand, and why. */
public record StatusOverride(StatusWord status, String reason) {}
