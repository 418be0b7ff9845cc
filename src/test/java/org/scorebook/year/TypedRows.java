package org.scorebook.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.workbook.layout.AreaColumns;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.ScorecardField;
import org.scorebook.workbook.template.InputTable;

/** Types cells into an input workbook: into the row that is there, else into a new one. */
final class TypedRows {
  private final XSSFWorkbook workbook;

  TypedRows(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  void type(List<Map<String, String>> cells) {
    field(ScorecardField.TITLE, "A year");
    field(ScorecardField.ORGANISATION, "Exampleshire");
    for (InputSheet sheet : InputSheet.values()) {
      List<Map<String, String>> own =
          cells.stream().filter(cell -> sheet.sheetName().equals(cell.get("sheet"))).toList();
      if (!own.isEmpty()) {
        type(sheet, own);
      }
    }
  }

  private void field(ScorecardField field, String value) {
    InputTable table = InputTable.find(workbook, InputSheet.SCORECARD).orElseThrow();
    for (int row : table.rows()) {
      if (table.text(row, ScorecardField.FIELD).equals(field.fieldName())) {
        table.set(row, ScorecardField.VALUE, value);
      }
    }
  }

  private void type(InputSheet sheet, List<Map<String, String>> cells) {
    InputTable table = InputTable.find(workbook, sheet).orElseThrow();
    Map<String, Integer> rows = new LinkedHashMap<>();
    for (int row : table.rows()) {
      rows.put(
          String.join(
              "|",
              table.text(row, sheet.columns().get(0)),
              period(sheet, table, row),
              basis(sheet, table, row)),
          row);
    }
    List<String> missing =
        cells.stream()
            .map(TypedRows::key)
            .distinct()
            .filter(key -> !rows.containsKey(key))
            .toList();
    List<Integer> added = new ArrayList<>(table.append(missing.size()));
    for (String key : missing) {
      String[] parts = key.split("\\|", -1);
      int row = added.remove(0);
      rows.put(key, row);
      table.set(row, sheet.columns().get(0), parts[0]);
      column(sheet, DataColumns.PERIOD.name())
          .filter(column -> !parts[1].isEmpty())
          .ifPresent(column -> table.set(row, column, parts[1]));
      if (!parts[2].isEmpty()) {
        table.set(row, DataColumns.BASIS, parts[2]);
      }
    }
    for (Map<String, String> cell : cells) {
      int row = rows.getOrDefault(key(cell), -1);
      set(
          table,
          row,
          column(sheet, cell.getOrDefault("column", "")).orElseThrow(),
          cell.getOrDefault("value", ""));
    }
  }

  private static String key(Map<String, String> cell) {
    return String.join("|", cell.get("id"), cell.get("period"), cell.get("basis"));
  }

  private static String period(InputSheet sheet, InputTable table, int row) {
    return column(sheet, AreaColumns.PERIOD.name())
        .map(column -> table.text(row, column))
        .orElse("");
  }

  private static String basis(InputSheet sheet, InputTable table, int row) {
    return sheet == InputSheet.DATA ? table.text(row, DataColumns.BASIS) : "";
  }

  private static Optional<Column> column(InputSheet sheet, String name) {
    return sheet.findColumn(name);
  }

  private static void set(InputTable table, int row, Column column, String typed) {
    if (typed.startsWith("=")) {
      table.set(row, column, new BigDecimal(typed.substring(1)));
    } else {
      table.set(row, column, typed);
    }
  }
}
