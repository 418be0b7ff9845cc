/** Tests of what Excel shows of a number. */
@NullMarked
package org.scorebook.workbook.number;

import org.jspecify.annotations.NullMarked;
