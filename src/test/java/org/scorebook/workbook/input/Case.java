package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;

/** A change to a good workbook, and all problems that follow from it. */
record Case(String name, UnaryOperator<GoodInput> change, List<String> lines) {

  static Case fires(String name, UnaryOperator<GoodInput> change, String... lines) {
    return new Case(name, change, List.of(lines));
  }

  static Case silent(String name, UnaryOperator<GoodInput> change) {
    return new Case(name, change, List.of());
  }

  void check() {
    assertThat(change.apply(new GoodInput()).problems()).isEqualTo(lines);
  }

  @Override
  public String toString() {
    return name;
  }
}
