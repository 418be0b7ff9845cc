package org.scorebook.workbook.output.page;

import org.scorebook.workbook.output.fitting.PageBreaks;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.xlsx.write.Sheet;

/** How the pages of a measure are printed. */
final class PagePrint {
  /** The title of the areas and the heading of their table. */
  private static final int AREA_HEADINGS = 2;

  private PagePrint() {}

  /**
   * One page where it can be read, else another one for areas, or one upright; many areas take
   * several upright ones.
   *
   * @param areas first row of the areas; the row after the last where there are none
   */
  static Print of(Sheet sheet, Block block, int areas, int lastRow) {
    float repeated = block.height(PageHead.REPEATED);
    for (Print.Orientation orientation : Print.Orientation.values()) {
      PageBreaks pages = pages(sheet, orientation, areas, lastRow);
      if (orientation == Print.Orientation.LANDSCAPE && pages.fitOnePage()) {
        return Print.onePage(lastRow, Block.LAST);
      }
      if (pages.breakBetween(repeated)) {
        return severalPages(orientation, lastRow);
      }
    }
    if (pages(sheet, Print.Orientation.PORTRAIT, areas, lastRow).breakParts(repeated)) {
      return severalPages(Print.Orientation.PORTRAIT, lastRow);
    }
    // Text in joined cells is lost where a page ends, so the very longest takes one page, small.
    return Print.onePage(lastRow, Block.LAST).on(Print.Orientation.PORTRAIT);
  }

  private static Print severalPages(Print.Orientation orientation, int lastRow) {
    return Print.pages(lastRow, Block.LAST).on(orientation).withHeadings(0, PageHead.REPEATED);
  }

  private static PageBreaks pages(
      Sheet sheet, Print.Orientation orientation, int areas, int lastRow) {
    float height = PageBreaks.pageHeight(Block.width(0, Block.LAST), Block.LAST + 1, orientation);
    PageBreaks pages = new PageBreaks(sheet, height);
    pages.block(0, areas, areas - 1);
    pages.block(areas, areas + AREA_HEADINGS, lastRow);
    return pages;
  }
}
