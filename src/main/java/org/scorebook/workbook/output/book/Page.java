package org.scorebook.workbook.output.book;

import org.scorebook.xlsx.write.Sheet;

/** One kind of page: fills the empty sheet it is given. */
public interface Page {
  void write(Book book, Sheet sheet);
}
