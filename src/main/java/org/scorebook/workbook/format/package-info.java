/** What Excel shows of a stored number: its digits, and its number format. */
@NullMarked
package org.scorebook.workbook.format;

import org.jspecify.annotations.NullMarked;
