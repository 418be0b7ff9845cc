package org.scorebook.problem;

/** What makes two problems the same fault in two cells: their kind, sheet and column. */
public record SameFault(ProblemKind kind, String sheet, int column) {

  public static SameFault of(Problem problem) {
    return problem.place() instanceof Place.Cell cell
        ? new SameFault(problem.kind(), cell.sheet(), cell.column())
        : new SameFault(problem.kind(), problem.place().text(), 0);
  }
}
