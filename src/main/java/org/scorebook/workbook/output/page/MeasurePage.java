package org.scorebook.workbook.output.page;

import java.util.List;
import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.State;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.chart.MeasureChart;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Judgements;
import org.scorebook.workbook.output.book.MeasureCharts;
import org.scorebook.workbook.output.book.Page;
import org.scorebook.workbook.output.fitting.PageBreaks;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.xlsx.chart.Anchor;
import org.scorebook.xlsx.write.Sheet;

/** A measure's own page: status, figures, chart, commentary, and who answers for it. */
public final class MeasurePage implements Page {
  private static final int CHART_ROWS = 15;
  private static final float CHART_ROW_HEIGHT = 16f;

  private final MeasureResult result;

  public MeasurePage(MeasureResult result) {
    this.result = result;
  }

  @Override
  public void write(Book book, Sheet sheet) {
    Judgements.colourTab(book, sheet, result.status().word());
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
    int commentary = row;
    row = new CommentaryBlock(book, sheet, 0, Block.LAST).write(row, result);
    if (!Blanks.isBlank(result.measure().faq())) {
      block.gap(row++);
      block.put(row++, 0, Block.LAST, Content.of("About this measure"), Look.SECTION);
      block.gap(row++);
      row = block.fill(row, result.measure().faq(), Look.VALUE, 0);
    }
    int areas = row;
    if (!result.areas().isEmpty() && !result.quartiles().isKnown()) {
      row = AreasBlock.write(book, sheet, block, result, row + 1);
    }
    book.print(sheet, print(sheet, block, commentary, areas, row - 1));
  }

  /** One page, or further ones for long commentary and for areas. */
  private static Print print(Sheet sheet, Block block, int commentary, int areas, int lastRow) {
    float width = Block.width(0, Block.LAST);
    for (Print.Orientation orientation : Print.Orientation.values()) {
      float height = PageBreaks.pageHeight(width, Block.LAST + 1, orientation);
      PageBreaks pages = new PageBreaks(sheet, height);
      pages.block(0, commentary, commentary - 1);
      pages.block(commentary, areas, areas - 1);
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

  private String withoutChart() {
    boolean isNew =
        result.series().stream()
            .allMatch(point -> point.reported().isEmpty() && point.recalculated().isEmpty());
    return isNew
        ? "There are no figures yet."
        : "There are no figures for the periods of the chart; earlier ones stand on "
            + PageNames.SERIES
            + ".";
  }

  /** The chart, left of the facts; both take the same rows. */
  private int chart(Book book, Sheet sheet, Block block, int first, int next) {
    Optional<MeasureChart> chart = MeasureCharts.chart(book, result);
    if (chart.isEmpty()) {
      block.put(first, 0, Block.CHART, Content.of(withoutChart()), Look.NOTE);
      return next + 1;
    }
    int end = Math.max(next, first + CHART_ROWS);
    for (int row = first; row < end; row++) {
      block.atLeast(row, CHART_ROW_HEIGHT);
    }
    book.charts().add(sheet, chart.get(), new Anchor(0, first, Block.CHART + 1, end));
    return end + 1;
  }
}
