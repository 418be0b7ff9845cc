/**
 * What people stick on a sheet rather than type into a cell: notes, threads of comments, pictures
 * and shapes. Words only are read, within limits.
 */
@NullMarked
package org.scorebook.workbook.notes;

import org.jspecify.annotations.NullMarked;
