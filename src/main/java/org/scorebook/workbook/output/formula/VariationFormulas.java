package org.scorebook.workbook.output.formula;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.text.VariationText;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.rules.Rules;
import org.scorebook.variation.Limits;
import org.scorebook.variation.TargetVerdict;
import org.scorebook.variation.Variation.Judged;
import org.scorebook.variation.Verdict;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultFormats;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.RowCells;
import org.scorebook.workbook.output.table.SeriesColumn;
import org.scorebook.workbook.output.table.SeriesTable;
import org.scorebook.xlsx.write.Quoted;

/** Usual variation as formulas over the Series table: mean, limits, signals and verdict. */
final class VariationFormulas {
  static final String NOT_JUDGED = "-";

  /** Distances in mean ranges are compared at so many places. */
  private static final int PLACES = 9;

  private static final int IN_A_ROW = 7;

  private final MeasureResult result;
  private final Rules rules;
  private final SeriesTable series;
  private final RowCells cells;
  private final Judged judged;
  private final Map<ResultsColumn, Content> contents = new EnumMap<>(ResultsColumn.class);

  private VariationFormulas(
      MeasureResult result, Rules rules, SeriesTable series, RowCells cells, Judged judged) {
    this.result = result;
    this.rules = rules;
    this.series = series;
    this.cells = cells;
    this.judged = judged;
  }

  static Map<ResultsColumn, Content> of(
      MeasureResult result, Rules rules, SeriesTable series, RowCells cells) {
    Map<ResultsColumn, Content> contents =
        result
            .variation()
            .judged()
            .map(judged -> new VariationFormulas(result, rules, series, cells, judged).all())
            .orElseGet(
                () -> new EnumMap<>(Map.of(ResultsColumn.VARIATION, Content.of(NOT_JUDGED))));
    contents.put(ResultsColumn.VARIATION_REASON, Content.of(result.variation().reason()));
    return contents;
  }

  private Map<ResultsColumn, Content> all() {
    String mean = cells.of(ResultsColumn.VARIATION_MEAN);
    Limits limits = judged.limits();
    contents.put(ResultsColumn.VARIATION_FROM, Content.of(judged.first().label()));
    number(
        ResultsColumn.VARIATION_POINTS,
        "COUNT(" + points(0) + ")",
        BigDecimal.valueOf(judged.points()));
    number(ResultsColumn.VARIATION_MEAN, "AVERAGE(" + points(0) + ")", limits.mean());
    number(ResultsColumn.MEAN_RANGE, meanRange(), limits.meanRange());
    limit(
        ResultsColumn.LOWER_LIMIT,
        ResultsColumn.LOWER_LIMIT_SHOWN,
        mean + "-" + width(),
        "MAX(0,",
        judged.lower(),
        judged.isHeldBelow());
    limit(
        ResultsColumn.UPPER_LIMIT,
        ResultsColumn.UPPER_LIMIT_SHOWN,
        mean + "+" + width(),
        "MIN(1,",
        judged.upper(),
        judged.isHeldAbove());
    signals(ResultsColumn.SIGNALS_UP, "", true);
    signals(ResultsColumn.SIGNALS_DOWN, "-", false);
    verdict();
    judged.target().ifPresent(this::target);
    return contents;
  }

  /** The last points of the run, or all of it without the first where {@code last} is negative. */
  private String points(int last) {
    int step = result.measure().frequency().step();
    Period first = last > 0 ? judged.last().plus(-(last - 1) * step) : judged.first();
    return range(last < 0 ? first.plus(-last * step) : first, judged.last());
  }

  /** The same points, each taken one period earlier. */
  private String before(int last) {
    int step = result.measure().frequency().step();
    Period first = last > 0 ? judged.last().plus(-last * step) : judged.first();
    return range(first, judged.last().plus(-step));
  }

  private String range(Period first, Period last) {
    return series.findRange(result, first, last, SeriesColumn.LATEST).orElseThrow();
  }

  private String meanRange() {
    String moves = "ABS(" + points(-1) + "-" + before(0) + ")";
    String all = "SUMPRODUCT(" + moves + ")/" + (judged.points() - 1);
    if (rules.variation().ranges() == Rules.Ranges.ALL) {
      return all;
    }
    String usual = "(" + moves + "<" + Limits.SCREEN + "*" + all + ")";
    String moved = "SUMPRODUCT(" + moves + "*" + usual + ")";
    return "IF(" + moved + ">0," + moved + "/SUMPRODUCT(" + usual + "*1)," + all + ")";
  }

  private String width() {
    return Limits.WIDTH + "*" + cells.of(ResultsColumn.MEAN_RANGE);
  }

  /** A limit as it is shown: held where a figure cannot go farther. */
  private void limit(
      ResultsColumn column,
      ResultsColumn shown,
      String formula,
      String bound,
      BigDecimal answer,
      boolean bounded) {
    number(column, bounded ? bound + formula + ")" : formula, answer);
    Display display = VariationText.ofLimits(judged, Display.of(result.measure(), rules));
    contents.put(
        shown,
        Content.formula(
            "TEXT("
                + Rounding.displayed(cells.of(column), display)
                + ","
                + Quoted.text(ResultFormats.of(display))
                + ")",
            display.text(answer)));
  }

  /** How many kinds of signals the last point gives one way. */
  private void signals(ResultsColumn column, String sign, boolean up) {
    String near = Limits.WIDTH + "*2/3";
    String last = points(1);
    String trend =
        "SUMPRODUCT(("
            + above(sign, "(" + points(IN_A_ROW - 1) + "-" + before(IN_A_ROW - 1) + ")", "0")
            + ")*1)="
            + (IN_A_ROW - 1);
    String twoOfThree =
        "AND(SUMPRODUCT(("
            + above(sign, fromMean(points(3)), "0")
            + ")*1)=3,"
            + above(sign, fromMean(last), near)
            + ",SUMPRODUCT(("
            + above(sign, fromMean(points(3)), near)
            + ")*1)>=2)";
    String shift =
        "SUMPRODUCT((" + above(sign, fromMean(points(IN_A_ROW)), "0") + ")*1)=" + IN_A_ROW;
    String longRun = judged.points() < IN_A_ROW ? "" : "+(" + trend + ")+(" + shift + ")";
    number(
        column,
        "("
            + above(sign, fromMean(last), Limits.WIDTH.toPlainString())
            + ")+("
            + twoOfThree
            + ")"
            + longRun,
        BigDecimal.valueOf(judged.reasons().stream().filter(s -> s.up() == up).count()));
  }

  private String fromMean(String points) {
    return "(" + points + "-" + cells.of(ResultsColumn.VARIATION_MEAN) + ")";
  }

  /** Whether a distance is more than so many mean ranges, upwards or with a minus downwards. */
  private String above(String sign, String distance, String ranges) {
    return "ROUND("
        + sign
        + distance
        + "/"
        + cells.of(ResultsColumn.MEAN_RANGE)
        + "-"
        + ranges
        + ","
        + PLACES
        + ")>0";
  }

  private void verdict() {
    String up = cells.of(ResultsColumn.SIGNALS_UP);
    String down = cells.of(ResultsColumn.SIGNALS_DOWN);
    contents.put(
        ResultsColumn.VARIATION,
        Content.formula(
            "IF("
                + up
                + ">0,IF("
                + down
                + ">0,\""
                + Verdict.MIXED.word()
                + "\","
                + byTravel(Verdict.IMPROVING, Verdict.WORSENING, Verdict.HIGHER)
                + "),IF("
                + down
                + ">0,"
                + byTravel(Verdict.WORSENING, Verdict.IMPROVING, Verdict.LOWER)
                + ",\""
                + Verdict.USUAL.word()
                + "\"))",
            judged.verdict().word()));
  }

  /** Within a range neither way is better, whatever that cell says of its nearer end. */
  private String byTravel(Verdict upwards, Verdict downwards, Verdict neither) {
    if (result.measure().preferredTravel() == PreferredTravel.RANGE) {
      return "\"" + neither.word() + "\"";
    }
    String better = cells.of(ResultsColumn.BETTER);
    return "IF("
        + better
        + ">0,\""
        + upwards.word()
        + "\",IF("
        + better
        + "<0,\""
        + downwards.word()
        + "\",\""
        + neither.word()
        + "\"))";
  }

  private void target(TargetVerdict verdict) {
    boolean upwards = result.measure().preferredTravel() == PreferredTravel.UPWARDS;
    TargetVerdict above = upwards ? TargetVerdict.NOT_REACHABLE : TargetVerdict.ALWAYS_MET;
    TargetVerdict below = upwards ? TargetVerdict.ALWAYS_MET : TargetVerdict.NOT_REACHABLE;
    String target = cells.of(ResultsColumn.TARGET);
    String from = "(" + target + "-" + cells.of(ResultsColumn.VARIATION_MEAN) + ")";
    String range = cells.of(ResultsColumn.MEAN_RANGE);
    String compared =
        rules.compare() == Rules.Compare.DISPLAYED
            ? Rounding.allDisplayed(points(0), Display.of(result.measure(), rules))
            : points(0);
    String everyMeets =
        "SUMPRODUCT((ROUND("
            + cells.of(ResultsColumn.BETTER)
            + "*("
            + compared
            + "-"
            + target
            + "),9)>=0)*1)="
            + judged.points();
    contents.put(
        ResultsColumn.VARIATION_TARGET,
        Content.formula(
            "IF("
                + everyMeets
                + ",\""
                + TargetVerdict.ALWAYS_MET.word()
                + "\",IF(ROUND("
                + from
                + "/"
                + range
                + "-"
                + Limits.WIDTH
                + ","
                + PLACES
                + ")>=0,\""
                + above.word()
                + "\",IF(ROUND("
                + from
                + "/"
                + range
                + "+"
                + Limits.WIDTH
                + ","
                + PLACES
                + ")<=0,\""
                + below.word()
                + "\",\""
                + TargetVerdict.HIT_OR_MISS.word()
                + "\")))",
            verdict.word()));
  }

  private void number(ResultsColumn column, String formula, BigDecimal answer) {
    contents.put(column, Content.formula(formula, Optional.of(answer)));
  }
}
