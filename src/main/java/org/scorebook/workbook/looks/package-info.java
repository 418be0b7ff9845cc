/**
 * What {@code workbook-templates/output.xlsx} decides: fonts, fills, borders, colours, page header
 * and footer, logo; and the cell styles of a new workbook that follow from it.
 */
@NullMarked
package org.scorebook.workbook.looks;

import org.jspecify.annotations.NullMarked;
