/**
 * Whether Excel would open a workbook without repairing it: a lint for what no validator sees, and
 * other programs that read what was written.
 */
@NullMarked
package org.scorebook.xlsx.lint;

import org.jspecify.annotations.NullMarked;
