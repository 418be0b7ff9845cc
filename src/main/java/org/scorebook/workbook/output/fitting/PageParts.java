package org.scorebook.workbook.output.fitting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Cuts tables that would not stand whole on a printed page into parts that do, each below headings
 * of its own. Asked for one table after the other, from top to bottom.
 */
public final class PageParts {
  /** A page this full may end early where a table ends: two rows below headings fill the rest. */
  private static final double FULL_ENOUGH = 0.88;

  /** So many rows of a table stand together before and after a cut. */
  private static final int TOGETHER = 2;

  /** One row does where it is as high as that share of a page. */
  private static final double HIGH_ENOUGH = 0.2;

  private final double page;
  private double left;
  private int pages = 1;
  private int onLast;

  /**
   * Begins with the first page.
   *
   * @param pageHeight in points of the sheet, between the margins
   * @param repeated height of what is repeated at the top of every further page
   * @param above height of what stands above the first table
   */
  public PageParts(float pageHeight, float repeated, float above) {
    this.page = pageHeight - repeated;
    this.left = pageHeight - above;
  }

  /**
   * The rows of the next table, in as many parts as it takes.
   *
   * @param headings height of what stands above the rows of every part
   * @param height of a row
   */
  public <T> List<List<T>> of(List<T> rows, float headings, ToDoubleFunction<T> height) {
    double[] heights = rows.stream().mapToDouble(height).toArray();
    List<List<T>> parts = new ArrayList<>();
    int from = 0;
    while (from < heights.length) {
      int to = end(heights, from, headings);
      if (to == from) {
        left = page;
        pages++;
        onLast = 0;
        int end = end(heights, from, headings);
        to = end > from ? end : Math.max(from + 1, fitting(heights, from, headings));
      }
      parts.add(List.copyOf(rows.subList(from, to)));
      onLast += to - from;
      left -= headings + sum(heights, from, to);
      from = to;
    }
    return parts;
  }

  /** How many pages it has taken so far. */
  public int pages() {
    return pages;
  }

  /** How many rows stand on the last of them. */
  public int rowsOnLast() {
    return onLast;
  }

  /** Where the part ends that begins with that row; with none where a new page is better for it. */
  private int end(double[] heights, int from, float headings) {
    int end = fitting(heights, from, headings);
    if (end == heights.length) {
      return end;
    }
    boolean fitsOne = headings + sum(heights, from, heights.length) <= page;
    if (fitsOne && left <= page * (1 - FULL_ENOUGH)) {
      return from;
    }
    while (end > from && !isEnough(heights, end, heights.length)) {
      end--;
    }
    return isEnough(heights, from, end) ? end : from;
  }

  /** Where what is left of the page ends. */
  private int fitting(double[] heights, int from, float headings) {
    int end = from;
    double used = headings;
    while (end < heights.length && used + heights[end] <= left) {
      used += heights[end++];
    }
    return end;
  }

  /** Whether rows, the last not included, do not stand lost on their page. */
  private boolean isEnough(double[] heights, int from, int to) {
    return to - from >= TOGETHER || sum(heights, from, to) >= page * HIGH_ENOUGH;
  }

  private static double sum(double[] heights, int from, int to) {
    return Arrays.stream(heights, from, to).sum();
  }
}
