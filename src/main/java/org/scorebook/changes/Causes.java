package org.scorebook.changes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.Figures;
import org.scorebook.figures.Values;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Period;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Target;
import org.scorebook.rules.Rules;

/**
 * What moved a status: the figure, a restatement, the target, the tolerance, the definition or the
 * rules. Each is tried alone, all else being as it was then, to see which one did it.
 */
final class Causes {
  private final Earlier earlier;
  private final MeasurePairs.Pair pair;
  private final Rules rules;
  private final Display display;
  private final Period then;
  private final Period now;
  private final Optional<Target> targetThen;
  private final Optional<Target> targetNow;
  private final List<String> alone = new ArrayList<>();
  private final List<String> all = new ArrayList<>();

  Causes(Earlier earlier, MeasurePairs.Pair pair, Rules rules) {
    this.earlier = earlier;
    this.pair = pair;
    this.rules = rules;
    this.display = Display.of(pair.now().measure(), rules);
    this.then = ThenPeriod.of(earlier, pair.then());
    this.now = pair.now().periods().current();
    this.targetThen = TargetChanges.inForce(pair.then().data().targets(), then);
    this.targetNow = TargetChanges.inForce(pair.now().data().targets(), now);
  }

  /** The causes as the end of a sentence; empty where nothing differs. */
  String text() {
    if (!now.equals(then)) {
      tryFigure();
    }
    tryRestatement();
    tryTarget();
    tryDefinition();
    tryRules();
    List<String> told = alone.isEmpty() ? all : alone;
    String joined = String.join(", and ", told);
    if (told.size() < 2) {
      return joined;
    }
    boolean two = told.size() == 2;
    return joined
        + (alone.isEmpty()
            ? two ? "; it took both" : "; it took all of them"
            : two ? "; either would have done it" : "; each alone would have done it");
  }

  private Measure measure() {
    return pair.then().measure();
  }

  private MeasureData data() {
    return Supposed.target(pair.then().data(), targetThen);
  }

  private void note(String cause, Measure measure, MeasureData data, Rules by, Period period) {
    all.add(cause);
    StatusWord tried = Figures.standing(measure, data, by, period).status().word();
    if (tried == pair.now().status().word()) {
      alone.add(cause);
    }
  }

  private void tryFigure() {
    Optional<Figure> figure = pair.now().data().reported().find(now);
    MeasureData supposed = data().withReported(now, figure);
    PeriodFigure current = pair.now().current();
    String after = current.text();
    String before = textOfThen(then);
    String cause =
        after.isEmpty()
            ? "there is no figure for " + now.label()
            : before.isEmpty()
                ? "the figure for " + now.label() + " is " + after
                : "the figure went from "
                    + before
                    + " ("
                    + then.label()
                    + ") to "
                    + after
                    + " ("
                    + now.label()
                    + ")";
    if (measure().frequency() == pair.now().measure().frequency()) {
      note(cause, measure(), supposed, earlier.rules(), now);
    }
  }

  /** What must not be shown now is not told from what was shown then. */
  private String textOfThen(Period period) {
    boolean hidden =
        pair.now().data().reported().find(period).filter(Figure::suppressed).isPresent();
    return hidden ? "[c]" : text(pair.then().data().reported().find(period), measure());
  }

  private String text(Optional<Figure> figure, Measure of) {
    if (figure.filter(Figure::suppressed).isPresent()) {
      return "[c]";
    }
    Optional<BigDecimal> value = figure.flatMap(typed -> Values.find(of, typed));
    return value.map(display::text).orElse("");
  }

  private void tryRestatement() {
    if (measure().unit() != pair.now().measure().unit()
        || measure().frequency() != pair.now().measure().frequency()) {
      return;
    }
    for (Restatements.Pairing pairing : Restatements.pairings(pair, then)) {
      MeasureData supposed = data().withReported(pairing.period(), pairing.is());
      boolean counts =
          pairing.period().equals(then)
              || Figures.standing(measure(), supposed, earlier.rules(), then).status().word()
                  != pair.then().status();
      String is = text(pairing.is(), pair.now().measure());
      boolean isLate = pairing.was().isEmpty() && pairing.period().equals(now) && !is.isEmpty();
      if (counts && (isLate || pairing.was().isPresent())) {
        String cause = isLate ? late(pairing.period(), is) : restated(pairing, is);
        note(cause, measure(), supposed, earlier.rules(), then);
      }
    }
  }

  private static String late(Period period, String is) {
    return "the figure for " + period.label() + ", which was missing, is " + is;
  }

  private String restated(Restatements.Pairing pairing, String is) {
    String period = pairing.period().label();
    String was = text(pairing.was(), measure());
    return switch (is) {
      case "" -> "there is no figure for " + period + " any more";
      case "[c]" -> "the figure for " + period + " is no longer shown";
      default ->
          was.equals("[c]")
              ? "the figure for " + period + ", which was not shown, is " + is
              : period + " was restated from " + was + " to " + is;
    };
  }

  private void tryTarget() {
    String before = targetThen.map(this::text).orElse("none");
    String after = targetNow.map(this::text).orElse("none");
    if (!before.equals(after)) {
      note(
          "the target went from " + before + " to " + after,
          measure(),
          Supposed.target(pair.then().data(), targetNow),
          earlier.rules(),
          then);
    }
  }

  private String text(Target target) {
    return display.textAsGiven(target.value())
        + target.to().map(end -> " to " + display.textAsGiven(end)).orElse("");
  }

  private void tryDefinition() {
    Map<String, String> before = Definition.of(measure());
    Map<String, String> after = Definition.of(pair.now().measure());
    for (String column : Definition.JUDGED) {
      String was = before.getOrDefault(column, "");
      String is = after.getOrDefault(column, "");
      if (!was.equals(is)) {
        Map<String, String> supposed = new LinkedHashMap<>(before);
        supposed.put(column, is);
        note(
            column
                + " is "
                + (is.isEmpty() ? "blank" : is)
                + " instead of "
                + (was.isEmpty() ? "blank" : was),
            Definition.measure(supposed),
            data(),
            earlier.rules(),
            then);
      }
    }
  }

  private void tryRules() {
    if (!rules.values().equals(earlier.rules().values())) {
      note("the rules changed", measure(), data(), rules, then);
    }
  }
}
