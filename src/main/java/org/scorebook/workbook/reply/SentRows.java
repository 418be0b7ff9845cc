package org.scorebook.workbook.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.commentary.Request;
import org.scorebook.problem.Place;
import org.scorebook.workbook.layout.Column;
import org.scorebook.xlsx.ExcelLimits;
import org.scorebook.xlsx.read.CellValue;
import org.scorebook.xlsx.read.Row;

/**
 * What a returned {@link RequestSheet} says, row by row, until something shows that no pack can say
 * it.
 */
final class SentRows {
  private static final int LAST_ROW = ExcelLimits.ROWS;

  /** Sheets, measures and figures are called by fewer characters than this. */
  private static final int LONGEST_NAME = 255;

  private final PackSize most;
  private final Map<String, String> fields = new HashMap<>();
  private final List<SentPack.Asked> asked = new ArrayList<>();
  private final Set<String> measures = new HashSet<>();
  private final Map<String, FigureInput> figures = new LinkedHashMap<>();
  private final Map<String, SheetCells> sheets = new LinkedHashMap<>();
  private final Map<Place.Cell, List<CellValue>> followers = new HashMap<>();
  private final Set<Place.Cell> pictures = new HashSet<>();
  private int rows;
  private int cells;
  private Optional<String> fault = Optional.empty();

  SentRows(PackSize most) {
    this.most = most;
  }

  /** Why no pack can say this; empty where one can. */
  Optional<String> fault() {
    return fault;
  }

  /** What they all say; empty where they do not say what they must. */
  Optional<SentPack> pack() {
    return Request.find(fields)
        .map(request -> new SentPack(request, asked, figures, sheets, followers, pictures));
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
    } else if (kind.equals(RequestSheet.TEXTS)) {
      putTexts(row);
    } else if (kind.equals(RequestSheet.CELLS)) {
      putAll(row);
    } else if (kind.equals(RequestSheet.ALSO)) {
      follow(row, RequestSheet.FIRST_OTHER);
    } else if (kind.equals(RequestSheet.CELL)) {
      row.find(RequestSheet.VALUE + 1).ifPresent(value -> put(row, value));
    } else if (kind.equals(RequestSheet.PICTURE)) {
      pictures.add(place(row));
    }
  }

  private void ask(SentPack.Asked cell) {
    if (isTooLong(cell.measureId()) || isTooLong(cell.sheet()) || isTooLong(cell.figure())) {
      fault = Optional.of("names a measure, sheet or figure in more than a line");
    } else if (!measures.add(cell.measureId().toUpperCase(Locale.ROOT))) {
      fault = Optional.of("asks twice for the commentary of " + cell.measureId());
    } else if (measures.size() > most.measures()) {
      fault = Optional.of("asks for the commentary of more than " + most.measures() + " measures");
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

  private void putTexts(Row row) {
    sheet(row)
        .ifPresent(
            sheet ->
                CellsAsText.read(
                    text(row, RequestSheet.TEXT),
                    (number, column, value) -> {
                      if (isWithin(1) && number > 0 && column > 0) {
                        sheet.put(number, column, value);
                      }
                    }));
  }

  /** Whether a pack can have that many more cells; what is beyond is not kept. */
  private boolean isWithin(int more) {
    cells += more;
    if (cells > most.cells()) {
      fault = Optional.of("tells of more than " + most.cells() + " cells");
    }
    return cells <= most.cells();
  }

  /** A row as packs of before have it. */
  private void putAll(Row row) {
    if (!isWithin(row.size())) {
      return;
    }
    int number = number(row, RequestSheet.ROW);
    sheet(row)
        .ifPresent(
            sheet -> {
              for (int i = 0; i < row.size(); i++) {
                int column = row.column(i) - RequestSheet.FIRST_VALUE;
                if (column > 0) {
                  sheet.put(number, column, row.value(i));
                }
              }
            });
  }

  /** A cell with a long text, and every cell as the first packs have it. */
  private void put(Row row, CellValue value) {
    sheet(row)
        .ifPresent(
            sheet ->
                sheet.put(number(row, RequestSheet.ROW), number(row, RequestSheet.COLUMN), value));
    follow(row, RequestSheet.FIRST_OTHER_OF_CELL);
  }

  private void follow(Row row, int firstOther) {
    List<CellValue> others = others(row, firstOther);
    if (!others.isEmpty() && sheet(row).isPresent()) {
      followers.put(place(row), others);
    }
  }

  private Optional<SheetCells> sheet(Row row) {
    String name = text(row, RequestSheet.SHEET);
    if (isTooLong(name)) {
      fault = Optional.of("names a measure, sheet or figure in more than a line");
      return Optional.empty();
    }
    return Optional.of(sheets.computeIfAbsent(name, sheet -> new SheetCells()));
  }

  private static boolean isTooLong(String name) {
    return name.length() > LONGEST_NAME;
  }

  private static List<CellValue> others(Row row, int first) {
    List<CellValue> others = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (row.column(i) > first) {
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

  private static SentPack.Asked asked(Row row) {
    return new SentPack.Asked(
        text(row, RequestSheet.MEASURE),
        text(row, RequestSheet.SHEET),
        number(row, RequestSheet.ROW),
        number(row, RequestSheet.COLUMN),
        text(row, RequestSheet.VALUE),
        text(row, RequestSheet.FIGURE),
        row.find(RequestSheet.CHECK_ROW + 1)
            .map(
                value ->
                    new SentPack.Check(
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
