package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.scorebook.disclosure.Stretches.Stretch;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Measure;
import org.scorebook.order.Order;
import org.scorebook.text.Blanks;
import org.scorebook.text.Names;

/**
 * Measures that count the same people over other stretches of time: by the month and by the
 * quarter, or in the year so far. That they do is known by a title that differs in words of time
 * alone, where the workbook says that figures add up or one did; or by three figures of one that
 * were what the other's make, none of which were not.
 */
final class SameOverTime {
  /** So many figures that the other's make are no chance, where they are not all the same. */
  private static final int ENOUGH = 3;

  /** Counts that are lower add up by chance. */
  private static final BigDecimal TELLING = BigDecimal.TEN;

  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:(?:in|during|over|for|per|each|every|by|at the end of|the|this|last|past|latest"
              + "|rolling|of) )*(?:month|quarter|half[- ]year|year|(?:12|twelve) months|year[- ]to[- ]date"
              + "|ytd|to date|so far|cumulative|monthly|quarterly|half[- ]yearly|yearly|annual|annually"
              + "|rolling)\\b|[^\\p{L}\\p{N} ]");

  private final List<CountTable> tables;
  private final BiFunction<CountTable, Spot, CountCell> cells;

  /** By the table's ID and the area, what is shown or hidden there: areas may be thousands. */
  private final Map<String, Map<String, Set<Spot>>> spots = new HashMap<>();

  /** Figures of new people each time, or of those who are there at the end of each period. */
  private enum Kind {
    NEW,
    STOCK
  }

  private SameOverTime(List<CountTable> tables, BiFunction<CountTable, Spot, CountCell> cells) {
    this.tables = tables;
    this.cells = cells;
    for (CountTable table : tables) {
      Map<String, Set<Spot>> byArea = new HashMap<>();
      for (Set<Spot> some : List.of(table.shown().keySet(), table.hidden())) {
        some.forEach(
            spot -> byArea.computeIfAbsent(spot.area(), added -> new LinkedHashSet<>()).add(spot));
      }
      spots.put(table.id(), byArea);
    }
  }

  /** For each group of such measures in which something is hidden, its counts over time. */
  static List<Stretches> of(
      List<CountTable> tables, BiFunction<CountTable, Spot, CountCell> cells) {
    SameOverTime same = new SameOverTime(tables, cells);
    List<Stretches> found = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Set<String> done = new HashSet<>();
      for (CountTable table : tables) {
        if (!table.hidden().isEmpty() && !done.contains(table.id())) {
          Collection<CountTable> group = same.group(table, kind);
          group.forEach(one -> done.add(one.id()));
          if (group.size() > 1 || (kind == Kind.NEW && table.measure().accumulates())) {
            group.stream()
                .flatMap(one -> one.hidden().stream().map(Spot::area))
                .distinct()
                .forEach(area -> found.add(new Stretches(same.stretches(group, area, kind))));
          }
        }
      }
    }
    return found;
  }

  private Collection<CountTable> group(CountTable first, Kind kind) {
    Map<String, CountTable> group = new LinkedHashMap<>(Map.of(first.id(), first));
    Deque<CountTable> open = new ArrayDeque<>(group.values());
    while (!open.isEmpty()) {
      CountTable one = open.remove();
      for (CountTable other : tables) {
        if (!group.containsKey(other.id()) && isSame(one, other, kind)) {
          group.put(other.id(), other);
          open.add(other);
        }
      }
    }
    return group.values();
  }

  /**
   * The counts of an area, or the whole, in some tables. Where parts of a stretch were recalculated
   * and it was not, or the other way round, they do not make it.
   */
  private List<Stretch> stretches(Collection<CountTable> group, String area, Kind kind) {
    Map<Stretch, Boolean> recalculated = new LinkedHashMap<>();
    for (CountTable table : group) {
      spots.getOrDefault(table.id(), Map.of()).getOrDefault(area, Set.of()).stream()
          .filter(spot -> isOfPeople(table.shown().getOrDefault(spot, BigDecimal.ZERO)))
          .forEach(
              spot ->
                  recalculated.merge(
                      stretch(table, spot, kind),
                      table.recalculated().contains(spot),
                      Boolean::logicalOr));
    }
    if (!recalculated.containsValue(true)) {
      return List.copyOf(recalculated.keySet());
    }
    NavigableMap<Long, List<Stretch>> byEnd = new TreeMap<>();
    recalculated
        .keySet()
        .forEach(one -> byEnd.computeIfAbsent(one.to(), end -> new ArrayList<>()).add(one));
    return recalculated.keySet().stream()
        .filter(
            stretch -> {
              List<Boolean> inside =
                  byEnd.subMap(stretch.earliestEnd(), true, stretch.to(), true).values().stream()
                      .flatMap(List::stream)
                      .filter(other -> other.isInside(stretch))
                      .map(other -> recalculated.getOrDefault(other, false))
                      .toList();
              return inside.isEmpty()
                  || inside.contains(true) == recalculated.getOrDefault(stretch, false);
            })
        .toList();
  }

  private static boolean isOfPeople(BigDecimal count) {
    return count.signum() >= 0 && count.compareTo(Stretches.MOST) < 0;
  }

  private Stretch stretch(CountTable table, Spot spot, Kind kind) {
    long from =
        kind == Kind.STOCK
            ? Stretch.STOCK
            : boundary(table.measure().firstMonth(spot.period()).minusMonths(1));
    return new Stretch(cells.apply(table, spot), from, boundary(spot.period().last()));
  }

  private static long boundary(YearMonth month) {
    return month.getLong(ChronoField.PROLEPTIC_MONTH);
  }

  private boolean isSame(CountTable one, CountTable other, Kind kind) {
    if (!isOfOtherLength(one.measure(), other.measure())) {
      return false;
    }
    Evidence evidence = new Evidence();
    Map<CountCell, BigDecimal> shown = new HashMap<>();
    List<Stretch> all = new ArrayList<>();
    for (CountTable table : List.of(one, other)) {
      table
          .shown()
          .forEach(
              (spot, count) -> {
                if (spot.isWhole()) {
                  shown.put(cells.apply(table, spot), count);
                }
              });
    }
    stretches(List.of(one, other), "", kind).stream()
        .filter(stretch -> shown.containsKey(stretch.cell()))
        .forEach(all::add);
    all.sort(Order.by((Stretch stretch) -> stretch.to() - stretch.from()));
    for (Stretch stretch : all) {
      if (!evidence.add(stretch, shown.getOrDefault(stretch.cell(), BigDecimal.ZERO))) {
        return false;
      }
    }
    if (!title(one).isEmpty() && title(one).equals(title(other))) {
      return evidence.times > 0 || isSaid(one.measure(), other.measure(), kind);
    }
    return evidence.times >= ENOUGH
        && evidence.counts.size() > 1
        && Names.same(one.measure().countedAs(), other.measure().countedAs());
  }

  private static boolean isOfOtherLength(Measure one, Measure other) {
    return !one.id().equals(other.id())
        && (one.frequency() != other.frequency()
            || one.accumulates() != other.accumulates()
            || one.coversTwelveMonths() != other.coversTwelveMonths());
  }

  /** Whether the workbook says that figures of such measures are of that kind. */
  private static boolean isSaid(Measure one, Measure other, Kind kind) {
    boolean added = adds(one) || adds(other);
    boolean latest = isLatest(one) || isLatest(other);
    return kind == Kind.NEW ? added && !latest : latest && !added;
  }

  private static boolean adds(Measure measure) {
    return measure.accumulates()
        || measure.coversTwelveMonths()
        || measure.twelveMonths() == Aggregate.SUM;
  }

  private static boolean isLatest(Measure measure) {
    return measure.twelveMonths() == Aggregate.LATEST && !measure.coversTwelveMonths();
  }

  private static String title(CountTable table) {
    return Blanks.collapse(TIME.matcher(SameCounts.title(table)).replaceAll(" "));
  }

  /** How often a count was what others make, as they were added one after the other. */
  private static final class Evidence {
    private final Map<Long, Long> before = new HashMap<>();
    private final Map<Long, BigDecimal> since = new HashMap<>();
    private final Set<BigDecimal> counts = new HashSet<>();
    private int times;

    /** Adds a count; false where it is not what others make. */
    private boolean add(Stretch stretch, BigDecimal count) {
      long from = first(stretch.from());
      long to = first(stretch.to());
      BigDecimal apart = since(stretch.to()).subtract(since(stretch.from()));
      if (from == to) {
        if (apart.compareTo(count) != 0) {
          return false;
        }
        if (count.compareTo(TELLING) >= 0) {
          counts.add(count);
          times++;
        }
        return true;
      }
      before.put(to, from);
      since.put(to, count.subtract(apart));
      return true;
    }

    private long first(long boundary) {
      long at = boundary;
      while (before.containsKey(at)) {
        at = before.getOrDefault(at, at);
      }
      return at;
    }

    /** What was counted since the first boundary that others lead to. */
    private BigDecimal since(long boundary) {
      BigDecimal sum = BigDecimal.ZERO;
      long at = boundary;
      while (before.containsKey(at)) {
        sum = sum.add(since.getOrDefault(at, BigDecimal.ZERO));
        at = before.getOrDefault(at, at);
      }
      return sum;
    }
  }
}
