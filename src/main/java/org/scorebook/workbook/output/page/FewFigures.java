package org.scorebook.workbook.output.page;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.MeasureCharts;
import org.scorebook.workbook.output.formula.Rounding;
import org.scorebook.workbook.output.page.PageColumn.Part;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultFormats;
import org.scorebook.workbook.output.table.SeriesColumn;
import org.scorebook.workbook.output.table.SeriesRow;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** One or two figures as a small table, where a chart would show nothing. */
final class FewFigures {
  private final Book book;
  private final MeasureResult result;
  private final PageColumn column;
  private final Display display;

  private FewFigures(Book book, MeasureResult result, PageColumn column) {
    this.book = book;
    this.result = result;
    this.column = column;
    this.display = Display.of(result.measure(), book.results().rules());
  }

  /** One column of figures. */
  private record Figures(
      String heading, SeriesColumn source, Function<SeriesRow, Optional<BigDecimal>> value) {}

  private static final List<Figures> COLUMNS =
      List.of(
          new Figures("Reported", SeriesColumn.VALUE, SeriesRow::value),
          new Figures("Recalculated", SeriesColumn.RECALCULATED, SeriesRow::recalculatedValue),
          new Figures("Target", SeriesColumn.TARGET, SeriesRow::target),
          new Figures("Target to", SeriesColumn.TARGET_TO, SeriesRow::targetTo));

  private static final Set<SeriesColumn> TARGETS =
      EnumSet.of(SeriesColumn.TARGET, SeriesColumn.TARGET_TO);

  /** Writes a heading that says what they did, and the table. */
  static void write(
      Book book, Sheet sheet, MeasureResult result, MeasureCharts charts, PageColumn column) {
    new FewFigures(book, result, column).write(sheet, charts.headline(), charts.given());
  }

  private void write(Sheet sheet, String headline, List<SeriesRow> rows) {
    column.text(headline, Look.LABEL);
    List<Figures> shown =
        COLUMNS.stream()
            .filter(
                figures -> rows.stream().anyMatch(row -> figures.value().apply(row).isPresent()))
            .toList();
    int first = column.next();
    column.row(
        beside(
            new Part(Content.of("Period"), Look.HEADING),
            shown.stream()
                .map(figures -> new Part(Content.of(figures.heading()), Look.HEADING_CENTRED))));
    for (SeriesRow row : rows) {
      column.row(
          beside(
              new Part(Content.of(row.name()), Look.TEXT),
              shown.stream()
                  .map(
                      figures ->
                          new Part(content(figures, row), Look.NUMBER, format(figures, row)))));
    }
    int last = column.first() + shown.size();
    sheet.table(
        "Figures_" + result.number(), new Area(first, column.first(), column.next() - 1, last));
  }

  private static List<Part> beside(Part first, Stream<Part> others) {
    return Stream.concat(Stream.of(first), others).toList();
  }

  private String format(Figures figures, SeriesRow row) {
    return figures
        .value()
        .apply(row)
        .map(value -> ResultFormats.brief(display(figures, value), value))
        .orElseGet(() -> ResultFormats.of(display));
  }

  private Display display(Figures figures, BigDecimal value) {
    return TARGETS.contains(figures.source()) ? display.asGiven(value) : display;
  }

  private Content content(Figures figures, SeriesRow row) {
    Optional<BigDecimal> value = figures.value().apply(row);
    if (value.isPresent()) {
      String cell =
          book.series().find(result, row.period().orElseThrow(), figures.source()).orElseThrow();
      Display shown = display(figures, value.get());
      return Content.formula(
          Rounding.shown(cell, shown), value.map(known -> Rounding.shown(known, shown)));
    }
    boolean heldBack = figures.source() == SeriesColumn.VALUE && row.isSuppressed();
    return Content.of(heldBack ? "[c]" : "");
  }
}
