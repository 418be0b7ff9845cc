package org.scorebook.workbook.output;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Contents. */
final class ContentsSheet implements Page {
  @Override
  public void write(Book book, XSSFSheet sheet) {
    Cells cells = new Cells(book, sheet);
    cells.text(0, 0, "Contents", Look.TITLE);
    book.print(sheet, Print.pages(0, 0));
  }
}
