package org.scorebook.workbook.input.slip;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;

/** How large numbers mostly are, whatever their sign: the middle one of those that are not zero. */
public final class MiddleSize {
  private MiddleSize() {}

  /** That of figures; empty where all are zero. */
  public static OptionalDouble of(List<ValuedFigure> figures) {
    return middle(inOrder(figures));
  }

  /** That of numbers; likewise. */
  public static OptionalDouble of(DoubleStream numbers) {
    return middle(numbers.map(Math::abs).sorted().toArray());
  }

  /** How large each is, the least first. */
  static double[] inOrder(List<ValuedFigure> figures) {
    double[] sizes = new double[figures.size()];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(figures.get(i).rough());
    }
    Arrays.sort(sizes);
    return sizes;
  }

  private static OptionalDouble middle(double[] sizes) {
    int zeros = 0;
    while (zeros < sizes.length && sizes[zeros] == 0) {
      zeros++;
    }
    int others = sizes.length - zeros;
    return others == 0 ? OptionalDouble.empty() : OptionalDouble.of(sizes[zeros + others / 2]);
  }
}
