package org.scorebook.workbook.copy;

import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/**
 * A look to be changed, which begins as another of the same workbook. POI's own way ({@code
 * cloneStyleFrom}) writes over the last named style of the workbook.
 */
public final class StyleCopy {
  private StyleCopy() {}

  /** A look of its own, equal to this one. */
  public static XSSFCellStyle of(StylesTable styles, XSSFCellStyle style) {
    CTXf format = (CTXf) style.getCoreXf().copy();
    return styles.getStyleAt(styles.putCellXf(format) - 1);
  }
}
