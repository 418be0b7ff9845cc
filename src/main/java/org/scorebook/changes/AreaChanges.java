package org.scorebook.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.figures.Display;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.rules.Rules;
import org.scorebook.text.Names;

/**
 * Figures of areas that are not what was shown of their period. Where the edition has none of that
 * period any more, nothing is said of them.
 */
final class AreaChanges {
  private AreaChanges() {}

  private record Key(Period period, String area) {
    static Key of(AreaFigure area) {
      return new Key(area.period(), Names.key(area.area()));
    }
  }

  static List<EditionChange> of(MeasurePairs.Pair pair, Rules rules) {
    Measure then = pair.then().measure();
    Measure now = pair.now().measure();
    Map<Key, AreaFigure> before = new LinkedHashMap<>();
    Set<Period> shown = new LinkedHashSet<>();
    for (AreaFigure area : pair.then().data().areas()) {
      before.put(Key.of(area), area);
      shown.add(area.period());
    }
    if (before.isEmpty() || then.unit() != now.unit() || then.frequency() != now.frequency()) {
      return List.of();
    }
    Map<Key, AreaFigure> after = new LinkedHashMap<>();
    for (AreaFigure area : pair.now().data().areas()) {
      if (shown.contains(area.period())) {
        after.put(Key.of(area), area);
      }
    }
    List<EditionChange> rows = new ArrayList<>();
    if (!after.isEmpty()) {
      Set<Key> keys = new LinkedHashSet<>(before.keySet());
      keys.addAll(after.keySet());
      for (Key key : keys) {
        Optional<AreaFigure> was = Optional.ofNullable(before.get(key));
        Optional<AreaFigure> is = Optional.ofNullable(after.get(key));
        if (!Restatements.isSame(pair, figure(was), figure(is))) {
          rows.add(row(pair, rules, was, is));
        }
      }
    }
    return rows;
  }

  private static Optional<Figure> figure(Optional<AreaFigure> area) {
    return area.map(AreaFigure::figure);
  }

  private static EditionChange row(
      MeasurePairs.Pair pair, Rules rules, Optional<AreaFigure> was, Optional<AreaFigure> is) {
    AreaFigure named = is.or(() -> was).orElseThrow();
    Measure measure = pair.now().measure();
    FigureChange figure =
        FigureChange.of(measure, Display.of(measure, rules), figure(was), figure(is))
            .withholding(Former.isWithheld(pair, figure(was), figure(is).stream().toList(), rules));
    return new EditionChange(
        figure.kind(),
        Optional.of(pair.id()),
        Optional.of(named.area()),
        Optional.of(named.period()),
        figure.before(),
        figure.now(),
        figure.difference(),
        false,
        pair.name() + ", " + named.area() + ": " + figure.sentence(named.period()),
        Set.of(), // marks are those of the measure
        figure.withheld());
  }
}
