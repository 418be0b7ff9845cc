package org.scorebook.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The figures of one measure on one basis, in order of period; a period without one is a gap. */
public final class Series {
  private static final Series EMPTY = of(List.of(), List.of());

  private final List<Period> periods;
  private final List<Figure> typed;
  private volatile @Nullable NavigableMap<Period, Figure> inOrder;

  private Series(List<Period> periods, List<Figure> typed) {
    this.periods = List.copyOf(periods);
    this.typed = List.copyOf(typed);
  }

  public static Series empty() {
    return EMPTY;
  }

  public static Series of(Map<Period, Figure> figures) {
    return of(new ArrayList<>(figures.keySet()), new ArrayList<>(figures.values()));
  }

  /**
   * The same as they were typed, in any order. They are put in order when they are asked for: of
   * most measures of a long workbook that is only checked, nobody asks.
   *
   * @param periods each once
   * @param typed the figure of each
   */
  public static Series of(List<Period> periods, List<Figure> typed) {
    return new Series(periods, typed);
  }

  public Optional<Figure> find(Period period) {
    return Optional.ofNullable(figures().get(period));
  }

  public boolean isEmpty() {
    return periods.isEmpty();
  }

  /** Every figure by its period, earliest first. */
  public NavigableMap<Period, Figure> figures() {
    NavigableMap<Period, Figure> known = inOrder;
    if (known == null) {
      NavigableMap<Period, Figure> made = new TreeMap<>();
      for (int i = 0; i < periods.size(); i++) {
        made.put(periods.get(i), typed.get(i));
      }
      known = Collections.unmodifiableNavigableMap(made);
      inOrder = known; // whichever thread comes first, all make the same
    }
    return known;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Series series && figures().equals(series.figures());
  }

  @Override
  public int hashCode() {
    return figures().hashCode();
  }

  @Override
  public String toString() {
    return figures().toString();
  }
}
