/** Writes the output workbook: one class per kind of page. */
@NullMarked
package org.scorebook.workbook.output;

import org.jspecify.annotations.NullMarked;
