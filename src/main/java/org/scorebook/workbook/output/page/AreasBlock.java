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
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.workbook.output.formula.Rounding;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultFormats;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.SeriesColumn;
import org.scorebook.workbook.output.table.SeriesRow.Kind;
import org.scorebook.xlsx.chart.Anchor;
import org.scorebook.xlsx.chart.Categories;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.LookXml;
import org.scorebook.xlsx.chart.Range;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** The areas of a measure: a bar chart and its table, the whole organisation among them. */
final class AreasBlock {
  private static final int FIRST = Block.CHART + 1;

  /** Usual places of names and figures. */
  private static final Columns USUAL = new Columns(FIRST, FIRST, FIRST + 1);

  /** Where names are long: figures stand before them, and they run on over what is free. */
  private static final Columns NAMES_LAST = new Columns(FIRST, Block.LAST, FIRST - 1);

  /** So many characters of a figure have room there. */
  private static final int LONGEST_FIGURE = 9;

  /** Higher rows than these make a table hard to read for the sake of one name. */
  private static final float TALLEST = 32f;

  /** So few areas get higher rows, for the sake of their bars. */
  private static final int FEW = 6;

  private static final float FEW_HEIGHT = 24f;
  private static final float ROW_HEIGHT = 18f;

  private AreasBlock() {}

  /**
   * Which columns of the page the table takes.
   *
   * @param name that of the names; likewise {@code figure}
   * @param last the last one over which a name may run on
   */
  private record Columns(int name, int last, int figure) {
    int first() {
      return Math.min(name, figure);
    }
  }

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
    Columns columns = columns(book, block, result, lines);
    runOn(cells, heading, columns, Look.HEADING);
    cells.text(heading, columns.name(), "Area", Look.HEADING);
    cells.text(heading, columns.figure(), "Figure", Look.HEADING_CENTRED);
    block.atLeast(heading, ROW_HEIGHT);
    float height =
        Math.max(
            columns.equals(USUAL) ? height(block, lines) : least(lines), beside(lines, columns));
    int row = heading;
    for (Areas.Line line : lines) {
      line(book, cells, result, line, columns, ++row);
      cells.height(row, height);
    }
    sheet.table(
        "Areas_" + result.number(), new Area(heading, columns.first(), row, columns.first() + 1));
    List<Areas.Line> known = lines.stream().filter(line -> line.value().isPresent()).toList();
    if (!known.isEmpty()) {
      AreasChart chart = chart(book, sheet, result, known, columns, heading + 1);
      book.charts()
          .add(
              sheet,
              chart,
              new Anchor(0, heading + 1, columns.first(), heading + 1 + known.size()));
    }
    return row + 1;
  }

  /** One height for all rows: each bar of the chart stands beside its area's. */
  private static float height(Block block, List<Areas.Line> lines) {
    float height = least(lines);
    for (Areas.Line line : lines) {
      height = Math.max(height, block.needed(line.name(), FIRST, FIRST, look(line)));
    }
    return height;
  }

  /** What names need in the chart, which breaks long ones, so that none lies on another. */
  private static float beside(List<Areas.Line> lines, Columns columns) {
    float room = Block.width(0, columns.first() - 1) * (float) AreasChart.MOST_FOR_NAMES;
    float size = LookXml.SMALL / 100f;
    float height = 0;
    for (Areas.Line line : lines) {
      height =
          Math.max(height, TextFit.lines(line.name(), room, size) * size * TextFit.LINE_HEIGHT);
    }
    return Math.min(TALLEST, height);
  }

  private static float least(List<Areas.Line> lines) {
    return lines.size() <= FEW ? FEW_HEIGHT : ROW_HEIGHT;
  }

  /** One name of many lines would make every row as high. */
  private static Columns columns(
      Book book, Block block, MeasureResult result, List<Areas.Line> lines) {
    if (height(block, lines) <= TALLEST) {
      return USUAL;
    }
    Display display = display(book, result);
    int mark = book.marks().behind(result, result.current()).length();
    boolean isRoom =
        lines.stream()
            .allMatch(
                line ->
                    block.cells().isOneLine(line.name(), FIRST, Block.LAST, look(line))
                        && line.value().map(display::text).orElse("").length() + mark
                            <= LONGEST_FIGURE);
    return isRoom ? NAMES_LAST : USUAL;
  }

  private static void runOn(Cells cells, int row, Columns columns, Look look) {
    if (columns.last() > columns.name()) {
      cells.runOn(row, columns.name(), columns.last(), look);
    }
  }

  private static Look look(Areas.Line line) {
    return line.whole() ? Look.OWN_TEXT : Look.TEXT;
  }

  private static void line(
      Book book, Cells cells, MeasureResult result, Areas.Line line, Columns columns, int row) {
    Display display = display(book, result);
    String format =
        ResultFormats.of(
            display, line.whole() ? book.marks().behind(result, result.current()) : "");
    if (columns.equals(USUAL)) {
      cells.text(row, columns.name(), line.name(), look(line));
    } else {
      runOn(cells, row, columns, look(line));
      cells.at(row, columns.name()).put(line.name());
    }
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
    figure.putIn(
        cells.at(row, columns.figure(), line.whole() ? Look.OWN_NUMBER : Look.NUMBER, format));
  }

  private static Display display(Book book, MeasureResult result) {
    return Display.of(result.measure(), book.results().rules());
  }

  private static AreasChart chart(
      Book book,
      Sheet sheet,
      MeasureResult result,
      List<Areas.Line> lines,
      Columns columns,
      int firstRow) {
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
            Range.down(name, columns.name(), firstRow, lastRow),
            lines.stream().map(Areas.Line::name).toList()),
        new ChartSeries(
            result.measure().shortName(),
            Range.down(name, columns.figure(), firstRow, lastRow),
            lines.stream()
                .map(line -> line.value().map(value -> Rounding.shown(value, display)))
                .toList()),
        whole,
        MeasureCharts.of(book, result).format());
  }
}
