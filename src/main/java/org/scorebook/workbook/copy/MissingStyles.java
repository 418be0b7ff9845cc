package org.scorebook.workbook.copy;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * What every workbook of Excel's has among its styles, and what smaller programs leave out: Excel
 * opens theirs all the same, but POI can make no style from another without it.
 */
final class MissingStyles {
  private MissingStyles() {}

  /** Adds what is missing; a complete workbook is left as it is. */
  static void add(StylesTable styles) {
    if (styles.getFonts().isEmpty()) {
      styles.putFont(new XSSFFont());
    }
    // Excel takes the first two for its own, whatever they say.
    if (styles.getFills().isEmpty()) {
      styles.putFill(fill(styles, STPatternType.NONE));
    }
    if (styles.getFills().size() == 1) {
      styles.putFill(fill(styles, STPatternType.GRAY_125));
    }
    if (styles.getBorders().isEmpty()) {
      styles.putBorder(new XSSFCellBorder(CTBorder.Factory.newInstance()));
    }
    if (styles._getStyleXfsSize() == 0) {
      styles.putCellStyleXf(CTXf.Factory.newInstance());
    }
    if (styles.getNumCellStyles() == 0) {
      styles.putCellXf(CTXf.Factory.newInstance());
    }
    for (int i = 0; i < styles.getNumCellStyles(); i++) {
      CTXf format = styles.getCellXfAt(i);
      if (format.getXfId() >= styles._getStyleXfsSize()) {
        format.setXfId(0);
      }
    }
  }

  private static XSSFCellFill fill(StylesTable styles, STPatternType.Enum pattern) {
    CTFill fill = CTFill.Factory.newInstance();
    fill.addNewPatternFill().setPatternType(pattern);
    return new XSSFCellFill(fill, styles.getIndexedColors());
  }
}
