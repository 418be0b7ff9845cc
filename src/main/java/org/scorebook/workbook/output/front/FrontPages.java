package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.workbook.output.fitting.PageBreaks;
import org.scorebook.workbook.output.fitting.PageParts;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.xlsx.write.Sheet;

/**
 * Shares the themes of a front sheet out among printed pages. Where a row or two would stand on a
 * last page alone, wider margins make everything a few per cent smaller, if that saves the page.
 */
final class FrontPages {
  /** No more rows than these look lost on a last page. */
  private static final int LOST = 2;

  /** In inches. */
  private static final double[] WIDER_MARGINS = {0.5, 0.6, 0.7, 0.8};

  private final Sheet sheet;
  private final float characters;
  private final int columns;
  private double sideMargin = Print.SIDE_MARGIN;
  private PageBreaks breaks;

  /**
   * Pages between the usual margins.
   *
   * @param characters width of all columns
   * @param columns how many there are
   */
  FrontPages(Sheet sheet, float characters, int columns) {
    this.sheet = sheet;
    this.characters = characters;
    this.columns = columns;
    this.breaks = breaks(sideMargin);
  }

  /** What stands on the pages; asked for again after they were shared out. */
  PageBreaks breaks() {
    return breaks;
  }

  Print between(Print print) {
    return print.withSideMargin(sideMargin);
  }

  private PageBreaks breaks(double margin) {
    return new PageBreaks(
        sheet, PageBreaks.pageHeight(characters, columns, Print.Orientation.LANDSCAPE, margin));
  }

  /**
   * Each theme's measures in as many parts as printing takes.
   *
   * @param above height of what stands above the first theme
   * @param repeated height of what is repeated at the top of every further page
   * @param headings height of what stands above the rows of every part
   * @param height of a measure's row
   */
  List<List<List<MeasureResult>>> share(
      List<List<MeasureResult>> themes,
      float above,
      float repeated,
      float headings,
      ToDoubleFunction<MeasureResult> height) {
    PageParts usual = new PageParts(breaks.pageHeight(), repeated, above);
    List<List<List<MeasureResult>>> shared = share(themes, usual, headings, height);
    if (usual.rowsOnLast() > LOST) {
      return shared;
    }
    for (double margin : WIDER_MARGINS) {
      PageBreaks smaller = breaks(margin);
      PageParts parts = new PageParts(smaller.pageHeight(), repeated, above);
      List<List<List<MeasureResult>>> closer = share(themes, parts, headings, height);
      if (parts.pages() < usual.pages()) {
        sideMargin = margin;
        breaks = smaller;
        return closer;
      }
    }
    return shared;
  }

  private static List<List<List<MeasureResult>>> share(
      List<List<MeasureResult>> themes,
      PageParts parts,
      float headings,
      ToDoubleFunction<MeasureResult> height) {
    List<List<List<MeasureResult>>> shared = new ArrayList<>();
    for (List<MeasureResult> theme : themes) {
      shared.add(parts.of(theme, headings, height));
    }
    return shared;
  }
}
