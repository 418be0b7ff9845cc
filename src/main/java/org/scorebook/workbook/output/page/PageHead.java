package org.scorebook.workbook.output.page;

import java.util.List;
import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.table.Content;

/** What every page of a measure begins with: title, theme, and links to the pages around it. */
final class PageHead {
  private static final float TITLE_HEIGHT = 30f;
  private static final float PLACE_HEIGHT = 18f;
  private static final float GAP = 6f;

  /** The last of the rows, title and place, that further printed pages repeat. */
  static final int REPEATED = 1;

  private static final int LINKS = 2;

  /** Links are kept in sight with all above them, where these leave room on a laptop's screen. */
  private static final float TALLEST_KEPT = 160f;

  private PageHead() {}

  /** The measure's other page: from its figures to its quartiles, and back. */
  record Twin(String text, String name) {}

  /**
   * Writes it from the first row on.
   *
   * @param twin the measure's other page, where there is one
   * @return the next free row
   */
  static int write(
      Book book, Block block, MeasureResult result, String title, Optional<Twin> twin) {
    Cells cells = block.cells();
    title(block, title);
    String place =
        result.measure().theme()
            + " \u00b7 Measure "
            + result.number()
            + " \u00b7 "
            + book.results().edition().scorecard().period().title();
    block.wrap(1, 0, Block.LAST, Content.of(place), place, Look.SUBTITLE);
    block.atLeast(1, PLACE_HEIGHT);
    links(book, block, result, twin);
    cells.height(3, GAP);
    if (block.height(LINKS) <= TALLEST_KEPT) {
      block.keep(LINKS);
    }
    return 4;
  }

  private static void title(Block block, String title) {
    block.wrap(0, 0, Block.LAST, Content.of(title), title, Look.TITLE);
    block.atLeast(0, TITLE_HEIGHT);
  }

  private static void links(Book book, Block block, MeasureResult result, Optional<Twin> twin) {
    Cells cells = block.cells();
    List<MeasureResult> all = book.results().measures();
    int at = book.resultsTable().place(result);
    cells.join(2, 2, 0, 3, Look.LINK);
    if (at > 0) {
      MeasureResult before = all.get(at - 1);
      link(cells, 0, "< Previous: " + before.measure().shortName(), Look.LINK, before);
    }
    cells.join(2, 2, 4, 5, Look.LINK);
    cells.linkBack(LINKS, 4);
    cells.join(2, 2, 6, 8, Look.LINK);
    twin.ifPresent(sheet -> cells.link(2, 6, sheet.text(), Look.LINK, sheet.name()));
    cells.join(2, 2, 9, Block.LAST, Look.LINK_RIGHT);
    if (at < all.size() - 1) {
      MeasureResult after = all.get(at + 1);
      link(cells, 9, "Next: " + after.measure().shortName() + " >", Look.LINK_RIGHT, after);
    }
  }

  private static void link(Cells cells, int column, String text, Look look, MeasureResult to) {
    cells.link(2, column, text, look, Book.pageOf(to));
  }
}
