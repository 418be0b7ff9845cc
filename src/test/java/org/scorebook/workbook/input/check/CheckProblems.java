package org.scorebook.workbook.input.check;

import static org.scorebook.workbook.input.GoodInput.decimal;
import static org.scorebook.workbook.input.GoodInput.example;

import java.util.stream.Stream;
import org.scorebook.problem.ProblemExample;

/** Examples of what would otherwise be left out, or be shown otherwise than meant, in silence. */
final class CheckProblems {
  private CheckProblems() {}

  static Stream<ProblemExample> examples() {
    return Stream.of(
        example(
            "target-unused",
            i -> i.set("Measures!I2", "DoT Only"),
            i -> i.set("Measures!I2", "Profile")),
        example(
            "themes-alike",
            i -> i.set("Measures!B4", "C.are"),
            i -> i.set("Measures!B4", "Caring")),
        example(
            "fractions-shown-whole",
            i -> i.set("Data!F22", decimal("0.7")).set("Data!F23", decimal("0.65")),
            i -> i.set("Data!F22", decimal("70.7")).set("Data!F23", decimal("0.65"))));
  }
}
