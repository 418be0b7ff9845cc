package org.scorebook.changes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scorebook.changes.EditionChange.Kind;
import org.scorebook.figures.Display;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Figure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Period;
import org.scorebook.rules.Rules;

/** What a measure is compared with nationally, where that is another: its source or thresholds. */
final class BenchmarkChanges {
  private final MeasurePairs.Pair pair;
  private final Rules rules;
  private final Display display;

  private BenchmarkChanges(MeasurePairs.Pair pair, Rules rules) {
    this.pair = pair;
    this.rules = rules;
    this.display = Display.of(pair.now().measure(), rules);
  }

  /** One row at most. */
  static List<EditionChange> of(MeasurePairs.Pair pair, Rules rules) {
    boolean comparable = pair.then().measure().unit() == pair.now().measure().unit();
    return comparable ? new BenchmarkChanges(pair, rules).rows() : List.of();
  }

  private List<EditionChange> rows() {
    Optional<Benchmark> was = pair.then().data().benchmark();
    Optional<Benchmark> is = pair.now().quartiles().find().map(Quartiles::thresholds);
    if (was.isEmpty() && is.isEmpty()) {
      return List.of();
    }
    if (was.isEmpty() || is.isEmpty()) {
      String source = is.or(() -> was).orElseThrow().source();
      return List.of(
          row(
              was.map(this::text).orElse(""),
              is.map(this::text).orElse(""),
              false,
              is.isPresent()
                  ? "is compared with " + source + "; it was compared with nothing."
                  : "is no longer compared with " + source + "."));
    }
    if (was.get().source().equals(is.get().source()) && mayTellHidden()) {
      return was.get().thresholds().equals(is.get().thresholds())
          ? List.of()
          : List.of(row("", "", false, otherPeers(is.get())));
    }
    return sentence(was.get(), is.get()).stream()
        .map(
            said -> {
              Optional<String> judged = judged(was.get());
              return row(
                  differing(was.get(), is.get()),
                  differing(is.get(), was.get()),
                  judged.isPresent(),
                  said + judged.map(text -> " " + text).orElse(""));
            })
        .toList();
  }

  /**
   * Whether former thresholds may hold what is hidden now: they would tell it beside the others.
   */
  private boolean mayTellHidden() {
    return pair.now().data().peers().filter(group -> group.leftOut() > 0).isPresent()
        && pair.now().series().stream()
            .anyMatch(point -> point.reported().filter(Figure::suppressed).isPresent());
  }

  private static String otherPeers(Benchmark benchmark) {
    return "has other figures of its peers (" + benchmark.source() + ").";
  }

  /** What of one is not the same in the other; empty where only its peers' figures are. */
  private String differing(Benchmark one, Benchmark other) {
    if (!text(one).equals(text(other))) {
      return text(one);
    }
    return isSame(one.denominator(), other.denominator()) ? "" : denominator(one.denominator());
  }

  private EditionChange row(String before, String now, boolean material, String said) {
    return new EditionChange(
        Kind.DEFINITION,
        Optional.of(pair.id()),
        Optional.empty(),
        before,
        now,
        "",
        material,
        pair.name() + " " + said);
  }

  /** {@code 2019/20 ASCOF: 1.5%, 20.8%, 26.5%, 34.3%, 53.5%}, from worst to best. */
  private String text(Benchmark benchmark) {
    return benchmark.source()
        + ": "
        + benchmark.thresholds().values().stream()
            .map(display::textAsGiven)
            .collect(Collectors.joining(", "));
  }

  private Optional<String> sentence(Benchmark was, Benchmark is) {
    if (!was.source().equals(is.source())) {
      return Optional.of(
          "is compared with " + is.source() + "; it was compared with " + was.source() + ".");
    }
    List<String> moved = new ArrayList<>();
    Map<String, BigDecimal> before = was.thresholds();
    is.thresholds()
        .forEach(
            (name, score) -> {
              BigDecimal then = before.getOrDefault(name, score);
              if (then.compareTo(score) != 0) {
                Display fine = display.asGiven(then).telling(then, score);
                moved.add(name + " " + fine.text(score) + " instead of " + fine.text(then));
              }
            });
    if (!moved.isEmpty()) {
      return Optional.of(
          "is compared with other thresholds of "
              + is.source()
              + ": "
              + String.join(", ", moved)
              + ".");
    }
    Optional<BigDecimal> counted = is.denominator();
    if (!isSame(was.denominator(), counted)) {
      return Optional.of(
          "is compared with "
              + is.source()
              + " by "
              + denominator(counted)
              + "; it was by "
              + denominator(was.denominator())
              + ".");
    }
    String peers = pair.then().peers();
    return peers.isEmpty() || peers.equals(PeersMark.of(pair.now()))
        ? Optional.empty()
        : Optional.of("has other figures of its peers (" + is.source() + "), the same thresholds.");
  }

  private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() == other.isPresent()
        && (one.isEmpty() || one.get().compareTo(other.orElseThrow()) == 0);
  }

  private static String denominator(Optional<BigDecimal> denominator) {
    return denominator
        .map(number -> "the denominator " + number.stripTrailingZeros().toPlainString())
        .orElse("the figure's own denominator");
  }

  /** What the new thresholds alone do to the quartile. */
  private Optional<String> judged(Benchmark was) {
    Optional<String> is = quartile(pair.now().data());
    MeasureData data = pair.now().data();
    MeasureData supposed =
        new MeasureData(
            data.firstRow(),
            data.reported(),
            data.recalculated(),
            data.newLevels(),
            data.targets(),
            Optional.of(was),
            Optional.empty(),
            data.areas(),
            data.commentary());
    Optional<String> wouldBe = quartile(supposed);
    return wouldBe.equals(is)
        ? Optional.empty()
        : Optional.of(
            "By the former ones its quartile would be "
                + wouldBe.orElse("none")
                + " instead of "
                + is.orElse("none")
                + ".");
  }

  private Optional<String> quartile(MeasureData data) {
    Period now = pair.now().periods().current();
    return Figures.standing(pair.now().measure(), data, rules, now).quartile();
  }
}
