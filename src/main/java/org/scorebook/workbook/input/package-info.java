/** Reads the input workbook as a stream and finds every problem at its cell. */
@NullMarked
package org.scorebook.workbook.input;

import org.jspecify.annotations.NullMarked;
