package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.disclosure.SmallNumber.Source;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;

/**
 * What is shown of one measure as counts: of every period the whole, and of the current one its
 * areas too.
 *
 * @param id of the measure, or what its denominators are called
 * @param shown the counts that can be read
 * @param hidden where a figure stands that must not be read
 * @param parts the areas that make the whole of the current period; empty where they do not
 * @param names of areas, as they were typed
 */
record CountTable(
    String id,
    MeasureResult result,
    Map<Spot, BigDecimal> shown,
    Set<Spot> hidden,
    List<Spot> parts,
    Map<Spot, String> names) {

  static CountTable of(MeasureResult result, String organisation) {
    Measure measure = result.measure();
    Map<Spot, BigDecimal> shown = new LinkedHashMap<>();
    Set<Spot> hidden = new LinkedHashSet<>();
    for (SeriesPoint point : result.series()) {
      Spot whole = Spot.whole(point.period());
      if (point.reported().filter(Figure::suppressed).isPresent()) {
        hidden.add(whole);
      } else {
        Counts.of(measure, point.reported()).count().ifPresent(count -> shown.put(whole, count));
      }
    }
    AreaCounts areas = AreaCounts.of(result, organisation);
    areas.total().ifPresent(total -> shown.putIfAbsent(areas.whole(), total));
    shown.putAll(areas.shown());
    hidden.addAll(areas.hidden());
    return new CountTable(measure.id(), result, shown, hidden, areas.parts(shown), areas.names());
  }

  /** Those of whom a share is, period by period: another measure may count them. */
  static Optional<CountTable> ofDenominators(MeasureResult result) {
    Map<Spot, BigDecimal> shown = new LinkedHashMap<>();
    Set<Spot> hidden = new LinkedHashSet<>();
    if (result.measure().unit() == Unit.PERCENTAGE) {
      for (SeriesPoint point : result.series()) {
        Spot whole = Spot.whole(point.period());
        if (point.reported().filter(Figure::suppressed).isPresent()) {
          hidden.add(whole);
        }
        Counts.of(result.measure(), point.reported())
            .whole()
            .ifPresent(count -> shown.put(whole, count));
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
                Map.of()));
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
    return spot.isWhole() ? spot.period().label() : names.getOrDefault(spot, spot.area());
  }

  Source source(Spot spot) {
    return spot.isWhole()
        ? new Source.OfFigure(Basis.REPORTED, spot.period())
        : new Source.OfArea(spot.period(), name(spot));
  }

  /** The latest period of which the whole is shown. */
  Optional<Period> latest() {
    return shown.keySet().stream().filter(Spot::isWhole).map(Spot::period).max(Period::compareTo);
  }
}
