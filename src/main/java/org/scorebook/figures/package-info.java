/**
 * What follows from an edition and a rule set: pure functions, no files, no clock. {@link
 * org.scorebook.figures.Figures} is the door; one package-private file per step.
 */
@NullMarked
package org.scorebook.figures;

import org.jspecify.annotations.NullMarked;
