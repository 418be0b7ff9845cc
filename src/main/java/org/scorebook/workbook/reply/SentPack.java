package org.scorebook.workbook.reply;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.commentary.Request;
import org.scorebook.problem.Place;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.layout.Column;
import org.scorebook.xlsx.ExcelLimits;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.Row;
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

  private static final int LAST_ROW = ExcelLimits.ROWS;

  /** Sheets, measures and figures are called by fewer characters than this. */
  private static final int LONGEST_NAME = 255;

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
    Reading reading = new Reading(most);
    workbook.read(sheet.get(), reading::add, problem -> {});
    if (reading.fault.isPresent()) {
      throw PackSize.refusal(file, "its hidden sheet " + reading.fault.get());
    }
    return Request.find(reading.fields)
        .map(
            request ->
                new SentPack(
                    request,
                    reading.asked,
                    reading.figures,
                    reading.sheets,
                    reading.followers,
                    reading.pictures));
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

  /** What the sheet says, row by row, until something shows that no pack can say it. */
  private static final class Reading {
    private final PackSize most;
    private final Map<String, String> fields = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final Set<String> measures = new HashSet<>();
    private final Map<String, FigureInput> figures = new LinkedHashMap<>();
    private final Map<String, SheetCells> sheets = new LinkedHashMap<>();
    private final Map<Place.Cell, List<CellValue>> followers = new HashMap<>();
    private final Set<Place.Cell> pictures = new HashSet<>();
    private int rows;
    private Optional<String> fault = Optional.empty();

    Reading(PackSize most) {
      this.most = most;
    }

    void add(Row row) {
      if (fault.isPresent()) {
        return;
      }
      String kind = text(row, RequestSheet.KIND);
      if (++rows > most.cells()) {
        fault = Optional.of("has more than " + most.cells() + " rows");
      } else if (kind.equals(RequestSheet.REQUEST)) {
        fields.put(text(row, RequestSheet.FIELD), text(row, RequestSheet.FIELD_VALUE));
      } else if (kind.equals(RequestSheet.COMMENTARY)) {
        ask(asked(row));
      } else if (kind.equals(RequestSheet.FIGURE_INPUT)) {
        ask(text(row, RequestSheet.MEASURE), figure(row));
      } else if (kind.equals(RequestSheet.CELL)) {
        row.find(RequestSheet.VALUE + 1).ifPresent(value -> put(row, value));
      } else if (kind.equals(RequestSheet.PICTURE)) {
        pictures.add(place(row));
      }
    }

    private void ask(Asked cell) {
      if (isTooLong(cell.measureId()) || isTooLong(cell.sheet()) || isTooLong(cell.figure())) {
        fault = Optional.of("names a measure, sheet or figure in more than a line");
      } else if (!measures.add(cell.measureId().toUpperCase(Locale.ROOT))) {
        fault = Optional.of("asks twice for the commentary of " + cell.measureId());
      } else if (measures.size() > most.measures()) {
        fault =
            Optional.of("asks for the commentary of more than " + most.measures() + " measures");
      } else {
        asked.add(cell);
      }
    }

    private void ask(String measureId, FigureInput cells) {
      if (isTooLong(measureId) || isTooLong(cells.sheet()) || isTooLong(cells.period())) {
        fault = Optional.of("names a measure, sheet or figure in more than a line");
      } else if (figures.put(measureId.toUpperCase(Locale.ROOT), cells) != null) {
        fault = Optional.of("asks twice for the figure of " + measureId);
      } else if (figures.size() > most.measures()) {
        fault = Optional.of("asks for the figures of more than " + most.measures() + " measures");
      }
    }

    private void put(Row row, CellValue value) {
      String name = text(row, RequestSheet.SHEET);
      if (isTooLong(name)) {
        fault = Optional.of("names a measure, sheet or figure in more than a line");
      } else {
        sheets
            .computeIfAbsent(name, sheet -> new SheetCells())
            .put(number(row, RequestSheet.ROW), number(row, RequestSheet.COLUMN), value);
        List<CellValue> others = others(row);
        if (!others.isEmpty()) {
          followers.put(place(row), others);
        }
      }
    }

    private static boolean isTooLong(String name) {
      return name.length() > LONGEST_NAME;
    }
  }

  private static List<CellValue> others(Row row) {
    List<CellValue> others = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.column(i) > RequestSheet.ALSO) {
        others.add(row.value(i));
      }
    }
    return others;
  }

  private static Place.Cell place(Row row) {
    return new Place.Cell(
        text(row, RequestSheet.SHEET),
        number(row, RequestSheet.ROW),
        number(row, RequestSheet.COLUMN));
  }

  private static FigureInput figure(Row row) {
    Map<Column, Integer> columns = new HashMap<>();
    for (Column column : FigureInput.POSSIBLE) {
      int place = RequestSheet.FIRST_INPUT + FigureInput.POSSIBLE.indexOf(column);
      row.find(place + 1).ifPresent(value -> columns.put(column, number(row, place)));
    }
    return new FigureInput(
        text(row, RequestSheet.PERIOD),
        text(row, RequestSheet.SHEET),
        number(row, RequestSheet.ROW),
        columns);
  }

  private static Asked asked(Row row) {
    return new Asked(
        text(row, RequestSheet.MEASURE),
        text(row, RequestSheet.SHEET),
        number(row, RequestSheet.ROW),
        number(row, RequestSheet.COLUMN),
        text(row, RequestSheet.VALUE),
        text(row, RequestSheet.FIGURE),
        row.find(RequestSheet.CHECK_ROW + 1)
            .map(
                value ->
                    new Check(
                        number(row, RequestSheet.CHECK_ROW),
                        number(row, RequestSheet.CHECK_COLUMN))),
        row.find(RequestSheet.NUMBER_COLUMN + 1)
            .map(value -> number(row, RequestSheet.NUMBER_COLUMN)));
  }

  private static String text(Row row, int column) {
    return row.find(column + 1).map(CellValue::shown).orElse("");
  }

  private static int number(Row row, int column) {
    return row.find(column + 1)
        .filter(CellValue.Decimal.class::isInstance)
        .map(value -> ((CellValue.Decimal) value).number().intValue())
        .filter(number -> number > 0 && number <= LAST_ROW)
        .orElse(1);
  }
}
