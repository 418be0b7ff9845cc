/**
 * What slips of the hand look like in one figure or among a few: a percent sign forgotten, a sign
 * too many, digits too many or too few, hours among minutes.
 */
@NullMarked
package org.scorebook.workbook.input.slip;

import org.jspecify.annotations.NullMarked;
