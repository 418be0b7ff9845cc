package org.scorebook.workbook.output;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** About. */
final class AboutSheet implements Page {
  @Override
  public void write(Book book, XSSFSheet sheet) {
    Cells cells = new Cells(book, sheet);
    cells.text(0, 0, "About this workbook", Look.TITLE);
    book.print(sheet, Print.pages(0, 0));
  }
}
