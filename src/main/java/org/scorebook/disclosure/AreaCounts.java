package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.text.Names;

/** The areas of a measure as counts, period by period; a row for all of them is none of them. */
final class AreaCounts {
  /** What people call a row for all areas together; the organisation's own name is another. */
  private static final Set<String> TOTALS =
      Set.of("all", "all areas", "all wards", "total", "grand total", "overall", "whole area");

  private final Period current;
  private final Map<Spot, String> names = new LinkedHashMap<>();
  private final Map<Spot, BigDecimal> counts = new LinkedHashMap<>();
  private final Set<Spot> suppressed = new LinkedHashSet<>();
  private Optional<BigDecimal> total = Optional.empty();

  private AreaCounts(Period current) {
    this.current = current;
  }

  static AreaCounts of(MeasureResult result, String organisation) {
    AreaCounts areas = new AreaCounts(result.periods().current());
    result.data().areas().forEach(area -> areas.add(result.measure(), area, organisation));
    return areas;
  }

  private void add(Measure measure, AreaFigure area, String organisation) {
    Optional<BigDecimal> count = Counts.of(measure, Optional.of(area.figure())).count();
    if (Names.same(area.area(), organisation) || TOTALS.contains(Names.key(area.area()))) {
      total = area.period().equals(current) ? count : total;
      return;
    }
    Spot spot = Spot.of(area.period(), area.area());
    names.put(spot, area.area());
    count.ifPresent(known -> counts.put(spot, known));
    if (Optional.of(area.figure()).filter(Figure::suppressed).isPresent()) {
      suppressed.add(spot);
    }
  }

  Spot whole() {
    return Spot.whole(current);
  }

  /** What the row for all areas together shows. */
  Optional<BigDecimal> total() {
    return total;
  }

  Map<Spot, String> names() {
    return names;
  }

  /** The counts of the current period, and of earlier ones, which earlier editions showed. */
  Map<Spot, BigDecimal> shown() {
    Map<Spot, BigDecimal> now = new LinkedHashMap<>(counts);
    now.keySet().removeIf(spot -> spot.period().compareTo(current) > 0);
    return now;
  }

  Set<Spot> hidden() {
    Set<Spot> now = new LinkedHashSet<>(suppressed);
    now.removeIf(spot -> spot.period().compareTo(current) > 0);
    return now;
  }

  /**
   * The areas of the current period where they make its whole: each is a count or hidden, and in no
   * earlier period did the same areas make something else.
   *
   * @param wholes the measure's own counts
   */
  List<Spot> parts(Map<Spot, BigDecimal> wholes) {
    List<Spot> now = of(current, wholes);
    boolean areCounts = now.stream().allMatch(this::isCount);
    return areCounts && periods().stream().allMatch(period -> addsUp(period, now.size(), wholes))
        ? now
        : List.of();
  }

  private Set<Period> periods() {
    Set<Period> periods = new LinkedHashSet<>();
    names.keySet().forEach(spot -> periods.add(spot.period()));
    periods.remove(current);
    return periods;
  }

  /** Beside others, one that counts as many as the whole is a row for all, whatever its name. */
  private List<Spot> of(Period period, Map<Spot, BigDecimal> wholes) {
    List<Spot> all = names.keySet().stream().filter(spot -> spot.period().equals(period)).toList();
    Optional<BigDecimal> whole = Optional.ofNullable(wholes.get(Spot.whole(period)));
    List<Spot> parts = all.stream().filter(spot -> !isCount(spot, whole)).toList();
    boolean areOthers =
        parts.stream()
            .anyMatch(
                spot ->
                    suppressed.contains(spot)
                        || counts.getOrDefault(spot, BigDecimal.ZERO).signum() > 0);
    return areOthers ? parts : all;
  }

  private boolean isCount(Spot spot, Optional<BigDecimal> count) {
    Optional<BigDecimal> own = Optional.ofNullable(counts.get(spot));
    return own.isPresent() && count.isPresent() && own.get().compareTo(count.get()) == 0;
  }

  private boolean isCount(Spot spot) {
    return counts.containsKey(spot) || suppressed.contains(spot);
  }

  private boolean addsUp(Period period, int areas, Map<Spot, BigDecimal> wholes) {
    List<Spot> then = of(period, wholes);
    BigDecimal whole = wholes.get(Spot.whole(period));
    if (whole == null || then.size() != areas || !counts.keySet().containsAll(then)) {
      return true;
    }
    BigDecimal sum = then.stream().map(counts::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.compareTo(whole) == 0;
  }
}
