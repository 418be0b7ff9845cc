package org.scorebook.model;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of one measure on one basis, in order of period; a period without one is a gap. */
public final class Series {
  private static final Series EMPTY = new Series(new TreeMap<>());

  private final NavigableMap<Period, Figure> figures;

  private Series(NavigableMap<Period, Figure> figures) {
    this.figures = Collections.unmodifiableNavigableMap(figures);
  }

  public static Series empty() {
    return EMPTY;
  }

  public static Series of(Map<Period, Figure> figures) {
    return new Series(new TreeMap<>(figures));
  }

  public Optional<Figure> find(Period period) {
    return Optional.ofNullable(figures.get(period));
  }

  public boolean isEmpty() {
    return figures.isEmpty();
  }

  /** Every figure by its period, earliest first. */
  public NavigableMap<Period, Figure> figures() {
    return figures;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Series series && figures.equals(series.figures);
  }

  @Override
  public int hashCode() {
    return figures.hashCode();
  }

  @Override
  public String toString() {
    return figures.toString();
  }
}
