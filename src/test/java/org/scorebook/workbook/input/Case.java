package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;

/** A change to a good workbook, and all problems that follow from it. */
public record Case(String name, UnaryOperator<GoodInput> change, List<String> lines) {

  /** A case in which these lines are all that is said. */
  public static Case fires(String name, UnaryOperator<GoodInput> change, String... lines) {
    return new Case(name, change, List.of(lines));
  }

  /** A case in which nothing is said. */
  public static Case silent(String name, UnaryOperator<GoodInput> change) {
    return new Case(name, change, List.of());
  }

  /** Reads the workbook and compares. */
  public void check() {
    assertThat(change.apply(new GoodInput()).problems()).isEqualTo(lines);
  }

  @Override
  public String toString() {
    return name;
  }
}
