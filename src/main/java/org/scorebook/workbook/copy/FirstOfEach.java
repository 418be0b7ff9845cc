package org.scorebook.workbook.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.SameFault;

/**
 * The problems that a copy shows: of a fault that repeats down a column the first thousand, then
 * one that counts the others. Nobody mends more than that cell by cell, and every mark takes
 * memory.
 */
final class FirstOfEach {
  private static final ProblemKind MORE_NOT_SHOWN =
      ProblemKind.warning("more-not-shown", "A copy with a hundred thousand marks helps nobody.");

  static final int MOST_OF_A_KIND = 1_000;
  static final int MOST = 20_000;

  private FirstOfEach() {}

  /** In their order. */
  static List<Problem> of(List<Problem> problems) {
    Map<SameFault, Integer> totals = new HashMap<>();
    Map<SameFault, Problem> last = new HashMap<>();
    for (Problem problem : problems) {
      totals.merge(SameFault.of(problem), 1, Integer::sum);
      last.put(SameFault.of(problem), problem);
    }
    List<Problem> shown = new ArrayList<>();
    Map<SameFault, Integer> found = new HashMap<>();
    int left = 0;
    for (Problem problem : problems) {
      SameFault fault = SameFault.of(problem);
      int number = found.merge(fault, 1, Integer::sum);
      int others = totals.getOrDefault(fault, 0) - MOST_OF_A_KIND;
      if (number > MOST_OF_A_KIND + 1) {
        continue;
      }
      if (shown.size() == MOST) {
        left += number > MOST_OF_A_KIND ? others : 1;
      } else if (number <= MOST_OF_A_KIND) {
        shown.add(problem);
      } else {
        shown.add(others(problem, others, last.getOrDefault(fault, problem)));
      }
    }
    if (left > 0) {
      String text =
          String.format(Locale.ROOT, "And %,d more, which are not shown. Mend these first.", left);
      shown.add(MORE_NOT_SHOWN.at(new Place.Nowhere(), text));
    }
    return shown;
  }

  private static Problem others(Problem first, int others, Problem last) {
    String text =
        String.format(
            Locale.ROOT,
            "And %,d more like the %,d before, from here to %s, which are not marked.",
            others,
            MOST_OF_A_KIND,
            last.place().text());
    return new Problem(first.kind(), first.place(), Optional.empty(), text);
  }
}
