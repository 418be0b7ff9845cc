package org.scorebook.workbook.reply;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** All that is true of replies is so where the hidden sheet tells of one cell in each row. */
class FirstPacksTest extends ReplyFolderTest {
  @Override
  void sent(XSSFWorkbook pack) {
    EarlierForm.CELL_BY_CELL.write(pack);
  }
}
