/**
 * Changed copies of a workbook that somebody else made, in which everything not meant to change is
 * kept. The workbook itself is only read.
 */
@NullMarked
package org.scorebook.workbook.copy;

import org.jspecify.annotations.NullMarked;
