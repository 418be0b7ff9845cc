package org.scorebook.workbook.input.check;

import java.util.List;
import org.scorebook.workbook.input.table.Problems;

/** Every check that needs more than one row. */
public final class Checks {

  /** One rule, or a few that look at the same things. */
  interface Check {
    void check(Draft draft, Problems problems);
  }

  private static final List<Check> ALL =
      List.of(
          new SheetNames(),
          new CommentaryNames(),
          new OwnersKnown(),
          new TolerancesKnown(),
          new FiguresPresent(),
          new FiguresInTime(),
          new TargetsPresent(),
          new Thresholds(),
          new Outliers(),
          new SenseOfUnits(),
          new SenseOfTargets(),
          new SenseOfFigures());

  private Checks() {}

  /** Runs them all. */
  public static void run(Draft draft, Problems problems) {
    ALL.forEach(check -> check.check(draft, problems));
  }
}
