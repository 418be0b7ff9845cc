package org.scorebook.workbook.output;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.scorebook.figures.MeasureResult;
import org.scorebook.model.State;
import org.scorebook.workbook.chart.Anchor;

/** A measure's own page: status, figures, chart, commentary, and who answers for it. */
final class MeasurePage implements Page {
  private static final int CHART_ROWS = 15;
  private static final float CHART_ROW_HEIGHT = 16f;

  private final MeasureResult result;

  MeasurePage(MeasureResult result) {
    this.result = result;
  }

  @Override
  public void write(Book book, XSSFSheet sheet) {
    Block block = new Block(book, sheet);
    int row =
        PageHead.write(
            book,
            block,
            result,
            result.measure().title(),
            Book.quartilePageOf(result).map(name -> new PageHead.Twin("Quartiles", name)));
    boolean placeholder = result.measure().state() == State.PLACEHOLDER;
    MeasureCards cards = new MeasureCards(book, block, result);
    row = placeholder ? cards.statusOnly(sheet, row) : cards.write(sheet, row);
    int chart = row;
    List<MeasureFacts.Fact> facts = MeasureFacts.of(book, result);
    for (MeasureFacts.Fact fact : facts) {
      fact.write(block, row++, placeholder ? 0 : Block.CHART + 1);
    }
    row = placeholder ? row + 1 : chart(book, sheet, block, chart, row);
    row = new CommentaryBlock(book, sheet, 0, Block.LAST).write(row, result);
    if (!result.measure().faq().isBlank()) {
      block.gap(row++);
      block.put(row++, 0, Block.LAST, Content.of("About this measure"), Look.SECTION);
      block.gap(row++);
      row = block.fill(row, result.measure().faq(), Look.VALUE, 0);
    }
    if (!result.areas().isEmpty() && !result.quartiles().isKnown()) {
      row = AreasBlock.write(book, sheet, block, result, row + 1);
    }
    // One page however long the commentary: text in joined cells is lost where a page ends.
    book.print(sheet, Print.onePage(row - 1, Block.LAST));
  }

  /** The chart, left of the facts; both take the same rows. */
  private int chart(Book book, XSSFSheet sheet, Block block, int first, int next) {
    int end = Math.max(next, first + CHART_ROWS);
    for (int row = first; row < end; row++) {
      block.atLeast(row, CHART_ROW_HEIGHT);
    }
    MeasureCharts.chart(book, result)
        .ifPresentOrElse(
            chart -> book.charts().add(sheet, chart, new Anchor(0, first, Block.CHART + 1, end)),
            () ->
                block.put(
                    first, 0, Block.CHART, Content.of("There are no figures yet."), Look.NOTE));
    return end + 1;
  }
}
