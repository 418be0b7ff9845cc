package org.scorebook.workbook.output.book;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.figures.text.ChartTexts;
import org.scorebook.model.Frequency;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.State;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.chart.MeasureChart;
import org.scorebook.workbook.chart.ValueFormat;
import org.scorebook.workbook.output.table.Marks;
import org.scorebook.workbook.output.table.SeriesColumn;
import org.scorebook.workbook.output.table.SeriesRow;
import org.scorebook.workbook.output.table.SeriesTable;
import org.scorebook.xlsx.chart.Categories;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.Range;

/** The last periods of a measure as a chart takes them from the Series table. */
public final class MeasureCharts {
  private static final int FEW = 4;

  /** So many figures are sooner read in a table than drawn. */
  private static final int TOO_FEW = 2;

  /** What both limits are called: they are one thing, and the legend names it once. */
  private static final String LIMIT = "Usual variation";

  private final MeasureResult result;
  private final Rules rules;
  private final List<SeriesRow> rows;
  private final int firstRow;

  private MeasureCharts(MeasureResult result, Rules rules, SeriesTable series) {
    this.result = result;
    this.rules = rules;
    Period last = last(result);
    Frequency frequency = result.measure().frequency();
    int back = (periods(frequency) - 1) * frequency.step();
    List<Integer> within = series.sheetRows(result, last.plus(-back), last);
    this.firstRow = within.get(0);
    this.rows = within.stream().map(series::row).toList();
  }

  public static MeasureCharts of(Book book, MeasureResult result) {
    return new MeasureCharts(result, book.results().rules(), book.series());
  }

  /** The current period; of a suspended measure the last that has a figure, where there is one. */
  private static Period last(MeasureResult result) {
    Period current = result.current().period();
    if (result.measure().state() != State.SUSPENDED) {
      return current;
    }
    return result.series().stream()
        .filter(point -> point.reportedValue().isPresent())
        .map(SeriesPoint::period)
        .filter(period -> period.compareTo(current) <= 0)
        .max(Comparator.naturalOrder())
        .orElse(current);
  }

  /** How many periods a chart shows by the rules; a year's worth where they do not say. */
  private int periods(Frequency frequency) {
    return rules
        .chartPeriods()
        .getOrDefault(frequency, Math.max(frequency.periodsInTwelveMonths(), FEW));
  }

  /** Whether one or two figures are all there is to show. */
  public boolean areFew() {
    long figures = rows.stream().filter(MeasureCharts::hasFigure).count();
    return figures > 0 && figures <= TOO_FEW;
  }

  private static boolean hasFigure(SeriesRow row) {
    return row.value().isPresent() || row.recalculatedValue().isPresent();
  }

  /** The periods of which a figure was given, suppressed ones among them. */
  public List<SeriesRow> given() {
    return rows.stream().filter(row -> hasFigure(row) || row.isSuppressed()).toList();
  }

  /** What the figures did, in a sentence. */
  public String headline() {
    return ChartTexts.headline(result, points(), rules);
  }

  /** The chart of the measure's page; none where nothing is known of any period. */
  public Optional<MeasureChart> chart() {
    ChartSeries reported = series("Reported", SeriesColumn.VALUE, SeriesRow::value);
    Optional<ChartSeries> recalculated =
        some(series("Recalculated", SeriesColumn.RECALCULATED, SeriesRow::recalculatedValue));
    if (isEmpty(reported) && recalculated.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MeasureChart(
            "Chart of " + result.measure().shortName(),
            altText(),
            headline(),
            categories(),
            reported,
            recalculated,
            some(series(target(), SeriesColumn.TARGET, SeriesRow::target)),
            some(series("Target to", SeriesColumn.TARGET_TO, SeriesRow::targetTo)),
            some(series("Year-end target", SeriesColumn.YEAR_END_TARGET, SeriesRow::yearEndTarget)),
            usual(),
            format(),
            axisTitle()));
  }

  /** A range has two lines, which are told apart by their names. */
  private String target() {
    return rows.stream().anyMatch(row -> row.targetTo().isPresent()) ? "Target from" : "Target";
  }

  private Optional<MeasureChart.Usual> usual() {
    ChartSeries lower = series(LIMIT, SeriesColumn.LOWER_LIMIT, SeriesRow::lowerLimit);
    return isEmpty(lower)
        ? Optional.empty()
        : Optional.of(
            new MeasureChart.Usual(
                lower,
                series(LIMIT, SeriesColumn.UPPER_LIMIT, SeriesRow::upperLimit),
                series("Beyond the lines or in a row", SeriesColumn.UNUSUAL, SeriesRow::unusual)));
  }

  public Categories categories() {
    return new Categories(
        range(SeriesColumn.LABEL.index()), rows.stream().map(SeriesRow::name).toList());
  }

  /** What the marks beside its periods mean. */
  public List<String> key() {
    return Marks.key(rows.stream().map(SeriesRow::name));
  }

  /** The measure's reported figures under another name. */
  public ChartSeries reported(String name) {
    return series(name, SeriesColumn.VALUE, SeriesRow::value);
  }

  /** Those of the reported figures that there are. */
  public List<BigDecimal> reportedValues() {
    return rows.stream().flatMap(row -> row.value().stream()).toList();
  }

  /** The same periods of another column of the Series table. */
  public Range range(int column) {
    return Range.down(SeriesTable.SHEET, column, firstRow, firstRow + rows.size() - 1);
  }

  public ValueFormat format() {
    Measure measure = result.measure();
    return ValueFormat.of(measure.unit(), measure.decimals(), rules.currency());
  }

  public String axisTitle() {
    Measure measure = result.measure();
    return switch (measure.unit()) {
      case DAYS -> "Days";
      case HOURS -> "Hours and minutes";
      case MINUTES -> "Minutes and seconds";
      case RATE -> "Per " + CountText.whole(measure.per().orElse(BigDecimal.ONE));
      case PERCENTAGE, RATIO, NUMBER, CURRENCY -> "";
    };
  }

  private String altText() {
    return ChartTexts.ofMeasure(result, points(), rules) + ".";
  }

  private List<SeriesPoint> points() {
    Set<Period> charted =
        rows.stream().flatMap(row -> row.period().stream()).collect(Collectors.toSet());
    return result.series().stream().filter(point -> charted.contains(point.period())).toList();
  }

  private ChartSeries series(
      String name, SeriesColumn column, Function<SeriesRow, Optional<BigDecimal>> value) {
    return new ChartSeries(
        name, range(column.index()), rows.stream().map(value).toList(), restarts());
  }

  /** The places at which a year-to-date figure begins again. */
  private List<Integer> restarts() {
    if (!result.measure().accumulates()) {
      return List.of();
    }
    return IntStream.range(1, rows.size())
        .filter(row -> !year(row).equals(year(row - 1)))
        .boxed()
        .toList();
  }

  private Period year(int row) {
    return rows.get(row).period().orElseThrow().financialYear();
  }

  private static Optional<ChartSeries> some(ChartSeries series) {
    return isEmpty(series) ? Optional.empty() : Optional.of(series);
  }

  private static boolean isEmpty(ChartSeries series) {
    return series.values().stream().allMatch(Optional::isEmpty);
  }
}
