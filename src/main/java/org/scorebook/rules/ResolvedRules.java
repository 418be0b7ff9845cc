package org.scorebook.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.model.Frequency;
import org.scorebook.model.StatusWord;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;

/** Makes rules of the keys of a rule set and of all that it extends. */
final class ResolvedRules {
  private static final ProblemKind RULES_INCOMPLETE =
      ProblemKind.error("rules-incomplete", "Every status follows from these keys.");

  private final Map<String, RuleEntry> entries;
  private final RuleValues values;

  private ResolvedRules(Map<String, RuleEntry> entries) {
    this.entries = entries;
    this.values = new RuleValues(entries);
  }

  /**
   * Makes the rules, or says every problem.
   *
   * @param name where the rule set itself gives none
   * @param entries by path in small letters
   * @param base where keys that are missing should be added
   */
  static Checked<Rules> of(String name, Map<String, RuleEntry> entries, Place base) {
    ResolvedRules resolved = new ResolvedRules(entries);
    Optional<Rules> rules = resolved.rules(name);
    List<Problem> problems = new ArrayList<>(resolved.values.problems());
    if (!resolved.values.missing().isEmpty()) {
      problems.add(
          RULES_INCOMPLETE.at(
              base,
              "These keys are missing: "
                  + String.join(", ", resolved.values.missing())
                  + ". Add them, or write extends: default."));
    }
    return problems.isEmpty() && rules.isPresent()
        ? Checked.of(rules.get(), List.of())
        : Checked.failed(problems);
  }

  private Optional<Rules> rules(String name) {
    var yearStarts = values.month(RuleKey.YEAR_STARTS);
    var currency = values.exact(RuleKey.CURRENCY);
    var layout = values.word(RuleKey.LAYOUT, Rules.Layout.class);
    var compare = values.word(RuleKey.COMPARE, Rules.Compare.class);
    Map<String, Tolerance> tolerances = tolerances();
    var tolerance = tolerance(tolerances);
    Map<StatusWord, String> labels = labels();
    String noFigure = noFigure();
    var against = values.word(RuleKey.AGAINST, Rules.Against.class);
    var staticWithin = values.staticWithin(RuleKey.STATIC_WITHIN);
    var compareWith = values.word(RuleKey.COMPARE_WITH, Rules.CompareWith.class);
    var quartiles = values.word(RuleKey.QUARTILES, Rules.QuartileMethod.class);
    Map<Frequency, Integer> periods = chartPeriods();
    var required = values.statuses(RuleKey.COMMENTARY_REQUIRED);
    var check = values.yesOrNo(RuleKey.COMMENTARY_CHECK);
    var points = values.points(RuleKey.VARIATION_POINTS);
    var ranges = values.word(RuleKey.VARIATION_RANGES, Rules.Ranges.class);
    var outlook = values.yesOrNo(RuleKey.OUTLOOK);
    var below = values.below(RuleKey.SMALL_BELOW);
    if (!values.problems().isEmpty() || !values.missing().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Rules(
            values.find(RuleKey.NAME.path()).map(RuleEntry::text).orElse(name),
            yearStarts.orElseThrow(),
            currency.orElseThrow(),
            layout.orElseThrow(),
            compare.orElseThrow(),
            tolerance.orElseThrow(),
            tolerances,
            labels,
            noFigure,
            against.orElseThrow(),
            staticWithin,
            compareWith.orElseThrow(),
            quartiles.orElseThrow(),
            periods,
            new CommentaryRules(required.orElseThrow(), check.orElseThrow()),
            new Rules.UsualVariation(points.orElseThrow(), ranges.orElseThrow()),
            outlook.orElseThrow(),
            below));
  }

  /** Every band by its name, in the order of first use. */
  private Map<String, Tolerance> tolerances() {
    int place = RuleKey.BAND_GREEN.parts().indexOf("*");
    List<String> below = RuleKey.BAND_GREEN.parts().subList(0, place);
    Map<String, String> names = new LinkedHashMap<>();
    for (RuleEntry entry : entries.values()) {
      List<String> path = entry.path();
      if (path.size() > place && path.subList(0, place).equals(below)) {
        names.putIfAbsent(path.get(place).toLowerCase(Locale.ROOT), path.get(place));
      }
    }
    if (names.isEmpty()) {
      names.put("standard", "standard"); // so that its keys are among those that are missing
    }
    Map<String, Tolerance> bands = new LinkedHashMap<>();
    for (String band : names.values()) {
      band(band).ifPresent(read -> bands.put(band, read));
    }
    return bands;
  }

  /** A key that every band needs; one that is missing is missing where the rest of it stands. */
  private Optional<Tolerance.Allowance> needed(RuleKey key, String band, String such) {
    Optional<RuleEntry> rest =
        Stream.of(RuleKey.BAND_GREEN, RuleKey.BAND_AMBER, RuleKey.BAND_BLUE)
            .flatMap(other -> values.find(other.pathFor(band)).stream())
            .findFirst();
    if (values.find(key.pathFor(band)).isPresent() || rest.isEmpty()) {
      return values.allowance(key.pathFor(band));
    }
    String word = key.parts().get(key.parts().size() - 1);
    values
        .problems()
        .add(
            RULES_INCOMPLETE.at(
                rest.get().place(),
                "The band "
                    + band
                    + " has no "
                    + word
                    + ". Add it, such as "
                    + word
                    + ": "
                    + such
                    + "."));
    return Optional.empty();
  }

  private Optional<Tolerance> band(String name) {
    var green = needed(RuleKey.BAND_GREEN, name, "0%");
    var amber = needed(RuleKey.BAND_AMBER, name, "5%");
    var blue = values.beyond(RuleKey.BAND_BLUE.pathFor(name));
    if (green.isEmpty() || amber.isEmpty()) {
      return Optional.empty();
    }
    Tolerance band = new Tolerance(name, green.get(), amber.get(), blue);
    if (band.isAmberNarrower()) {
      RuleEntry inner = values.find(RuleKey.BAND_GREEN.pathFor(name)).orElseThrow();
      RuleEntry outer = values.find(RuleKey.BAND_AMBER.pathFor(name)).orElseThrow();
      values.refuse(
          RuleEntry.nearer(inner, outer),
          "Amber must reach at least as far as green: green is "
              + green.get().text()
              + ", amber "
              + amber.get().text()
              + ".");
    }
    return Optional.of(band);
  }

  private Optional<Tolerance> tolerance(Map<String, Tolerance> bands) {
    Optional<String> name = values.text(RuleKey.TOLERANCE);
    Optional<Tolerance> band =
        name.flatMap(
            typed ->
                bands.values().stream()
                    .filter(candidate -> candidate.name().equalsIgnoreCase(typed))
                    .findFirst());
    values
        .find(RuleKey.TOLERANCE.path())
        .ifPresent(
            entry ->
                values.check(
                    band.isPresent() || bands.isEmpty(), entry, List.copyOf(bands.keySet())));
    return band;
  }

  private Map<StatusWord, String> labels() {
    Map<StatusWord, String> labels = new EnumMap<>(StatusWord.class);
    Map<String, RuleEntry> taken = new HashMap<>();
    for (StatusWord status : StatusWord.values()) {
      values.label(RuleKey.label(status)).ifPresent(label -> labels.put(status, label));
      checkUntaken(RuleKey.label(status), taken);
    }
    // N/A may be one word, whatever the reason.
    taken.remove(lower(labels.getOrDefault(StatusWord.NOT_APPLICABLE, "")));
    checkUntaken(RuleKey.LABEL_NO_FIGURE, taken);
    return labels;
  }

  private void checkUntaken(RuleKey key, Map<String, RuleEntry> taken) {
    RuleEntry entry = values.find(key.path()).orElse(null);
    RuleEntry other = entry == null ? null : taken.putIfAbsent(lower(entry.text()), entry);
    if (entry != null && other != null) {
      RuleEntry nearer = RuleEntry.nearer(other, entry);
      values.refuse(
          nearer,
          (nearer.equals(entry) ? other : entry).pathText()
              + " is the same label. Colours follow the label, so give each status its own.");
    }
  }

  private static String lower(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  /** A rule set that extends none need not have it: it is the word of the results then. */
  private String noFigure() {
    return values.find(RuleKey.LABEL_NO_FIGURE.path()).isPresent()
        ? values.label(RuleKey.LABEL_NO_FIGURE).orElse("")
        : StatusWord.NOT_APPLICABLE.word();
  }

  private Map<Frequency, Integer> chartPeriods() {
    Map<Frequency, Integer> periods = new EnumMap<>(Frequency.class);
    for (Frequency frequency : Frequency.values()) {
      values
          .periods(RuleKey.chartPeriods(frequency))
          .ifPresent(count -> periods.put(frequency, count));
    }
    return periods;
  }
}
