package org.scorebook.figures;

import static org.scorebook.figures.Sample.number;

import java.time.Month;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.scorebook.model.StatusWord;
import org.scorebook.rules.CommentaryRules;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance;
import org.scorebook.rules.Tolerance.Allowance;

/** Rules for tests: the default ones, with single keys changed. */
public final class RulesSample {
  private String name = "default";
  private Rules.Layout layout = Rules.Layout.SCORECARD;
  private Rules.Compare compare = Rules.Compare.DISPLAYED;
  private Rules.Against against = Rules.Against.VALUE;
  private Rules.CompareWith compareWith = Rules.CompareWith.REPORTED;
  private Rules.QuartileMethod quartiles = Rules.QuartileMethod.INCLUSIVE;
  private Rules.Ranges ranges = Rules.Ranges.ALL;
  private boolean outlook = true;
  private Optional<Allowance> staticWithin = Optional.empty();
  private final Map<String, Tolerance> tolerances = new LinkedHashMap<>();
  private String noFigure = "N/A";
  private final Map<StatusWord, String> labels = new LinkedHashMap<>();

  private CommentaryRules commentary = commentaryOnAll();

  public RulesSample() {
    tolerance("standard", percent("0"), percent("0.05"));
  }

  public static Rules standard() {
    return new RulesSample().rules();
  }

  /** Commentary on every measure that has an owner, held against the figures. */
  public static CommentaryRules commentaryOnAll() {
    return new CommentaryRules(EnumSet.complementOf(EnumSet.of(StatusWord.PLACEHOLDER)), true);
  }

  public static Allowance percent(String fraction) {
    return new Allowance.Percent(number(fraction));
  }

  public static Allowance points(String fraction) {
    return new Allowance.Points(number(fraction));
  }

  public static Allowance amount(String amount) {
    return new Allowance.Amount(number(amount));
  }

  /** The layout of a balanced scorecard. */
  public RulesSample balanced() {
    name = "balanced";
    layout = Rules.Layout.BALANCED;
    return this;
  }

  public RulesSample exact() {
    compare = Rules.Compare.EXACT;
    return this;
  }

  public RulesSample againstProfile() {
    against = Rules.Against.PROFILE;
    return this;
  }

  public RulesSample compareWithRecalculated() {
    compareWith = Rules.CompareWith.RECALCULATED;
    return this;
  }

  public RulesSample exclusiveQuartiles() {
    quartiles = Rules.QuartileMethod.EXCLUSIVE;
    return this;
  }

  public RulesSample screenedRanges() {
    ranges = Rules.Ranges.SCREENED;
    return this;
  }

  public RulesSample withoutOutlook() {
    outlook = false;
    return this;
  }

  public RulesSample staticWithin(Allowance allowance) {
    staticWithin = Optional.of(allowance);
    return this;
  }

  public RulesSample tolerance(String name, Allowance green, Allowance amber) {
    tolerances.put(name, new Tolerance(name, green, amber, Optional.empty()));
    return this;
  }

  /** The standard band with BLUE from that distance on. */
  public RulesSample blue(Allowance blue) {
    tolerances.computeIfPresent(
        "standard",
        (name, band) -> new Tolerance(name, band.green(), band.amber(), Optional.of(blue)));
    return this;
  }

  public RulesSample noFigure(String label) {
    noFigure = label;
    return this;
  }

  public RulesSample label(StatusWord status, String label) {
    labels.put(status, label);
    return this;
  }

  public RulesSample commentary(CommentaryRules other) {
    commentary = other;
    return this;
  }

  public Rules rules() {
    Tolerance standard = tolerances.values().iterator().next();
    return new Rules(
        name,
        Month.APRIL,
        "£",
        layout,
        compare,
        standard,
        tolerances,
        labels,
        noFigure,
        against,
        staticWithin,
        compareWith,
        quartiles,
        Map.of(),
        commentary,
        new Rules.UsualVariation(13, ranges),
        outlook,
        Optional.empty());
  }
}
