/**
 * What was computed, as values: {@link org.scorebook.figures.result.Results} holds a {@link
 * org.scorebook.figures.result.MeasureResult} for every measure; a figure that cannot be given says
 * why.
 */
@NullMarked
package org.scorebook.figures.result;

import org.jspecify.annotations.NullMarked;
