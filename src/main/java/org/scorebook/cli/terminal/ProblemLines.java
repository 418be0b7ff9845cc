package org.scorebook.cli.terminal;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scorebook.problem.Problem;
import org.scorebook.problem.SameFault;
import org.scorebook.problem.ToldOnce;

/** Prints problems: one line each, then a line that counts them. */
public final class ProblemLines {
  /** Up to so many problems of one kind are all printed. */
  static final int MOST = 100;

  /** Of a kind that repeats more often, so many are printed. */
  static final int SHOWN = 20;

  private ProblemLines() {}

  /**
   * Prints every problem in its order. What is the same sentence in several cells and of no measure
   * in particular, such as an ID that is unknown, is told once with its cells, and so is what is
   * mended together. Where one kind of fault repeats more than {@link #MOST} times down a column,
   * the first {@link #SHOWN} stand for the others, and a line counts those.
   */
  public static void print(List<Problem> problems, PrintWriter err) {
    Map<SameFault, Integer> totals = new HashMap<>();
    Map<SameFault, Problem> last = new HashMap<>();
    List<Problem> told = ToldOnce.of(problems);
    for (Problem problem : told) {
      totals.merge(SameFault.of(problem), 1, Integer::sum);
      last.put(SameFault.of(problem), problem);
    }
    Map<SameFault, Integer> printed = new HashMap<>();
    for (Problem problem : told) {
      SameFault fault = SameFault.of(problem);
      int total = totals.getOrDefault(fault, 0);
      int number = printed.merge(fault, 1, Integer::sum);
      if (total <= MOST || number <= SHOWN) {
        err.println(problem.line());
      } else if (number == SHOWN + 1) {
        err.println(others(problem, total - SHOWN, last.getOrDefault(fault, problem)));
      }
    }
    err.println(count(problems));
  }

  private static String others(Problem first, int others, Problem last) {
    return first.severity()
        + " "
        + first.place().text()
        + " and below: "
        + others
        + " more like the "
        + SHOWN
        + " before, the last at "
        + last.place().text()
        + ". (validate --json lists every one.)";
  }

  /** For example {@code 3 errors, 1 warning}. */
  static String count(List<Problem> problems) {
    long errors = problems.stream().filter(Problem::isError).count();
    return counted(errors, "error") + ", " + counted(problems.size() - errors, "warning");
  }

  /** A number and its noun: {@code 1 error}, {@code 2 errors}. */
  public static String counted(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
