package org.scorebook.workbook.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.figures.result.CurrentPeriod;
import org.scorebook.model.Edition;
import org.scorebook.model.Frequency;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.TargetType;
import org.scorebook.text.Blanks;
import org.scorebook.text.Names;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.TargetColumns;

/**
 * Rows for the targets of a financial year that begins: those of the year before it once more, a
 * year on, without their figures. What they were stands in a note.
 */
final class NextTargets {
  private final Edition edition;
  private final Period to;
  private final PeriodParser periods;
  private final int years;

  private NextTargets(Edition edition, Period to, PeriodParser periods) {
    this.edition = edition;
    this.to = to;
    this.periods = periods;
    this.years =
        to.financialYear().financialYearStart()
            - edition.scorecard().period().financialYear().financialYearStart();
  }

  /** A row of Targets that names a year, or a period of one. */
  private record Row(int place, Period period, boolean yearEnd) {
    Period year() {
      return period.financialYear();
    }

    Row later(int years) {
      return new Row(place, period.plusYears(years), yearEnd);
    }

    String label() {
      return yearEnd ? TargetColumns.END_OF_YEAR + " " + period.label() : period.label();
    }
  }

  /**
   * Adds the rows, where a financial year ends between the two editions.
   *
   * @return what was added, in the order of Measures
   */
  static List<RollForward.AddedTarget> write(
      XSSFWorkbook workbook, Edition edition, Period to, PeriodParser periods) {
    NextTargets next = new NextTargets(edition, to, periods);
    return next.years < 1
        ? List.of()
        : InputTable.find(workbook, InputSheet.TARGETS).map(next::write).orElse(List.of());
  }

  private List<RollForward.AddedTarget> write(InputTable table) {
    Map<String, List<Row>> typed = rows(table);
    List<Row> models = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    List<RollForward.AddedTarget> added = new ArrayList<>();
    for (Measure measure : edition.measures()) {
      List<Row> ofMeasure = typed.getOrDefault(Names.key(measure.id()), List.of());
      Optional<Period> latest = ofMeasure.stream().map(Row::year).max(Period::compareTo);
      int later = latest.map(year -> later(measure, year)).orElse(0);
      for (Row row : ofMeasure) {
        if (later > 0 && row.year().equals(latest.orElseThrow())) {
          models.add(row);
          rows.add(row.later(later));
          added.add(new RollForward.AddedTarget(measure.id(), row.later(later).label()));
        }
      }
    }
    List<Integer> places = table.append(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      write(table, places.get(i), models.get(i), rows.get(i));
    }
    return added;
  }

  /** How many years after its latest targets a measure needs new ones; 0 where it needs none. */
  private int later(Measure measure, Period latest) {
    boolean judged =
        measure.isLive()
            && (measure.targetType() == TargetType.TARGET
                || measure.targetType() == TargetType.PROFILE);
    Period before = current(measure, edition.scorecard().period()).financialYear();
    boolean kept = latest.compareTo(before) >= 0 && latest.compareTo(to.financialYear()) < 0;
    if (!judged || !kept) {
      return 0;
    }
    return measure.frequency() == Frequency.BIENNIAL
        ? Math.max(0, latest.until(current(measure, to)))
        : years;
  }

  private Period current(Measure measure, Period reporting) {
    return CurrentPeriod.of(measure, edition.dataOf(measure), reporting).current();
  }

  private static void write(InputTable table, int place, Row model, Row row) {
    table.copyFormats(model.place(), place);
    String id = table.text(model.place(), TargetColumns.MEASURE_ID);
    table.set(place, TargetColumns.MEASURE_ID, id);
    if (row.yearEnd()) {
      table.set(place, TargetColumns.PERIOD, row.label());
    } else {
      table.set(place, TargetColumns.PERIOD, row.period());
    }
    String to = table.text(model.place(), TargetColumns.TO);
    table.note(
        place,
        TargetColumns.TARGET,
        model.label()
            + ": "
            + table.text(model.place(), TargetColumns.TARGET)
            + (Blanks.isBlank(to) ? "" : " to " + to));
  }

  private Map<String, List<Row>> rows(InputTable table) {
    Map<String, Measure> measures = new HashMap<>();
    edition.measures().forEach(measure -> measures.put(Names.key(measure.id()), measure));
    Map<String, List<Row>> rows = new HashMap<>();
    for (int place : table.rows()) {
      String id = Names.key(table.id(place, TargetColumns.MEASURE_ID));
      Optional.ofNullable(measures.get(id))
          .flatMap(measure -> row(table, place, measure))
          .ifPresent(row -> rows.computeIfAbsent(id, added -> new ArrayList<>()).add(row));
    }
    return rows;
  }

  /** A row that names a period; one that holds always needs no other. */
  private Optional<Row> row(InputTable table, int place, Measure measure) {
    Optional<String> year = TargetColumns.findYearEnd(table.text(place, TargetColumns.PERIOD));
    if (year.isPresent()) {
      return periods.parse(year.get(), Period.Kind.YEAR) instanceof PeriodParser.Read read
          ? Optional.of(new Row(place, read.period(), true))
          : Optional.empty();
    }
    return table
        .find(place, TargetColumns.PERIOD)
        .flatMap(cell -> WrittenPeriod.find(cell, measure.frequency().kind(), periods))
        .map(period -> new Row(place, period, false));
  }
}
