/**
 * What the tables of Results and Series hold, and where: their columns, rows and kinds of content.
 */
@NullMarked
package org.scorebook.workbook.output.table;

import org.jspecify.annotations.NullMarked;
