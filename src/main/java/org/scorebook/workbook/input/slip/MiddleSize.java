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
    return of(figures.stream().mapToDouble(ValuedFigure::rough));
  }

  /** That of numbers; likewise. */
  public static OptionalDouble of(DoubleStream numbers) {
    double[] sizes = numbers.map(Math::abs).filter(size -> size != 0).toArray();
    Arrays.sort(sizes);
    return sizes.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sizes[sizes.length / 2]);
  }
}
