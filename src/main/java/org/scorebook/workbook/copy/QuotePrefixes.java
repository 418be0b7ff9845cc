package org.scorebook.workbook.copy;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.xlsx.QuotePrefix;

/**
 * Gives cells of an opened workbook the quote prefix that their content asks for, all their other
 * looks kept. A look is made once for all cells that need it.
 */
public final class QuotePrefixes {
  private final StylesTable styles;
  private final Map<Integer, XSSFCellStyle> others = new HashMap<>();

  public QuotePrefixes(XSSFWorkbook workbook) {
    styles = workbook.getStylesSource();
  }

  /**
   * To be called for a cell that was written. A text that begins as formulas do gets the prefix,
   * any other keeps what it had; a number loses it, which Excel would make a text.
   */
  public void fit(XSSFCell cell) {
    boolean prefixed = cell.getCellStyle().getQuotePrefixed();
    boolean wanted =
        switch (cell.getCellType()) {
          case STRING -> prefixed || QuotePrefix.isNeededBy(cell.getStringCellValue());
          case NUMERIC -> false;
          default -> prefixed;
        };
    if (wanted != prefixed) {
      cell.setCellStyle(
          others.computeIfAbsent(
              (int) cell.getCellStyle().getIndex(), index -> with(wanted, cell.getCellStyle())));
    }
  }

  private XSSFCellStyle with(boolean prefix, XSSFCellStyle style) {
    XSSFCellStyle copy = StyleCopy.of(styles, style);
    copy.setQuotePrefixed(prefix);
    return copy;
  }
}
