package org.scorebook.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Figure;
import org.scorebook.model.State;
import org.scorebook.model.TargetType;
import org.scorebook.problem.Problem;
import org.scorebook.rules.Rules;

/** The checks of a measure: what each found, or the sentence that says what it looked at. */
final class CheckResults {
  /** A figure is held against so many others at least to be told from them at all. */
  private static final int FEWEST_OTHERS = 2;

  /** And against so many at least by their deviation. */
  private static final int OTHERS = 8;

  private final MeasureResult result;
  private final Rules rules;
  private final Explanation.Found found;
  private final Set<Problem> told = new HashSet<>();
  private final List<Check> checks = new ArrayList<>();

  private CheckResults(MeasureResult result, Rules rules, Explanation.Found found) {
    this.result = result;
    this.rules = rules;
    this.found = found;
  }

  /** In the order in which a reader asks: figures, targets, definition, words, people. */
  static List<Check> of(MeasureResult result, Rules rules, Explanation.Found found) {
    CheckResults all = new CheckResults(result, rules, found);
    all.figures();
    all.targets();
    all.definition();
    all.words();
    all.rest();
    return all.checks;
  }

  private void figures() {
    String period = result.current().period().label();
    boolean isLive = result.measure().state() == State.LIVE;
    add(
        "Current figure",
        Set.of("current-figure-missing", "current-areas-missing", "no-figures"),
        !isLive
            ? "A measure that is " + result.measure().state().word() + " needs no figure"
            : result.current().suppressed()
                ? period + " has a figure, which is hidden"
                : period + " has its figure");
    add(
        "Gaps",
        Set.of("gap-in-figures"),
        result.series().isEmpty()
            ? "There are no figures between which one could lack"
            : "No period of the last twelve months lacks a figure between others");
    long known = result.series().stream().filter(point -> point.knownNow().isPresent()).count();
    add(
        "Outliers",
        Set.of("outlier", "zero-among-figures", "figure-negative", "year-to-date-falls"),
        known <= FEWEST_OTHERS
            ? "Of fewer than three figures none can be told to lie far from the others"
            : known <= OTHERS
                ? "No figure is eight times all the others or an eighth of them, as a slip of"
                    + " digits makes it"
                : "No figure is more than six standard deviations from the mean of the others");
    add(
        "Later periods",
        Set.of("figure-after-period", "figure-within-arrears"),
        "No figure is of a period after that of the edition");
    boolean hasDenominator =
        result.data().reported().figures().values().stream()
            .anyMatch(Figure::hasNumeratorAndDenominator);
    add(
        "Denominators",
        Set.of("denominator-unmoved"),
        hasDenominator
            ? "No denominator was copied down from period to period"
            : "No figure has a denominator");
    add(
        "Published figures",
        Set.of("published-figure-changed"),
        found
            .published()
            .map(name -> "Every reported figure is as it was published (" + name + ")")
            .orElse("Nothing was published before, as far as is known"));
  }

  private void targets() {
    TargetType type = result.measure().targetType();
    add(
        "Targets",
        Set.of(
            "current-target-missing",
            "year-end-target-missing",
            "target-out-of-scale",
            "end-without-range"),
        type.hasTargets()
            ? "The target that the period needs is there, and is of the size of the figures"
            : "A target type of " + type.word() + " needs no target");
  }

  private void definition() {
    add(
        "Definition",
        Set.of(
            "title-says-number",
            "title-says-percentage",
            "per-not-used",
            "reason-without-override"),
        "Title, Unit, Per and what was set by hand agree");
    add(
        "Benchmark",
        Set.of("benchmarks-and-peers", "ranking-of-a-range", "too-few-peers"),
        result.quartiles().isKnown()
            ? "The thresholds are in order, and come from one sheet"
            : "The measure is compared with no others");
  }

  private void words() {
    add(
        "Commentary",
        Set.of("commentary-contradicted"),
        result.commentary().isEmpty()
            ? "There is no commentary to be held against the figures"
            : !rules.commentary().check()
                ? "The rules ask for no check of commentary"
                : "No sentence of the commentary contradicts what the page shows");
    String none = "No number of people below ";
    add(
        "Small numbers",
        Set.of("small-number", "telling-words"),
        rules
            .smallBelow()
            .map(
                below ->
                    (result.measure().isPublic()
                            ? "The measure is Public, so its small numbers may be shown"
                            : none + below + " can be read from its figures, areas or commentary")
                        + found.hidden().stream()
                            .map(range -> ". " + range)
                            .reduce("", String::concat))
            .orElse("The rules give no number of people that is too small to be shown"));
  }

  /** What the cells hold beside what they show, and whatever else was found. */
  private void rest() {
    List<String> others =
        found.problems().stream()
            .filter(problem -> !told.contains(problem))
            .map(Problem::line)
            .toList();
    checks.add(
        new Check(
            "Cells", others, others.isEmpty() ? "Every cell was read as it shows itself." : ""));
  }

  private void add(String name, Set<String> codes, String silent) {
    List<String> fired = new ArrayList<>();
    for (Problem problem : found.problems()) {
      if (codes.contains(problem.kind().code())) {
        told.add(problem);
        fired.add(problem.line());
      }
    }
    checks.add(new Check(name, fired, fired.isEmpty() ? silent + "." : ""));
  }
}
