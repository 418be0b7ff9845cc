package org.scorebook.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One sentence about several cells is told once, with the cells. */
class ToldOnceTest {
  private static final String UNKNOWN = "The measure ID \"XYZ\" is not on Measures.";

  private static Problem unknown(String sheet, int row) {
    return ProblemKind.error("first", "").at(new Place.Cell(sheet, row, 1), UNKNOWN);
  }

  private static List<String> told(List<Problem> problems) {
    return ToldOnce.of(problems).stream().map(Problem::line).toList();
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

  private static final ProblemKind TEXT =
      ProblemKind.warning("text", "").mendedTogether("Convert them.");

  private static List<Problem> texts(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> TEXT.at(new Place.Cell("Data", 14 + i, 6), "DP", "\"" + i + "\" is a text."))
        .toList();
  }

  @Test
  void tellsManyThatAreMendedTogetherOnceAndHow() {
    assertThat(told(texts(4)))
        .containsExactly(
            "WARNING Data!F14 DP: \"0\" is a text. (The same in 3 more cells: Data!F15, Data!F16,"
                + " Data!F17. Convert them.)");
    assertThat(told(texts(40)))
        .containsExactly(
            "WARNING Data!F14 DP: \"0\" is a text. (The same in 39 more cells: the last at"
                + " Data!F53. Convert them.)");
  }

  @Test
  void tellsAFewOfThemOneByOneAndThoseOfAnotherColumnByThemselves() {
    List<Problem> few = new ArrayList<>(texts(3));
    few.add(TEXT.at(new Place.Cell("Data", 14, 5), "Another column."));
    few.add(TEXT.at(new Place.Cell("Targets", 14, 6), "Another sheet."));
    assertThat(ToldOnce.of(few)).isEqualTo(few);
  }

  @Test
  void tellsThoseOfEachMeasureByThemselvesWhereTheCauseIsTheMeasures() {
    ProblemKind quarter = ProblemKind.error("quarter", "").mendedInMeasure("Correct Frequency.");
    List<Problem> problems = new ArrayList<>();
    for (int row = 0; row < 5; row++) {
      problems.add(quarter.at(new Place.Cell("Data", 2 + row, 2), "DP", "A quarter."));
      problems.add(quarter.at(new Place.Cell("Data", 12 + row, 2), "AD", "A quarter."));
    }
    problems.add(quarter.at(new Place.Cell("Data", 22, 2), "SV", "A quarter."));
    problems.add(quarter.at(new Place.Cell("Targets", 2, 2), "DP", "A quarter."));
    assertThat(told(problems))
        .containsExactly(
            "ERROR Data!B2 DP: A quarter. (The same in 4 more cells: Data!B3, Data!B4, Data!B5,"
                + " Data!B6. Correct Frequency.)",
            "ERROR Data!B12 AD: A quarter. (The same in 4 more cells: Data!B13, Data!B14,"
                + " Data!B15, Data!B16. Correct Frequency.)",
            "ERROR Data!B22 SV: A quarter.",
            "ERROR Targets!B2 DP: A quarter.");
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
    assertThat(ToldOnce.of(problems)).isEqualTo(problems);
  }
}
