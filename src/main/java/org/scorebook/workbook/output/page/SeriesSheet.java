package org.scorebook.workbook.output.page;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.figures.Display;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Page;
import org.scorebook.workbook.output.table.BandHeights;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.Marks;
import org.scorebook.workbook.output.table.ResultFormats;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.ResultsTable;
import org.scorebook.workbook.output.table.SeriesColumn;
import org.scorebook.workbook.output.table.SeriesRow;
import org.scorebook.workbook.output.table.SeriesRow.Kind;
import org.scorebook.workbook.output.table.SeriesTable;
import org.scorebook.xlsx.write.Sheet;

/** The sheet Series: every figure that a chart or a calculation used, as one Excel table. */
public final class SeriesSheet implements Page {
  private static final int BAND_WIDTH = 12;

  @Override
  public void write(Book book, Sheet sheet) {
    SeriesTable series = book.series();
    TableSheet table =
        new TableSheet(
            book,
            sheet,
            "Series",
            "Every figure that a chart or a calculation used. Columns A to "
                + SeriesColumn.LAST_PRINTED.letters()
                + " are printed. Latest: recalculated where there is such a figure, else"
                + " reported.",
            Marks.key(series.rows().stream().flatMap(row -> Stream.of(row.name(), row.mark()))),
            SeriesTable.HEADINGS);
    for (SeriesColumn column : SeriesColumn.values()) {
      table.heading(column.index(), column.heading(), column.width(), column.holdsNumbers());
    }
    for (int band = 0; band < series.bands(); band++) {
      table.heading(SeriesTable.bandColumn(band), "Quartile band " + (band + 1), BAND_WIDTH, true);
    }
    book.fillRows(
        sheet,
        SeriesTable.HEADINGS + 1,
        series.rows().size(),
        at -> new Writer(book, table, series.row(at), at).write());
    table.finish(
        SeriesTable.SHEET,
        series.area(),
        SeriesColumn.KIND.index(),
        SeriesColumn.LAST_PRINTED.index());
  }

  /** Writes one row. */
  private static final class Writer {
    private final TableSheet table;
    private final SeriesTable series;
    private final ResultsTable results;
    private final SeriesRow row;
    private final int at;
    private final Measure measure;
    private final Rules rules;
    private final Display display;

    Writer(Book book, TableSheet table, SeriesRow row, int at) {
      this.table = table;
      this.series = book.series();
      this.results = book.resultsTable();
      this.row = row;
      this.at = at;
      this.rules = book.results().rules();
      this.measure = row.of().measure();
      this.display = Display.of(measure, rules);
    }

    void write() {
      text(SeriesColumn.MEASURE_ID, measure.id());
      text(SeriesColumn.SHORT_NAME, measure.shortName());
      text(SeriesColumn.KIND, row.kind().word());
      text(SeriesColumn.PERIOD, row.period().map(Period::id).orElse(""));
      text(SeriesColumn.LABEL, row.name());
      figure(
          row.reported(),
          row.value(),
          SeriesColumn.NUMERATOR,
          SeriesColumn.DENOMINATOR,
          SeriesColumn.VALUE);
      text(SeriesColumn.MARK, row.mark());
      figure(
          row.recalculated(),
          row.recalculatedValue(),
          SeriesColumn.RECALCULATED_NUMERATOR,
          SeriesColumn.RECALCULATED_DENOMINATOR,
          SeriesColumn.RECALCULATED);
      target(SeriesColumn.TARGET, row.target());
      target(SeriesColumn.TARGET_TO, row.targetTo());
      target(SeriesColumn.YEAR_END_TARGET, row.yearEndTarget());
      if (row.kind() == Kind.PERIOD) {
        latest();
        usual();
        bands();
      }
    }

    private void figure(
        Optional<Figure> figure,
        Optional<BigDecimal> value,
        SeriesColumn numerator,
        SeriesColumn denominator,
        SeriesColumn column) {
      Optional<BigDecimal> above = figure.flatMap(Figure::numerator);
      Optional<BigDecimal> below = figure.flatMap(Figure::denominator);
      amount(numerator, Content.of(above));
      amount(denominator, Content.of(below));
      if (value.isEmpty()) {
        return;
      }
      Content content = Content.of(value);
      if (row.kind() == Kind.THRESHOLD && row.of().data().benchmark().isEmpty()) {
        content = Content.formula(fromPeers(), value);
      } else if (above.isPresent() && below.isPresent()) {
        String per =
            measure.unit() == Unit.RATE
                ? "*" + measure.per().orElse(BigDecimal.ONE).toPlainString()
                : "";
        content = Content.formula(cell(numerator) + "/" + cell(denominator) + per, value);
      } else if (above.isPresent() && !measure.unit().needsDenominator()) {
        content = Content.formula(cell(numerator), value);
      }
      unrounded(column, content);
    }

    private void unrounded(SeriesColumn column, Content content) {
      table.number(at, column.index(), content, ResultFormats.unrounded(display, content));
    }

    /** A threshold as the quartile of the peers' values. */
    private String fromPeers() {
      int peers = row.of().data().peers().map(group -> group.peers().size()).orElse(0);
      int quartile = Benchmark.THRESHOLDS.indexOf(row.name());
      if (measure.preferredTravel() == PreferredTravel.DOWNWARDS) {
        quartile = 4 - quartile;
      }
      String values = series.rangeOf(row.of(), Kind.PEER, peers, SeriesColumn.VALUE);
      values = values.substring(values.indexOf('!') + 1);
      boolean inner = quartile > 0 && quartile < 4;
      boolean exclusive = rules.quartileMethod() == Rules.QuartileMethod.EXCLUSIVE;
      return (inner && exclusive ? "_xlfn.QUARTILE.EXC(" : "QUARTILE(")
          + values
          + ","
          + quartile
          + ")";
    }

    /** The figure as it is known now, for the twelve-month aggregates. */
    private void latest() {
      boolean recalculated =
          row.recalculated()
              .filter(figure -> figure.suppressed() || row.recalculatedValue().isPresent())
              .isPresent();
      Optional<Figure> figure = recalculated ? row.recalculated() : row.reported();
      Optional<BigDecimal> value = recalculated ? row.recalculatedValue() : row.value();
      if (figure.filter(Figure::hasNumeratorAndDenominator).isPresent()) {
        copy(
            SeriesColumn.LATEST_NUMERATOR,
            recalculated ? SeriesColumn.RECALCULATED_NUMERATOR : SeriesColumn.NUMERATOR,
            figure.flatMap(Figure::numerator));
        copy(
            SeriesColumn.LATEST_DENOMINATOR,
            recalculated ? SeriesColumn.RECALCULATED_DENOMINATOR : SeriesColumn.DENOMINATOR,
            figure.flatMap(Figure::denominator));
      }
      if (value.isPresent()) {
        SeriesColumn from = recalculated ? SeriesColumn.RECALCULATED : SeriesColumn.VALUE;
        Content latest = Content.formula(cell(from), value);
        unrounded(SeriesColumn.LATEST, latest);
      }
    }

    /** Where its limits lie, and the figure itself where it is unusual. */
    private void usual() {
      if (row.judged().isPresent()) {
        limit(SeriesColumn.LOWER_LIMIT, ResultsColumn.LOWER_LIMIT, row.lowerLimit());
        limit(SeriesColumn.UPPER_LIMIT, ResultsColumn.UPPER_LIMIT, row.upperLimit());
      }
      if (row.unusual().isPresent()) {
        Content latest = Content.formula(cell(SeriesColumn.LATEST), row.unusual());
        unrounded(SeriesColumn.UNUSUAL, latest);
      }
    }

    private void limit(SeriesColumn column, ResultsColumn from, Optional<BigDecimal> answer) {
      Content limit = Content.formula(results.cell(row.of(), from), answer);
      unrounded(column, limit);
    }

    private void copy(SeriesColumn to, SeriesColumn from, Optional<BigDecimal> answer) {
      amount(to, Content.formula(cell(from), answer));
    }

    private void amount(SeriesColumn column, Content content) {
      table.number(at, column.index(), content, ResultFormats.of(content));
    }

    private void bands() {
      if (row.of().quartiles().isKnown()) {
        int band = 0;
        for (Content height : BandHeights.heights(row.of(), series)) {
          table.number(at, SeriesTable.bandColumn(band++), height, ResultFormats.of(display));
        }
      }
    }

    private void text(SeriesColumn column, String text) {
      table.line(at, column.index(), text);
    }

    /** With the measure's decimals, or as many more as it was given with. */
    private void target(SeriesColumn column, Optional<BigDecimal> number) {
      String given =
          number
              .map(target -> ResultFormats.of(display.asGiven(target)))
              .orElse(ResultFormats.of(display));
      table.number(at, column.index(), Content.of(number), given);
    }

    private String cell(SeriesColumn column) {
      return column.letters() + (at + 1);
    }
  }
}
