package org.scorebook.workbook.input.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.workbook.input.GoodInput.decimal;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ToldOnce;
import org.scorebook.workbook.input.GoodInput;

/** Columns of figures under headings that nobody knows, and columns that people keep themselves. */
class FiguresNotReadTest {

  /** Data of {@link GoodInput}: 13 rows and 2 of values, 7 of numerators and denominators. */
  private static List<String> onData(GoodInput input) {
    return ToldOnce.of(input.read().problems()).stream()
        .map(Problem::line)
        .filter(line -> !line.startsWith("WARNING Measures!"))
        .toList();
  }

  private static String unknown(String cell, String heading, String rows, String meant) {
    return "WARNING %s The column \"%s\" is unknown and is left alone, but %s. If it is %s."
        .formatted(cell, heading, rows, meant);
  }

  @Test
  void valuesUnderAnotherHeading() {
    assertThat(onData(new GoodInput().set("Data!F1", "Result")))
        .containsExactly(
            unknown(
                "Data!F1",
                "Result",
                "15 rows without a whole figure have a number there",
                "Value, rename it to \"Value\""));
  }

  @Test
  void denominatorsUnderAnotherHeadingAndWhatFollowsOnce() {
    assertThat(onData(new GoodInput().set("Data!E1", "Out of")))
        .containsExactly(
            unknown(
                "Data!E1",
                "Out of",
                "7 rows without a whole figure have a number there",
                "Denominator, rename it to \"Denominator\""),
            "ERROR Data!A15 AD: There is no column \"Denominator\". The numerator 901 of a Rate"
                + " needs one. (The same in 6 more cells: the last at Data!A21. Add the column"
                + " \"Denominator\", or rename the one that holds them.)");
  }

  @Test
  void numeratorsUnderAnotherHeading() {
    assertThat(onData(new GoodInput().set("Data!D1", "Count")))
        .containsExactly(
            unknown(
                "Data!D1",
                "Count",
                "7 rows without a whole figure have a number there",
                "Numerator, rename it to \"Numerator\""));
  }

  @Test
  void bothOfThemBesideValuesAndAllThree() {
    GoodInput both = new GoodInput().set("Data!D1", "Count").set("Data!E1", "Out of");
    String seven = "7 rows without a whole figure have a number there";
    assertThat(onData(both))
        .containsExactly(
            unknown("Data!D1", "Count", seven, "Numerator or Denominator, rename it so"),
            unknown("Data!E1", "Out of", seven, "Numerator or Denominator, rename it so"));
    assertThat(onData(both.set("Data!F1", "Result")))
        .containsExactly(
            unknown("Data!D1", "Count", seven, "Numerator, Denominator or Value, rename it so"),
            unknown("Data!E1", "Out of", seven, "Numerator, Denominator or Value, rename it so"),
            unknown(
                "Data!F1",
                "Result",
                "15 rows without a whole figure have a number there",
                "Numerator, Denominator or Value, rename it so"));
  }

  @Test
  void figuresOfAreas() {
    GoodInput valued = new GoodInput().set("Areas!F2", decimal("0.4"));
    assertThat(onData(valued.set("Areas!D1", "Count").set("Areas!E1", "Out of"))).isEmpty();
    assertThat(onData(new GoodInput().set("Areas!D1", "Count").set("Areas!E1", "Out of")))
        .containsExactly(
            unknown(
                "Areas!D1",
                "Count",
                "1 row without a whole figure has a number there",
                "Numerator or Denominator, rename it so"),
            unknown(
                "Areas!E1",
                "Out of",
                "1 row without a whole figure has a number there",
                "Numerator or Denominator, rename it so"));
  }

  @Test
  void columnsOfOnesOwnKeepSilent() {
    GoodInput input =
        onlyValues()
            .set("Data!G1", "Last year")
            .set("Data!H1", "Source system")
            .set("Data!I1", "Date entered");
    for (int row = 2; row <= 4; row++) {
      input
          .set("Data!G" + row, decimal("0.35"))
          .set("Data!H" + row, "Care system")
          .set("Data!I" + row, LocalDate.of(2021, 1, 4));
    }
    input.set("Data!B15", "Nov 2019").set("Data!A15", "DP").set("Data!G15", decimal("0.35"));
    assertThat(onData(input)).isEmpty();
  }

  @Test
  void columnsOfOnesOwnKeepSilentWhereNoneIsAbsent() {
    GoodInput input = new GoodInput().set("Data!H1", "Row of the extract");
    for (int row = 2; row <= 30; row++) {
      input.set("Data!H" + row, row);
    }
    assertThat(onData(input)).isEmpty();
  }

  /** Figures of the one measure that has values alone, without columns for anything else. */
  private static GoodInput onlyValues() {
    GoodInput input = new GoodInput().set("Data!D1", null).set("Data!E1", null);
    for (int row = 15; row <= 21; row++) {
      for (String column : List.of("A", "B", "C", "D", "E")) {
        input.set("Data!" + column + row, null);
      }
    }
    return input;
  }
}
