/**
 * Writes new workbooks as text, part by part: a sheet is composed in memory, then written and
 * compressed, on another core while the next one is composed. {@link
 * org.scorebook.xlsx.write.NewWorkbook} is the door. POI keeps every cell of a workbook as a tree
 * of XML, which takes ten times the time and the memory once there are thousands of sheets.
 * Workbooks that exist already are changed with POI.
 */
@NullMarked
package org.scorebook.xlsx.write;

import org.jspecify.annotations.NullMarked;
