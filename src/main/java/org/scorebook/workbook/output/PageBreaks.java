package org.scorebook.workbook.output;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Keeps blocks of rows on one printed page where they fit on one. */
final class PageBreaks {
  private final XSSFSheet sheet;
  private final float pageHeight;
  private float used;
  private boolean begun;

  /**
   * Page breaks of a sheet.
   *
   * @param pageHeight in points of the sheet, between the margins
   * @param used how much of the first page is taken
   */
  PageBreaks(XSSFSheet sheet, float pageHeight, float used) {
    this.sheet = sheet;
    this.pageHeight = pageHeight;
    this.used = used;
  }

  /**
   * Begins a block, on a new page if it would not fit on what is left of this one. The first block
   * stays where it is, below the sheet's heading.
   *
   * @param row first row of the block, from 0
   * @param height of the block
   * @param repeated height of what is repeated at the top of every further page
   * @return whether the block is split over pages
   */
  boolean begin(int row, float height, float repeated) {
    boolean first = !begun;
    begun = true;
    if (used + height <= pageHeight) {
      used += height;
      return false;
    }
    if (!first && height + repeated <= pageHeight) {
      sheet.setRowBreak(row - 1);
      used = repeated + height;
      return false;
    }
    used = (used + height) % (pageHeight - repeated) + repeated;
    return true;
  }

  /**
   * What fits on an A4 page that the sheet's columns fill from side to side.
   *
   * @param characters width of all columns
   * @param columns how many there are
   */
  static float pageHeight(float characters, int columns, Print.Orientation orientation) {
    boolean landscape = orientation == Print.Orientation.LANDSCAPE;
    double across = (landscape ? 842 : 595) - 2 * 72 * Book.SIDE_MARGIN;
    double down = (landscape ? 595 : 842) - 2 * 72 * Book.TOP_MARGIN;
    double width = (characters * 7 + columns * 5) * 0.75;
    double scale = Math.min(1, across / width);
    return (float) (down / scale * 0.98);
  }
}
