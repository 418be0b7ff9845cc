package org.scorebook.workbook.output.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.text.ChartTexts;
import org.scorebook.workbook.chart.QuartileBand;
import org.scorebook.workbook.chart.QuartileChart;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.JudgementColours;
import org.scorebook.workbook.output.book.MeasureCharts;
import org.scorebook.workbook.output.book.Page;
import org.scorebook.workbook.output.table.BandHeights;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.SeriesTable;
import org.scorebook.xlsx.chart.Anchor;
import org.scorebook.xlsx.chart.Range;
import org.scorebook.xlsx.write.Sheet;

/** Where a measure stands against its benchmark: chart, table, and the way to better quartiles. */
public final class QuartilePage implements Page {
  private static final int CHART_ROWS = 15;

  /** With areas below it the chart is lower, so that the page still prints large. */
  private static final int CHART_ROWS_ABOVE_AREAS = 11;

  private static final float CHART_ROW_HEIGHT = 18f;

  private final MeasureResult result;

  public QuartilePage(MeasureResult result) {
    this.result = result;
  }

  @Override
  public void write(Book book, Sheet sheet) {
    Quartiles quartiles = result.quartiles().get();
    JudgementColours.colourTab(book, sheet, result.status().word());
    Block block = new Block(book, sheet);
    int row =
        PageHead.write(
            book,
            block,
            result,
            result.measure().title() + " \u2013 quartiles",
            Optional.of(new PageHead.Twin("Figures", Book.pageOf(result))));
    row = new QuartileCards(book, block, result, quartiles).write(row);
    int first = row;
    row = new QuartileTable(book, sheet, block, result, quartiles).write(row);
    int rows = result.areas().isEmpty() ? CHART_ROWS : CHART_ROWS_ABOVE_AREAS;
    int end = Math.max(row, first + rows);
    for (int at = first; at < end; at++) {
      block.atLeast(at, CHART_ROW_HEIGHT);
    }
    book.charts().add(sheet, chart(book), new Anchor(0, first, Block.CHART + 1, end));
    for (String mark : MeasureCharts.of(book, result).key()) {
      block.wrap(end++, 0, Block.LAST, Content.of(mark), mark, Look.NOTE);
    }
    int areas = end + 1;
    row = areas;
    if (!result.areas().isEmpty()) {
      row = AreasBlock.write(book, sheet, block, result, row);
    }
    book.print(sheet, PagePrint.of(sheet, block, areas, row - 1));
  }

  private QuartileChart chart(Book book) {
    MeasureCharts charts = MeasureCharts.of(book, result);
    String organisation = book.results().edition().scorecard().organisation();
    List<QuartileBand> bands = BandHeights.of(result);
    List<Range> heights = new ArrayList<>();
    for (int band = 0; band < bands.size(); band++) {
      heights.add(charts.range(SeriesTable.bandColumn(band)));
    }
    return new QuartileChart(
        "Quartiles of " + result.measure().shortName(),
        ChartTexts.ofQuartiles(result, result.quartiles().get()) + ".",
        ChartTexts.quartileHeadline(result, result.quartiles().get()),
        charts.categories(),
        bands,
        heights,
        charts.reported(organisation),
        charts.format(),
        charts.axisTitle());
  }
}
