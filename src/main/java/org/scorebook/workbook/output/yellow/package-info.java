/**
 * Everything in which owners type, whichever sheet it stands on: commentary, missing figures, that
 * a text was checked; and how far they have come with it.
 */
@NullMarked
package org.scorebook.workbook.output.yellow;

import org.jspecify.annotations.NullMarked;
