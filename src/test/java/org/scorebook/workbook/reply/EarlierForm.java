package org.scorebook.workbook.reply;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.xlsx.read.CellValue;

/** The hidden sheet of a pack as earlier ones had it. */
public enum EarlierForm {
  /** A row {@code cell} for each cell, as the first packs had it. */
  CELL_BY_CELL {
    @Override
    List<List<Object>> rows(List<List<Object>> cells, List<List<Object>> others) {
      Map<List<Object>, List<Object>> byPlace = new HashMap<>();
      List<List<Object>> rows = new ArrayList<>();
      for (List<Object> cell : cells) {
        List<Object> row = new ArrayList<>(cell);
        byPlace.put(cell.subList(1, 4), row);
        rows.add(row);
      }
      for (List<Object> other : others) {
        if (other.get(0).equals("also")) {
          requireNonNull(byPlace.get(other.subList(1, 4))).addAll(other.subList(4, other.size()));
        } else {
          rows.add(other);
        }
      }
      return rows;
    }
  },

  /** A row {@code cells} for each row of a sheet. */
  ROW_BY_ROW {
    @Override
    List<List<Object>> rows(List<List<Object>> cells, List<List<Object>> others) {
      List<List<Object>> rows = new ArrayList<>(others);
      Map<List<Object>, List<Object>> byRow = new HashMap<>();
      for (List<Object> cell : cells) {
        List<Object> row = byRow.get(cell.subList(1, 3));
        if (row == null) {
          row = new ArrayList<>(List.of("cells", cell.get(1), cell.get(2)));
          byRow.put(cell.subList(1, 3), row);
          rows.add(row);
        }
        int column = ((Double) cell.get(3)).intValue();
        while (row.size() < column + 2) {
          row.add("");
        }
        row.add(cell.get(4));
      }
      return rows;
    }
  };

  /** Writes the sheet of a pack anew in that form. */
  public void write(XSSFWorkbook pack) {
    XSSFSheet sheet = pack.getSheet("Request");
    List<List<Object>> cells = new ArrayList<>();
    List<List<Object>> others = new ArrayList<>();
    for (Row row : sheet) {
      List<Object> values = values(row);
      if (values.get(0).equals("texts")) {
        CellsAsText.read(
            (String) values.get(2),
            (number, column, value) ->
                cells.add(
                    List.of(
                        "cell",
                        values.get(1),
                        (double) number,
                        (double) column,
                        value instanceof CellValue.Decimal decimal
                            ? (Object) decimal.number().doubleValue()
                            : value.shown())));
      } else if (values.get(0).equals("cell")) {
        cells.add(values);
      } else {
        others.add(values);
      }
    }
    // The long texts of a row stand before the others.
    cells.sort(Comparator.comparing(cell -> (Double) cell.get(3)));
    fill(pack, rows(cells, others));
  }

  /**
   * The rows of the sheet.
   *
   * @param cells of each cell a row of the kind that the first packs had
   */
  abstract List<List<Object>> rows(List<List<Object>> cells, List<List<Object>> others);

  private static List<Object> values(Row row) {
    List<Object> values = new ArrayList<>();
    for (int column = 0; column < row.getLastCellNum(); column++) {
      Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      values.add(
          cell.getCellType() == CellType.NUMERIC
              ? (Object) cell.getNumericCellValue()
              : cell.getStringCellValue());
    }
    return values;
  }

  private static void fill(XSSFWorkbook pack, List<List<Object>> rows) {
    int index = pack.getSheetIndex("Request");
    pack.removeSheetAt(index);
    XSSFSheet sheet = pack.createSheet("Request");
    for (List<Object> values : rows) {
      Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
      for (int column = 0; column < values.size(); column++) {
        if (values.get(column) instanceof Double number) {
          row.createCell(column).setCellValue(number);
        } else if (!values.get(column).equals("")) {
          row.createCell(column).setCellValue((String) values.get(column));
        }
      }
    }
  }
}
