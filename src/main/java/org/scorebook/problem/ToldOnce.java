package org.scorebook.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Problems of several cells that have one cause, told once: the same sentence of no measure in
 * particular, such as an ID that is unknown, and faults down a column that are mended together.
 */
public final class ToldOnce {
  /** So many further cells are named; of more only how many there are, and the last. */
  private static final int NAMED = 4;

  /** Faults that are mended together are told one by one as long as they are so few. */
  private static final int FEW = 3;

  private ToldOnce() {}

  private record SameText(ProblemKind kind, String text) {}

  private record SameOfMeasure(SameFault fault, Optional<String> measure) {}

  /** The problems in their order, each cause once, at its first cell and with the others named. */
  public static List<Problem> of(List<Problem> problems) {
    Map<Record, List<Place.Cell>> cells = new LinkedHashMap<>();
    for (Problem problem : problems) {
      if (problem.place() instanceof Place.Cell cell) {
        cells.computeIfAbsent(cause(problem), added -> new ArrayList<>()).add(cell);
      }
    }
    List<Problem> told = new ArrayList<>();
    for (Problem problem : problems) {
      List<Place.Cell> all = cells.getOrDefault(cause(problem), List.of());
      boolean alone = all.size() <= (isMendedTogether(problem) ? FEW : 1);
      if (alone || !(problem.place() instanceof Place.Cell)) {
        told.add(problem);
      } else if (problem.place().equals(all.get(0))) {
        told.add(with(problem, all));
      }
    }
    return told;
  }

  private static boolean isMendedTogether(Problem problem) {
    return !problem.kind().together().isEmpty();
  }

  /** What others must share to be told with it; of a measure's own problem the problem itself. */
  private static Record cause(Problem problem) {
    if (isMendedTogether(problem)) {
      SameFault fault = SameFault.of(problem);
      return problem.kind().ofMeasure() ? new SameOfMeasure(fault, problem.measure()) : fault;
    }
    return problem.measure().isEmpty() ? new SameText(problem.kind(), problem.text()) : problem;
  }

  private static Problem with(Problem problem, List<Place.Cell> all) {
    List<String> others = all.stream().skip(1).map(Place.Cell::text).toList();
    String where =
        others.size() <= NAMED
            ? String.join(", ", others)
            : "the last at " + others.get(others.size() - 1);
    String together = isMendedTogether(problem) ? " " + problem.kind().together() : "";
    return new Problem(
        problem.kind(),
        problem.place(),
        problem.measure(),
        problem.text()
            + " (The same in "
            + others.size()
            + (others.size() == 1 ? " more cell: " : " more cells: ")
            + where
            + "."
            + together
            + ")");
  }
}
