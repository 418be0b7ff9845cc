package org.scorebook.changes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.scorebook.figures.Display;
import org.scorebook.figures.Values;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.Target;
import org.scorebook.rules.Rules;

/**
 * What moved a status: the figure, a restatement, the target, the tolerance, the definition or the
 * rules. Each is tried alone, all else being as it was then, to see which one did it; where none
 * did, the fewest that did it together are looked for.
 */
final class Causes {
  /** Of more, all are told: what some of them do together is too much to try. */
  private static final int MOST_TRIED = 8;

  private final Earlier earlier;
  private final MeasurePairs.Pair pair;
  private final Rules rules;
  private final Display display;
  private final Period then;
  private final Period now;
  private final Optional<Target> targetThen;
  private final Optional<Target> targetNow;
  private final Circumstances before;
  private final List<Cause> causes = new ArrayList<>();

  Causes(Earlier earlier, MeasurePairs.Pair pair, Rules rules) {
    this.earlier = earlier;
    this.pair = pair;
    this.rules = rules;
    this.display = Display.of(pair.now().measure(), rules);
    this.then = ThenPeriod.of(earlier, pair.then());
    this.now = pair.now().periods().current();
    this.targetThen = TargetChanges.inForce(pair.then().data().targets(), then);
    this.targetNow = TargetChanges.inForce(pair.now().data().targets(), now);
    this.before =
        new Circumstances(measure(), pair.then().data(), targetThen, earlier.rules(), then);
  }

  /** Something that is another now, and what was then with that alone supposed to be so. */
  private record Cause(String text, UnaryOperator<Circumstances> supposed) {}

  /** The causes as the end of a sentence; empty where nothing differs. */
  String text() {
    if (!now.equals(then)) {
      tryFigure();
    }
    tryRestatement();
    tryTarget();
    tryDefinition();
    tryRules();
    List<Cause> alone = causes.stream().filter(cause -> didIt(List.of(cause))).toList();
    return alone.isEmpty()
        ? told(fewest(), "; it took both", "; it took all of them")
        : told(alone, "; either would have done it", "; each alone would have done it");
  }

  private static String told(List<Cause> some, String ofTwo, String ofMore) {
    String joined = some.stream().map(Cause::text).collect(Collectors.joining(", and "));
    return joined + (some.size() < 2 ? "" : some.size() == 2 ? ofTwo : ofMore);
  }

  private boolean didIt(List<Cause> some) {
    Circumstances supposed = before;
    for (Cause cause : some) {
      supposed = cause.supposed().apply(supposed);
    }
    return supposed.status() == pair.now().status().word();
  }

  /** The fewest causes that did it together, none of which did it alone. */
  private List<Cause> fewest() {
    int sets = causes.size() > MOST_TRIED ? 0 : 1 << causes.size();
    for (int size = 2; size < causes.size(); size++) {
      for (int set = 0; set < sets; set++) {
        if (Integer.bitCount(set) == size && didIt(chosen(set))) {
          return chosen(set);
        }
      }
    }
    return causes;
  }

  /** Those whose bits are set. */
  private List<Cause> chosen(int set) {
    List<Cause> chosen = new ArrayList<>();
    for (int i = 0; i < causes.size(); i++) {
      if ((set & 1 << i) != 0) {
        chosen.add(causes.get(i));
      }
    }
    return chosen;
  }

  private Measure measure() {
    return pair.then().measure();
  }

  private void tryFigure() {
    Optional<Figure> figure = pair.now().data().reported().find(now);
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
      causes.add(new Cause(cause, supposed -> supposed.with(now, figure).in(now)));
    }
  }

  /** What must not be shown now is not told from what was shown then. */
  private String textOfThen(Period period) {
    boolean hidden =
        pair.now().data().reported().find(period).filter(Figure::suppressed).isPresent();
    Optional<Figure> was = pair.then().data().reported().find(period);
    return hidden || Former.isWithheld(pair, period, was, rules) ? "[c]" : text(was, measure());
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
      UnaryOperator<Circumstances> restated =
          supposed -> supposed.with(pairing.period(), pairing.is());
      boolean counts =
          pairing.period().equals(then) || restated.apply(before).status() != pair.then().status();
      String is = text(pairing.is(), pair.now().measure());
      boolean isLate = pairing.was().isEmpty() && pairing.period().equals(now) && !is.isEmpty();
      if (counts && (isLate || pairing.was().isPresent())) {
        String cause = isLate ? late(pairing.period(), is) : restated(pairing, is);
        causes.add(new Cause(cause, restated));
      }
    }
  }

  private static String late(Period period, String is) {
    return "the figure for " + period.label() + ", which was missing, is " + is;
  }

  private String restated(Restatements.Pairing pairing, String is) {
    String period = pairing.period().label();
    if (!is.isEmpty() && Former.isWithheld(pair, pairing.period(), pairing.was(), rules)) {
      return "the figure for " + period + " was restated";
    }
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
    String was = targetThen.map(this::text).orElse("none");
    String is = targetNow.map(this::text).orElse("none");
    if (!was.equals(is)) {
      causes.add(
          new Cause(
              "the target went from " + was + " to " + is, supposed -> supposed.with(targetNow)));
    }
  }

  private String text(Target target) {
    return display.textAsGiven(target.value())
        + target.to().map(end -> " to " + display.textAsGiven(end)).orElse("");
  }

  private void tryDefinition() {
    Map<String, String> columnsThen = Definition.of(measure());
    Map<String, String> columnsNow = Definition.of(pair.now().measure());
    for (String column : Definition.JUDGED) {
      String was = columnsThen.getOrDefault(column, "");
      String is = columnsNow.getOrDefault(column, "");
      if (!was.equals(is)) {
        causes.add(
            new Cause(
                column
                    + " is "
                    + (is.isEmpty() ? "blank" : is)
                    + " instead of "
                    + (was.isEmpty() ? "blank" : was),
                supposed -> supposed.with(column, is)));
      }
    }
  }

  private void tryRules() {
    if (!rules.values().equals(earlier.rules().values())) {
      causes.add(new Cause("the rules changed", supposed -> supposed.with(rules)));
    }
  }
}
