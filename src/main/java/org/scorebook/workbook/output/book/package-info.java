/**
 * The workbook being written, as every page sees it: {@link
 * org.scorebook.workbook.output.book.Book}, its cells, colours and charts.
 */
@NullMarked
package org.scorebook.workbook.output.book;

import org.jspecify.annotations.NullMarked;
