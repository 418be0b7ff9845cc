package org.scorebook.figures;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Aggregate;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Commentary;
import org.scorebook.model.Comparison;
import org.scorebook.model.Edition;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Measure;
import org.scorebook.model.Measure.StatusOverride;
import org.scorebook.model.MeasureBuilder;
import org.scorebook.model.MeasureData;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Series;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;

/**
 * One measure of an edition for tests. Unless said otherwise it is live, monthly, a percentage at
 * one decimal, better upwards, with a Target type of Target, in December 2020.
 */
public final class Sample {
  public static final Period NOV = month(2020, 11);
  public static final Period DEC = month(2020, 12);

  private final MeasureBuilder measure =
      Measure.builder("")
          .theme("Corporate Measures")
          .source("Case system")
          .unit(Unit.PERCENTAGE)
          .decimals(1)
          .countedAs("People")
          .preferredTravel(PreferredTravel.UPWARDS)
          .targetType(TargetType.TARGET);
  private Period reporting = DEC;
  private final List<String> owners = new ArrayList<>();
  private Optional<Period> blankRow = Optional.empty();
  private final Map<Period, Figure> reported = new TreeMap<>();
  private final Map<Period, Figure> recalculated = new TreeMap<>();
  private final Set<Period> newLevels = new TreeSet<>();
  private final List<Target> targets = new ArrayList<>();
  private Optional<Benchmark> benchmark = Optional.empty();
  private Optional<PeerGroup> peers = Optional.empty();
  private final List<AreaFigure> areas = new ArrayList<>();
  private final List<Commentary> commentary = new ArrayList<>();

  public Sample() {
    id("M1");
  }

  public static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  public static Period month(int year, int month) {
    return Period.month(YearMonth.of(year, month), Month.APRIL);
  }

  /** Quarter 1 to 4 of the financial year that starts in the given calendar year. */
  public static Period quarter(int financialYear, int quarter) {
    return Period.quarter(financialYear, quarter, Month.APRIL);
  }

  /** Half 1 or 2 of the financial year that starts in the given calendar year. */
  public static Period half(int financialYear, int half) {
    return Period.half(financialYear, half, Month.APRIL);
  }

  public static Period year(int financialYear) {
    return Period.year(financialYear, Month.APRIL);
  }

  public Sample id(String other) {
    measure.id(other).title("Title of " + other).shortName("Short " + other);
    return this;
  }

  public Sample unit(Unit other, int withDecimals) {
    measure.unit(other).decimals(withDecimals);
    return this;
  }

  public Sample rate(String numeratorPer, int withDecimals) {
    measure.per(Optional.of(number(numeratorPer)));
    return unit(Unit.RATE, withDecimals);
  }

  public Sample countedAs(String noun) {
    measure.countedAs(noun);
    return this;
  }

  public Sample frequency(Frequency other, int inArrears) {
    measure.frequency(other).arrears(inArrears);
    return this;
  }

  /** Compared with the same period a year before. */
  public Sample comparedWithLastYear() {
    measure.comparison(Comparison.LAST_YEAR);
    return this;
  }

  public Sample preferred(PreferredTravel other) {
    measure.preferredTravel(other);
    return this;
  }

  public Sample targetType(TargetType other) {
    measure.targetType(other);
    return this;
  }

  public Sample tolerance(String band) {
    measure.tolerance(Optional.of(band));
    return this;
  }

  public Sample twelveMonths(Aggregate other) {
    measure.twelveMonths(other);
    return this;
  }

  public Sample accumulates() {
    measure.accumulates(true);
    return this;
  }

  public Sample coversTwelveMonths() {
    measure.coversTwelveMonths(true);
    return this;
  }

  public Sample state(State other) {
    measure.state(other);
    return this;
  }

  public Sample override(StatusWord status, String reason) {
    measure.override(Optional.of(new StatusOverride(status, reason)));
    return this;
  }

  public Sample owner(String name) {
    owners.add(name);
    measure.owners(owners);
    return this;
  }

  public Sample reporting(Period other) {
    reporting = other;
    return this;
  }

  public Sample reported(Period period, String value) {
    return reported(period, Figure.of(number(value)));
  }

  public Sample reported(Period period, String numerator, String denominator) {
    return reported(period, Figure.of(number(numerator), number(denominator)));
  }

  public Sample reported(Period period, Figure figure) {
    reported.put(period, figure);
    return this;
  }

  /** A Data row without a figure, before all others. */
  public Sample blankRow(Period period) {
    blankRow = Optional.of(period);
    return this;
  }

  public Sample recalculated(Period period, String value) {
    return recalculated(period, Figure.of(number(value)));
  }

  public Sample recalculated(Period period, Figure figure) {
    recalculated.put(period, figure);
    return this;
  }

  /** Something changed for good with that period. */
  public Sample newLevel(Period period) {
    newLevels.add(period);
    return this;
  }

  /** A target that holds whatever the period. */
  public Sample target(String value) {
    return target(new Target.Scope.Always(), value);
  }

  public Sample target(Target.Scope scope, String value) {
    targets.add(Target.of(scope, number(value)));
    return this;
  }

  /** A range that is best whatever the period. */
  public Sample range(String from, String to) {
    return range(new Target.Scope.Always(), from, to);
  }

  public Sample range(Target.Scope scope, String from, String to) {
    targets.add(new Target(scope, number(from), Optional.of(number(to))));
    return preferred(PreferredTravel.RANGE);
  }

  public Sample benchmark(Benchmark other) {
    benchmark = Optional.of(other);
    return this;
  }

  public Sample peers(PeerGroup other) {
    peers = Optional.of(other);
    return this;
  }

  public Sample area(Period period, String area, Figure figure) {
    measure.areas(true);
    areas.add(new AreaFigure(period, area, figure));
    return this;
  }

  public Sample commentary(Period period, String text) {
    return commentary(new Commentary(period, text, "Head of Commissioning", "Commentary sheet"));
  }

  public Sample commentary(Commentary typed) {
    commentary.add(typed);
    return this;
  }

  /** With other words in its row of Measures. */
  public Sample row(Consumer<MeasureBuilder> change) {
    change.accept(measure);
    return this;
  }

  Period reporting() {
    return reporting;
  }

  public Measure measure() {
    return measure.build();
  }

  public MeasureData data() {
    return new MeasureData(
        firstRow(),
        Series.of(reported),
        Series.of(recalculated),
        newLevels,
        targets,
        benchmark,
        peers,
        areas,
        commentary);
  }

  /** The first row is the earliest, unless a blank one stands before it. */
  private Optional<Period> firstRow() {
    return blankRow.or(
        () ->
            Stream.concat(reported.keySet().stream(), recalculated.keySet().stream())
                .min(Period::compareTo));
  }

  /** What follows by the standard rules. */
  public MeasureResult result() {
    return result(RulesSample.standard());
  }

  public MeasureResult result(Rules rules) {
    return EditionSample.of(this).results(rules).measures().get(0);
  }

  /** An edition of this measure alone. */
  public Edition edition() {
    return EditionSample.of(this).edition();
  }
}
