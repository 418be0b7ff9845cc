/** What the file format asks of Apache POI about numbers. */
@NullMarked
package org.scorebook.workbook.numbers;

import org.jspecify.annotations.NullMarked;
