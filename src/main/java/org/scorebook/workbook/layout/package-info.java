/**
 * Names, types, help text and allowed words of every input column: one table that drives the
 * reader, the checks, the blank template and the documentation.
 */
@NullMarked
package org.scorebook.workbook.layout;

import org.jspecify.annotations.NullMarked;
