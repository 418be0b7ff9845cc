package org.scorebook.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scorebook.model.Frequency;
import org.scorebook.model.StatusWord;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Place;
import org.scorebook.rules.Tolerance.Allowance;
import org.scorebook.text.MonthNames;

/** Rules key by key, as a rule set would write them. */
final class RuleListing {
  private static final String BANDS = "status.tolerances.";

  private RuleListing() {}

  static Map<String, String> of(Rules rules) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(RuleKey.NAME.path(), rules.name());
    values.put(RuleKey.YEAR_STARTS.path(), MonthNames.full(rules.yearStarts()));
    values.put(RuleKey.CURRENCY.path(), rules.currency());
    values.put(RuleKey.LAYOUT.path(), RuleKey.word(rules.layout()));
    values.put(RuleKey.COMPARE.path(), RuleKey.word(rules.compare()));
    values.put(RuleKey.TOLERANCE.path(), rules.tolerance().name());
    rules
        .tolerances()
        .forEach(
            (name, band) -> {
              values.put(RuleKey.BAND_GREEN.pathFor(name), band.green().text());
              values.put(RuleKey.BAND_AMBER.pathFor(name), band.amber().text());
              band.blue()
                  .ifPresent(blue -> values.put(RuleKey.BAND_BLUE.pathFor(name), blue.text()));
            });
    for (StatusWord status : StatusWord.values()) {
      values.put(RuleKey.label(status).path(), rules.label(status));
    }
    values.put(RuleKey.LABEL_NO_FIGURE.path(), rules.noFigure());
    values.put(RuleKey.AGAINST.path(), RuleKey.word(rules.against()));
    values.put(
        RuleKey.STATIC_WITHIN.path(),
        rules.staticWithin().map(Allowance::text).orElse("displayed"));
    values.put(RuleKey.COMPARE_WITH.path(), RuleKey.word(rules.compareWith()));
    values.put(RuleKey.QUARTILES.path(), RuleKey.word(rules.quartileMethod()));
    for (Frequency frequency : Frequency.values()) {
      Integer periods = rules.chartPeriods().get(frequency);
      if (periods != null) {
        values.put(RuleKey.chartPeriods(frequency).path(), periods.toString());
      }
    }
    values.put(
        RuleKey.COMMENTARY_REQUIRED.path(), CommentaryStatuses.text(rules.commentary().required()));
    values.put(RuleKey.COMMENTARY_CHECK.path(), rules.commentary().check() ? "yes" : "no");
    values.put(RuleKey.VARIATION_POINTS.path(), Integer.toString(rules.variation().points()));
    values.put(RuleKey.VARIATION_RANGES.path(), RuleKey.word(rules.variation().ranges()));
    values.put(RuleKey.OUTLOOK.path(), rules.outlook() ? "yes" : "no");
    values.put(
        RuleKey.SMALL_BELOW.path(),
        rules.smallBelow().map(below -> below.toString()).orElse(RuleValues.NONE));
    return values;
  }

  /** Reads a listing; a key that it lacks says what it says in other rules. */
  static Rules read(Map<String, String> listing, Rules other) {
    Map<String, String> values = new LinkedHashMap<>(other.values());
    values.keySet().removeIf(path -> path.startsWith(BANDS));
    values.putAll(listing);
    Map<String, RuleEntry> entries = new LinkedHashMap<>();
    Place place = new Place.Nowhere();
    values.forEach(
        (path, text) ->
            entries.put(
                path.toLowerCase(Locale.ROOT), new RuleEntry(parts(path), text, text, place, 0)));
    Checked<Rules> read = ResolvedRules.of(other.name(), entries, place);
    return read.value().orElseThrow(() -> new IllegalArgumentException(read.problems().toString()));
  }

  /** The name of a band may hold points itself. */
  private static List<String> parts(String path) {
    if (!path.startsWith(BANDS)) {
      return List.of(path.split("\\.", -1));
    }
    int end = path.lastIndexOf('.');
    List<String> above = RuleKey.BAND_GREEN.parts().subList(0, 2);
    return List.of(
        above.get(0), above.get(1), path.substring(BANDS.length(), end), path.substring(end + 1));
  }
}
