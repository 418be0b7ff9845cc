/**
 * What is checked beyond the single cell: each rule with its wording in one file, over rows that
 * have been read. {@link org.scorebook.workbook.input.check.Checks} lists them all.
 */
@NullMarked
package org.scorebook.workbook.input.check;

import org.jspecify.annotations.NullMarked;
