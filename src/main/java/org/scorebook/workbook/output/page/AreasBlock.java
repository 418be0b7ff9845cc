package org.scorebook.workbook.output.page;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.text.ChartTexts;
import org.scorebook.workbook.chart.AreasChart;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.MeasureCharts;
import org.scorebook.workbook.output.formula.Rounding;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultFormats;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.SeriesColumn;
import org.scorebook.workbook.output.table.SeriesRow.Kind;
import org.scorebook.xlsx.chart.Anchor;
import org.scorebook.xlsx.chart.Categories;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.Range;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** The areas of a measure: a bar chart and its table, the whole organisation among them. */
final class AreasBlock {
  private static final int NAME = Block.CHART + 1;
  private static final int FIGURE = NAME + 1;

  /** So few areas get higher rows, for the sake of their bars. */
  private static final int FEW = 6;

  private static final float FEW_HEIGHT = 24f;
  private static final float ROW_HEIGHT = 18f;

  private AreasBlock() {}

  /**
   * Writes them from the row on.
   *
   * @return the next free row
   */
  static int write(Book book, Sheet sheet, Block block, MeasureResult result, int first) {
    String organisation = book.results().edition().scorecard().organisation();
    List<Areas.Line> lines = Areas.of(result, organisation);
    Cells cells = block.cells();
    cells.runOn(first, 0, Block.LAST, Look.SECTION);
    cells.at(first, 0).put("Areas, " + result.current().period().label());
    int heading = first + 1;
    cells.text(heading, NAME, "Area", Look.HEADING);
    cells.text(heading, FIGURE, "Figure", Look.HEADING_CENTRED);
    block.atLeast(heading, ROW_HEIGHT);
    float height = height(block, lines);
    int row = heading;
    for (Areas.Line line : lines) {
      line(book, cells, result, line, ++row);
      cells.height(row, height);
    }
    sheet.table("Areas_" + result.number(), new Area(heading, NAME, row, FIGURE));
    List<Areas.Line> known = lines.stream().filter(line -> line.value().isPresent()).toList();
    if (!known.isEmpty()) {
      AreasChart chart = chart(book, sheet, result, known, heading + 1);
      book.charts().add(sheet, chart, new Anchor(0, heading + 1, NAME, heading + 1 + known.size()));
    }
    return row + 1;
  }

  /** One height for all rows: each bar of the chart stands beside its area's. */
  private static float height(Block block, List<Areas.Line> lines) {
    float height = lines.size() <= FEW ? FEW_HEIGHT : ROW_HEIGHT;
    for (Areas.Line line : lines) {
      height = Math.max(height, block.needed(line.name(), NAME, NAME, look(line)));
    }
    return height;
  }

  private static Look look(Areas.Line line) {
    return line.whole() ? Look.OWN_TEXT : Look.TEXT;
  }

  private static void line(Book book, Cells cells, MeasureResult result, Areas.Line line, int row) {
    Display display = display(book, result);
    String format =
        ResultFormats.of(
            display, line.whole() ? book.marks().behind(result, result.current()) : "");
    cells.text(row, NAME, line.name(), look(line));
    String source =
        line.whole()
            ? book.resultsTable().cell(result, ResultsColumn.CURRENT)
            : book.series().find(result, Kind.AREA, line.name(), SeriesColumn.VALUE).orElseThrow();
    Content figure =
        line.value().isPresent()
            ? Content.formula(
                Rounding.figure(source, display),
                line.value().map(value -> Rounding.figure(value, display)))
            : Content.of(line.suppressed() ? "[c]" : "");
    figure.putIn(cells.at(row, FIGURE, line.whole() ? Look.OWN_NUMBER : Look.NUMBER, format));
  }

  private static Display display(Book book, MeasureResult result) {
    return Display.of(result.measure(), book.results().rules());
  }

  private static AreasChart chart(
      Book book, Sheet sheet, MeasureResult result, List<Areas.Line> lines, int firstRow) {
    String organisation = book.results().edition().scorecard().organisation();
    Display display = display(book, result);
    String name = sheet.name();
    int lastRow = firstRow + lines.size() - 1;
    OptionalInt whole =
        IntStream.range(0, lines.size()).filter(i -> lines.get(i).whole()).findFirst();
    return new AreasChart(
        "Areas of " + result.measure().shortName(),
        ChartTexts.ofAreas(result, organisation) + ".",
        new Categories(
            Range.down(name, NAME, firstRow, lastRow),
            lines.stream().map(Areas.Line::name).toList()),
        new ChartSeries(
            result.measure().shortName(),
            Range.down(name, FIGURE, firstRow, lastRow),
            lines.stream()
                .map(line -> line.value().map(value -> Rounding.shown(value, display)))
                .toList()),
        whole,
        MeasureCharts.of(book, result).format());
  }
}
