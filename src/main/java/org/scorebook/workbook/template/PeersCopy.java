package org.scorebook.workbook.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;
import org.scorebook.peers.PeerPick;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Names;
import org.scorebook.times.Times;
import org.scorebook.workbook.copy.KeptResults;
import org.scorebook.workbook.copy.WorkbookCopy;
import org.scorebook.workbook.layout.BenchmarkColumns;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.PeerColumns;

/**
 * A copy of the input workbook whose Peers sheet holds the figures of a download, in place of what
 * stood there and on Benchmarks for the same measures. Everything else is kept.
 */
public final class PeersCopy {
  private static final String PERCENT = "0.0###%";
  private static final String NUMBER = "#,##0.####";

  private PeersCopy() {}

  /**
   * Rows that are gone.
   *
   * @param sheet on which they stood
   */
  public record Replaced(String measureId, InputSheet sheet, int rows) {}

  /**
   * Writes the copy. The input is only read.
   *
   * @param picks by measure, in the order in which their rows are written
   * @return what is gone, in that order
   * @throws UnusableFileException when the input cannot be copied
   */
  public static List<Replaced> write(
      Path input, Map<Measure, PeerPick> picks, OutputStream destination)
      throws IOException, UnusableFileException {
    return WorkbookCopy.write(
        input, KeptResults.around(workbook -> fill(workbook, picks)), destination);
  }

  private static List<Replaced> fill(XSSFWorkbook workbook, Map<Measure, PeerPick> picks) {
    InputTable peers =
        InputTable.find(workbook, InputSheet.PEERS)
            .orElseGet(() -> InputTable.create(workbook, InputSheet.PEERS))
            .with(PeerColumns.CODE);
    Optional<InputTable> benchmarks = InputTable.find(workbook, InputSheet.BENCHMARKS);
    List<Replaced> replaced = new ArrayList<>();
    Deque<Integer> free = new ArrayDeque<>();
    for (Measure measure : picks.keySet()) {
      List<Integer> cleared = clear(peers, measure, PeerColumns.MEASURE_ID, InputSheet.PEERS);
      free.addAll(cleared);
      note(replaced, measure, InputSheet.PEERS, cleared);
      benchmarks.ifPresent(
          table ->
              note(
                  replaced,
                  measure,
                  InputSheet.BENCHMARKS,
                  clear(table, measure, BenchmarkColumns.MEASURE_ID, InputSheet.BENCHMARKS)));
    }
    int rows = picks.values().stream().mapToInt(pick -> pick.organisations().size()).sum();
    // Rows that became free are written to first, so that no holes stay among the others.
    free.addAll(peers.append(Math.max(0, rows - free.size())));
    picks.forEach(
        (measure, pick) ->
            pick.organisations()
                .forEach(
                    organisation -> write(peers, free.removeFirst(), measure, pick, organisation)));
    return replaced;
  }

  private static void note(
      List<Replaced> replaced, Measure measure, InputSheet sheet, List<Integer> rows) {
    if (!rows.isEmpty()) {
      replaced.add(new Replaced(measure.id(), sheet, rows.size()));
    }
  }

  private static List<Integer> clear(
      InputTable table, Measure measure, Column id, InputSheet sheet) {
    List<Integer> cleared = new ArrayList<>();
    for (int row : table.rows()) {
      if (Names.key(table.id(row, id)).equals(Names.key(measure.id()))) {
        sheet.columns().forEach(column -> table.clear(row, column));
        cleared.add(row);
      }
    }
    return cleared;
  }

  private static void write(
      InputTable table,
      int row,
      Measure measure,
      PeerPick pick,
      PeerPick.Organisation organisation) {
    table
        .set(row, PeerColumns.MEASURE_ID, measure.id())
        .set(row, PeerColumns.SOURCE, pick.source())
        .set(row, PeerColumns.AUTHORITY, organisation.name())
        .set(row, PeerColumns.VALUE, organisation.value())
        .format(row, PeerColumns.VALUE, format(measure.unit()))
        .set(row, PeerColumns.CODE, organisation.code());
  }

  private static String format(Unit unit) {
    if (unit.isTime()) {
      return Times.of(unit).format();
    }
    return unit.isPercent() ? PERCENT : NUMBER;
  }
}
