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
import java.util.stream.Stream;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Aggregate;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Commentary;
import org.scorebook.model.Comparison;
import org.scorebook.model.Edition;
import org.scorebook.model.Edition.Source;
import org.scorebook.model.Figure;
import org.scorebook.model.Frequency;
import org.scorebook.model.Measure;
import org.scorebook.model.Measure.StatusOverride;
import org.scorebook.model.MeasureData;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Scorecard;
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

  private String id = "M1";
  private Unit unit = Unit.PERCENTAGE;
  private Optional<BigDecimal> per = Optional.empty();
  private int decimals = 1;
  private String countedAs = "People";
  private Frequency frequency = Frequency.MONTHLY;
  private Comparison comparison = Comparison.PREVIOUS;
  private int arrears;
  private PreferredTravel preferredTravel = PreferredTravel.UPWARDS;
  private TargetType targetType = TargetType.TARGET;
  private Optional<String> tolerance = Optional.empty();
  private Aggregate twelveMonths = Aggregate.NONE;
  private boolean accumulates;
  private boolean coversTwelveMonths;
  private State state = State.LIVE;
  private Optional<StatusOverride> override = Optional.empty();
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
    id = other;
    return this;
  }

  public Sample unit(Unit other, int withDecimals) {
    unit = other;
    decimals = withDecimals;
    return this;
  }

  public Sample rate(String numeratorPer, int withDecimals) {
    per = Optional.of(number(numeratorPer));
    return unit(Unit.RATE, withDecimals);
  }

  public Sample countedAs(String noun) {
    countedAs = noun;
    return this;
  }

  public Sample frequency(Frequency other, int inArrears) {
    frequency = other;
    arrears = inArrears;
    return this;
  }

  /** Compared with the same period a year before. */
  public Sample comparedWithLastYear() {
    comparison = Comparison.LAST_YEAR;
    return this;
  }

  public Sample preferred(PreferredTravel other) {
    preferredTravel = other;
    return this;
  }

  public Sample targetType(TargetType other) {
    targetType = other;
    return this;
  }

  public Sample tolerance(String band) {
    tolerance = Optional.of(band);
    return this;
  }

  public Sample twelveMonths(Aggregate other) {
    twelveMonths = other;
    return this;
  }

  public Sample accumulates() {
    accumulates = true;
    return this;
  }

  public Sample coversTwelveMonths() {
    coversTwelveMonths = true;
    return this;
  }

  public Sample state(State other) {
    state = other;
    return this;
  }

  public Sample override(StatusWord status, String reason) {
    override = Optional.of(new StatusOverride(status, reason));
    return this;
  }

  public Sample owner(String name) {
    owners.add(name);
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
    targets.add(new Target(new Target.Scope.Always(), number(from), Optional.of(number(to))));
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

  public Measure measure() {
    return new Measure(
        id,
        "Corporate Measures",
        "Title of " + id,
        "Short " + id,
        "Case system",
        unit,
        per,
        decimals,
        countedAs,
        frequency,
        comparison,
        arrears,
        preferredTravel,
        targetType,
        tolerance,
        twelveMonths,
        accumulates,
        coversTwelveMonths,
        state,
        false,
        owners,
        "",
        !areas.isEmpty(),
        "",
        override);
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
    return Figures.compute(edition(), rules).measures().get(0);
  }

  /** An edition of this measure alone. */
  public Edition edition() {
    return edition(List.of(this));
  }

  /** An edition of several measures, in the reporting period of the first. */
  public static Edition edition(List<Sample> samples) {
    Map<String, MeasureData> data = new TreeMap<>();
    samples.forEach(sample -> data.put(sample.id, sample.data()));
    Scorecard scorecard =
        new Scorecard(
            "Cabinet Scorecard",
            "Birmingham",
            samples.get(0).reporting,
            "",
            List.of(),
            "default",
            Optional.empty(),
            Optional.empty());
    return new Edition(
        new Source("input.xlsx", "0".repeat(64)),
        scorecard,
        samples.stream().map(Sample::measure).toList(),
        data,
        List.of());
  }
}
