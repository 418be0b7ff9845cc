/** What slips of the hand look like: digits too many or too few, and hours among minutes. */
@NullMarked
package org.scorebook.workbook.input.slip;

import org.jspecify.annotations.NullMarked;
