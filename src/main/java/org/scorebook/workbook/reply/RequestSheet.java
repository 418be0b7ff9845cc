package org.scorebook.workbook.reply;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.scorebook.commentary.Request;
import org.scorebook.figures.MeasureResult;
import org.scorebook.figures.Results;
import org.scorebook.model.Commentary;
import org.scorebook.model.Owner;
import org.scorebook.problem.Place;
import org.scorebook.workbook.stream.Escapes;

/**
 * The very hidden sheet of an owner's workbook, by which a reply is recognised whatever its file is
 * called, and held against what was sent.
 *
 * <p>It has three blocks, each row of which names its kind in column A:
 *
 * <ul>
 *   <li>{@code request}: B names a field ({@code id}, {@code organisation}, {@code title}, {@code
 *       period}, {@code owner}, {@code input}), C holds it;
 *   <li>{@code commentary}: B sheet, C row, D column, E the text as sent, F measure ID, G the
 *       current figure as shown;
 *   <li>{@code cell}: B sheet, C row, D column, E its value as sent: every figure and definition.
 * </ul>
 */
public final class RequestSheet {
  /** Name of the sheet. */
  public static final String NAME = "Request";

  static final String REQUEST = "request";
  static final String COMMENTARY = "commentary";
  static final String CELL = "cell";

  static final int KIND = 0;
  static final int SHEET = 1;
  static final int ROW = 2;
  static final int COLUMN = 3;
  static final int VALUE = 4;
  static final int MEASURE = 5;
  static final int FIGURE = 6;

  /** Of a {@link #REQUEST} row. */
  static final int FIELD = 1;

  static final int FIELD_VALUE = 2;

  private final XSSFSheet target;
  private int next;

  private RequestSheet(XSSFSheet target) {
    this.target = target;
  }

  /**
   * Fills the sheet, once every other sheet of the workbook is written.
   *
   * @param results of the owner's measures only
   * @param commentaryCells where each measure's commentary is to be typed, by measure ID
   * @param unrecorded names of sheets that hold no figures, such as the instructions
   */
  public static void write(
      XSSFSheet target,
      Results results,
      Owner owner,
      Map<String, Place.Cell> commentaryCells,
      Set<String> unrecorded) {
    RequestSheet sheet = new RequestSheet(target);
    sheet.writeRequest(results, owner);
    sheet.writeCommentary(results, commentaryCells);
    sheet.writeCells(
        commentaryCells.values().stream().map(Place::text).collect(Collectors.toSet()), unrecorded);
  }

  private void writeRequest(Results results, Owner owner) {
    Request.of(results.edition(), owner)
        .fields()
        .forEach(
            (field, value) -> {
              Row row = target.createRow(next++);
              put(row, KIND, REQUEST);
              put(row, FIELD, field);
              put(row, FIELD_VALUE, value);
            });
  }

  private void writeCommentary(Results results, Map<String, Place.Cell> cells) {
    for (MeasureResult result : results.measures()) {
      Optional.ofNullable(cells.get(result.measure().id()))
          .ifPresent(cell -> writeAsked(cell, result));
    }
  }

  private void writeAsked(Place.Cell cell, MeasureResult result) {
    Row row = place(COMMENTARY, cell);
    put(row, VALUE, result.commentary().map(Commentary::text).orElse(""));
    put(row, MEASURE, result.measure().id());
    put(row, FIGURE, result.current().text());
  }

  private void writeCells(Set<String> typed, Set<String> unrecorded) {
    for (Sheet sheet : target.getWorkbook()) {
      if (sheet == target || unrecorded.contains(sheet.getSheetName())) {
        continue;
      }
      for (Row row : sheet) {
        for (Cell cell : row) {
          Place.Cell place =
              new Place.Cell(
                  sheet.getSheetName(), cell.getRowIndex() + 1, cell.getColumnIndex() + 1);
          if (!typed.contains(place.text())) {
            writeCell(place, cell);
          }
        }
      }
    }
  }

  private void writeCell(Place.Cell place, Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    if (type == CellType.STRING && !cell.getStringCellValue().isEmpty()) {
      put(place(CELL, place), VALUE, cell.getStringCellValue());
    } else if (type == CellType.BOOLEAN) {
      put(place(CELL, place), VALUE, cell.getBooleanCellValue() ? "TRUE" : "FALSE");
    } else if (type == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
      put(place(CELL, place), VALUE, cell.getLocalDateTimeCellValue().toLocalDate().toString());
    } else if (type == CellType.NUMERIC) {
      place(CELL, place).createCell(VALUE).setCellValue(cell.getNumericCellValue());
    }
  }

  private Row place(String kind, Place.Cell place) {
    Row row = target.createRow(next++);
    put(row, KIND, kind);
    put(row, SHEET, place.sheet());
    row.createCell(ROW).setCellValue(place.row());
    row.createCell(COLUMN).setCellValue(place.column());
    return row;
  }

  private static void put(Row row, int column, String text) {
    if (!text.isEmpty()) {
      row.createCell(column).setCellValue(new XSSFRichTextString(Escapes.escaped(text)));
    }
  }
}
