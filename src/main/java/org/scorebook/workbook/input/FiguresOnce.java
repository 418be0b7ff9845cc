package org.scorebook.workbook.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scorebook.model.Basis;
import org.scorebook.model.Period;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.DraftMeasure;

/**
 * Takes one figure per measure, period and basis, whether Data or Data wide gives it. One that is
 * wrong has taken its place too: mended, it would be there twice.
 */
final class FiguresOnce {
  static final ProblemKind FIGURE_TWICE =
      ProblemKind.error(
          "figure-twice",
          "A period has one figure of a basis; of two, nobody knows which is meant.");

  private final Map<Basis, Map<DraftMeasure, Taken>> taken = new EnumMap<>(Basis.class);

  /**
   * Where a figure stands.
   *
   * @param wide its cell on Data wide; empty for a row of Data
   */
  record Spot(int row, Optional<Place.Cell> wide) {}

  /** Takes the place of a figure, unless there is one already, which is then given. */
  Optional<Spot> take(DraftMeasure measure, Basis basis, Period period, Spot spot) {
    if (measure.isNameless()) {
      return Optional.empty(); // rows of an unknown ID may be about different measures
    }
    return taken
        .computeIfAbsent(basis, added -> new HashMap<>())
        .computeIfAbsent(measure, added -> new Taken())
        .take(period, spot);
  }

  /**
   * The places taken for one measure on one basis. Nearly all are rows of Data in order of period,
   * of which a long workbook has hundreds of thousands: they take a few bytes each.
   */
  private static final class Taken {
    private final List<Period> inOrder = new ArrayList<>();
    private int[] rows = new int[16];
    private final Map<Period, Spot> others = new TreeMap<>();

    Optional<Spot> take(Period period, Spot spot) {
      int last = inOrder.size() - 1;
      boolean follows = last < 0 || inOrder.get(last).compareTo(period) < 0;
      if (follows && spot.wide().isEmpty() && !others.containsKey(period)) {
        add(period, spot.row());
        return Optional.empty();
      }
      int index = follows ? -1 : Collections.binarySearch(inOrder, period);
      return index < 0
          ? Optional.ofNullable(others.putIfAbsent(period, spot))
          : Optional.of(new Spot(rows[index], Optional.empty()));
    }

    private void add(Period period, int row) {
      if (inOrder.size() == rows.length) {
        rows = Arrays.copyOf(rows, 2 * rows.length);
      }
      rows[inOrder.size()] = row;
      inOrder.add(period);
    }
  }

  /** What to say of a second figure, up to where the first one stands. */
  static String alreadyThere(Basis basis, Period period) {
    return "There is already a " + basis.word() + " figure for " + period.label() + " in ";
  }
}
