package org.scorebook.problem;

import java.util.List;
import java.util.Optional;

/**
 * A value together with everything found wrong while making it. The value is absent when an error
 * left none to give; warnings never take it away.
 */
public record Checked<T>(Optional<T> value, List<Problem> problems) {
  public Checked {
    problems = List.copyOf(problems);
  }

  public static <T> Checked<T> of(T value, List<Problem> problems) {
    return new Checked<>(Optional.of(value), problems);
  }

  public static <T> Checked<T> failed(List<Problem> problems) {
    return new Checked<>(Optional.empty(), problems);
  }

  public boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
