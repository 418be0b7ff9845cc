/**
 * Writes the output workbook and the owners' workbooks: {@link
 * org.scorebook.workbook.output.OutputWorkbook} and {@link
 * org.scorebook.workbook.output.OwnerWorkbook} are the doors; the rooms below hold the pages.
 */
@NullMarked
package org.scorebook.workbook.output;

import org.jspecify.annotations.NullMarked;
