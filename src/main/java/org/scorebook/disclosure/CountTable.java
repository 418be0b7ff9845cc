package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.scorebook.disclosure.SmallNumber.Source;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Basis;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;

/**
 * What is shown of one measure as counts: of every period the whole and its areas, of which earlier
 * editions showed the earlier ones.
 *
 * @param id of the measure, or what its denominators are called
 * @param shown the counts that can be read
 * @param hidden where a figure stands that must not be read
 * @param parts the areas that make the whole of the current period; empty where they do not
 * @param names of areas, as they were typed
 * @param recalculated where a recalculated figure stands among those that are not
 * @param rates where a rate is shown of so many that are not said
 */
record CountTable(
    String id,
    MeasureResult result,
    Map<Spot, BigDecimal> shown,
    Set<Spot> hidden,
    List<Spot> parts,
    Map<Spot, String> names,
    Set<Spot> recalculated,
    Set<Spot> rates) {

  /** As they were reported. */
  static CountTable of(MeasureResult result, String organisation) {
    CountTable wholes = of(result, Basis.REPORTED);
    Map<Spot, BigDecimal> shown = wholes.shown();
    AreaCounts areas = AreaCounts.of(result, organisation);
    areas.total().ifPresent(total -> shown.putIfAbsent(areas.whole(), total));
    shown.putAll(areas.shown());
    wholes.hidden().addAll(areas.hidden());
    return new CountTable(
        wholes.id(),
        result,
        shown,
        wholes.hidden(),
        areas.parts(shown),
        areas.names(),
        Set.of(),
        wholes.rates());
  }

  /** As they are known now: areas are recalculated by nobody. */
  static CountTable ofKnownNow(MeasureResult result) {
    return of(result, Basis.RECALCULATED);
  }

  private static CountTable of(MeasureResult result, Basis basis) {
    Map<Spot, BigDecimal> shown = new LinkedHashMap<>();
    Set<Spot> hidden = new LinkedHashSet<>();
    Set<Spot> rates = new LinkedHashSet<>();
    for (SeriesPoint point : result.series()) {
      Spot whole = Spot.whole(point.period());
      Optional<Figure> figure = figure(point, basis);
      if (figure.filter(Figure::suppressed).isPresent()) {
        hidden.add(whole);
      } else {
        if (Counts.isOfPopulation(result.measure(), figure)) {
          rates.add(whole);
        }
        Optional<BigDecimal> beside =
            point.period().equals(result.periods().current())
                ? result.data().benchmark().flatMap(Benchmark::denominator)
                : Optional.empty();
        Counts.inTable(result.measure(), figure, beside)
            .ifPresent(count -> shown.put(whole, count));
      }
    }
    return new CountTable(
        result.measure().id(),
        result,
        shown,
        hidden,
        List.of(),
        Map.of(),
        recalculated(result, basis),
        rates);
  }

  private static Optional<Figure> figure(SeriesPoint point, Basis basis) {
    return basis == Basis.RECALCULATED ? point.typedNow() : point.reported();
  }

  private static Set<Spot> recalculated(MeasureResult result, Basis basis) {
    return result.series().stream()
        .filter(point -> basis == Basis.RECALCULATED && point.isRecalculated())
        .map(point -> Spot.whole(point.period()))
        .collect(Collectors.toSet());
  }

  /** Those of whom a share is, period by period: another measure may count them. */
  static Optional<CountTable> ofDenominators(MeasureResult result, Basis basis) {
    Map<Spot, BigDecimal> shown = new LinkedHashMap<>();
    Set<Spot> hidden = new LinkedHashSet<>();
    if (result.measure().unit() == Unit.PERCENTAGE) {
      for (SeriesPoint point : result.series()) {
        Spot whole = Spot.whole(point.period());
        Optional<Figure> figure = figure(point, basis);
        if (figure.filter(Figure::suppressed).isPresent()) {
          hidden.add(whole);
        }
        Counts.of(result.measure(), figure).whole().ifPresent(count -> shown.put(whole, count));
      }
    }
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CountTable(
                "the denominator of " + result.measure().id(),
                result,
                shown,
                hidden,
                List.of(),
                Map.of(),
                recalculated(result, basis),
                Set.of()));
  }

  Measure measure() {
    return result.measure();
  }

  /** Of the measure; that of its denominators is another. */
  String title() {
    boolean isOfMeasure = id.equals(measure().id());
    return (isOfMeasure ? "" : "denominator: ") + measure().title();
  }

  boolean isSame(CountTable other) {
    return id().equals(other.id());
  }

  /** What a reader calls what stands there: an area, or the figure of a period. */
  String name(Spot spot) {
    String area = names.getOrDefault(spot, spot.area());
    return spot.isWhole()
        ? spot.period().label()
        : isEarlier(spot) ? area + " in " + spot.period().label() : area;
  }

  /** Whether an earlier edition showed it, and this one does not. */
  boolean isEarlier(Spot spot) {
    return !spot.isWhole() && !spot.period().equals(result.periods().current());
  }

  Source source(Spot spot) {
    return spot.isWhole()
        ? new Source.OfFigure(
            recalculated.contains(spot) ? Basis.RECALCULATED : Basis.REPORTED, spot.period())
        : new Source.OfArea(spot.period(), names.getOrDefault(spot, spot.area()));
  }

  /** The latest period of which the whole is shown. */
  Optional<Period> latest() {
    return shown.keySet().stream().filter(Spot::isWhole).map(Spot::period).max(Period::compareTo);
  }
}
