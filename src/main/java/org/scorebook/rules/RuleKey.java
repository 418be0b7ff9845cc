package org.scorebook.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scorebook.model.Frequency;
import org.scorebook.model.StatusWord;

/**
 * A key of a rule set by its path, {@code status.compare}; {@code *} stands for a name that the
 * rule set chooses. This table drives the reader; {@code rules/README.md} explains every key of it.
 *
 * @param words what the key may say; empty where it takes something else
 */
record RuleKey(String path, List<String> words) {
  static final RuleKey NAME = of("name");
  static final RuleKey EXTENDS = of("extends");
  static final RuleKey YEAR_STARTS = of("year-starts");
  static final RuleKey CURRENCY = of("currency");
  static final RuleKey LAYOUT = of("layout", Rules.Layout.values());
  static final RuleKey COMPARE = of("status.compare", Rules.Compare.values());
  static final RuleKey TOLERANCE = of("status.tolerance");
  static final RuleKey BAND_GREEN = of("status.tolerances.*.green");
  static final RuleKey BAND_AMBER = of("status.tolerances.*.amber");
  static final RuleKey BAND_BLUE = of("status.tolerances.*.blue");
  static final RuleKey LABEL_NO_FIGURE = of("status.labels.no-figure");
  static final RuleKey AGAINST = of("direction.against", Rules.Against.values());
  static final RuleKey STATIC_WITHIN = of("direction.static-within");
  static final RuleKey COMPARE_WITH = of("change.compare-with", Rules.CompareWith.values());
  static final RuleKey QUARTILES = of("quartiles.method", Rules.QuartileMethod.values());
  static final RuleKey VARIATION_POINTS = of("variation.points");
  static final RuleKey VARIATION_RANGES = of("variation.ranges", Rules.Ranges.values());
  static final RuleKey OUTLOOK = new RuleKey("outlook", List.of("yes", "no"));

  static final RuleKey SMALL_BELOW = of("disclosure.below");

  static final RuleKey COMMENTARY_REQUIRED =
      new RuleKey("commentary.required", CommentaryStatuses.words());

  static final RuleKey COMMENTARY_CHECK = new RuleKey("commentary.check", List.of("yes", "no"));

  /** Every key, in the order of the default rules. */
  static final List<RuleKey> ALL =
      Stream.of(
              Stream.of(
                  NAME,
                  EXTENDS,
                  YEAR_STARTS,
                  CURRENCY,
                  LAYOUT,
                  COMPARE,
                  TOLERANCE,
                  BAND_GREEN,
                  BAND_AMBER,
                  BAND_BLUE),
              Arrays.stream(StatusWord.values()).flatMap(RuleKey::labels),
              Stream.of(AGAINST, STATIC_WITHIN, COMPARE_WITH, QUARTILES),
              Arrays.stream(Frequency.values()).map(RuleKey::chartPeriods),
              Stream.of(
                  COMMENTARY_REQUIRED,
                  COMMENTARY_CHECK,
                  VARIATION_POINTS,
                  VARIATION_RANGES,
                  OUTLOOK,
                  SMALL_BELOW))
          .flatMap(keys -> keys)
          .toList();

  /** What a status is called. */
  static RuleKey label(StatusWord status) {
    String name = status == StatusWord.NOT_APPLICABLE ? "none" : status.word();
    return of("status.labels." + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
  }

  private static Stream<RuleKey> labels(StatusWord status) {
    return status == StatusWord.NOT_APPLICABLE
        ? Stream.of(label(status), LABEL_NO_FIGURE)
        : Stream.of(label(status));
  }

  /** How many periods a chart of such figures shows. */
  static RuleKey chartPeriods(Frequency frequency) {
    return of("charts.periods." + frequency.word().toLowerCase(Locale.ROOT));
  }

  private static RuleKey of(String path) {
    return new RuleKey(path, List.of());
  }

  private static RuleKey of(String path, Enum<?>[] words) {
    return new RuleKey(path, Arrays.stream(words).map(RuleKey::word).toList());
  }

  /** The word of a rule set for a constant: {@code displayed}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The path of the key for a name of the rule set's choosing: a band of tolerance. */
  String pathFor(String chosen) {
    return path.replace("*", chosen);
  }

  /** Whether the key of that path takes a list of its words. */
  static boolean isList(List<String> path) {
    return path.equals(COMMENTARY_REQUIRED.parts());
  }

  /** What the path is made of. */
  List<String> parts() {
    return List.of(path.split("\\."));
  }

  /** The keys that stand below the given ones, {@code *} for any where the rule set chooses. */
  static List<String> below(List<String> parents) {
    return ALL.stream()
        .map(RuleKey::parts)
        .filter(parts -> parts.size() > parents.size() && startsWith(parts, parents))
        .map(parts -> parts.get(parents.size()))
        .distinct()
        .toList();
  }

  private static boolean startsWith(List<String> parts, List<String> parents) {
    for (int i = 0; i < parents.size(); i++) {
      if (!Stream.of("*", parents.get(i)).toList().contains(parts.get(i))) {
        return false;
      }
    }
    return true;
  }
}
