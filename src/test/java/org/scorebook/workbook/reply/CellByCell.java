package org.scorebook.workbook.reply;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The hidden sheet of a pack as the first packs had it: a row {@code cell} for each cell. */
public final class CellByCell {
  private CellByCell() {}

  /** Writes the sheet of a pack anew in that form. */
  public static void write(XSSFWorkbook pack) {
    XSSFSheet sheet = pack.getSheet("Request");
    List<List<Object>> rows = new ArrayList<>();
    Map<List<Object>, List<Object>> cells = new HashMap<>();
    for (Row row : sheet) {
      List<Object> values = values(row);
      if (values.get(0).equals("cells")) {
        for (int i = 3; i < values.size(); i++) {
          if (!values.get(i).equals("")) {
            List<Object> place = List.of(values.get(1), values.get(2), i - 2.0);
            List<Object> cell = new ArrayList<>(List.of("cell"));
            cell.addAll(place);
            cell.add(values.get(i));
            cells.put(place, cell);
            rows.add(cell);
          }
        }
      } else if (values.get(0).equals("also")) {
        List<Object> cell = requireNonNull(cells.get(values.subList(1, 4)));
        cell.addAll(values.subList(4, values.size()));
      } else {
        rows.add(values);
      }
    }
    fill(pack, rows);
  }

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
