package org.scorebook.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Measure;
import org.scorebook.text.Names;

/**
 * Which measures of two editions are the same: by their ID, else by their title.
 *
 * @param kept in the order of the later edition
 * @param added in no earlier edition
 * @param removed not in the later one
 */
record MeasurePairs(List<Pair> kept, List<MeasureResult> added, List<EarlierMeasure> removed) {

  /** One measure then and now. */
  record Pair(EarlierMeasure then, MeasureResult now) {
    String id() {
      return now.measure().id();
    }

    /** What sentences call it. */
    String name() {
      return now.measure().shortName();
    }
  }

  static MeasurePairs of(Earlier earlier, Results now) {
    Map<String, EarlierMeasure> byId = by(earlier, Measure::id);
    Map<String, EarlierMeasure> byTitle = by(earlier, Measure::title);
    now.measures().forEach(result -> remove(byTitle, byId.get(Names.key(result.measure().id()))));
    List<Pair> kept = new ArrayList<>();
    List<MeasureResult> added = new ArrayList<>();
    List<EarlierMeasure> removed = new ArrayList<>(earlier.measures());
    for (MeasureResult result : now.measures()) {
      EarlierMeasure same = byId.get(Names.key(result.measure().id()));
      EarlierMeasure then =
          same != null ? same : byTitle.remove(Names.key(result.measure().title()));
      if (then == null) {
        added.add(result);
      } else {
        kept.add(new Pair(then, result));
        removed.remove(then);
      }
    }
    return new MeasurePairs(kept, added, removed);
  }

  private static Map<String, EarlierMeasure> by(Earlier earlier, Function<Measure, String> name) {
    Map<String, EarlierMeasure> found = new HashMap<>();
    earlier
        .measures()
        .forEach(measure -> found.putIfAbsent(Names.key(name.apply(measure.measure())), measure));
    return found;
  }

  private static void remove(Map<String, EarlierMeasure> byTitle, @Nullable EarlierMeasure known) {
    if (known != null) {
      byTitle.remove(Names.key(known.measure().title()), known);
    }
  }
}
