package org.scorebook.workbook.input;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scorebook.model.Basis;
import org.scorebook.model.Period;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.check.DraftFigure;
import org.scorebook.workbook.input.check.DraftMeasure;

/** Takes one figure per measure, period and basis, whether Data or Data wide gives it. */
final class FiguresOnce {
  static final ProblemKind FIGURE_TWICE =
      ProblemKind.error(
          "figure-twice",
          "A period has one figure of a basis; of two, nobody knows which is meant.");

  private final Map<Basis, Map<DraftMeasure, Map<Period, DraftFigure>>> taken =
      new EnumMap<>(Basis.class);

  /** Adds a figure to its measure, unless there is one already, which is then given. */
  Optional<DraftFigure> add(DraftMeasure measure, DraftFigure figure) {
    DraftFigure first =
        taken
            .computeIfAbsent(figure.basis(), added -> new HashMap<>())
            // In a tree, because hashes of months collide.
            .computeIfAbsent(measure, added -> new TreeMap<>())
            .putIfAbsent(figure.period(), figure);
    if (first == null) {
      measure.figures().add(figure);
    }
    return Optional.ofNullable(first);
  }

  /** What to say of a second figure, up to where the first one stands. */
  static String alreadyThere(DraftFigure figure) {
    return "There is already a "
        + figure.basis().word()
        + " figure for "
        + figure.period().label()
        + " in ";
  }
}
