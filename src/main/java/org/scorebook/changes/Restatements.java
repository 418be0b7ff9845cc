package org.scorebook.changes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.scorebook.changes.EditionChange.Kind;
import org.scorebook.figures.Display;
import org.scorebook.figures.Figures;
import org.scorebook.figures.Values;
import org.scorebook.figures.result.Standing;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.Series;
import org.scorebook.rules.Rules;
import org.scorebook.text.Blanks;

/**
 * Figures that are not what was shown for their period: another one was typed, or it was
 * recalculated. Whether that matters is judged by the definition, targets and rules of then.
 */
final class Restatements {
  private final Earlier earlier;
  private final MeasurePairs.Pair pair;
  private final Rules rules;
  private final Display display;
  private final Period last;

  private Restatements(Earlier earlier, MeasurePairs.Pair pair, Rules rules) {
    this.earlier = earlier;
    this.pair = pair;
    this.rules = rules;
    this.display = Display.of(pair.now().measure(), rules);
    this.last = ThenPeriod.of(earlier, pair.then());
  }

  /** One row for each period of which another figure is shown. */
  static List<EditionChange> of(Earlier earlier, MeasurePairs.Pair pair, Rules rules) {
    Measure then = pair.then().measure();
    Measure now = pair.now().measure();
    boolean comparable = then.unit() == now.unit() && then.frequency() == now.frequency();
    return comparable ? new Restatements(earlier, pair, rules).rows() : List.of();
  }

  /**
   * A figure of then beside that of now: the reported ones where they differ, else those that are
   * known of the period.
   */
  record Pairing(Period period, Optional<Figure> was, Optional<Figure> is) {}

  private List<EditionChange> rows() {
    List<EditionChange> rows = new ArrayList<>();
    for (Pairing pairing : pairings(pair, last)) {
      rows.add(row(pairing));
    }
    return rows;
  }

  /** Every period up to the last whose figure is another. */
  static List<Pairing> pairings(MeasurePairs.Pair pair, Period last) {
    Series reportedThen = pair.then().data().reported();
    Series reportedNow = pair.now().data().reported();
    Series recalculatedThen = pair.then().data().recalculated();
    Series recalculatedNow = pair.now().data().recalculated();
    if (isUntouched(reportedThen, reportedNow, last)
        && isUntouched(recalculatedThen, recalculatedNow, last)) {
      return List.of(); // which spares a look at each figure of all the measures that stayed
    }
    TreeSet<Period> periods = new TreeSet<>(reportedThen.figures().keySet());
    periods.addAll(recalculatedThen.figures().keySet());
    if (!periods.isEmpty()) {
      Period first = periods.first();
      periods.addAll(reportedNow.figures().tailMap(first, true).keySet());
      periods.addAll(recalculatedNow.figures().tailMap(first, true).keySet());
    }
    List<Pairing> found = new ArrayList<>();
    for (Period period : periods.headSet(last, true)) {
      Optional<Figure> was = reportedThen.find(period);
      Optional<Figure> is = reportedNow.find(period);
      if (isSame(pair, was, is)) {
        was = recalculatedThen.find(period).or(() -> reportedThen.find(period));
        is = recalculatedNow.find(period).or(() -> reportedNow.find(period));
      }
      if (!isSame(pair, was, is)) {
        found.add(new Pairing(period, was, is));
      }
    }
    return found;
  }

  /** Whether the same was typed for the same periods, up to the last. */
  private static boolean isUntouched(Series then, Series now, Period last) {
    Iterator<Map.Entry<Period, Figure>> after =
        now.figures().headMap(last, true).entrySet().iterator();
    for (Map.Entry<Period, Figure> before : then.figures().entrySet()) {
      if (!after.hasNext()) {
        return false;
      }
      Map.Entry<Period, Figure> same = after.next();
      if (!before.getKey().equals(same.getKey())
          || !before.getValue().isTypedLike(same.getValue())) {
        return false;
      }
    }
    return !after.hasNext();
  }

  static boolean isSame(MeasurePairs.Pair pair, Optional<Figure> was, Optional<Figure> is) {
    if (was.isPresent() && is.isPresent() && was.get().isTypedLike(is.get())) {
      // Shown per another number it is another definition, which has a row of its own.
      return true;
    }
    if (FigureChange.isSuppressed(was) || FigureChange.isSuppressed(is)) {
      return FigureChange.isSuppressed(was) && FigureChange.isSuppressed(is);
    }
    Measure by = pair.now().measure();
    Optional<BigDecimal> before = was.flatMap(figure -> Values.find(by, figure));
    Optional<BigDecimal> now = is.flatMap(figure -> Values.find(by, figure));
    return before.isPresent() == now.isPresent()
        && (before.isEmpty() || before.get().compareTo(now.orElseThrow()) == 0);
  }

  private EditionChange row(Pairing pairing) {
    FigureChange figure =
        FigureChange.of(pair.now().measure(), display, pairing.was(), pairing.is())
            .withholding(Former.isWithheld(pair, pairing.period(), pairing.was(), rules));
    Optional<String> judged = figure.hidden() ? Optional.empty() : judged(pairing);
    String reason =
        pairing
            .is()
            .map(Figure::note)
            .filter(note -> !Blanks.isBlank(note))
            .map(note -> " Reason: " + note)
            .orElse("");
    return new EditionChange(
        figure.kind(),
        Optional.of(pair.id()),
        Optional.empty(),
        Optional.of(pairing.period()),
        figure.before(),
        figure.now(),
        figure.difference(),
        judged.isPresent(),
        pair.name()
            + ": "
            + figure.sentence(pairing.period())
            + judged.filter(text -> !figure.withheld()).map(text -> " " + text).orElse("")
            + reason,
        restated(pairing.period()),
        figure.withheld());
  }

  /** Which of its two figures are others than were shown: a reader sees each by itself. */
  private Set<Basis> restated(Period period) {
    Optional<Figure> reported = pair.then().data().reported().find(period);
    Optional<Figure> known = pair.then().data().recalculated().find(period).or(() -> reported);
    Set<Basis> restated = EnumSet.noneOf(Basis.class);
    if (isRestated(reported, pair.now().data().reported().find(period))) {
      restated.add(Basis.REPORTED);
    }
    if (isRestated(known, pair.now().data().recalculated().find(period))) {
      restated.add(Basis.RECALCULATED);
    }
    return restated;
  }

  private boolean isRestated(Optional<Figure> was, Optional<Figure> is) {
    return FigureChange.of(pair.now().measure(), display, was, is).kind() == Kind.RESTATED
        && !isSame(pair, was, is);
  }

  /** What a reader would have been told otherwise; empty where it would have been the same. */
  private Optional<String> judged(Pairing pairing) {
    Optional<String> own = judged(pairing, pairing.period());
    return own.isPresent() || pairing.period().equals(last) ? own : judged(pairing, last);
  }

  private Optional<String> judged(Pairing pairing, Period period) {
    EarlierMeasure then = pair.then();
    Standing was = standing(then, period);
    Standing wouldBe =
        standing(
            new EarlierMeasure(
                then.measure(),
                then.data().withReported(pairing.period(), pairing.is()),
                then.peers(),
                then.status()),
            period);
    List<String> parts = ToldOtherwise.between(was, wouldBe, "would have been");
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of("For " + period.label() + " the " + String.join(", and the ", parts) + ".");
  }

  private Standing standing(EarlierMeasure then, Period period) {
    return Figures.standing(then.measure(), then.data(), earlier.rules(), period);
  }
}
