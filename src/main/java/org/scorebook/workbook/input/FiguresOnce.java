package org.scorebook.workbook.input;

import java.util.EnumMap;
import java.util.HashMap;
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

  private final Map<Basis, Map<DraftMeasure, Map<Period, Spot>>> taken = new EnumMap<>(Basis.class);

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
    return Optional.ofNullable(
        taken
            .computeIfAbsent(basis, added -> new HashMap<>())
            // In a tree, because hashes of months collide.
            .computeIfAbsent(measure, added -> new TreeMap<>())
            .putIfAbsent(period, spot));
  }

  /** What to say of a second figure, up to where the first one stands. */
  static String alreadyThere(Basis basis, Period period) {
    return "There is already a " + basis.word() + " figure for " + period.label() + " in ";
  }
}
