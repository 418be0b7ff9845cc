package org.scorebook.workbook.output.page;

import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.State;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.chart.MeasureChart;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.JudgementColours;
import org.scorebook.workbook.output.book.MeasureCharts;
import org.scorebook.workbook.output.book.Page;
import org.scorebook.xlsx.chart.Anchor;
import org.scorebook.xlsx.write.Sheet;

/**
 * A measure's own page: status and figures; below them at the left the chart, longer views of the
 * figures and how they are counted, at the right the commentary and who answers for the measure.
 */
public final class MeasurePage implements Page {
  private static final int CHART_ROWS = 14;

  /** Columns of the sheet that the name of a fact takes at the left. */
  private static final int LABEL_COLUMNS = 3;

  /** So many rows below the chart a commentary is long. */
  private static final int LONGER = 4;

  /**
   * LibreOffice prints no row below the last one that holds something, though the print area has
   * it: of a text in joined cells it would leave out the end.
   */
  private static final String CLOSING = " ";

  private final MeasureResult result;

  public MeasurePage(MeasureResult result) {
    this.result = result;
  }

  @Override
  public void write(Book book, Sheet sheet) {
    JudgementColours.colourTab(book, sheet, result.status().word());
    Block block = new Block(book, sheet);
    int row =
        PageHead.write(
            book,
            block,
            result,
            result.measure().title(),
            Book.quartilePageOf(result).map(name -> new PageHead.Twin("Quartiles", name)));
    MeasureCards cards = new MeasureCards(book, block, result);
    boolean placeholder = result.measure().state() == State.PLACEHOLDER;
    row = placeholder ? cards.statusOnly(sheet, row) : cards.write(sheet, row);
    int top = new MeasureSentences(book, block, result).write(row);
    PageColumn left = new PageColumn(book, block.cells(), 0, Block.CHART, top);
    PageColumn right = new PageColumn(book, block.cells(), Block.CHART + 1, Block.LAST, top);
    if (placeholder) {
      waiting(book, sheet, left, right);
    } else {
      figures(book, sheet, left);
      new CommentaryBlock(book, sheet, right).write(result);
      facts(book, left, right);
    }
    about(left);
    int end = Math.max(left.next(), right.next());
    for (int at = top; at < end; at++) {
      block.cells().height(at, PageColumn.ROW);
    }
    int areas = end;
    if (!result.areas().isEmpty() && !result.quartiles().isKnown()) {
      end = AreasBlock.write(book, sheet, block, result, end + 1);
    } else if (!left.endsWithTextIn(end - 1) && !right.endsWithTextIn(end - 1)) {
      block.gap(end);
      block.cells().text(end++, 0, CLOSING, Look.NOTE);
      areas = end;
    }
    book.print(sheet, PagePrint.of(sheet, block, areas, end - 1));
  }

  /** Who answers for what is to come; commentary where there is any, or an owner may type it. */
  private void waiting(Book book, Sheet sheet, PageColumn left, PageColumn right) {
    MeasureFacts.people(result).forEach(fact -> fact.write(left, LABEL_COLUMNS));
    if (result.commentary().isPresent() || book.purpose() == Book.Purpose.OWNER) {
      new CommentaryBlock(book, sheet, right).write(result);
    }
  }

  /** Who answers for the measure stands at the left where a long commentary leaves room there. */
  private void facts(Book book, PageColumn left, PageColumn right) {
    if (right.next() > left.next() + LONGER) {
      left.leave(1);
      MeasureFacts.figures(book, result).forEach(fact -> fact.write(left, LABEL_COLUMNS));
      MeasureFacts.people(result).forEach(fact -> fact.write(left, LABEL_COLUMNS));
      return;
    }
    left.leave(1);
    right.leave(1);
    right.goOnAt(left.next());
    boolean abreast = left.next() == right.next();
    MeasureFacts.figures(book, result).forEach(fact -> fact.write(left, LABEL_COLUMNS));
    MeasureFacts.people(result).forEach(fact -> fact.write(right, 1));
    if (abreast) {
      left.goOnAt(right.next());
    }
  }

  private void about(PageColumn column) {
    if (!Blanks.isBlank(result.measure().faq())) {
      column.leave(1);
      column.text("About this measure", Look.SECTION);
      column.text(result.measure().faq(), Look.VALUE);
    }
  }

  /** The chart; a table of figures too few for one; or why there is neither. */
  private void figures(Book book, Sheet sheet, PageColumn column) {
    MeasureCharts charts = MeasureCharts.of(book, result);
    Optional<MeasureChart> chart = charts.chart();
    if (charts.areFew()) {
      FewFigures.write(book, sheet, result, charts, column);
    } else if (chart.isEmpty()) {
      column.text(withoutChart(charts), Look.NOTE);
    } else {
      int top = column.next();
      column.leave(CHART_ROWS);
      Anchor anchor = new Anchor(column.first(), top, column.last() + 1, column.next());
      book.charts().add(sheet, chart.get(), anchor);
    }
    charts.key().forEach(mark -> column.text(mark, Look.NOTE));
  }

  private String withoutChart(MeasureCharts charts) {
    if (!charts.given().isEmpty()) {
      return "All figures for the periods of the chart are suppressed.";
    }
    boolean isNew =
        result.series().stream()
            .allMatch(point -> point.reported().isEmpty() && point.recalculated().isEmpty());
    return isNew
        ? "There are no figures yet."
        : "There are no figures for the periods of the chart; earlier ones stand on "
            + PageNames.SERIES
            + ".";
  }
}
