package org.scorebook.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.figures.Sample.DEC;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scorebook.figures.RulesSample;
import org.scorebook.figures.Sample;
import org.scorebook.model.Figure;
import org.scorebook.model.State;
import org.scorebook.model.TargetType;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.rules.RuleSets;
import org.scorebook.rules.Rules;

/**
 * What each check says of a measure where it kept silent, and that what fired stands in its place.
 */
class CheckResultsTest {
  private static final Explanation.Found NOTHING =
      new Explanation.Found(List.of(), List.of(), Optional.empty());

  private static Map<String, String> silent(Sample sample, Rules rules, Explanation.Found found) {
    return CheckResults.of(sample.result(rules), rules, found).stream()
        .collect(Collectors.toMap(Check::name, Check::silent));
  }

  private static Map<String, String> silent(Sample sample) {
    return silent(sample, RulesSample.standard(), NOTHING);
  }

  @Test
  void aSilentCheckSaysWhatItLookedAt() {
    Sample sample = new Sample().reported(DEC, "38", "100").commentary(DEC, "Up.").target("0.3");
    assertThat(silent(sample))
        .containsEntry("Current figure", "Dec 2020 has its figure.")
        .containsEntry("Denominators", "No denominator was copied down from period to period.")
        .containsEntry(
            "Targets",
            "The target that the period needs is there, and is of the size of the figures.")
        .containsEntry(
            "Commentary", "No sentence of the commentary contradicts what the page shows.");
    assertThat(silent(sample.targetType(TargetType.DOT_ONLY)))
        .containsEntry("Targets", "A target type of DoT Only needs no target.");
    assertThat(silent(sample.reported(DEC, Figure.ofSuppressed())))
        .containsEntry("Current figure", "Dec 2020 has a figure, which is hidden.");
    assertThat(silent(sample.state(State.SUSPENDED)))
        .containsEntry("Current figure", "A measure that is Suspended needs no figure.");
    assertThat(silent(new Sample().reported(DEC, "0.3").reported(DEC.plus(-1), "0.3")))
        .containsEntry(
            "Outliers", "Of fewer than three figures none can be told to lie far from the others.");
    Sample three = new Sample();
    for (int i = 0; i < 3; i++) {
      three.reported(DEC.plus(-i), "0.3" + i);
    }
    assertThat(silent(three))
        .containsEntry(
            "Outliers",
            "No figure is eight times all the others or an eighth of them, as a slip of digits"
                + " makes it.");
    Sample nine = new Sample();
    for (int i = 0; i < 9; i++) {
      nine.reported(DEC.plus(-i), "0.3" + i);
    }
    assertThat(silent(nine))
        .containsEntry(
            "Outliers",
            "No figure is more than six standard deviations from the mean of the others.");
  }

  @Test
  void whatAnOutsiderCanWorkOutIsSaid() throws Exception {
    Rules small = RuleSets.in(Path.of("rules")).read("small-numbers").value().orElseThrow();
    Explanation.Found found =
        new Explanation.Found(
            List.of(),
            List.of("North's [c] can be 1 to 11"),
            Optional.of("November 2020, published 4 December 2020"));
    assertThat(silent(new Sample().reported(DEC, "0.3"), small, found))
        .containsEntry(
            "Small numbers",
            "No number of people below 5 can be read from its figures, areas or commentary."
                + " North's [c] can be 1 to 11.")
        .containsEntry(
            "Published figures",
            "Every reported figure is as it was published (November 2020, published 4 December"
                + " 2020).");
  }

  @Test
  void whatFiredStandsUnderItsCheckAndNowhereElse() {
    Problem gap = problem("gap-in-figures", "A gap.");
    Problem text = problem("number-as-text", "A text.");
    Explanation.Found found =
        new Explanation.Found(List.of(gap, text), List.of(), Optional.empty());
    List<Check> checks = CheckResults.of(new Sample().result(), RulesSample.standard(), found);
    assertThat(checks.stream().filter(check -> !check.isSilent()).map(Check::name))
        .containsExactly("Gaps", "Cells");
    assertThat(checks.stream().flatMap(check -> check.fired().stream()))
        .containsExactlyElementsOf(Stream.of(gap, text).map(Problem::line).toList());
    assertThat(checks).allMatch(check -> check.isSilent() == !check.silent().isEmpty());
  }

  private static Problem problem(String code, String text) {
    return ProblemKind.warning(code, "").at(new Place.Cell("Data", 2, 2), "M1", text);
  }
}
