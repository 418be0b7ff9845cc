package org.scorebook.claims.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.claims.words.Stated;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;

/** What a measure's page shows, in the numbers that words use: 37.9 for 37.9%. */
public final class PageFigures {
  private static final int MANY_DIGITS = 3;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final MeasureResult result;
  private final Rules rules;
  private final Display display;
  private final InWords words;

  public PageFigures(MeasureResult result, Rules rules) {
    this.result = result;
    this.rules = rules;
    this.display = Display.of(result.measure(), rules);
    this.words = new InWords(result.measure().unit());
  }

  public MeasureResult result() {
    return result;
  }

  public Rules rules() {
    return rules;
  }

  public Measure measure() {
    return result.measure();
  }

  public Period current() {
    return result.current().period();
  }

  public boolean isPercent() {
    return measure().unit().isPercent();
  }

  public boolean prefersUp() {
    return measure().preferredTravel() == PreferredTravel.UPWARDS;
  }

  public boolean prefersDown() {
    return measure().preferredTravel() == PreferredTravel.DOWNWARDS;
  }

  /** Whether its figures are times: days, hours or minutes. */
  public boolean isOfTime() {
    return measure().unit().isTime() || measure().unit() == Unit.DAYS;
  }

  /** Whether the page judges the figure GREEN by its target. */
  public boolean isGreen() {
    return result.status().word() == StatusWord.GREEN && !result.status().overridden();
  }

  public boolean isRed() {
    return result.status().word() == StatusWord.RED;
  }

  /** Whether a number of that unit may be a figure of the measure. */
  public boolean suits(Stated stated) {
    return words.suits(stated);
  }

  /**
   * Whether the number of a clause may be a figure of the measure: of a rate, whose whole numbers
   * may count its cases, only with decimals or where the clause says that it is the rate.
   */
  public boolean suits(Reading clause, int place) {
    Optional<Stated> stated = clause.at(place).number().filter(this::suits);
    boolean counts = stated.filter(number -> words.countsCases(clause, number)).isPresent();
    return stated.isPresent() && !counts && !isOfPart(stated.get());
  }

  /**
   * Of a figure that accumulates, whether a number is so small that a part of the year is meant.
   */
  private boolean isOfPart(Stated stated) {
    return measure().accumulates()
        && currentFigures().stream()
            .allMatch(figure -> stated.value().compareTo(inWords(figure).divide(TWO)) < 0);
  }

  /** A value as words write it. */
  public BigDecimal inWords(BigDecimal value) {
    return words.of(value);
  }

  /** Whether a figure may be stated so, unrounded or as it is displayed. */
  public boolean fits(Stated stated, BigDecimal value) {
    return stated.fits(inWords(value)) || stated.fits(inWords(display.rounded(value)));
  }

  /** A figure as the page shows it. */
  public String text(BigDecimal value) {
    return display.text(value);
  }

  /** A difference as the page shows it. */
  public String difference(BigDecimal value) {
    return display.differenceText(value.abs());
  }

  public BigDecimal rounded(BigDecimal value) {
    return display.rounded(value);
  }

  /** The figures known for a period: as reported, and as known now. */
  public List<BigDecimal> figures(Period period) {
    return points()
        .filter(point -> point.period().equals(period))
        .flatMap(PageFigures::values)
        .toList();
  }

  /**
   * The counts known for a period that its figures are made of, numerators first; empty where
   * either is not known.
   */
  public List<List<BigDecimal>> counts(Period period) {
    List<Figure> figures =
        points()
            .filter(point -> point.period().equals(period))
            .flatMap(point -> Stream.of(point.reported(), point.recalculated()))
            .flatMap(Optional::stream)
            .filter(Figure::hasNumeratorAndDenominator)
            .toList();
    return figures.isEmpty()
        ? List.of()
        : List.of(
            figures.stream().flatMap(figure -> figure.numerator().stream()).toList(),
            figures.stream().flatMap(figure -> figure.denominator().stream()).toList());
  }

  /** Every figure of the periods before the current one, reported and as known now. */
  public List<BigDecimal> earlier() {
    return points()
        .filter(point -> !point.period().equals(current()))
        .flatMap(PageFigures::values)
        .toList();
  }

  /** Whether a number is the current figure. */
  public boolean isNow(Stated stated) {
    return suits(stated) && fitsNow(stated);
  }

  /** Whether a number, whatever it says that it counts, is as large as the current figure. */
  public boolean fitsNow(Stated stated) {
    return currentFigures().stream().anyMatch(value -> fits(stated, value));
  }

  /** Whether a number is the current figure, with so many digits that it is so by no accident. */
  public boolean isPlainlyNow(Stated stated) {
    return isLong(stated) && isNow(stated);
  }

  /** Whether a number is, likewise, a count that the current figure is made of. */
  public boolean isPlainlyCount(Stated stated) {
    return isLong(stated)
        && stated.unit() == Stated.Unit.COUNT
        && counts(current()).stream().flatMap(List::stream).anyMatch(stated::fits);
  }

  private static boolean isLong(Stated stated) {
    return stated.value().stripTrailingZeros().precision() >= MANY_DIGITS;
  }

  /** Every figure up to the current period, reported and as known now. */
  public List<BigDecimal> history() {
    return points().flatMap(PageFigures::values).toList();
  }

  public Optional<SeriesPoint> point(Period period) {
    return points().filter(point -> point.period().equals(period)).findFirst();
  }

  public List<BigDecimal> currentFigures() {
    return figures(current());
  }

  /** The figure that the page shows as the current one. */
  public Optional<BigDecimal> currentValue() {
    return result.current().figure().find().map(shown -> shown.value());
  }

  public Optional<BigDecimal> target() {
    return result.target().find().map(shown -> shown.value());
  }

  /** The upper end where the target is a range. */
  public Optional<BigDecimal> targetTo() {
    return result.targetTo();
  }

  public Optional<BigDecimal> endOfYear() {
    return result.endOfYearTarget().find().map(shown -> shown.value());
  }

  /** The twelve-month figure where every period of the twelve months has one. */
  public Optional<BigDecimal> twelveMonths() {
    return result
        .twelveMonths()
        .find()
        .filter(year -> year.periods() == year.outOf())
        .map(year -> year.figure().value());
  }

  /** {@code 95% for Sep 2022}; a period without a figure says so. */
  public String shown(Period period) {
    Optional<BigDecimal> reported = point(period).flatMap(SeriesPoint::reportedValue);
    return reported.map(this::text).orElse("no figure") + " for " + period.label();
  }

  public String shownNow() {
    return shown(current());
  }

  public String shownNowAndBefore() {
    return shownNow() + " and " + shown(result.previous().period());
  }

  /**
   * The figure that a clause speaks of and the one that it compares with: the current and the
   * previous one where it names no others.
   */
  public String shownOf(ClauseTimes times) {
    List<Period> named = times.at().orElse(List.of());
    Period at = named.isEmpty() || named.contains(current()) ? current() : named.get(0);
    Period before =
        at.equals(current()) ? result.previous().period() : at.plus(-measure().frequency().step());
    Optional<Period> base = times.base().flatMap(periods -> periods.stream().findFirst());
    return shown(at) + " and " + shown(base.orElse(before));
  }

  /**
   * Whether the current figure is at the target or better, as displayed; empty: no way is better.
   */
  public Optional<Boolean> meets(BigDecimal target) {
    if (!prefersUp() && !prefersDown()) {
      return Optional.empty();
    }
    return currentValue()
        .map(this::rounded)
        .map(figure -> prefersUp() ? figure.compareTo(target) >= 0 : figure.compareTo(target) <= 0);
  }

  /** For an accumulating measure also what a period added to the one before. */
  public List<BigDecimal> figuresOrAdded(Period period) {
    List<BigDecimal> all = new ArrayList<>(figures(period));
    all.addAll(added(period));
    return all;
  }

  /**
   * What a period added to the one before, of a measure that accumulates: all that there is of the
   * first of a year.
   */
  public List<BigDecimal> added(Period period) {
    if (!measure().accumulates()) {
      return List.of();
    }
    Period last = period.plus(-1);
    return last.financialYear().equals(period.financialYear())
        ? figures(last).stream()
            .flatMap(before -> figures(period).stream().map(value -> value.subtract(before)))
            .toList()
        : figures(period);
  }

  private Stream<SeriesPoint> points() {
    return result.series().stream();
  }

  private static Stream<BigDecimal> values(SeriesPoint point) {
    return Stream.of(point.reportedValue(), point.recalculatedValue()).flatMap(Optional::stream);
  }
}
