package org.scorebook.variation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import org.scorebook.model.Period;
import org.scorebook.variation.Signal.Kind;

/** Finds what is more than usual in a run of points. */
final class Signals {
  /** So many points in a row are a trend or a shift. */
  private static final int IN_A_ROW = 7;

  private final List<BigDecimal> points;
  private final Limits limits;

  private Signals(List<BigDecimal> points, Limits limits) {
    this.points = points.stream().map(limits::comparable).toList();
    this.limits = limits;
  }

  /** Every signal in order of period, then of kind. */
  static List<Signal> of(List<BigDecimal> points, Limits limits, IntFunction<Period> periods) {
    return new Signals(points, limits).find(periods);
  }

  private List<Signal> find(IntFunction<Period> periods) {
    int[] outside = new int[points.size()];
    int[] near = new int[points.size()];
    for (int at = 0; at < points.size(); at++) {
      outside[at] = beyond(at, limits.lower(), limits.upper());
      markTwoOfThree(at, near);
    }
    Map<Kind, int[]> marks = new EnumMap<>(Kind.class);
    marks.put(Kind.OUTSIDE, outside);
    marks.put(Kind.TREND, inARow(this::move, 1));
    marks.put(Kind.TWO_OF_THREE, near);
    marks.put(Kind.SHIFT, inARow(this::side, 0));
    List<Signal> signals = new ArrayList<>();
    for (int at = 0; at < points.size(); at++) {
      for (Map.Entry<Kind, int[]> marked : marks.entrySet()) {
        int mark = marked.getValue()[at];
        if (mark != 0) {
          signals.add(new Signal(periods.apply(at), marked.getKey(), mark > 0, Math.abs(mark)));
        }
      }
    }
    return signals;
  }

  /** 1 above the upper value, -1 below the lower one, else 0. */
  private int beyond(int at, BigDecimal low, BigDecimal high) {
    BigDecimal point = points.get(at);
    return point.compareTo(high) > 0 ? 1 : point.compareTo(low) < 0 ? -1 : 0;
  }

  private int side(int at) {
    return points.get(at).compareTo(limits.mean());
  }

  private int move(int at) {
    return at == 0 ? 0 : points.get(at).compareTo(points.get(at - 1));
  }

  /** Marks those of the three points up to this one that are beyond the near limit, if two are. */
  private void markTwoOfThree(int last, int[] marks) {
    int side = side(last);
    if (last < 2 || side == 0 || side(last - 1) != side || side(last - 2) != side) {
      return;
    }
    List<Integer> beyond = new ArrayList<>();
    for (int at = last - 2; at <= last; at++) {
      if (beyond(at, limits.nearLower(), limits.nearUpper()) != 0) {
        beyond.add(at);
      }
    }
    if (beyond.size() >= 2) {
      beyond.forEach(at -> marks[at] = side * beyond.size());
    }
  }

  /**
   * Marks every point of a row that is long enough: for its first point 1, for its second 2, and so
   * on, negative for a row of negative signs.
   *
   * @param before how many points belong to a row ahead of its first sign: a move has two ends
   */
  private int[] inARow(IntUnaryOperator sign, int before) {
    int[] marks = new int[points.size()];
    int start = 0;
    for (int at = 1; at <= points.size(); at++) {
      if (at < points.size() && sign.applyAsInt(at) == sign.applyAsInt(start)) {
        continue;
      }
      int first = start - before;
      if (sign.applyAsInt(start) != 0 && at - first >= IN_A_ROW) {
        for (int marked = first; marked < at; marked++) {
          marks[marked] = sign.applyAsInt(start) * (marked - first + 1);
        }
      }
      start = at;
    }
    return marks;
  }
}
