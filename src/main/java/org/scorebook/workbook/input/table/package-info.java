/**
 * The tables of a workbook: header rows, columns by name, and cells as texts, words, numbers, dates
 * and periods, whatever way people type them.
 */
@NullMarked
package org.scorebook.workbook.input.table;

import org.jspecify.annotations.NullMarked;
