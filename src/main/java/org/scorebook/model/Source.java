package org.scorebook.model;

/** The input workbook an edition was read from. */
public record Source(String fileName, String sha256) {}
