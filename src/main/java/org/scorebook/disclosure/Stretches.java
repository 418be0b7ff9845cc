package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Counts of the same people over stretches of time: months, quarters, the year so far. Each is what
 * has been counted by its end less what had been by its beginning, and that never falls; so a
 * hidden one follows wherever others lead from its beginning to its end, forwards or backwards.
 */
final class Stretches implements Relation {
  /** A count of more is of no people. */
  static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

  /** No way has so many steps; of equal ones the way of the fewest is taken. */
  private static final long STEP = 4096;

  private static final long FAR = Long.MAX_VALUE / 4;

  /**
   * A count, from one boundary between months to another.
   *
   * @param from months since the year 0; {@link #STOCK} for those who are there at the end
   */
  record Stretch(CountCell cell, long from, long to) {
    /** Where everybody who is there at some time has come from. */
    static final long STOCK = -1;

    /** Whether it is a part of another, or all of its time. */
    boolean isInside(Stretch other) {
      return from >= other.from && to <= other.to && !cell.equals(other.cell);
    }

    /** No part of it ends before; those who are there at the end are there at no other time. */
    long earliestEnd() {
      return from == STOCK ? to : from;
    }
  }

  /** One count on the way, forwards where it is added. */
  record Step(CountCell cell, boolean added) {}

  private record Edge(int from, int to, long length, Optional<Step> step) {}

  /** The shortest ways from one boundary, and the last edge of each. */
  private static final class Ways {
    private final long[] lengths;
    private final Map<Integer, Edge> last = new HashMap<>();

    private Ways(int nodes) {
      lengths = new long[nodes];
      Arrays.fill(lengths, FAR);
    }
  }

  private final boolean stock;
  private final Map<CountCell, Stretch> stretches = new LinkedHashMap<>();
  private final Map<Long, Integer> nodes = new HashMap<>();

  Stretches(List<Stretch> all) {
    NavigableSet<Long> boundaries = new TreeSet<>();
    for (Stretch stretch : all) {
      stretches.putIfAbsent(stretch.cell(), stretch);
      boundaries.add(stretch.from());
      boundaries.add(stretch.to());
    }
    stock = boundaries.contains(Stretch.STOCK);
    boundaries.forEach(boundary -> nodes.put(boundary, nodes.size()));
  }

  @Override
  public List<CountCell> cells() {
    return List.copyOf(stretches.keySet());
  }

  @Override
  public boolean holds(CountCell cell) {
    return stretches.containsKey(cell);
  }

  private int node(long boundary) {
    return nodes.getOrDefault(boundary, 0);
  }

  @Override
  public Map<CountCell, CountRange> narrower(Function<CountCell, CountRange> ranges) {
    List<Edge> edges = edges(ranges);
    if (ways(edges, 0).isPresent() || stock) {
      return narrower(ranges, edges);
    }
    // What was put right later may make a year so far fall.
    return narrower(ranges, edges.stream().filter(edge -> edge.step().isPresent()).toList());
  }

  private Map<CountCell, CountRange> narrower(
      Function<CountCell, CountRange> ranges, List<Edge> edges) {
    Map<CountCell, CountRange> narrower = new HashMap<>();
    Map<Integer, Optional<Ways>> ways = new HashMap<>();
    for (Stretch stretch : stretches.values()) {
      CountRange range = ranges.apply(stretch.cell());
      if (range.isOneValue()) {
        continue;
      }
      int from = node(stretch.from());
      int to = node(stretch.to());
      Optional<Ways> there = ways.computeIfAbsent(from, node -> ways(edges, node));
      Optional<Ways> back = ways.computeIfAbsent(to, node -> ways(edges, node));
      if (there.isEmpty() || back.isEmpty()) {
        return Map.of(stretch.cell(), CountRange.of(BigDecimal.ONE).atMost(BigDecimal.ZERO));
      }
      narrower.put(stretch.cell(), narrowed(range, there.get(), back.get(), from, to));
    }
    return narrower;
  }

  private static CountRange narrowed(CountRange range, Ways there, Ways back, int from, int to) {
    CountRange most = there.lengths[to] < FAR ? range.atMost(value(there.lengths[to])) : range;
    return back.lengths[from] < FAR ? most.atLeast(value(back.lengths[from]).negate()) : most;
  }

  private static BigDecimal value(long length) {
    return BigDecimal.valueOf(Math.floorDiv(length, STEP));
  }

  /** The shown counts that lead from the beginning of a hidden one to its end. */
  List<Step> way(CountCell hidden, Knowledge knowledge) {
    Stretch stretch = stretches.get(hidden);
    if (stretch == null) {
      return List.of();
    }
    List<Edge> edges =
        edges(knowledge::range).stream()
            .filter(
                edge ->
                    edge.step()
                        .map(Step::cell)
                        .filter(cell -> !cell.equals(hidden))
                        .flatMap(knowledge::find)
                        .isPresent())
            .toList();
    int from = node(stretch.from());
    Optional<Ways> ways = ways(edges, from);
    List<Step> steps = new ArrayList<>();
    int at = node(stretch.to());
    while (ways.isPresent() && at != from) {
      Edge last = ways.get().last.get(at);
      if (last == null) {
        return List.of();
      }
      last.step().ifPresent(steps::add);
      at = last.from();
    }
    return steps;
  }

  @Override
  public List<CountCell> telling(CountCell hidden, Knowledge knowledge) {
    return way(hidden, knowledge).stream().map(Step::cell).toList();
  }

  /** What each count can be at most from its beginning on, and at least back from its end. */
  private List<Edge> edges(Function<CountCell, CountRange> ranges) {
    List<Edge> edges = new ArrayList<>();
    for (Stretch stretch : stretches.values()) {
      CountRange range = ranges.apply(stretch.cell());
      int from = node(stretch.from());
      int to = node(stretch.to());
      range
          .high()
          .ifPresent(most -> edges.add(edge(from, to, most, new Step(stretch.cell(), true))));
      edges.add(edge(to, from, range.low().negate(), new Step(stretch.cell(), false)));
    }
    for (int node = 1; !stock && node < nodes.size(); node++) {
      edges.add(new Edge(node, node - 1, 1, Optional.empty()));
    }
    return edges;
  }

  private static Edge edge(int from, int to, BigDecimal length, Step step) {
    return new Edge(from, to, length.longValue() * STEP + 1, Optional.of(step));
  }

  /** The shortest ways from a boundary to all others; empty where the counts contradict. */
  private Optional<Ways> ways(List<Edge> edges, int start) {
    Ways ways = new Ways(nodes.size());
    long[] lengths = ways.lengths;
    lengths[start] = 0;
    boolean shorter = true;
    for (int pass = 0; shorter; pass++) {
      if (pass > nodes.size()) {
        return Optional.empty();
      }
      shorter = false;
      for (Edge edge : edges) {
        long through = lengths[edge.from()] + edge.length();
        if (lengths[edge.from()] < FAR && through < lengths[edge.to()]) {
          lengths[edge.to()] = through;
          ways.last.put(edge.to(), edge);
          shorter = true;
        }
      }
    }
    return Optional.of(ways);
  }
}
