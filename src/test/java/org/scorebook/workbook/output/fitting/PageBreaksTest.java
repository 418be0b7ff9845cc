package org.scorebook.workbook.output.fitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.scorebook.xlsx.write.ComposedBook;
import org.scorebook.xlsx.write.Sheet;

/** Blocks of rows of 20 points each on pages that hold ten of them. */
class PageBreaksTest {
  private static final float ROW = 20;
  private static final float PAGE = 10 * ROW;

  private final ComposedBook workbook = new ComposedBook();
  private final Sheet sheet = workbook.add("Sheet");
  private final PageBreaks pages = new PageBreaks(sheet, PAGE);
  private int rows;

  /** A block: two rows of headings and so many measures. */
  private void block(int measures) {
    for (int row = rows; row < rows + 2 + measures; row++) {
      sheet.setHeight(row, ROW);
    }
    pages.block(rows, rows + 2, rows + 1 + measures);
    rows += 2 + measures;
  }

  /** First rows of the pages after the first. To be called once. */
  private List<Integer> starts() throws IOException {
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook.bytes()))) {
      int[] breaks = read.getSheetAt(0).getRowBreaks();
      return Arrays.stream(breaks).map(row -> row + 1).boxed().toList();
    }
  }

  @Test
  void aFewRowsTooManyArePrintedALittleSmaller() {
    block(10);
    assertThat(pages.fitOnePage()).isTrue();
    block(1);
    assertThat(pages.fitOnePage()).isFalse();
  }

  @Test
  void pagesBeginWithBlocksWhereThatTakesNoMorePages() throws IOException {
    block(5);
    block(4);
    block(4);
    assertThat(pages.breakBetween(0)).isTrue();
    assertThat(starts()).containsExactly(7, 13);
  }

  @Test
  void blocksAreNotKeptWholeWhereThatWastesAPage() throws IOException {
    block(4);
    block(4);
    block(6);
    assertThat(pages.breakBetween(0)).isFalse();
    assertThat(starts()).isEmpty();
  }

  @Test
  void aBlockLongerThanAPageFillsOneAfterTheOther() throws IOException {
    block(19);
    assertThat(pages.breakBetween(ROW)).isFalse();
    pages.breakWithin(ROW);
    assertThat(starts()).containsExactly(10, 19);
  }

  @Test
  void pagesAreFilledBeforeTheyBreak() throws IOException {
    block(3);
    block(3);
    block(3);
    pages.breakBlocks(ROW);
    assertThat(starts()).containsExactly(10);
  }

  @Test
  void onlyWhatMayBePartedIs() throws IOException {
    block(4);
    block(20);
    assertThat(pages.breakParts(ROW)).isTrue();
    assertThat(starts()).containsExactly(10, 19);
  }

  @Test
  void whatIsHigherThanAPageIsNotParted() throws IOException {
    for (rows = 0; rows < 12; rows++) {
      sheet.setHeight(rows, ROW);
    }
    pages.block(0, 12, 11);
    assertThat(pages.breakParts(ROW)).isFalse();
    assertThat(starts()).isEmpty();
  }

  @Test
  void neitherTheFirstNorTheLastMeasureStandsAlone() throws IOException {
    block(5);
    block(2);
    pages.breakWithin(0);
    assertThat(starts()).containsExactly(7);
  }
}
