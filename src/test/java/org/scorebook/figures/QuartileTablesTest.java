package org.scorebook.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.model.PreferredTravel.DOWNWARDS;
import static org.scorebook.model.PreferredTravel.NONE;
import static org.scorebook.model.Unit.NUMBER;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.result.Quartiles.Denominator;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Figure;

class QuartileTablesTest {
  @Test
  void givesThePublishedTableOfDirectPayments() {
    Quartiles quartiles = directPayments("0.38").result().quartiles().get();

    assertThat(table(quartiles))
        .containsExactly(
            "Worst | 1.5% | -36.5 pp | -96% | -2951",
            "3rd | 20.8% | -17.2 pp | -45% | -1390",
            "2nd | 26.5% | -11.5 pp | -30% | -930",
            "1st | 34.3% | -3.7 pp | -10% | -299",
            "Birmingham | 38.0% | - | - | -",
            "Best | 53.5% | 15.5 pp | 41% | 1253");
    assertThat(quartiles.current()).isEqualTo(Answer.of("1st"));
    assertThat(quartiles.distanceToNext())
        .isEqualTo(Answer.unknown("The figure is in the 1st quartile already"));
    assertThat(quartiles.distanceToTop()).isEqualTo(quartiles.distanceToNext());
    assertThat(quartiles.source()).isEqualTo("2019/20 ASCOF");
    assertThat(quartiles.noun()).isEqualTo("Packages");
    assertThat(quartiles.rank()).isEmpty();
    assertThat(quartiles.denominator())
        .isEqualTo(
            Answer.of(
                new Denominator(
                    number("8084"), BigDecimal.ONE, "the denominator given with 2019/20 ASCOF")));
  }

  @Test
  void givesThePublishedTableOfAdmissions() {
    Quartiles quartiles = admissions("612.3").result().quartiles().get();

    assertThat(table(quartiles))
        .containsExactly(
            "Worst | 1,563.9 | 951.6 | 155% | 1408",
            "3rd | 696.3 | 84.0 | 14% | 124",
            "Birmingham | 612.3 | - | - | -",
            "2nd | 565.7 | -46.6 | -8% | -69",
            "1st | 465.7 | -146.6 | -24% | -217",
            "Best | 203.0 | -409.3 | -67% | -606");
    assertThat(quartiles.current()).isEqualTo(Answer.of("3rd"));
    assertThat(quartiles.distanceToNext()).isEqualTo(Answer.of(number("68.958214")));
    assertThat(quartiles.distanceToTop()).isEqualTo(Answer.of(number("216.937214")));
    assertThat(quartiles.denominator().get().base()).isEqualTo(number("100000"));
  }

  @ParameterizedTest
  @CsvSource({
    "2781, 8084, 0.341, '1st, could be 2nd', '1st, 2nd'",
    "2781, 8084, 0.333, 1st, 1st",
    "2781, 8084, 0.355, 2nd, 2nd",
    "2700, 8084, 0.341, '2nd, could be 1st', '1st, 2nd'",
    "34, 100, 0.341, '2nd, could be 1st or 3rd', '1st, 2nd, 3rd'",
    "3, 9, 0.341, '2nd, could be 1st, 3rd or 4th', '1st, 2nd, 3rd, 4th'",
  })
  void saysHowSureTheQuartileIs(
      String above, String below, String first, String text, String possible) {
    Quartiles quartiles =
        new Sample()
            .reported(DEC, above, below)
            .benchmark(scores("0.015", "0.208", "0.265", first, "0.535"))
            .result()
            .quartiles()
            .get();

    assertThat(quartiles.text()).isEqualTo(text);
    assertThat(String.join(", ", quartiles.possible())).isEqualTo(possible);
  }

  @Test
  void aRateOfCasesCouldBeInABetterQuartileDownwards() {
    Quartiles quartiles =
        new Sample()
            .rate("100000", 1)
            .preferred(DOWNWARDS)
            .reported(DEC, "906", "147979")
            .benchmark(scores("1563.9", "620", "590", "465.7", "203.0"))
            .result()
            .quartiles()
            .get();

    assertThat(quartiles.text()).isEqualTo("3rd, could be 2nd or 4th");
  }

  @Test
  void isAsSureAsItLooksWhereTheFigureWasNotCounted() {
    assertThat(directPayments("0.343").result().quartiles().get().text()).isEqualTo("1st");
    assertThat(directPayments("0.343").result().quartiles().get().possible())
        .containsExactly("1st");
  }

  @ParameterizedTest
  @CsvSource({
    "0.010, 4th, 0, 1600.632",
    "0.015, 4th, 1, 1560.212",
    "0.207, 4th, 1, 8.084",
    "0.208, 3rd, 2, 460.788",
    "0.264, 3rd, 2, 8.084",
    "0.265, 2nd, 3, 630.552",
    "0.342, 2nd, 3, 8.084",
    "0.343, 1st, 4, -",
    "0.535, 1st, 5, -",
    "0.6, 1st, 5, -"
  })
  void placesAFigureAmongRisingThresholds(
      String figure, String current, int row, String distanceToNext) {
    assertPlaced(directPayments(figure).result().quartiles().get(), current, row, distanceToNext);
  }

  @ParameterizedTest
  @CsvSource({
    "1563.91, 4th, 0, 1283.8806019",
    "1563.9, 4th, 1, 1283.865804",
    "696.31, 4th, 1, 0.01479790",
    "696.3, 3rd, 2, 193.260574",
    "565.7, 2nd, 3, 147.979",
    "465.8, 2nd, 3, 0.147979",
    "465.7, 1st, 4, -",
    "203, 1st, 5, -",
    "202.9, 1st, 5, -"
  })
  void placesAFigureAmongFallingThresholds(
      String figure, String current, int row, String distanceToNext) {
    assertPlaced(admissions(figure).result().quartiles().get(), current, row, distanceToNext);
  }

  private static void assertPlaced(
      Quartiles quartiles, String current, int row, String distanceToNext) {
    assertThat(quartiles.current()).isEqualTo(Answer.of(current));
    assertThat(quartiles.rows().get(row).own()).isTrue();
    assertThat(
            quartiles
                .distanceToNext()
                .find()
                .map(d -> d.stripTrailingZeros().toPlainString())
                .orElse("-"))
        .isEqualTo(
            distanceToNext.equals("-")
                ? "-"
                : number(distanceToNext).stripTrailingZeros().toPlainString());
  }

  @Test
  void measuresTheTopQuartileFromBelowTheOthers() {
    assertThat(directPayments("0.2").result().quartiles().get().distanceToTop())
        .isEqualTo(Answer.of(number("1156.012")));
  }

  @Test
  void countsUnitsWithTheFiguresOwnDenominator() {
    Sample sample =
        new Sample().countedAs("People").reported(DEC, "30", "100").benchmark(benchmark("", "0.4"));

    Quartiles quartiles = sample.result().quartiles().get();

    assertThat(quartiles.denominator())
        .isEqualTo(
            Answer.of(
                new Denominator(number("100"), BigDecimal.ONE, "Birmingham's own of Dec 2020")));
    assertThat(quartiles.distanceToNext().get()).isEqualByComparingTo("10");
  }

  @Test
  void leavesUnitsBlankWithoutADenominator() {
    Quartiles quartiles =
        new Sample()
            .reported(DEC, "0.3")
            .benchmark(benchmark("", "0.4"))
            .result()
            .quartiles()
            .get();

    String why = "There is no denominator for Dec 2020 to count units with";
    assertThat(quartiles.denominator()).isEqualTo(Answer.unknown(why));
    assertThat(quartiles.distanceToNext()).isEqualTo(Answer.unknown(why));
    assertThat(quartiles.distanceToTop()).isEqualTo(Answer.unknown(why));
    assertThat(quartiles.rows().get(1).units()).isEqualTo(Answer.unknown(why));
    assertThat(quartiles.rows().get(1).percent().isKnown()).isTrue();
  }

  @Test
  void givesNoPercentOfZeroAndPercentsOfTheSizeOfANegativeFigure() {
    Quartiles ofZero =
        new Sample()
            .reported(DEC, "0")
            .benchmark(benchmark("50", "0.4"))
            .result()
            .quartiles()
            .get();
    Quartiles ofNegative =
        new Sample()
            .unit(NUMBER, 0)
            .reported(DEC, "-50")
            .benchmark(benchmark("50", "-40"))
            .result()
            .quartiles()
            .get();

    assertThat(ofZero.rows().get(1).percent())
        .isEqualTo(Answer.unknown("There is no percent of a figure of zero"));
    assertThat(ofZero.distanceToNext().get()).isEqualByComparingTo("20");
    assertThat(ofNegative.rows().get(1).percent().get()).isEqualByComparingTo("0.2");
  }

  @Test
  void showsThresholdsAloneWithoutAFigure() {
    Quartiles quartiles = new Sample().benchmark(benchmark("50", "0.4")).result().quartiles().get();

    String why = "There is no figure for Dec 2020";
    assertThat(quartiles.rows())
        .extracting(Quartiles.Row::label)
        .containsExactly("Worst", "3rd", "2nd", "1st", "Best");
    assertThat(quartiles.rows().get(0).difference()).isEqualTo(Answer.unknown(why));
    assertThat(quartiles.rows().get(0).percent()).isEqualTo(Answer.unknown(why));
    assertThat(quartiles.rows().get(0).units()).isEqualTo(Answer.unknown(why));
    assertThat(quartiles.current()).isEqualTo(Answer.unknown(why));
    assertThat(quartiles.distanceToNext()).isEqualTo(Answer.unknown(why));
  }

  @Test
  void isUnknownWithoutABenchmarkOrAPreference() {
    assertThat(new Sample().reported(DEC, "0.3").result().quartiles())
        .isEqualTo(Answer.unknown("The measure has no benchmark"));
    assertThat(directPayments("0.3").preferred(NONE).result().quartiles())
        .isEqualTo(Answer.unknown("Neither direction of travel is preferred"));
  }

  private static List<String> table(Quartiles quartiles) {
    return quartiles.rows().stream()
        .map(
            row ->
                String.join(
                    " | ",
                    row.label(),
                    row.score().text(),
                    row.difference().find().map(Shown::text).orElse("-"),
                    row.percent().find().map(p -> whole(p.movePointRight(2)) + "%").orElse("-"),
                    row.units().find().map(QuartileTablesTest::whole).orElse("-")))
        .toList();
  }

  private static String whole(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP).toPlainString();
  }

  private static Sample directPayments(String figure) {
    return new Sample()
        .countedAs("Packages")
        .reported(DEC, figure)
        .benchmark(
            new Benchmark(
                "2019/20 ASCOF",
                number("0.015"),
                number("0.208"),
                number("0.265"),
                number("0.343"),
                number("0.535"),
                Optional.of(number("8084")),
                ""));
  }

  private static Sample admissions(String figure) {
    return new Sample()
        .rate("100000", 1)
        .preferred(DOWNWARDS)
        .countedAs("Admissions")
        .reported(
            DEC,
            new Figure(
                Optional.empty(),
                Optional.of(number("147979")),
                Optional.of(number(figure)),
                false,
                ""))
        .benchmark(
            new Benchmark(
                "2019/20 ASCOF",
                number("1563.9"),
                number("696.3"),
                number("565.7"),
                number("465.7"),
                number("203"),
                Optional.empty(),
                ""));
  }

  /** Five thresholds of the same score. */
  private static Benchmark benchmark(String denominator, String score) {
    BigDecimal all = number(score);
    return new Benchmark(
        "ASCOF",
        all,
        all,
        all,
        all,
        all,
        denominator.isEmpty() ? Optional.empty() : Optional.of(number(denominator)),
        "");
  }

  private static Benchmark scores(
      String worst, String third, String second, String first, String best) {
    return new Benchmark(
        "2019/20 ASCOF",
        number(worst),
        number(third),
        number(second),
        number(first),
        number(best),
        Optional.empty(),
        "");
  }
}
