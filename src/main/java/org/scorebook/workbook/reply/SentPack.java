package org.scorebook.workbook.reply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.commentary.Request;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.stream.CellValue;
import org.scorebook.workbook.stream.Row;
import org.scorebook.workbook.stream.WorkbookStream;

/**
 * What an owner's workbook held when it was made, by its own very hidden sheet.
 *
 * @param asked where commentary was to be typed
 * @param sheets every other cell as sent, by name of its sheet
 */
record SentPack(Request request, List<Asked> asked, Map<String, SheetCells> sheets) {

  /**
   * A commentary cell as sent.
   *
   * @param text what stood in it
   * @param figure the measure's current figure as shown
   */
  record Asked(String measureId, String sheet, int row, int column, String text, String figure) {}

  /** Reads the sheet; empty where there is none, or it does not say what it must. */
  static Optional<SentPack> read(WorkbookStream workbook) throws UnusableFileException {
    Optional<WorkbookStream.Sheet> sheet = workbook.find(RequestSheet.NAME);
    if (sheet.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> fields = new HashMap<>();
    List<Asked> asked = new ArrayList<>();
    Map<String, SheetCells> sheets = new LinkedHashMap<>();
    workbook.read(
        sheet.get(),
        row -> {
          String kind = text(row, RequestSheet.KIND);
          if (kind.equals(RequestSheet.REQUEST)) {
            fields.put(text(row, RequestSheet.FIELD), text(row, RequestSheet.FIELD_VALUE));
          } else if (kind.equals(RequestSheet.COMMENTARY)) {
            asked.add(asked(row));
          } else if (kind.equals(RequestSheet.CELL)) {
            row.find(RequestSheet.VALUE + 1)
                .ifPresent(
                    value ->
                        sheets
                            .computeIfAbsent(
                                text(row, RequestSheet.SHEET), name -> new SheetCells())
                            .put(
                                number(row, RequestSheet.ROW),
                                number(row, RequestSheet.COLUMN),
                                value));
          }
        },
        problem -> {});
    return Request.find(fields).map(request -> new SentPack(request, asked, sheets));
  }

  private static Asked asked(Row row) {
    return new Asked(
        text(row, RequestSheet.MEASURE),
        text(row, RequestSheet.SHEET),
        number(row, RequestSheet.ROW),
        number(row, RequestSheet.COLUMN),
        text(row, RequestSheet.VALUE),
        text(row, RequestSheet.FIGURE));
  }

  private static String text(Row row, int column) {
    return row.find(column + 1).map(CellValue::shown).orElse("");
  }

  private static int number(Row row, int column) {
    return row.find(column + 1)
        .filter(CellValue.Decimal.class::isInstance)
        .map(value -> ((CellValue.Decimal) value).number().intValue())
        .filter(number -> number > 0)
        .orElse(1);
  }
}
