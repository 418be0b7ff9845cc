package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.scorebook.model.Benchmark;

/**
 * One layer of the stack that a quartile chart draws behind the figures. The page writes the
 * heights of all layers on its sheet, once for every period, so that the chart stays live.
 *
 * @param quartile 4 to 1, or 0 for the invisible layer between zero and the nearest threshold
 * @param inLegend whether the legend names it: not the invisible layer, nor the second half of a
 *     band that zero cuts in two
 * @param height signed: layers below zero are negative
 */
public record QuartileBand(int quartile, boolean inLegend, BigDecimal height) {
  private static final List<String> NAMES =
      List.of("(below the bands)", "1st quartile", "2nd quartile", "3rd quartile", "4th quartile");

  /** As the legend and the sheet name it. */
  String name() {
    return NAMES.get(quartile);
  }

  /** Whether it is stacked downwards from zero. */
  public boolean isBelowZero() {
    return height.signum() < 0;
  }

  /** The layers between a benchmark's thresholds, in the order they are stacked from zero. */
  public static List<QuartileBand> of(Benchmark benchmark) {
    List<BigDecimal> edges =
        new ArrayList<>(
            List.of(
                benchmark.worst(),
                benchmark.third(),
                benchmark.second(),
                benchmark.first(),
                benchmark.best()));
    List<Integer> quartiles = new ArrayList<>(List.of(4, 3, 2, 1));
    if (!benchmark.isRising()) {
      Collections.reverse(edges);
      Collections.reverse(quartiles);
    }
    List<QuartileBand> above = new ArrayList<>();
    List<QuartileBand> below = new ArrayList<>();
    above.add(new QuartileBand(0, false, edges.get(0).max(BigDecimal.ZERO)));
    for (int i = 0; i < 4; i++) {
      BigDecimal low = edges.get(i);
      BigDecimal high = edges.get(i + 1);
      if (low.signum() < 0) {
        BigDecimal depth = low.subtract(high.min(BigDecimal.ZERO));
        below.add(0, new QuartileBand(quartiles.get(i), true, depth));
      }
      if (high.signum() > 0 || low.signum() >= 0) {
        BigDecimal height = high.subtract(low.max(BigDecimal.ZERO));
        above.add(new QuartileBand(quartiles.get(i), low.signum() >= 0, height));
      }
    }
    if (edges.get(4).signum() < 0) {
      below.add(0, new QuartileBand(0, false, edges.get(4)));
    }
    List<QuartileBand> all = new ArrayList<>(above);
    all.addAll(below);
    return List.copyOf(all);
  }
}
