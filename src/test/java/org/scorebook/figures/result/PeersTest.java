package org.scorebook.figures.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.number;
import static org.scorebook.model.Unit.NUMBER;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.figures.result.Quartiles.Rank;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Figure;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;

class PeersTest {
  @ParameterizedTest
  @CsvSource({
    "UPWARDS,   false, 1 | 2.5 | 4 | 5.5 | 7",
    "DOWNWARDS, false, 7 | 5.5 | 4 | 2.5 | 1",
    "UPWARDS,   true,  1 | 2 | 4 | 6 | 7",
    "DOWNWARDS, true,  7 | 6 | 4 | 2 | 1"
  })
  void computesThresholdsFromPeers(PreferredTravel preferred, boolean exclusive, String expected) {
    Rules rules =
        exclusive ? new RulesSample().exclusiveQuartiles().rules() : RulesSample.standard();
    Sample sample = peers("7", "1", "4", "2", "3", "5", "6").preferred(preferred);

    Benchmark thresholds = sample.result(rules).quartiles().get().thresholds();

    String found =
        String.join(
            " | ",
            List.of(
                thresholds.worst().toPlainString(),
                thresholds.third().toPlainString(),
                thresholds.second().toPlainString(),
                thresholds.first().toPlainString(),
                thresholds.best().toPlainString()));
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void roundsComputedThresholdsTo12DigitsAndShowsTheMeasuresDecimals() {
    Quartiles quartiles = peers("0.1", "0.2", "0.4").result().quartiles().get();

    assertThat(quartiles.thresholds().third()).isEqualTo(number("0.150000000000"));
    assertThat(quartiles.rows().get(1).score().text()).isEqualTo("0");
    assertThat(
            directPayments("0.3")
                .unit(Unit.PERCENTAGE, 0)
                .result()
                .quartiles()
                .get()
                .rows()
                .get(0)
                .score()
                .text())
        .isEqualTo("1.5%");
  }

  @ParameterizedTest
  @CsvSource({
    "UPWARDS,   5, 2, 4",
    "DOWNWARDS, 5, 3, 4",
    "UPWARDS,   6, 1, 4",
    "UPWARDS,   7, 1, 4",
    "UPWARDS,   0, 4, 4",
    "DOWNWARDS, 0, 1, 4"
  })
  void ranksTheCurrentFigureInPlaceOfItsOwnRow(
      PreferredTravel preferred, String figure, int place, int of) {
    PeerGroup group =
        new PeerGroup(
            "ASCOF",
            List.of(
                new Peer("Leeds", number("6")),
                new Peer(" birmingham ", number("99")),
                new Peer("Bristol", number("3")),
                new Peer("Derby", number("4"))));
    Sample sample =
        new Sample().unit(NUMBER, 0).preferred(preferred).reported(DEC, figure).peers(group);

    Quartiles quartiles = sample.result().quartiles().get();

    assertThat(quartiles.rank()).contains(new Rank(place, of));
    assertThat(quartiles.source()).isEqualTo("ASCOF");
    assertThat(List.of(quartiles.thresholds().best(), quartiles.thresholds().worst()))
        .contains(number("99"));
  }

  @Test
  void comparesAFigureWithThresholdsAtTheDigitsThatTheyHave() {
    PeerGroup group =
        new PeerGroup(
            "ASCOF",
            List.of(
                new Peer("Birmingham", number("0.714285714285714")),
                new Peer("Leeds", number("0.5")),
                new Peer("Bristol", number("0.6")),
                new Peer("Derby", number("0.9")),
                new Peer("York", number("0.7"))));

    for (Figure figure : List.of(Figure.of(number("0.714285714285714")), fiveOfSeven())) {
      Quartiles quartiles =
          new Sample().reported(DEC, figure).peers(group).result().quartiles().get();

      assertThat(quartiles.thresholds().first()).isEqualTo(number("0.714285714286"));
      assertThat(quartiles.current()).isEqualTo(Answer.of("1st"));
      assertThat(quartiles.distanceToNext())
          .isEqualTo(Answer.unknown("The figure is in the 1st quartile already"));
      assertThat(quartiles.rows().get(4).own()).isTrue();
      assertThat(quartiles.rank()).contains(new Rank(2, 5));
    }
  }

  @ParameterizedTest
  @CsvSource({"0.714285714284, 2nd", "0.7142857142856, 1st", "0.714285714287, 1st"})
  void tellsFiguresApartThatDifferInThoseDigits(String figure, String quartile) {
    Benchmark thresholds =
        new Benchmark(
            "ASCOF",
            number("0.1"),
            number("0.2"),
            number("0.5"),
            number("0.714285714286"),
            number("0.9"),
            Optional.empty(),
            "");

    assertThat(
            new Sample()
                .reported(DEC, figure)
                .benchmark(thresholds)
                .result()
                .quartiles()
                .get()
                .current())
        .isEqualTo(Answer.of(quartile));
  }

  private static Figure fiveOfSeven() {
    return Figure.of(number("5"), number("7"));
  }

  @Test
  void hasNoRankWithoutAFigure() {
    assertThat(peers("1", "2").result().quartiles().get().rank()).contains(new Rank(2, 3));
    assertThat(
            new Sample()
                .peers(
                    new PeerGroup(
                        "ASCOF",
                        List.of(new Peer("Leeds", number("1")), new Peer("Derby", number("2")))))
                .result()
                .quartiles()
                .get()
                .rank())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UPWARDS", "DOWNWARDS"})
  void hasNoQuartilesOfFewerFiguresThanTheMethodNeeds(PreferredTravel preferred) {
    Rules exclusive = new RulesSample().exclusiveQuartiles().rules();
    Sample one = peers("1").preferred(preferred);
    Sample two = peers("1", "2").preferred(preferred);
    Sample three = peers("1", "2", "4").preferred(preferred);

    assertThat(one.result().quartiles())
        .isEqualTo(
            Answer.unknown("Quartiles need the figures of at least 2 organisations; there is 1"));
    assertThat(two.result().quartiles().isKnown()).isTrue();
    assertThat(two.result(exclusive).quartiles())
        .isEqualTo(
            Answer.unknown("Quartiles need the figures of at least 3 organisations; there are 2"));
    assertThat(three.result(exclusive).quartiles().isKnown()).isTrue();
  }

  @Test
  void countsWhoIsLeftOutOfTooFew() {
    PeerGroup group = new PeerGroup("ASCOF", List.of(), 3);

    assertThat(new Sample().reported(DEC, "1").peers(group).result().quartiles())
        .isEqualTo(
            Answer.unknown(
                "Quartiles need the figures of at least 2 organisations; there are 0 (3 left"
                    + " out without a figure)"));
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

  private static Sample peers(String... values) {
    List<Peer> peers =
        Arrays.stream(values).map(value -> new Peer("Peer " + value, number(value))).toList();
    return new Sample().unit(NUMBER, 0).reported(DEC, "1").peers(new PeerGroup("ASCOF", peers));
  }
}
