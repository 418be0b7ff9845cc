package org.scorebook.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Blocks of rows of 20 points each on pages that hold ten of them. */
class PageBreaksTest {
  private static final float ROW = 20;
  private static final float PAGE = 10 * ROW;

  private final XSSFSheet sheet = new XSSFWorkbook().createSheet();
  private final PageBreaks pages = new PageBreaks(sheet, PAGE);
  private int rows;

  /** A block: two rows of headings and so many measures. */
  private void block(int measures) {
    for (int row = rows; row < rows + 2 + measures; row++) {
      sheet.createRow(row).setHeightInPoints(ROW);
    }
    pages.block(rows, rows + 2, rows + 1 + measures);
    rows += 2 + measures;
  }

  /** First rows of the pages after the first. */
  private List<Integer> starts() {
    return Arrays.stream(sheet.getRowBreaks()).map(row -> row + 1).boxed().toList();
  }

  @Test
  void aFewRowsTooManyArePrintedALittleSmaller() {
    block(10);
    assertThat(pages.fitOnePage()).isTrue();
    block(1);
    assertThat(pages.fitOnePage()).isFalse();
  }

  @Test
  void pagesBeginWithBlocksWhereThatTakesNoMorePages() {
    block(5);
    block(4);
    block(4);
    assertThat(pages.breakBetween(0)).isTrue();
    assertThat(starts()).containsExactly(7, 13);
  }

  @Test
  void blocksAreNotKeptWholeWhereThatWastesAPage() {
    block(4);
    block(4);
    block(6);
    assertThat(pages.breakBetween(0)).isFalse();
    assertThat(starts()).isEmpty();
  }

  @Test
  void aBlockLongerThanAPageIsPartedEvenly() {
    block(19);
    assertThat(pages.breakBetween(ROW)).isFalse();
    pages.breakWithin(ROW);
    assertThat(starts()).hasSize(2);
    assertThat(starts().get(0)).isBetween(7, 8);
    assertThat(rows - starts().get(1)).isBetween(5, 7);
  }

  @Test
  void neitherTheFirstNorTheLastMeasureStandsAlone() {
    block(5);
    block(2);
    pages.breakWithin(0);
    assertThat(starts()).containsExactly(7);
  }
}
