/** Tests of what Excel shows of a number. */
@NullMarked
package org.scorebook.workbook.format;

import org.jspecify.annotations.NullMarked;
