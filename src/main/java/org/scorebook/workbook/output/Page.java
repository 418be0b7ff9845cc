package org.scorebook.workbook.output;

import org.scorebook.workbook.sheet.Sheet;

/** One kind of page: fills the empty sheet it is given. */
interface Page {
  void write(Book book, Sheet sheet);
}
