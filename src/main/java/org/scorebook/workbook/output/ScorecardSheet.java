package org.scorebook.workbook.output;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Scorecard. */
final class ScorecardSheet implements Page {
  @Override
  public void write(Book book, XSSFSheet sheet) {
    Cells cells = new Cells(book, sheet);
    cells.text(0, 0, "Scorecard", Look.TITLE);
    book.print(sheet, Print.pages(0, 0));
  }
}
