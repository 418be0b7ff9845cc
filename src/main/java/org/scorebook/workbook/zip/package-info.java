/** Writes a workbook so that equal contents are equal bytes. */
@NullMarked
package org.scorebook.workbook.zip;

import org.jspecify.annotations.NullMarked;
