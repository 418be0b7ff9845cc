package org.scorebook.workbook.output.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Period;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.workbook.output.table.SeriesRow.Kind;
import org.scorebook.xlsx.write.Area;

/**
 * Where every figure of the Series table stands: each measure's periods one below the other in
 * order, then its thresholds from worst to best, its peers and its areas.
 */
public final class SeriesTable {
  public static final String SHEET = PageNames.SERIES;

  /** Row of the headings, from 0. */
  public static final int HEADINGS = 3;

  private final List<SeriesRow> rows;

  /** Sheet rows by measure ID, kind and name; with an empty name, the first of its kind. */
  private final Map<String, Map<Kind, Map<String, Integer>>> places;

  private final int bands;

  private SeriesTable(List<SeriesRow> rows, int bands) {
    this.rows = List.copyOf(rows);
    this.bands = bands;
    this.places = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      SeriesRow row = rows.get(i);
      Map<String, Integer> byName =
          places
              .computeIfAbsent(row.of().measure().id(), id -> new EnumMap<>(Kind.class))
              .computeIfAbsent(row.kind(), kind -> new HashMap<>());
      byName.putIfAbsent(row.key(), HEADINGS + 1 + i);
      byName.putIfAbsent("", HEADINGS + 1 + i);
    }
  }

  public static SeriesTable of(Results results, Marks marks) {
    List<SeriesRow> rows = new ArrayList<>();
    int bands = 0;
    for (MeasureResult result : results.measures()) {
      rows.addAll(SeriesRows.of(result, marks));
      bands = Math.max(bands, BandHeights.of(result).size());
    }
    return new SeriesTable(rows, bands);
  }

  /** The table's rows from the top. */
  public List<SeriesRow> rows() {
    return rows;
  }

  /** The row that stands there on the sheet, from 0. */
  public SeriesRow row(int sheetRow) {
    return rows.get(sheetRow - HEADINGS - 1);
  }

  /** How many columns of quartile band heights stand after the named columns. */
  public int bands() {
    return bands;
  }

  /** Column of a quartile band's heights, counted from 0 in the order they are stacked. */
  public static int bandColumn(int band) {
    return SeriesColumn.values().length + band;
  }

  /** Cell of a measure's period, such as {@code Series!$G$12}; empty where it has no such row. */
  public Optional<String> find(MeasureResult of, Period period, SeriesColumn column) {
    return find(of, Kind.PERIOD, period.id(), column);
  }

  /** Cell of a period's target; empty where that row holds none. */
  public Optional<String> findTarget(MeasureResult of, Period period) {
    return findRow(of, period)
        .filter(row -> row(row).target().isPresent())
        .flatMap(row -> find(of, period, SeriesColumn.TARGET));
  }

  /** Cell of an area, threshold or peer of a measure. */
  public Optional<String> find(MeasureResult of, Kind kind, String name, SeriesColumn column) {
    return findRow(of, kind, name).map(row -> SHEET + "!" + cell(column.index(), row));
  }

  /** Row on the sheet of a measure's period, from 0. */
  Optional<Integer> findRow(MeasureResult of, Period period) {
    return findRow(of, Kind.PERIOD, period.id());
  }

  /** Rows on the sheet, from 0, of those of a measure's periods that it has, in order. */
  public List<Integer> sheetRows(MeasureResult of, Period first, Period last) {
    List<Integer> found = new ArrayList<>();
    int periods = first.until(last);
    for (int i = 0; i <= periods; i++) {
      findRow(of, first.plus(i)).ifPresent(found::add);
    }
    return found;
  }

  /** One column of a measure's periods, as far as it has them: {@code Series!$G$12:$G$23}. */
  public Optional<String> findRange(
      MeasureResult of, Period first, Period last, SeriesColumn column) {
    List<Integer> within = sheetRows(of, first, last);
    return within.isEmpty()
        ? Optional.empty()
        : Optional.of(range(column, within.get(0), within.get(within.size() - 1)));
  }

  /**
   * One column of all of a measure's rows of a kind.
   *
   * @param count how many there are, at least one
   */
  public String rangeOf(MeasureResult of, Kind kind, int count, SeriesColumn column) {
    int first = findRow(of, kind, "").orElseThrow();
    return range(column, first, first + count - 1);
  }

  /** The table's cells, headings included. */
  public Area area() {
    int lastColumn = SeriesColumn.values().length + bands - 1;
    int lastRow = HEADINGS + Math.max(1, rows.size());
    return new Area(HEADINGS, 0, lastRow, lastColumn);
  }

  /** A cell of the sheet itself: {@code $G$12}. */
  static String cell(int column, int row) {
    return Area.fixed(row, column);
  }

  private Optional<Integer> findRow(MeasureResult of, Kind kind, String name) {
    return Optional.ofNullable(
        places.getOrDefault(of.measure().id(), Map.of()).getOrDefault(kind, Map.of()).get(name));
  }

  private static String range(SeriesColumn column, int first, int last) {
    return SHEET + "!" + cell(column.index(), first) + ":" + cell(column.index(), last);
  }
}
