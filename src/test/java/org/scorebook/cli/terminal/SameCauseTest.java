package org.scorebook.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;

/** One sentence about several cells is told once, with the cells. */
class SameCauseTest {
  private static final String UNKNOWN = "The measure ID \"XYZ\" is not on Measures.";

  private static Problem unknown(String sheet, int row) {
    return ProblemKind.error("first", "").at(new Place.Cell(sheet, row, 1), UNKNOWN);
  }

  private static List<String> told(List<Problem> problems) {
    return SameCause.toldOnce(problems).stream().map(Problem::line).toList();
  }

  @Test
  void namesUpToFourFurtherCells() {
    assertThat(told(List.of(unknown("Data", 14), unknown("Data", 15), unknown("Targets", 5))))
        .containsExactly(
            "ERROR Data!A14 " + UNKNOWN + " (The same in 2 more cells: Data!A15, Targets!A5.)");
    assertThat(told(List.of(unknown("Data", 14), unknown("Data", 15))))
        .containsExactly("ERROR Data!A14 " + UNKNOWN + " (The same in 1 more cell: Data!A15.)");
  }

  @Test
  void countsMoreAndNamesTheLast() {
    List<Problem> problems = new ArrayList<>();
    IntStream.rangeClosed(14, 26).forEach(row -> problems.add(unknown("Data", row)));
    assertThat(told(problems))
        .containsExactly(
            "ERROR Data!A14 " + UNKNOWN + " (The same in 12 more cells: the last at Data!A26.)");
  }

  @Test
  void leavesAloneWhatHasAMeasureAnotherTextSeverityOrNoCell() {
    List<Problem> problems =
        List.of(
            unknown("Data", 14),
            ProblemKind.error("first", "").at(new Place.Cell("Data", 15, 1), "DP", UNKNOWN),
            ProblemKind.error("first", "").at(new Place.Cell("Data", 16, 1), "DP", UNKNOWN),
            ProblemKind.error("first", "").at(new Place.Cell("Data", 17, 1), "Another."),
            ProblemKind.warning("second", "").at(new Place.Cell("Data", 18, 1), UNKNOWN),
            ProblemKind.error("first", "").at(new Place.Sheet("Data"), UNKNOWN),
            ProblemKind.error("first", "").at(new Place.Sheet("Data"), UNKNOWN));
    assertThat(SameCause.toldOnce(problems)).isEqualTo(problems);
  }
}
