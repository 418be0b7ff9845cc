/**
 * Usual variation: what a figure does by itself, and what is more than that. Known in the NHS as an
 * XmR chart (NHS England, Making Data Count). Pure, and linear in the points.
 */
@NullMarked
package org.scorebook.variation;

import org.jspecify.annotations.NullMarked;
