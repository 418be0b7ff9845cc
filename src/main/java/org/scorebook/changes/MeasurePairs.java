package org.scorebook.changes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    Map<String, EarlierMeasure> byId = by(earlier.measures(), Measure::id);
    Map<String, EarlierMeasure> found = new HashMap<>();
    Set<EarlierMeasure> left = Collections.newSetFromMap(new IdentityHashMap<>());
    left.addAll(earlier.measures());
    List<MeasureResult> unknown = new ArrayList<>();
    for (MeasureResult result : now.measures()) {
      EarlierMeasure same = byId.get(Names.key(result.measure().id()));
      if (same == null) {
        unknown.add(result);
      } else {
        found.put(result.measure().id(), same);
        left.remove(same);
      }
    }
    if (!unknown.isEmpty()) {
      Map<String, EarlierMeasure> byTitle = by(inOrder(earlier, left), Measure::title);
      for (MeasureResult result : unknown) {
        EarlierMeasure same = byTitle.remove(Names.key(result.measure().title()));
        if (same != null) {
          found.put(result.measure().id(), same);
          left.remove(same);
        }
      }
    }
    List<Pair> kept = new ArrayList<>();
    List<MeasureResult> added = new ArrayList<>();
    for (MeasureResult result : now.measures()) {
      EarlierMeasure then = found.get(result.measure().id());
      if (then == null) {
        added.add(result);
      } else {
        kept.add(new Pair(then, result));
      }
    }
    return new MeasurePairs(kept, added, inOrder(earlier, left));
  }

  private static List<EarlierMeasure> inOrder(Earlier earlier, Set<EarlierMeasure> some) {
    return earlier.measures().stream().filter(some::contains).toList();
  }

  private static Map<String, EarlierMeasure> by(
      List<EarlierMeasure> measures, Function<Measure, String> name) {
    Map<String, EarlierMeasure> found = new HashMap<>();
    measures.forEach(
        measure -> found.putIfAbsent(Names.key(name.apply(measure.measure())), measure));
    return found;
  }
}
