/**
 * The analyst's workbook: the blank standard one, written from the table of columns in {@code
 * layout}, and last period's rolled forward.
 */
@NullMarked
package org.scorebook.workbook.template;

import org.jspecify.annotations.NullMarked;
