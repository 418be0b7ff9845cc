package org.scorebook.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.changes.Edits.RULES;
import static org.scorebook.figures.Sample.DEC;
import static org.scorebook.figures.Sample.NOV;
import static org.scorebook.figures.Sample.number;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.EditionSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Basis;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Figure;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.model.Period;

/** What measures are compared with, and their areas: one edit is one row. */
class ComparisonChangesTest {
  private static List<String> changes(Sample then, Sample now) {
    Earlier earlier = Earlier.of("December 2020", EditionSample.of(then).results(RULES));
    return EditionChanges.between(earlier, EditionSample.of(now).results(RULES)).rows().stream()
        .map(ComparisonChangesTest::text)
        .toList();
  }

  private static String text(EditionChange change) {
    return String.join(
        " | ",
        change.kind().word(),
        change.measure().orElse("all"),
        change.area().orElse("-"),
        change.period().map(period -> period.id()).orElse("-"),
        change.before(),
        change.now(),
        change.material() ? "material" : "",
        change.text());
  }

  private static Sample sample() {
    return new Sample().reported(NOV, "0.37").reported(DEC, "0.38");
  }

  private static Benchmark benchmark(String source, String first, String denominator) {
    return new Benchmark(
        source,
        number("0.015"),
        number("0.208"),
        number("0.265"),
        number(first),
        number("0.535"),
        Optional.of(number(denominator)),
        "");
  }

  private static Sample compared(String source, String first, String denominator) {
    return sample().benchmark(benchmark(source, first, denominator));
  }

  @Test
  void aBenchmark() {
    Sample then = compared("2019/20 ASCOF", "0.343", "8084");
    assertThat(changes(then, compared("2019/20 ASCOF", "0.343", "8084"))).isEmpty();
    assertThat(changes(then, compared("2020/21 ASCOF", "0.343", "8084")))
        .containsExactly(
            "definition | M1 | - | - | 2019/20 ASCOF: 1.5%, 20.8%, 26.5%, 34.3%, 53.5% | 2020/21"
                + " ASCOF: 1.5%, 20.8%, 26.5%, 34.3%, 53.5% |  | Short M1 is compared with 2020/21"
                + " ASCOF; it was compared with 2019/20 ASCOF.");
    assertThat(changes(then, compared("2019/20 ASCOF", "0.35", "8084")))
        .containsExactly(
            "definition | M1 | - | - | 2019/20 ASCOF: 1.5%, 20.8%, 26.5%, 34.3%, 53.5% | 2019/20"
                + " ASCOF: 1.5%, 20.8%, 26.5%, 35.0%, 53.5% |  | Short M1 is compared with other"
                + " thresholds of 2019/20 ASCOF: 1st 35.0% instead of 34.3%.");
    assertThat(changes(then, compared("2019/20 ASCOF", "0.39", "8084")))
        .containsExactly(
            "definition | M1 | - | - | 2019/20 ASCOF: 1.5%, 20.8%, 26.5%, 34.3%, 53.5% | 2019/20"
                + " ASCOF: 1.5%, 20.8%, 26.5%, 39.0%, 53.5% | material | Short M1 is compared with"
                + " other thresholds of 2019/20 ASCOF: 1st 39.0% instead of 34.3%. By the former"
                + " ones its quartile would be 1st instead of 2nd.");
    assertThat(changes(then, compared("2019/20 ASCOF", "0.343", "8100")))
        .containsExactly(
            "definition | M1 | - | - | the denominator 8084 | the denominator 8100 |  | Short M1 is"
                + " compared with 2019/20 ASCOF by the denominator 8100; it was by the denominator"
                + " 8084.");
    assertThat(changes(sample(), then))
        .containsExactly(
            "definition | M1 | - | - |  | 2019/20 ASCOF: 1.5%, 20.8%, 26.5%, 34.3%, 53.5% |  |"
                + " Short M1 is compared with 2019/20 ASCOF; it was compared with nothing.");
    assertThat(changes(then, sample()))
        .containsExactly(
            "definition | M1 | - | - | 2019/20 ASCOF: 1.5%, 20.8%, 26.5%, 34.3%, 53.5% |  |  |"
                + " Short M1 is no longer compared with 2019/20 ASCOF.");
  }

  private static Sample peers(String... values) {
    List<Peer> peers = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      peers.add(new Peer("Council " + i, number(values[i])));
    }
    return sample().peers(new PeerGroup("2019/20 ASCOF", peers));
  }

  @Test
  void peers() {
    Sample then = peers("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9");
    List<Peer> turned = new ArrayList<>(then.data().peers().orElseThrow().peers());
    Collections.reverse(turned);
    assertThat(changes(then, sample().peers(new PeerGroup("2019/20 ASCOF", turned)))).isEmpty();
    assertThat(changes(then, peers("0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.95")))
        .containsExactly(
            "definition | M1 | - | - | 2019/20 ASCOF: 10.0%, 30.0%, 50.0%, 70.0%, 90.0% | 2019/20"
                + " ASCOF: 10.0%, 30.0%, 50.0%, 70.0%, 95.0% |  | Short M1 is compared with other"
                + " thresholds of 2019/20 ASCOF: Best 95.0% instead of 90.0%.");
    assertThat(changes(then, peers("0.1", "0.25", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9")))
        .containsExactly(
            "definition | M1 | - | - |  |  |  | Short M1 has other figures of its peers (2019/20"
                + " ASCOF), the same thresholds.");
  }

  private static Sample areas(String north) {
    return areas(DEC, Figure.of(number(north)));
  }

  private static Sample areas(Period period, Figure north) {
    return sample().area(period, "North", north).area(period, "South", Figure.of(number("0.4")));
  }

  @Test
  void areas() {
    Sample then = areas("0.3");
    assertThat(changes(then, areas("0.30"))).isEmpty();
    assertThat(changes(then, areas("0.31")))
        .containsExactly(
            "restated | M1 | North | 2020-12 | 30.0% | 31.0% |  | Short M1, North: Dec 2020 was"
                + " 30.0% and is 31.0% (+1.0 pp).");
    assertThat(changes(then, areas(DEC, Figure.ofSuppressed())))
        .containsExactly(
            "restated | M1 | North | 2020-12 | [c] | [c] |  | Short M1, North: the figure for Dec"
                + " 2020 is no longer shown.");
    Sample without = sample().area(DEC, "South", Figure.of(number("0.4")));
    assertThat(changes(then, without))
        .containsExactly(
            "restated | M1 | North | 2020-12 | 30.0% |  |  | Short M1, North: Dec 2020 was 30.0%;"
                + " there is no figure any more.");
    assertThat(changes(without, then))
        .containsExactly(
            "restated | M1 | North | 2020-12 |  | 30.0% |  | Short M1, North: Dec 2020 had no"
                + " figure; it is 30.0%.");
    assertThat(changes(then, areas(DEC.plus(1), Figure.of(number("0.9"))).reporting(DEC)))
        .as("figures of another month")
        .isEmpty();
  }

  @Test
  void anAreaMarksNoFigureOfTheMeasure() {
    Earlier earlier = Earlier.of("", EditionSample.of(areas("0.3")).results(RULES));
    EditionChanges changes =
        EditionChanges.between(earlier, EditionSample.of(areas("0.31")).results(RULES));
    assertThat(changes.rows()).hasSize(1);
    assertThat(changes.rows().get(0).kind().label()).isEqualTo("Figure restated");
    assertThat(changes.restated(Basis.REPORTED)).isEmpty();
    assertThat(changes.restated(Basis.RECALCULATED)).isEmpty();
  }
}
