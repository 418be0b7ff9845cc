package org.scorebook.workbook.reply;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** All that is true of replies is so where the hidden sheet tells of a row in each row. */
class EarlierPacksTest extends ReplyFolderTest {
  @Override
  void sent(XSSFWorkbook pack) {
    EarlierForm.ROW_BY_ROW.write(pack);
  }
}
