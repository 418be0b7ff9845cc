package org.scorebook.cli.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;

/** Problems of several cells that have one cause: the same sentence, and no measure of its own. */
final class SameCause {
  /** So many further cells are named; of more only how many there are, and the last. */
  private static final int NAMED = 4;

  private SameCause() {}

  private record Cause(ProblemKind kind, String text) {}

  /** The problems in their order, each cause once, at its first cell and with the others named. */
  static List<Problem> toldOnce(List<Problem> problems) {
    Map<Cause, List<Place.Cell>> cells = new LinkedHashMap<>();
    for (Problem problem : problems) {
      if (problem.measure().isEmpty() && problem.place() instanceof Place.Cell cell) {
        cells.computeIfAbsent(cause(problem), added -> new ArrayList<>()).add(cell);
      }
    }
    List<Problem> told = new ArrayList<>();
    for (Problem problem : problems) {
      List<Place.Cell> all = cells.getOrDefault(cause(problem), List.of());
      if (problem.measure().isPresent()
          || !(problem.place() instanceof Place.Cell cell)
          || all.size() == 1) {
        told.add(problem);
      } else if (cell.equals(all.get(0))) {
        told.add(with(problem, all));
      }
    }
    return told;
  }

  private static Cause cause(Problem problem) {
    return new Cause(problem.kind(), problem.text());
  }

  private static Problem with(Problem problem, List<Place.Cell> all) {
    List<String> others = all.stream().skip(1).map(Place.Cell::text).toList();
    String where =
        others.size() <= NAMED
            ? String.join(", ", others)
            : "the last at " + others.get(others.size() - 1);
    return new Problem(
        problem.kind(),
        problem.place(),
        problem.measure(),
        problem.text()
            + " (The same in "
            + ProblemLines.counted(others.size(), "more cell")
            + ": "
            + where
            + ".)");
  }
}
