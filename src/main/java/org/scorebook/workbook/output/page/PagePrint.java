package org.scorebook.workbook.output.page;

import org.scorebook.workbook.output.fitting.PageBreaks;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.xlsx.write.Sheet;

/** How the pages of a measure are printed. */
final class PagePrint {
  private PagePrint() {}

  /**
   * One page where it can be read, else another one for areas, or one upright.
   *
   * @param areas first row of the areas; the row after the last where there are none
   */
  static Print of(Sheet sheet, Block block, int areas, int lastRow) {
    float width = Block.width(0, Block.LAST);
    for (Print.Orientation orientation : Print.Orientation.values()) {
      float height = PageBreaks.pageHeight(width, Block.LAST + 1, orientation);
      PageBreaks pages = new PageBreaks(sheet, height);
      pages.block(0, areas, areas - 1);
      pages.block(areas, lastRow + 1, lastRow);
      if (orientation == Print.Orientation.LANDSCAPE && pages.fitOnePage()) {
        return Print.onePage(lastRow, Block.LAST);
      }
      if (pages.breakBetween(block.height(PageHead.REPEATED))) {
        return Print.pages(lastRow, Block.LAST).on(orientation).withHeadings(0, PageHead.REPEATED);
      }
    }
    // Text in joined cells is lost where a page ends, so the very longest takes one page, small.
    return Print.onePage(lastRow, Block.LAST).on(Print.Orientation.PORTRAIT);
  }
}
