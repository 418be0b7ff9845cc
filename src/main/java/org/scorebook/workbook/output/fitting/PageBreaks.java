package org.scorebook.workbook.output.fitting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import org.scorebook.xlsx.write.Sheet;

/** Shares the rows of a sheet out among printed pages, so that no page is nearly empty. */
public final class PageBreaks {
  /** Printed smaller than this share of the width's own scale, a page is hard to read. */
  private static final float LEAST_SCALE = 0.8f;

  /** Pages are not made emptier than this for the sake of the last one. */
  private static final float LEAST_FULL = 0.75f;

  /** A page this full may end early where a block ends. */
  private static final float FULL_ENOUGH = 0.6f;

  /** So many rows of a block stand together before and after a break. */
  private static final int TOGETHER = 2;

  private final Sheet sheet;
  private final float pageHeight;
  private final BitSet starts = new BitSet();
  private final BitSet parts = new BitSet();
  private int last;

  /**
   * Page breaks of a sheet whose rows have their heights.
   *
   * @param pageHeight in points of the sheet, between the margins
   */
  public PageBreaks(Sheet sheet, float pageHeight) {
    this.sheet = sheet;
    this.pageHeight = pageHeight;
  }

  /** What a page holds, in points of the sheet. */
  public float pageHeight() {
    return pageHeight;
  }

  /** Adds a block below those before: its first row, its first row below headings, its last. */
  public void block(int firstRow, int body, int lastRow) {
    starts.set(firstRow);
    for (int row = body + TOGETHER; row <= lastRow + 1 - TOGETHER; row++) {
      parts.set(row);
    }
    last = lastRow;
  }

  /** Whether everything can be read on one page. */
  public boolean fitOnePage() {
    return fitOnePage(height(0, last + 1));
  }

  /** Whether so many points can be read on one page. */
  public boolean fitOnePage(float height) {
    return height * LEAST_SCALE <= pageHeight;
  }

  /**
   * Sets breaks between blocks only, where all of them fit on a page each and it takes no more
   * pages than parting them would.
   *
   * @param repeated height of what is repeated at the top of every further page
   * @return whether it does; otherwise nothing is set
   */
  public boolean breakBetween(float repeated) {
    List<Integer> breaks = new Pages(repeated, false).even();
    boolean whole = breaks.stream().allMatch(starts::get);
    if (!whole || breaks.size() > new Pages(repeated, true).even().size()) {
      return false;
    }
    breaks.forEach(row -> sheet.breakBelow(row - 1));
    return true;
  }

  /**
   * Sets breaks between blocks and within what may be parted, where nothing else is cut.
   *
   * @return whether it is so; otherwise nothing is set
   */
  public boolean breakParts(float repeated) {
    Pages parted = new Pages(repeated, true);
    List<Integer> breaks = parted.even();
    boolean isWhole = breaks.stream().allMatch(parted::mayBegin);
    if (isWhole) {
      breaks.forEach(row -> sheet.breakBelow(row - 1));
    }
    return isWhole;
  }

  /** Sets breaks between blocks only, each of which fits on a page, and fills every page first. */
  public void breakBlocks(float repeated) {
    new Pages(repeated, false).breaks(pageHeight).forEach(row -> sheet.breakBelow(row - 1));
  }

  /** Sets breaks anywhere, and fills every page first. */
  public void breakWithin(float repeated) {
    new Pages(repeated, true).breaks(pageHeight).forEach(row -> sheet.breakBelow(row - 1));
  }

  /** Height of rows, the last not included. */
  public float height(int from, int to) {
    float height = 0;
    for (int row = from; row < to; row++) {
      height += sheet.height(row);
    }
    return height;
  }

  /** One way of breaking. */
  private final class Pages {
    private static final int STEPS = 12;

    private final float repeated;
    private final boolean within;

    Pages(float repeated, boolean within) {
      this.repeated = repeated;
      this.within = within;
    }

    /** First rows of all pages but the first, on the lowest pages that need no more of them. */
    List<Integer> even() {
      List<Integer> best = breaks(pageHeight);
      float low = pageHeight * LEAST_FULL;
      float high = pageHeight;
      for (int step = 0; step < STEPS; step++) {
        float capacity = (low + high) / 2;
        List<Integer> breaks = breaks(capacity);
        if (breaks.size() > best.size() || !breaks.stream().allMatch(this::mayBegin)) {
          low = capacity;
        } else {
          best = breaks;
          high = capacity;
        }
      }
      return best;
    }

    /** Whether a page may begin with that row. */
    private boolean mayBegin(int row) {
      return starts.get(row) || (within && parts.get(row));
    }

    private List<Integer> breaks(float capacity) {
      List<Integer> breaks = new ArrayList<>();
      int start = 0;
      for (OptionalInt next = next(start, capacity); next.isPresent(); ) {
        start = next.getAsInt();
        breaks.add(start);
        next = next(start, capacity);
      }
      return breaks;
    }

    /** Where the page after the one that begins there begins. */
    private OptionalInt next(int start, float capacity) {
      float used = start == 0 ? 0 : repeated;
      OptionalInt between = OptionalInt.empty();
      OptionalInt parting = OptionalInt.empty();
      for (int row = start; row <= last; row++) {
        if (row > start && starts.get(row)) {
          between = used >= capacity * FULL_ENOUGH || !within ? OptionalInt.of(row) : between;
          parting = OptionalInt.of(row);
        } else if (row > start && mayBegin(row)) {
          parting = OptionalInt.of(row);
        }
        used += height(row, row + 1);
        if (used > capacity && row > start) {
          return between.isPresent()
              ? between
              : parting.isPresent() ? parting : OptionalInt.of(row);
        }
      }
      return OptionalInt.empty();
    }
  }

  /**
   * What fits on an A4 page that the sheet's columns fill from side to side.
   *
   * @param characters width of all columns
   * @param columns how many there are
   */
  public static float pageHeight(float characters, int columns, Print.Orientation orientation) {
    return pageHeight(characters, columns, orientation, Print.SIDE_MARGIN);
  }

  /**
   * The same between other margins.
   *
   * @param sideMargin in inches
   */
  public static float pageHeight(
      float characters, int columns, Print.Orientation orientation, double sideMargin) {
    boolean landscape = orientation == Print.Orientation.LANDSCAPE;
    double across = (landscape ? 842 : 595) - 2 * 72 * sideMargin;
    double down = (landscape ? 595 : 842) - 2 * 72 * Print.TOP_MARGIN;
    double width = (characters * 7 + columns * 5) * 0.75;
    double scale = Math.min(1, across / width);
    return (float) (down / scale * 0.98);
  }
}
