package org.scorebook.workbook.output.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scorebook.figures.result.AreaResult;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Figure;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.Period;
import org.scorebook.model.State;
import org.scorebook.model.Target;
import org.scorebook.workbook.output.table.SeriesRow.Kind;

/** What the Series table tells of one measure. */
final class SeriesRows {
  private final MeasureResult result;
  private final Marks marks;
  private final Set<Period> unusual = new HashSet<>();

  private SeriesRows(MeasureResult result, Marks marks) {
    this.result = result;
    this.marks = marks;
    result
        .variation()
        .judged()
        .ifPresent(judged -> judged.signals().forEach(signal -> unusual.add(signal.period())));
  }

  static List<SeriesRow> of(MeasureResult result, Marks marks) {
    SeriesRows rows = new SeriesRows(result, marks);
    List<SeriesRow> all = new ArrayList<>();
    if (result.measure().state() != State.PLACEHOLDER) {
      rows.points().forEach(point -> all.add(rows.period(point)));
    }
    result
        .quartiles()
        .find()
        .ifPresent(quartiles -> all.addAll(rows.thresholds(quartiles.thresholds())));
    all.addAll(rows.areas());
    return all;
  }

  /** The measure's points, and its previous and current period even where nothing is known. */
  private Collection<SeriesPoint> points() {
    NavigableMap<Period, SeriesPoint> points = new TreeMap<>();
    result.series().forEach(point -> points.put(point.period(), point));
    addEmpty(points, result.previous().period());
    addEmpty(points, result.current().period());
    int step = result.measure().frequency().step();
    for (Period period = points.firstKey().plus(step);
        period.compareTo(points.lastKey()) < 0;
        period = period.plus(step)) {
      addEmpty(points, period);
    }
    return points.values();
  }

  private void addEmpty(NavigableMap<Period, SeriesPoint> points, Period period) {
    Optional<BigDecimal> target =
        isCurrent(period) ? result.target().find().map(Shown::value) : Optional.empty();
    points.putIfAbsent(
        period,
        new SeriesPoint(
            period,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            target,
            isCurrent(period) ? result.targetTo() : Optional.empty()));
  }

  private boolean isCurrent(Period period) {
    return period.equals(result.current().period());
  }

  /** The period with the marks of its figures, which charts show below it. */
  private String label(SeriesPoint point) {
    String mark = marks.ofPeriod(result, point);
    return point.period().label() + (mark.isEmpty() ? "" : " " + mark);
  }

  private SeriesRow period(SeriesPoint point) {
    return new SeriesRow(
        result,
        Kind.PERIOD,
        Optional.of(point.period()),
        label(point),
        point.reported(),
        point.reportedValue(),
        point.recalculated(),
        point.recalculatedValue(),
        point.target(),
        point.targetTo(),
        yearEndTarget(point.period()),
        result
            .variation()
            .judged()
            .filter(judged -> point.period().compareTo(judged.first()) >= 0)
            .filter(judged -> point.period().compareTo(judged.last()) <= 0),
        unusual.contains(point.period()) ? point.knownNow() : Optional.empty(),
        marks.ofReported(result, point));
  }

  private Optional<BigDecimal> yearEndTarget(Period period) {
    return result.data().targets().stream()
        .filter(
            target ->
                result.measure().targetType().hasTargets()
                    && target.scope() instanceof Target.Scope.EndOfYear end
                    && end.year().equals(period.financialYear()))
        .map(Target::value)
        .findFirst();
  }

  private List<SeriesRow> thresholds(Benchmark benchmark) {
    List<SeriesRow> rows = new ArrayList<>();
    benchmark.thresholds().forEach((name, score) -> rows.add(plain(Kind.THRESHOLD, name, score)));
    result.data().peers().map(PeerGroup::peers).orElse(List.of()).stream()
        .map(peer -> plain(Kind.PEER, peer.authority(), peer.value()))
        .forEach(rows::add);
    return rows;
  }

  private SeriesRow plain(Kind kind, String name, BigDecimal value) {
    return SeriesRow.of(result, kind, Optional.empty(), name, Figure.of(value), Optional.of(value));
  }

  /** What was typed of the areas, each beside its result: those stand in the same order. */
  private List<SeriesRow> areas() {
    List<SeriesRow> rows = new ArrayList<>();
    Iterator<AreaResult> results = result.areas().iterator();
    for (AreaFigure area : result.data().areas()) {
      if (area.period().equals(result.current().period())) {
        rows.add(
            SeriesRow.of(
                result,
                Kind.AREA,
                Optional.of(area.period()),
                area.area(),
                area.figure(),
                results.next().figure().find().map(Shown::value)));
      }
    }
    return rows;
  }
}
