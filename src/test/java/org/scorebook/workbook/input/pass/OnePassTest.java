package org.scorebook.workbook.input.pass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.problem.Problem;
import org.scorebook.workbook.input.GoodInput;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.MeasureColumns;

/** Faults that have nothing to do with each other are all told in one pass, and no others. */
class OnePassTest {

  /**
   * A fault, and what is found of it: code and cell.
   *
   * @param restsOn the columns of Measures without which it cannot be seen
   */
  private record Fault(UnaryOperator<GoodInput> change, Set<Column> restsOn, List<String> found) {
    static Fault of(UnaryOperator<GoodInput> change, String... found) {
      return new Fault(change, Set.of(), List.of(found));
    }

    static Fault resting(Column column, UnaryOperator<GoodInput> change, String... found) {
      return new Fault(change, Set.of(column), List.of(found));
    }
  }

  private static final List<Fault> ELSEWHERE =
      List.of(
          Fault.of(i -> i.set("Data!B3", "Dez 2020"), "not-a-period Data!B3"),
          Fault.of(i -> i.set("Data!F4", "abc"), "not-a-number Data!F4"),
          Fault.resting(
              MeasureColumns.UNIT, i -> i.set("Data!F5", 37.9), "percentage-out-of-range Data!F5"),
          Fault.of(i -> i.set("Data!E6", -5), "denominator-not-positive Data!E6"),
          Fault.of(i -> i.set("Data!B7", LocalDate.of(2020, 2, 1)), "figure-twice Data!B7"),
          Fault.of(i -> i.set("Data!C8", "Repeated"), "word-unknown Data!C8"),
          Fault.resting(
              MeasureColumns.UNIT,
              i -> i.set("Data!D9", 60).set("Data!E9", 50).set("Data!F9", null),
              "numerator-above-denominator Data!D9"),
          Fault.resting(
              MeasureColumns.FREQUENCY,
              i -> i.set("Data!B10", "Q2 2020/21"),
              "period-of-wrong-kind Data!B10"),
          Fault.resting(
              MeasureColumns.UNIT,
              i -> i.set("Data!D11", 5).set("Data!F11", null),
              "denominator-missing Data!E11"),
          Fault.of(i -> i.set("Data!E17", 0), "denominator-not-positive Data!E17"),
          Fault.of(i -> i.set("Targets!C2", "abc"), "not-a-number Targets!C2"),
          Fault.of(i -> i.set("Targets!B3", "EoY 20"), "year-not-read Targets!B3"),
          Fault.of(i -> i.add("Targets", "DP", "2020/21", 0.4), "target-twice Targets!B4"),
          Fault.of(i -> i.set("Benchmarks!C2", "abc"), "not-a-number Benchmarks!C2"),
          Fault.resting(
              MeasureColumns.UNIT,
              i -> i.set("Benchmarks!D2", 20.8),
              "percentage-out-of-range Benchmarks!D2"),
          Fault.of(
              i -> i.add("Benchmarks", "DP", "ASCOF", 0.1, 0.2, 0.3, 0.4, 0.5),
              "benchmark-twice Benchmarks!A3"),
          Fault.of(i -> i.set("Peers!D2", "abc"), "not-a-number Peers!D2"),
          Fault.of(i -> i.set("Peers!C3", "leeds"), "peer-twice Peers!C3"),
          Fault.of(i -> i.set("Areas!E2", -1), "denominator-not-positive Areas!E2"),
          Fault.of(
              i -> i.add("Areas", "DP", "Dec 2020", "Selly Oak", 1, 2),
              "area-figure-twice Areas!C3"),
          Fault.of(i -> i.set("Commentary!C2", null), "cell-blank Commentary!C2"),
          Fault.of(
              i -> i.add("Commentary", "DP", "Dec 2020", "More"), "commentary-twice Commentary!B3"),
          Fault.of(i -> i.set("Owners!C2", "care"), "not-an-email-address Owners!C2"),
          Fault.of(
              i -> i.add("Data", "XX", "Dez", null, 1, -1).add("Data", "XX", "2020/22"),
              "measure-unknown Data!A24",
              "not-a-period Data!B24",
              "denominator-not-positive Data!E24",
              "measure-unknown Data!A25",
              "not-a-period Data!B25"),
          Fault.of(i -> i.set("Scorecard!B2", null), "field-blank Scorecard!B2"));

  private static final List<Fault> ON_MEASURES =
      List.of(
          Fault.of(i -> i.set("Measures!B2", null), "cell-blank Measures!B2"),
          Fault.of(i -> i.set("Measures!D2", null), "cell-blank Measures!D2"),
          Fault.of(i -> i.set("Measures!F2", "one"), "not-a-number Measures!F2"),
          Fault.of(i -> i.set("Measures!I2", "Goal"), "word-unknown Measures!I2"),
          Fault.of(i -> i.set("Measures!J2", "Nobody"), "owner-unknown Measures!J2"),
          Fault.of(i -> i.set("Measures!K3", null), "per-missing Measures!K3"),
          Fault.of(i -> i.set("Measures!L2", "Closd"), "word-unknown Measures!L2"),
          Fault.of(i -> i.set("Measures!M2", "PURPLE"), "word-unknown Measures!M2"),
          Fault.of(i -> i.set("Measures!O2", "own"), "tolerance-unknown Measures!O2"),
          Fault.of(i -> i.set("Measures!P2", -1), "not-a-whole-number Measures!P2"));

  /** Those that say how the rows of the other sheets are read. */
  private static final List<Fault> DECISIVE =
      List.of(
          Fault.resting(
              MeasureColumns.UNIT,
              i -> i.set("Measures!E2", "Pct2").set("Measures!E3", null),
              "word-unknown Measures!E2",
              "cell-blank Measures!E3"),
          Fault.resting(
              MeasureColumns.FREQUENCY,
              i -> i.set("Measures!G2", "Ad hoc").set("Measures!G3", null),
              "word-unknown Measures!G2",
              "cell-blank Measures!G3"),
          Fault.resting(
              MeasureColumns.PREFERRED_TRAVEL,
              i -> i.set("Measures!H2", "Sideways"),
              "word-unknown Measures!H2"));

  @Test
  void everythingAtOnce() {
    List<Fault> all = Stream.concat(ON_MEASURES.stream(), ELSEWHERE.stream()).toList();
    assertThat(errors(all)).isEqualTo(found(all));
  }

  @ParameterizedTest
  @MethodSource("decisive")
  void whatAnUnreadableCellLeavesUnknownAlone(Fault decisive) {
    List<Fault> seen =
        Stream.concat(
                Stream.of(decisive),
                Stream.concat(ON_MEASURES.stream(), ELSEWHERE.stream())
                    .filter(fault -> !fault.restsOn().equals(decisive.restsOn())))
            .toList();
    List<Fault> all =
        Stream.concat(Stream.of(decisive), Stream.concat(ON_MEASURES.stream(), ELSEWHERE.stream()))
            .toList();
    // Whether Per is missing is not known where the unit is not.
    List<String> found =
        found(seen).stream()
            .filter(
                line ->
                    !line.startsWith("per-missing")
                        || !decisive.restsOn().contains(MeasureColumns.UNIT))
            .toList();
    assertThat(errors(all)).isEqualTo(found);
  }

  static List<Fault> decisive() {
    return DECISIVE;
  }

  @ParameterizedTest
  @MethodSource("each")
  void eachAloneHasNoFollowers(Fault fault) {
    assertThat(errors(List.of(fault))).isEqualTo(found(List.of(fault)));
  }

  static Stream<Fault> each() {
    return Stream.of(ON_MEASURES, DECISIVE, ELSEWHERE).flatMap(List::stream);
  }

  @Test
  void warningsOfRowsElsewhereAreToldBesideAnError() {
    assertThat(
            new GoodInput()
                .set("Measures!B2", null)
                .set("Data!F14", "n/a")
                .set("Targets!B2", "2019/20")
                .problems())
        .containsExactly(
            "WARNING Measures!A2 DP: There is no Reported figure for the current period Dec 2020."
                + " Add it on Data, or check Frequency and Arrears.",
            "ERROR Measures!B2 DP: Theme is blank. Fill it in.",
            "WARNING Measures!I2 DP: There is no target for the current period Dec 2020, so the"
                + " status is N/A. Add it on Targets, or choose another target type.",
            "WARNING Data!F14 DP: \"n/a\" is read as no figure, as if the cell were blank; so are"
                + " all others of this column that say so. Leave such cells blank, or type the"
                + " figures.");
  }

  @Test
  void aFigureOfNoKnownUnitMayBeAnything() {
    GoodInput input = new GoodInput().set("Measures!E2", "Pct2");
    assertThat(
            input
                .set("Data!F3", "37.9%")
                .set("Data!F4", "7:30")
                .set("Data!F5", "[c]")
                .set("Data!F6", 3_790)
                .set("Targets!C2", "2:15")
                .problems())
        .containsExactly(
            "ERROR Measures!E2 DP: \"Pct2\" is not a word for Unit. Accepted: Percentage, Ratio,"
                + " Number, Rate, Currency, Days, Hours, Minutes.");
    assertThat(
            input
                .set("Data!F4", "seven")
                .set("Data!F5", "nil")
                .set("Data!F6", LocalDate.of(2020, 1, 1))
                .set("Targets!C2", "much")
                .problems())
        .contains(
            "ERROR Data!F4 DP: \"seven\" is not a number. Leave the cell blank where there is no"
                + " figure; type [c] where it must not be shown.",
            "ERROR Data!F5 DP: \"nil\" is not a number. Type 0 where the figure is nought; leave"
                + " the cell blank where there is none.",
            "ERROR Data!F6 DP: 1 Jan 2020 is a date, not a figure. Type the figure again.",
            "ERROR Targets!C2 DP: \"much\" is not a number. Type a figure.");
  }

  @Test
  void aPeriodOfNoKnownFrequencyMayBeAny() {
    GoodInput input = new GoodInput().set("Measures!G2", "Ad hoc");
    assertThat(
            input
                .set("Data!B3", "Q1 2019/20")
                .set("Data!B4", "2018/19")
                .set("Targets!B2", "H1 2020/21")
                .problems())
        .containsExactly(
            "ERROR Measures!G2 DP: \"Ad hoc\" is not a word for Frequency. Accepted: Monthly,"
                + " Quarterly, Half-yearly, Annual, Biennial.");
    assertThat(input.set("Data!B3", "last week").problems())
        .contains(
            "ERROR Data!B3 DP: \"last week\" is not a period. Type a period, such as Dec 2020, Q2"
                + " 2020/21 or 2019/20.");
  }

  @Test
  void rowsOfAnUnknownIdMayBeAboutDifferentMeasures() {
    GoodInput input = new GoodInput().add("Peers", "XX", "ASCOF", "Leeds", 1);
    for (int i = 0; i < 2; i++) {
      input
          .add("Data", "XX", "Dec 2020", null, null, null, 1)
          .add("Targets", "XX", "2020/21", 1)
          .add("Benchmarks", "XX", "ASCOF", 1, 2, 3, 4, 5)
          .add("Peers", "XX", "ASCOF", "Bristol", 1)
          .add("Areas", "XX", "Dec 2020", "North", 1, 2)
          .add("Commentary", "XX", "Dec 2020", "Words");
    }
    assertThat(input.problems())
        .hasSize(13)
        .allMatch(line -> line.contains("The measure ID \"XX\" is not on Measures."));
  }

  @Test
  void twoMeasuresOfOneIdAreBothChecked() {
    assertThat(
            new GoodInput()
                .set("Measures!A4", "dp")
                .set("Measures!D4", "Uptake")
                .set("Measures!E4", "Pct2")
                .set("Measures!J4", "Nobody")
                .problems())
        .containsExactly(
            "ERROR Measures!A4 dp: This ID stands twice; the first time in row 2. Give every"
                + " measure an ID of its own.",
            "ERROR Measures!D4 dp: The short name \"Uptake\" stands twice; the first time in row"
                + " 2. Give every measure a short name of its own.",
            "ERROR Measures!E4 dp: \"Pct2\" is not a word for Unit. Accepted: Percentage, Ratio,"
                + " Number, Rate, Currency, Days, Hours, Minutes.",
            "ERROR Measures!J4 dp: The owner \"Nobody\" is not on Owners. Correct the name, or add"
                + " a row there.",
            "ERROR Data!A22 The measure ID \"SV\" is not on Measures. Correct it, or add the"
                + " measure there.",
            "ERROR Data!A23 The measure ID \"SV\" is not on Measures. Correct it, or add the"
                + " measure there.");
  }

  private static List<String> errors(List<Fault> faults) {
    GoodInput input = new GoodInput();
    for (Fault fault : faults) {
      input = fault.change().apply(input);
    }
    return sorted(
        input.read().problems().stream()
            .filter(Problem::isError)
            .map(problem -> problem.kind().code() + " " + problem.place().text()));
  }

  private static List<String> found(List<Fault> faults) {
    return sorted(faults.stream().flatMap(fault -> fault.found().stream()));
  }

  private static List<String> sorted(Stream<String> lines) {
    return lines.sorted(Comparator.naturalOrder()).toList();
  }
}
