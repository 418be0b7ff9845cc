/**
 * Numbers that Excel shows as something else than what is read, or as something of another kind
 * than their measure's unit.
 */
@NullMarked
package org.scorebook.workbook.input.shown;

import org.jspecify.annotations.NullMarked;
