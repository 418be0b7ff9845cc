package org.scorebook.rules;

import java.time.Month;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.Frequency;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Unit;
import org.scorebook.text.Blanks;

/**
 * A rule set with everything it extends resolved. {@code rules/README.md} explains every key.
 *
 * @param currency sign before amounts, {@code £}
 * @param tolerance the band of measures that name none
 * @param tolerances every band by name, in the order of the rule set
 * @param labels what the output shows for each status
 * @param noFigure what it shows for N/A where there is something to judge by and no figure
 * @param staticWithin a change no larger than this is static; empty: what displays as zero
 * @param chartPeriods how many periods a chart shows
 * @param commentary where it is wanted, and whether it is held against the figures
 * @param variation how usual variation is judged
 * @param smallBelow below how many people a number is too small to be shown; empty where none is
 * @param outlook whether the way to the year-end target is judged
 */
public record Rules(
    String name,
    Month yearStarts,
    String currency,
    Layout layout,
    Compare compare,
    Tolerance tolerance,
    Map<String, Tolerance> tolerances,
    Map<StatusWord, String> labels,
    String noFigure,
    Against against,
    Optional<Tolerance.Allowance> staticWithin,
    CompareWith compareWith,
    QuartileMethod quartileMethod,
    Map<Frequency, Integer> chartPeriods,
    CommentaryRules commentary,
    UsualVariation variation,
    boolean outlook,
    Optional<Integer> smallBelow) {
  public Rules {
    tolerances = Collections.unmodifiableMap(new LinkedHashMap<>(tolerances));
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    chartPeriods = Collections.unmodifiableMap(new LinkedHashMap<>(chartPeriods));
  }

  /** How the output workbook is arranged. */
  public enum Layout {
    SCORECARD,
    BALANCED
  }

  /** Whether figures are compared with targets as displayed or unrounded. */
  public enum Compare {
    DISPLAYED,
    EXACT
  }

  /** What direction of travel is judged by. */
  public enum Against {
    VALUE,
    /** Profile measures by their distance to the profile target. */
    PROFILE
  }

  /** Which previous figure a change is measured from. */
  public enum CompareWith {
    REPORTED,
    RECALCULATED
  }

  /** How thresholds follow from peers. */
  public enum QuartileMethod {
    /** Excel's QUARTILE.INC; of a single figure it would make that figure every quartile. */
    INCLUSIVE(2),
    /** Excel's QUARTILE.EXC, which has no quartile of one figure or two. */
    EXCLUSIVE(3);

    private final int fewest;

    QuartileMethod(int fewest) {
      this.fewest = fewest;
    }

    /** How many figures it needs at least. */
    public int fewest() {
      return fewest;
    }
  }

  /** Which moves from one period to the next count towards the limits of usual variation. */
  public enum Ranges {
    ALL,
    /** Without those that are themselves unusually large. */
    SCREENED
  }

  /**
   * How usual variation is judged.
   *
   * @param points fewest periods to judge by
   */
  public record UsualVariation(int points, Ranges ranges) {}

  /** The rules' own amount that counts as static, where figures of that unit can be so judged. */
  public Optional<Tolerance.Allowance> staticWithin(Unit unit) {
    return staticWithin.filter(allowance -> allowance.suits(unit));
  }

  /** Every value by its key, {@code status.compare}, in the order of the default rules. */
  public Map<String, String> values() {
    return RuleListing.of(this);
  }

  /**
   * Other rules, given by {@link #values}; a key that is not among them, because it came later,
   * says what it says here.
   *
   * @throws IllegalArgumentException when a key says what it cannot say
   */
  public Rules withValues(Map<String, String> values) {
    return RuleListing.read(values, this);
  }

  /** What the output shows for a status. */
  public String label(StatusWord status) {
    return labels.getOrDefault(status, status.word());
  }

  /** Every label that stands for a status somewhere, the usual one first. */
  public List<String> labels(StatusWord status) {
    return status == StatusWord.NOT_APPLICABLE && !noFigure.equals(label(status))
        ? List.of(label(status), noFigure)
        : List.of(label(status));
  }

  /** The band of that name, letter case ignored; else the tolerance that the text itself is. */
  public Optional<Tolerance> findTolerance(String wanted) {
    return tolerances.values().stream()
        .filter(band -> band.name().equalsIgnoreCase(Blanks.strip(wanted)))
        .findFirst()
        .or(() -> Tolerance.parse(wanted));
  }
}
