/**
 * Sheets that an input workbook lacks, and the ones that may be meant by them: the door is {@link
 * org.scorebook.workbook.input.missing.MissingSheets}.
 */
@NullMarked
package org.scorebook.workbook.input.missing;

import org.jspecify.annotations.NullMarked;
