/**
 * Workbooks read as a stream, safely: what the file really is, how large it may be, and its cells
 * one row after another. Nothing here knows what the sheets mean.
 */
@NullMarked
package org.scorebook.workbook.stream;

import org.jspecify.annotations.NullMarked;
