package org.scorebook.workbook.reply;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.commentary.Request;
import org.scorebook.problem.Place;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.WorkbookStream;

/**
 * What an owner's workbook held when it was made, by its own very hidden sheet.
 *
 * @param asked where commentary was to be typed
 * @param figures where missing figures were to be typed, by measure ID
 * @param sheets every other cell as sent, by name of its sheet
 * @param followers what else cells may show once commentary is typed
 * @param pictures the cells in which pictures were sent
 */
record SentPack(
    Request request,
    List<Asked> asked,
    Map<String, FigureInput> figures,
    Map<String, SheetCells> sheets,
    Map<Place.Cell, List<CellValue>> followers,
    Set<Place.Cell> pictures) {

  /**
   * A commentary cell as sent.
   *
   * @param text what stood in it
   * @param figure the measure's current figure as shown
   * @param check where it is marked as checked
   * @param number the column that holds the measure's number in the same row, where several
   *     measures share the sheet
   */
  record Asked(
      String measureId,
      String sheet,
      int row,
      int column,
      String text,
      String figure,
      Optional<Check> check,
      Optional<Integer> number) {}

  /** The cell beside it that marks the commentary as checked. */
  record Check(int row, int column) {}

  /**
   * Reads the sheet; empty where there is none, or it does not say what it must.
   *
   * @param file for messages
   * @param most that a pack can hold
   * @throws UnusableFileException when it asks for what no pack asks for
   */
  static Optional<SentPack> read(WorkbookStream workbook, Path file, PackSize most)
      throws UnusableFileException {
    Optional<WorkbookStream.Sheet> sheet =
        workbook.sheets().stream().filter(one -> RequestSheet.isNamed(one.name())).findFirst();
    if (sheet.isEmpty()) {
      return Optional.empty();
    }
    SentRows rows = new SentRows(most);
    workbook.read(sheet.get(), rows::add, problem -> {});
    if (rows.fault().isPresent()) {
      throw PackSize.refusal(file, "its hidden sheet " + rows.fault().get());
    }
    return rows.pack();
  }

  /** The names of its sheets, in their order; to be changed by the caller. */
  List<String> sheetNames() {
    Set<String> names = new LinkedHashSet<>(sheets.keySet());
    asked.forEach(cell -> names.add(cell.sheet()));
    return new ArrayList<>(names);
  }

  /** What stood on a sheet; none where there was no such sheet. */
  SheetCells cells(String sheet) {
    return sheets.getOrDefault(sheet, new SheetCells());
  }

  /** Every text that it held, wherever. */
  Set<String> texts() {
    Set<String> texts = new HashSet<>();
    sheets
        .values()
        .forEach(
            cells ->
                cells
                    .rows()
                    .values()
                    .forEach(row -> row.values().forEach(value -> texts.add(value.shown()))));
    asked.forEach(cell -> texts.add(cell.text()));
    return texts;
  }

  /** Where the rows of a sheet hold numbers by which they are known. */
  Optional<Integer> numberColumn(String sheet) {
    return asked.stream()
        .filter(cell -> cell.sheet().equals(sheet))
        .flatMap(cell -> cell.number().stream())
        .findFirst();
  }

  /** How many cells were sent, those for commentary aside. */
  int size() {
    return sheets.values().stream().mapToInt(SheetCells::size).sum();
  }
}
