package org.scorebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Everything typed about one measure on the other sheets.
 *
 * @param firstRow period of the first Data row, even where that gives no figure
 * @param newLevels periods from which on something is changed for good
 */
public record MeasureData(
    Optional<Period> firstRow,
    Series reported,
    Series recalculated,
    Set<Period> newLevels,
    List<Target> targets,
    Optional<Benchmark> benchmark,
    Optional<PeerGroup> peers,
    List<AreaFigure> areas,
    List<Commentary> commentary) {
  private static final MeasureData EMPTY =
      new MeasureData(
          Optional.empty(),
          Series.empty(),
          Series.empty(),
          Set.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of());

  public MeasureData {
    newLevels = Set.copyOf(newLevels);
    targets = List.copyOf(targets);
    areas = List.copyOf(areas);
    commentary = List.copyOf(commentary);
  }

  public static MeasureData empty() {
    return EMPTY;
  }

  /** Whether nothing is typed about the measure. */
  public boolean isEmpty() {
    return reported.isEmpty()
        && recalculated.isEmpty()
        && targets.isEmpty()
        && benchmark.isEmpty()
        && peers.isEmpty()
        && areas.isEmpty()
        && commentary.isEmpty();
  }

  /** The commentary alone. */
  public MeasureData withoutFigures() {
    return new MeasureData(
        firstRow,
        Series.empty(),
        Series.empty(),
        Set.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        commentary);
  }

  /** A copy with that figure for a period, and without what else is known of it. */
  public MeasureData withReported(Period period, Optional<Figure> figure) {
    Map<Period, Figure> figures = new TreeMap<>(reported.figures());
    Map<Period, Figure> later = new TreeMap<>(recalculated.figures());
    figures.remove(period);
    later.remove(period);
    figure.ifPresent(supposed -> figures.put(period, supposed));
    return new MeasureData(
        firstRow,
        Series.of(figures),
        Series.of(later),
        newLevels,
        targets,
        benchmark,
        peers,
        areas,
        commentary);
  }

  /** A copy in which this commentary stands for its period in place of any other. */
  public MeasureData withCommentary(Commentary text) {
    List<Commentary> changed = new ArrayList<>(commentary);
    changed.removeIf(old -> old.period().equals(text.period()));
    changed.add(text);
    return new MeasureData(
        firstRow, reported, recalculated, newLevels, targets, benchmark, peers, areas, changed);
  }

  /** A copy that is compared with these peers, and with no published thresholds. */
  public MeasureData withPeers(PeerGroup group) {
    return new MeasureData(
        firstRow,
        reported,
        recalculated,
        newLevels,
        targets,
        Optional.empty(),
        Optional.of(group),
        areas,
        commentary);
  }
}
