/**
 * Workbooks read as a stream, safely: their cells, one row after another. {@link
 * org.scorebook.xlsx.read.WorkbookStream} is the door. Nothing here knows what the sheets mean.
 */
@NullMarked
package org.scorebook.xlsx.read;

import org.jspecify.annotations.NullMarked;
