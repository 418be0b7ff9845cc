package org.scorebook.problem;

import java.util.List;
import java.util.function.Supplier;

/**
 * Two things that users do: one that has a kind of problem, and one near it that has not. Any test
 * class may have static methods without parameters that return a stream of them; {@link
 * EveryProblemTest} finds them all.
 *
 * @param code the kind's
 * @param fires all problems of the first, of which one is of the kind
 * @param silent all problems of the second, of which none is of the kind
 */
public record ProblemExample(
    String code, Supplier<List<Problem>> fires, Supplier<List<Problem>> silent) {

  /** The first problem of the kind, which is the example that people read. */
  Problem shown() {
    return fires.get().stream()
        .filter(problem -> problem.kind().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new AssertionError(code + " did not fire: " + fires.get()));
  }

  @Override
  public String toString() {
    return code;
  }
}
