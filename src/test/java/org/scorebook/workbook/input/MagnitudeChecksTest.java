package org.scorebook.workbook.input;

import static org.scorebook.workbook.input.Case.fires;
import static org.scorebook.workbook.input.Case.silent;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers that no council has are asked about, so that nothing that follows is infinite. */
class MagnitudeChecksTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("numbers")
  void everyCheck(Case wanted) {
    wanted.check();
  }

  static Stream<Case> numbers() {
    return Stream.of(
        fires(
            "a numerator near the largest number there is",
            i -> i.set("Data!D21", decimal("1E+305")),
            "ERROR Data!D21 AD: 1E+305 is larger than any figure of a council, which stays below a"
                + " trillion. Type it again, and look for digits too many."),
        fires(
            "a value far below zero",
            i -> i.set("Data!F23", decimal("-1000000000000")),
            "ERROR Data!F23 SV: -1000000000000 is larger than any figure of a council, which stays"
                + " below a trillion. Type it again, and look for digits too many."),
        silent(
            "just below a trillion",
            i ->
                i.set("Data!F22", decimal("999999999999"))
                    .set("Data!F23", decimal("999999999999"))),
        fires(
            "a target",
            i -> i.add("Targets", "SV", null, decimal("1E+15")),
            "ERROR Targets!C4 SV: 1E+15 is larger than any figure of a council, which stays"
                + " below a trillion. Type it again, and look for digits too many."),
        fires(
            "a peer",
            i -> i.set("Peers!D2", decimal("1E+300")).add("Peers", "AD", "ASCOF", "York", 640),
            "ERROR Peers!D2 AD: 1E+300 is larger than any figure of a council, which stays below a"
                + " trillion. Type it again, and look for digits too many."),
        fires(
            "Per",
            i -> i.set("Measures!K3", decimal("1E+300")),
            "ERROR Measures!K3 AD: 1E+300 is larger than any figure of a council, which stays below a"
                + " trillion. Type it again, and look for digits too many."),
        fires(
            "a numerator and a denominator that are possible each",
            i -> i.set("Data!D21", decimal("999999999")).set("Data!E21", 10),
            "ERROR Data!D21 AD: The numerator 999999999 over 10, per 100000, makes a figure that is"
                + " larger than any figure of a council, which stays below a trillion. Correct one of"
                + " them."),
        fires(
            "a denominator next to zero",
            i -> i.set("Data!E21", decimal("1E-300")),
            "WARNING Data!E21 AD: 1E-300 is what the arithmetic of a formula left over of 0, and is"
                + " read as 0. Type 0, or round the formula.",
            "ERROR Data!E21 AD: The denominator 0 is not above zero. Correct it, or leave the row's"
                + " figures blank where there was nothing to count."),
        silent("a small figure", i -> i.set("Data!F23", decimal("1E-12"))));
  }
}
