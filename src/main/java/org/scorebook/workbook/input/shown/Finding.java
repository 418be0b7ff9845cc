package org.scorebook.workbook.input.shown;

import org.scorebook.problem.ProblemKind;

/**
 * What is wrong with what a cell shows.
 *
 * @param text what is shown, what is read, and what to do
 */
public record Finding(ProblemKind kind, String text) {}
