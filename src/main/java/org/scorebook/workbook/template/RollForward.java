package org.scorebook.workbook.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.figures.result.CurrentPeriod;
import org.scorebook.model.Basis;
import org.scorebook.model.Commentary;
import org.scorebook.model.Edition;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.State;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.text.Names;
import org.scorebook.workbook.copy.KeptResults;
import org.scorebook.workbook.copy.WorkbookCopy;
import org.scorebook.workbook.input.table.PeriodParser;
import org.scorebook.workbook.layout.AreaColumns;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.CommentaryColumns;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.ScorecardField;
import org.scorebook.workbook.layout.TargetColumns;

/**
 * Last period's workbook made ready for another one: everything in it is kept, this period's rows
 * are added, and what was said for last period only is cleared.
 */
public final class RollForward {
  /** So many rows of a measure are added at most: those of a year of months. */
  private static final int MOST_PERIODS = 12;

  /** What is typed into a row of Data. */
  private static final List<Column> FIGURE_COLUMNS =
      List.of(
          DataColumns.NUMERATOR,
          DataColumns.DENOMINATOR,
          DataColumns.VALUE,
          DataColumns.NOTE,
          DataColumns.PROVISIONAL,
          DataColumns.NEW_LEVEL);

  private final XSSFWorkbook workbook;
  private final Edition edition;
  private final Period to;
  private final PeriodParser periods;

  private RollForward(XSSFWorkbook workbook, Edition edition, Period to) {
    this.workbook = workbook;
    this.edition = edition;
    this.to = to;
    this.periods = PeriodParser.of(to.yearStart()).withDaysSince1904(workbook.isDate1904());
  }

  /**
   * What was done.
   *
   * @param overrides status overrides that no longer stand, in the order of Measures
   * @param added the new rows of Data, in the order of Measures
   * @param targets the new rows of Targets where a financial year has begun, in that order
   * @param commentaryDue the day that was cleared, as the workbook showed it; empty where none
   *     stood
   */
  public record Report(
      List<ClearedOverride> overrides,
      List<AddedRow> added,
      List<AddedTarget> targets,
      String commentaryDue) {
    public Report {
      overrides = List.copyOf(overrides);
      added = List.copyOf(added);
      targets = List.copyOf(targets);
    }
  }

  /** A status that was set by hand, and why. */
  public record ClearedOverride(String measureId, String status, String reason) {}

  /** An empty row for a figure that is due. */
  public record AddedRow(String measureId, Period period) {}

  /**
   * An empty row for a target that is to be set.
   *
   * @param period as Targets names it: {@code 2021/22}, {@code EoY 2021/22}
   */
  public record AddedTarget(String measureId, String period) {}

  /**
   * Writes a copy of the workbook for another reporting period. The input is only read.
   *
   * @param edition what the input holds, as it was read
   * @param to the new reporting period
   * @param merged last period's commentary by measure ID, replies included
   * @param publishedBefore the files that remember what was published, from the new workbook's
   *     folder; none where nothing was
   * @throws UnusableFileException when the input cannot be opened for editing
   */
  public static Report write(
      Path input,
      Edition edition,
      Period to,
      Map<String, Commentary> merged,
      List<String> publishedBefore,
      OutputStream destination)
      throws IOException, UnusableFileException {
    return WorkbookCopy.write(
        input,
        KeptResults.around(
            workbook -> new RollForward(workbook, edition, to).roll(merged, publishedBefore)),
        destination);
  }

  private Report roll(Map<String, Commentary> merged, List<String> publishedBefore) {
    String due = scorecard();
    if (!publishedBefore.isEmpty()) {
      publishedBefore(String.join("; ", publishedBefore));
    }
    List<ClearedOverride> overrides = overrides();
    freezePeriods(InputSheet.TARGETS, TargetColumns.PERIOD);
    freezePeriods(InputSheet.AREAS, AreaColumns.PERIOD);
    freezePeriods(InputSheet.COMMENTARY, CommentaryColumns.PERIOD);
    CommentaryRows.write(workbook, edition.measures(), merged, periods);
    List<AddedTarget> targets = NextTargets.write(workbook, edition, to, periods);
    return new Report(overrides, data(), targets, due);
  }

  private String scorecard() {
    InputTable table = table(InputSheet.SCORECARD);
    String due = "";
    for (int row : table.rows()) {
      Optional<ScorecardField> field = ScorecardField.find(table.text(row, ScorecardField.FIELD));
      if (field.equals(Optional.of(ScorecardField.PERIOD))) {
        table.set(row, ScorecardField.VALUE, to);
      } else if (field.equals(Optional.of(ScorecardField.COMMENTARY_DUE))) {
        due = table.text(row, ScorecardField.VALUE);
        table.clear(row, ScorecardField.VALUE);
      }
    }
    return due;
  }

  private void publishedBefore(String files) {
    InputTable table = table(InputSheet.SCORECARD);
    Optional<ScorecardField> field = Optional.of(ScorecardField.PUBLISHED_BEFORE);
    int row =
        table.rows().stream()
            .filter(r -> ScorecardField.find(table.text(r, ScorecardField.FIELD)).equals(field))
            .findFirst()
            .orElseGet(() -> table.append(1).get(0));
    table
        .set(row, ScorecardField.FIELD, ScorecardField.PUBLISHED_BEFORE.fieldName())
        .set(row, ScorecardField.VALUE, files);
  }

  private List<ClearedOverride> overrides() {
    InputTable table = table(InputSheet.MEASURES);
    List<ClearedOverride> cleared = new ArrayList<>();
    for (int row : table.rows()) {
      String status = table.text(row, MeasureColumns.STATUS_OVERRIDE);
      String reason = table.text(row, MeasureColumns.OVERRIDE_REASON);
      boolean given = !Blanks.isBlank(status) || !Blanks.isBlank(reason);
      if (given && !isRetired(table, row)) {
        cleared.add(new ClearedOverride(table.id(row, MeasureColumns.ID), status, reason));
        table.clear(row, MeasureColumns.STATUS_OVERRIDE);
        table.clear(row, MeasureColumns.OVERRIDE_REASON);
      }
    }
    return cleared;
  }

  /** Nothing of a retired measure is touched. */
  private static boolean isRetired(InputTable table, int row) {
    return MeasureColumns.STATE
        .findWord(table.text(row, MeasureColumns.STATE))
        .equals(Optional.of(State.RETIRED.word()));
  }

  private List<AddedRow> data() {
    InputTable table = table(InputSheet.DATA);
    Map<String, Measure> measures = new HashMap<>();
    edition.measures().forEach(measure -> measures.put(Names.key(measure.id()), measure));
    Map<String, Integer> latest = new HashMap<>();
    Map<String, Integer> spare = new HashMap<>();
    Set<AddedRow> there = new HashSet<>();
    for (int row : table.rows()) {
      table.freeze(row, DataColumns.PERIOD);
      Measure measure = measures.get(Names.key(table.id(row, DataColumns.MEASURE_ID)));
      if (measure != null && isReported(table, row)) {
        latest.put(measure.id(), row);
        freeze(table, row);
        Optional<Period> period = period(table, row, measure);
        period.ifPresent(of -> there.add(new AddedRow(measure.id(), of)));
        if (period.filter(of -> isSpare(table, row, measure, of)).isPresent()) {
          spare.put(measure.id(), row);
        }
      }
    }
    List<AddedRow> due = new ArrayList<>();
    for (Measure measure : edition.measures()) {
      if (measure.isLive()) {
        ended(measure).stream()
            .map(period -> new AddedRow(measure.id(), period))
            .filter(row -> !there.contains(row))
            .forEach(due::add);
      }
    }
    Map<AddedRow, Integer> again = new HashMap<>();
    for (AddedRow row : due) {
      Optional.ofNullable(spare.remove(row.measureId())).ifPresent(place -> again.put(row, place));
    }
    Iterator<Integer> rows = table.append(due.size() - again.size()).iterator();
    for (AddedRow row : due) {
      int place = again.containsKey(row) ? again.get(row) : rows.next();
      Optional.ofNullable(latest.get(row.measureId()))
          .ifPresent(model -> table.copyFormats(model, place));
      table
          .set(place, DataColumns.MEASURE_ID, row.measureId())
          .set(place, DataColumns.PERIOD, row.period())
          .set(place, DataColumns.BASIS, Basis.REPORTED.word());
    }
    return due;
  }

  /**
   * Whether a row was made ready for a figure that was typed on Data wide instead. It serves for
   * the next one: otherwise a measure that is kept there left an empty row behind each time.
   */
  private boolean isSpare(InputTable table, int row, Measure measure, Period period) {
    return FIGURE_COLUMNS.stream().allMatch(column -> Blanks.isBlank(table.text(row, column)))
        && edition.dataOf(measure).reported().find(period).isPresent();
  }

  /**
   * The periods of a measure that this edition tells and the last one could not: one as a rule, all
   * three months where an edition of a quarter has a monthly measure.
   */
  private List<Period> ended(Measure measure) {
    Period last = current(measure, edition.scorecard().period());
    Period now = current(measure, to);
    List<Period> ended = new ArrayList<>(List.of(now));
    Period earlier = now.plus(-measure.frequency().step());
    while (earlier.compareTo(last) > 0 && ended.size() < MOST_PERIODS) {
      ended.add(0, earlier);
      earlier = earlier.plus(-measure.frequency().step());
    }
    return ended;
  }

  private Period current(Measure measure, Period reporting) {
    return CurrentPeriod.of(measure, edition.dataOf(measure), reporting).current();
  }

  /** What was said of a period stays its own when the reporting period that it names moves on. */
  private void freezePeriods(InputSheet sheet, Column period) {
    InputTable.find(workbook, sheet)
        .ifPresent(table -> table.rows().forEach(row -> table.freeze(row, period)));
  }

  /** A figure that was linked to an extract stays what it was when the extract changes. */
  private static void freeze(InputTable table, int row) {
    table.freeze(row, DataColumns.NUMERATOR);
    table.freeze(row, DataColumns.DENOMINATOR);
    table.freeze(row, DataColumns.VALUE);
  }

  private static boolean isReported(InputTable table, int row) {
    String basis = table.text(row, DataColumns.BASIS);
    return Blanks.isBlank(basis)
        || DataColumns.BASIS.findWord(basis).equals(Optional.of(Basis.REPORTED.word()));
  }

  private Optional<Period> period(InputTable table, int row, Measure measure) {
    Optional<XSSFCell> cell = table.find(row, DataColumns.PERIOD);
    return cell.flatMap(found -> WrittenPeriod.find(found, measure.frequency().kind(), periods));
  }

  private InputTable table(InputSheet sheet) {
    return InputTable.find(workbook, sheet)
        .orElseThrow(() -> new IllegalStateException(sheet.sheetName()));
  }
}
