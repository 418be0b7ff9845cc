package org.scorebook.workbook.output.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of 20 points on pages that hold ten of them, two of which are repeated on further ones. */
class PagePartsTest {
  private static final float ROW = 20;

  private static PageParts below(int rows) {
    return new PageParts(10 * ROW, 2 * ROW, rows * ROW);
  }

  /** Sizes of the parts of a table below two rows of headings. */
  private static List<Integer> sizes(PageParts parts, int rows) {
    return parts.of(Collections.nCopies(rows, ""), 2 * ROW, row -> ROW).stream()
        .map(List::size)
        .toList();
  }

  @Test
  void aTableThatFitsStaysWhole() {
    PageParts parts = below(3);
    assertThat(sizes(parts, 5)).containsExactly(5);
    assertThat(sizes(parts, 6)).containsExactly(6);
    assertThat(sizes(parts, 0)).isEmpty();
  }

  @Test
  void aTableLongerThanAPageIsCutToPages() {
    assertThat(sizes(below(3), 20)).containsExactly(5, 6, 6, 3);
  }

  @Test
  void aFullEnoughPageIsLeftForATableThatFitsOnTheNext() {
    PageParts parts = below(3);
    assertThat(sizes(parts, 3)).containsExactly(3);
    assertThat(sizes(parts, 6)).containsExactly(6);
    assertThat(sizes(parts, 7)).containsExactly(5, 2);
  }

  @Test
  void anEmptyPageIsFilledFirst() {
    PageParts parts = below(2);
    assertThat(sizes(parts, 7)).containsExactly(5, 2);
    assertThat(sizes(parts, 1)).containsExactly(1);
  }

  @Test
  void neitherTheFirstNorTheLastRowsStandAlone() {
    assertThat(sizes(below(7), 8)).containsExactly(6, 2);
    assertThat(sizes(below(3), 6)).containsExactly(4, 2);
  }

  @Test
  void rowsHigherThanAPageStandAlone() {
    PageParts parts = below(3);
    assertThat(parts.of(List.of(1, 50, 1), 2 * ROW, row -> row * ROW))
        .containsExactly(List.of(1), List.of(50), List.of(1));
  }

  @Test
  void aFewHighRowsFillAPage() {
    assertThat(below(2).of(List.of(4, 2, 4, 1, 1, 1), 2 * ROW, row -> row * ROW))
        .containsExactly(List.of(4, 2), List.of(4, 1), List.of(1, 1));
  }

  @Test
  void aPageIsFilledBeforeItEndsUnlessLittleIsLeft() {
    PageParts parts = new PageParts(20 * ROW, 2 * ROW, 15 * ROW);
    assertThat(sizes(parts, 6)).as("a quarter of the page is left").containsExactly(3, 3);
    PageParts fuller = new PageParts(20 * ROW, 2 * ROW, 18 * ROW);
    assertThat(sizes(fuller, 6)).as("a tenth of the page is left").containsExactly(6);
  }

  @Test
  void countsPagesAndTheRowsOnTheLast() {
    PageParts parts = below(3);
    sizes(parts, 5);
    assertThat(List.of(parts.pages(), parts.rowsOnLast())).containsExactly(1, 5);
    sizes(parts, 2);
    assertThat(List.of(parts.pages(), parts.rowsOnLast())).containsExactly(2, 2);
    sizes(parts, 2);
    assertThat(List.of(parts.pages(), parts.rowsOnLast())).containsExactly(2, 4);
    sizes(parts, 8);
    assertThat(List.of(parts.pages(), parts.rowsOnLast())).containsExactly(4, 2);
  }
}
