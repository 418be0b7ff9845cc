package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;

/** Sheets of a length that nobody needs end too: the work grows with the rows, not their square. */
class ManyRowsProofTest {
  private static final int ROWS = 200_000;

  static Stream<Arguments> sheets() {
    return Stream.of(
        rows("peers of one measure", 0, (i, n) -> i.add("Peers", "AD", "ASCOF", "A" + n, 600)),
        rows("owners", 0, (i, n) -> i.add("Owners", "Head of " + n, null, "a@example.org")),
        rows("areas", 0, (i, n) -> i.add("Areas", "DP", "Dec 2020", "Ward " + n, 40, 100)),
        rows(
            "unknown IDs", ROWS, (i, n) -> i.add("Data", "X" + n, "Dec 2020", null, null, null, 1)),
        rows("unreadable periods", ROWS, (i, n) -> i.add("Data", "DP", "x" + n)),
        rows(
            "commentary for one period",
            ROWS,
            (i, n) -> i.add("Commentary", "DP", "Dec 2020", "Text " + n)),
        rows("measures whose figures leap", 0, ManyRowsProofTest::leap));
  }

  /** Fifty thousand measures, of which any two might have changed places. */
  private static void leap(GoodInput input, int row) {
    String id = "L" + row / 4;
    if (row % 4 == 0) {
      input.add("Measures", id, "Care", id, id, "Number", 0, "Monthly", "Upwards", "DoT Only");
      input.add("Data", id, "Nov 2020", null, null, null, 1_000 + row);
    } else if (row % 4 == 1) {
      input.add("Data", id, "Dec 2020", null, null, null, 5_000 + 9 * row);
    }
  }

  private static Arguments rows(String name, int errors, BiConsumer<GoodInput, Integer> add) {
    return Arguments.of(name, errors, add);
  }

  /** Squared, any of them would take many minutes. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("sheets")
  @Tag("proof")
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void end(String name, int errors, BiConsumer<GoodInput, Integer> add) {
    GoodInput input = new GoodInput();
    for (int number = 0; number < ROWS; number++) {
      add.accept(input, number);
    }

    Checked<Input> read = input.read();

    assertThat(read.problems().stream().filter(Problem::isError)).hasSize(errors);
  }
}
