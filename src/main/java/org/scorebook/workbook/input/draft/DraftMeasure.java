package org.scorebook.workbook.input.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.scorebook.figures.Values;
import org.scorebook.figures.result.CurrentPeriod;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Basis;
import org.scorebook.model.Benchmark;
import org.scorebook.model.Commentary;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.MeasureData;
import org.scorebook.model.PeerGroup;
import org.scorebook.model.PeerGroup.Peer;
import org.scorebook.model.Period;
import org.scorebook.model.Series;
import org.scorebook.model.Target;
import org.scorebook.order.Order;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.MeasureColumns;

/** A measure with everything that was typed about it on any sheet, each thing with its row. */
public final class DraftMeasure {
  private static final Comparator<DraftFigure> BY_PERIOD = Order.by(DraftFigure::period);

  private final TableRow row;
  private final String id;
  private final Optional<ReadDefinition> definition;
  private final List<DraftFigure> figures = new ArrayList<>();
  private final List<AtRow<Target>> targets = new ArrayList<>();
  private final List<AtRow<Benchmark>> benchmarks = new ArrayList<>();
  private final List<AtRow<DraftPeer>> peers = new ArrayList<>();
  private final List<AtRow<AreaFigure>> areas = new ArrayList<>();
  private final List<AtRow<Commentary>> commentary = new ArrayList<>();
  private final Set<Period> newLevels = new HashSet<>();
  private final Set<Period> faulty = new HashSet<>();
  private boolean periodFaulty;
  private boolean targetsFaulty;
  private int faultyPeers;
  private final Map<Basis, List<ValuedFigure>> values = new EnumMap<>(Basis.class);
  private Optional<FirstRow> firstRow = Optional.empty();

  /**
   * A row of the Measures sheet.
   *
   * @param definition empty for a retired measure, whose ID alone counts
   */
  public DraftMeasure(TableRow row, String id, Optional<ReadDefinition> definition) {
    this.row = row;
    this.id = id;
    this.definition = definition;
  }

  public TableRow row() {
    return row;
  }

  public String id() {
    return id;
  }

  /** What a sentence calls it: its ID, else its row. */
  public String spoken() {
    return id.isEmpty() ? "row " + row.number() : id;
  }

  /** The definition as far as it could be read; empty for a retired measure. */
  public Optional<ReadDefinition> definition() {
    return definition;
  }

  /** Whether its row gives no ID, or one that another row has already. */
  public boolean isNameless() {
    return definition.filter(read -> !read.isRead(MeasureColumns.ID)).isPresent();
  }

  /** Whether none of the columns of its row is guessed. */
  public boolean isRead(Column... columns) {
    return definition.filter(read -> read.isRead(columns)).isPresent();
  }

  /** Whether its rows only stay where they are. */
  public boolean isRetired() {
    return definition.isEmpty();
  }

  /** Whether the figure that a numerator and denominator make is known. */
  public boolean isComputed() {
    return definition.filter(ReadDefinition::isComputed).isPresent();
  }

  /**
   * Remembers a Data row, whether it gives a figure or not, unless there was one before.
   *
   * @param where it stands, as a sentence says it: {@code row 7 of Data}
   */
  public void setFirstRow(String where, Period period) {
    if (firstRow.isEmpty()) {
      firstRow = Optional.of(new FirstRow(where, period));
    }
  }

  /** The first Data row that names a period, from which a biennial measure's years count. */
  public Optional<FirstRow> firstRow() {
    return firstRow;
  }

  /** Where a row of Data stands, and the period that it names. */
  public record FirstRow(String where, Period period) {}

  /** The periods whose rows say that something changed for good. */
  public Set<Period> newLevels() {
    return newLevels;
  }

  /** The rows of Data, then the cells of Data wide, that give a figure, in their order. */
  public List<DraftFigure> figures() {
    return figures;
  }

  public List<AtRow<Target>> targets() {
    return targets;
  }

  public List<AtRow<Benchmark>> benchmarks() {
    return benchmarks;
  }

  public List<AtRow<DraftPeer>> peers() {
    return peers;
  }

  public List<AtRow<AreaFigure>> areas() {
    return areas;
  }

  public List<AtRow<Commentary>> commentary() {
    return commentary;
  }

  /**
   * Remembers a Data row that an error has been reported for, so that its figure is not called
   * missing as well.
   *
   * @param period empty where that could not be read either
   */
  public void markFaulty(Optional<Period> period) {
    period.ifPresentOrElse(faulty::add, () -> periodFaulty = true);
  }

  /** Whether there may be a figure for the period that only errors keep from being read. */
  public boolean isFaulty(Period period) {
    return periodFaulty || faulty.contains(period);
  }

  /** Whether errors keep any figure from being read. */
  public boolean isFaulty() {
    return periodFaulty || !faulty.isEmpty();
  }

  /** Remembers a Targets row that an error has been reported for. */
  public void markTargetsFaulty() {
    targetsFaulty = true;
  }

  public boolean hasFaultyTargets() {
    return targetsFaulty;
  }

  /** Remembers a Peers row that an error has been reported for. */
  public void markPeerFaulty() {
    faultyPeers++;
  }

  /** How many rows of Peers only errors keep from being read. */
  public int faultyPeers() {
    return faultyPeers;
  }

  public boolean isBenchmarked() {
    return !benchmarks.isEmpty() || !peers.isEmpty();
  }

  /** The period that the edition reports for this measure. */
  public CurrentPeriod currentPeriod(Measure measure, Period reporting) {
    return CurrentPeriod.of(measure, firstRow.map(FirstRow::period), reporting);
  }

  /**
   * The figures of one basis that have a value, in order of period; none where errors leave unknown
   * what a numerator and denominator make. They are kept until {@link #forgetValues}, since several
   * checks look at them.
   */
  public List<ValuedFigure> valued(Measure measure, Basis basis) {
    if (!isComputed()) {
      return List.of();
    }
    return values.computeIfAbsent(basis, wanted -> findValued(measure, wanted));
  }

  private List<ValuedFigure> findValued(Measure measure, Basis basis) {
    List<DraftFigure> inOrder = new ArrayList<>();
    for (DraftFigure figure : figures) {
      if (figure.basis() == basis) {
        inOrder.add(figure);
      }
    }
    sort(inOrder);
    List<ValuedFigure> valued = new ArrayList<>(inOrder.size());
    for (DraftFigure figure : inOrder) {
      OptionalDouble rough = Values.findRoughly(measure, figure.figure());
      if (rough.isPresent()) {
        valued.add(new ValuedFigure(figure, measure, rough.getAsDouble()));
      }
    }
    return Collections.unmodifiableList(valued);
  }

  /** Mostly they are in order as they were typed. */
  private static void sort(List<DraftFigure> figures) {
    for (int i = 1; i < figures.size(); i++) {
      if (figures.get(i).period().compareTo(figures.get(i - 1).period()) < 0) {
        figures.sort(BY_PERIOD);
        return;
      }
    }
  }

  /** Drops what {@link #valued} has kept: for a long workbook it would be all figures again. */
  public void forgetValues() {
    values.clear();
  }

  /**
   * A figure that has a value.
   *
   * @param rough the value to 15 digits, which tells which figures need a closer look
   */
  public record ValuedFigure(DraftFigure figure, Measure measure, double rough) {

    /** The value itself, worked out when asked for: of all figures together that takes long. */
    public BigDecimal value() {
      return Values.find(measure, figure.figure()).orElseThrow();
    }
  }

  /** Everything but the definition, as the edition holds it. */
  public MeasureData data() {
    return new MeasureData(
        firstRow.map(FirstRow::period),
        series(Basis.REPORTED),
        series(Basis.RECALCULATED),
        newLevels,
        typed(targets),
        benchmarks.stream().findFirst().map(AtRow::typed),
        benchmarks.isEmpty() ? peerGroup() : Optional.empty(),
        typed(areas),
        typed(commentary));
  }

  private Series series(Basis basis) {
    List<Period> periods = new ArrayList<>();
    List<Figure> typed = new ArrayList<>();
    for (DraftFigure figure : figures) {
      if (figure.basis() == basis) {
        periods.add(figure.period());
        typed.add(figure.figure());
      }
    }
    return Series.of(periods, typed);
  }

  /** The organisations of the first source; what stands of another is an error. */
  public Optional<PeerGroup> peerGroup() {
    List<Peer> known = typed(peers).stream().flatMap(row -> row.peer().stream()).toList();
    return peers.stream()
        .findFirst()
        .map(row -> new PeerGroup(row.typed().source(), known, peers.size() - known.size()));
  }

  private static <T> List<T> typed(List<AtRow<T>> rows) {
    return rows.stream().map(AtRow::typed).toList();
  }
}
