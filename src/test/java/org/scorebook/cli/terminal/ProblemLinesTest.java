package org.scorebook.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;

class ProblemLinesTest {
  private static List<String> print(List<Problem> problems) {
    StringWriter text = new StringWriter();
    ProblemLines.print(problems, new PrintWriter(text, true));
    return text.toString().lines().toList();
  }

  private static Problem unsigned(int row, String value) {
    return ProblemKind.error("first", "")
        .at(
            new Place.Cell("Data", row, 6),
            "M" + row,
            value + " is not a percentage. Type % after it.");
  }

  @Test
  void printsOneLineEachAndCounts() {
    Problem warning =
        ProblemKind.warning("second", "").at(new Place.Sheet("Targets"), "The sheet is empty.");
    assertThat(print(List.of(unsigned(14, "37.9"), warning, unsigned(15, "38"))))
        .containsExactly(
            "ERROR Data!F14 M14: 37.9 is not a percentage. Type % after it.",
            "WARNING Targets The sheet is empty.",
            "ERROR Data!F15 M15: 38 is not a percentage. Type % after it.",
            "2 errors, 1 warning");
  }

  @Test
  void countsNothing() {
    assertThat(print(List.of())).containsExactly("0 errors, 0 warnings");
  }

  @Test
  void printsAHundredOfAKind() {
    List<Problem> problems =
        IntStream.range(5, 105).mapToObj(row -> unsigned(row, "37." + row)).toList();
    assertThat(print(problems)).hasSize(101).last().isEqualTo("100 errors, 0 warnings");
  }

  @Test
  void summarisesWhatRepeatsMoreOften() {
    List<Problem> problems = new ArrayList<>();
    IntStream.range(5, 1005).forEach(row -> problems.add(unsigned(row, "37." + row)));
    problems.add(
        500,
        ProblemKind.error("first", "")
            .at(new Place.Cell("Data", 504, 2), "M9", "There is no measure."));
    List<String> lines = print(problems);
    assertThat(lines).hasSize(23);
    assertThat(lines.get(19)).isEqualTo(problems.get(19).line());
    assertThat(lines.subList(20, 23))
        .containsExactly(
            "ERROR Data!F25 and below: 980 more like the 20 before, the last at Data!F1004."
                + " (validate --json lists every one.)",
            "ERROR Data!B504 M9: There is no measure.",
            "1001 errors, 0 warnings");
  }

  @Test
  void tellsKindsApartByColumnAndWords() {
    List<Problem> problems = new ArrayList<>();
    for (int row = 1; row <= 60; row++) {
      problems.add(unsigned(row, "1"));
      problems.add(
          ProblemKind.error("first", "")
              .at(new Place.Cell("Data", row, 5), "M" + row, "1 is not a percentage."));
      problems.add(
          ProblemKind.warning("second", "")
              .at(new Place.Cell("Data", row, 6), "M" + row, "1 is not a percentage."));
    }
    assertThat(print(problems)).hasSize(181);
  }
}
