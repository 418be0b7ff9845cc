package org.scorebook.workbook.output;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One kind of page: fills the empty sheet it is given. */
interface Page {
  void write(Book book, XSSFSheet sheet);
}
