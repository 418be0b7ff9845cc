package org.scorebook.workbook.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.model.Period;
import org.scorebook.problem.Place;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.copy.QuotePrefixes;
import org.scorebook.workbook.copy.StyleCopy;
import org.scorebook.workbook.copy.WrittenNote;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.xlsx.xml.Escapes;

/**
 * One input sheet of an opened workbook, to be filled in place: whatever its order of columns, and
 * with everything an analyst added left where it is. Rows and columns count from 0.
 */
public final class InputTable {
  private static final int HEADER_ROWS = 10;

  private final XSSFSheet sheet;
  private final int headerRow;
  private final Map<Column, Integer> columns;
  private final Map<String, XSSFCellStyle> formats = new HashMap<>();
  private final QuotePrefixes prefixes;
  private int lastRow;

  private InputTable(XSSFSheet sheet, int headerRow, Map<Column, Integer> columns) {
    this.sheet = sheet;
    this.headerRow = headerRow;
    this.columns = columns;
    this.prefixes = new QuotePrefixes(sheet.getWorkbook());
    this.lastRow = lastFilledRow();
  }

  /** The sheet's table, by the sheet's name and its header row; absent where either is missing. */
  public static Optional<InputTable> find(XSSFWorkbook workbook, InputSheet input) {
    for (int s = 0; s < workbook.getNumberOfSheets(); s++) {
      if (InputSheet.find(workbook.getSheetName(s)).equals(Optional.of(input))) {
        return find(workbook.getSheetAt(s), input);
      }
    }
    return Optional.empty();
  }

  /** A new sheet with nothing but the header row. */
  static InputTable create(XSSFWorkbook workbook, InputSheet input) {
    XSSFSheet sheet = workbook.createSheet(input.sheetName());
    XSSFRow header = sheet.createRow(0);
    for (Column column : input.columns()) {
      int place = input.columns().indexOf(column);
      header.createCell(place).setCellValue(column.name());
      sheet.setColumnWidth(place, TemplateLooks.width(column) * 256);
    }
    return find(sheet, input).orElseThrow();
  }

  /**
   * The same with a column that the sheet lacks, to the right of all that its header row has and
   * where nothing stands below.
   */
  public InputTable with(Column column) {
    if (columns.containsKey(column)) {
      return this;
    }
    Map<Column, Integer> more = new HashMap<>(columns);
    XSSFRow header = sheet.getRow(headerRow);
    int last = header.getLastCellNum() - 1;
    int place = last + 1;
    while (holdsAnything(place)) {
      place++;
    }
    XSSFCell cell = header.createCell(place);
    cell.setCellValue(column.name());
    int like = columns.values().stream().mapToInt(Integer::intValue).max().orElse(last);
    cell.setCellStyle(header.getCell(like).getCellStyle());
    sheet.setColumnWidth(place, TemplateLooks.width(column) * 256);
    more.put(column, place);
    return new InputTable(sheet, headerRow, more);
  }

  private boolean holdsAnything(int place) {
    for (Row row : sheet) {
      if (row.getCell(place, MissingCellPolicy.RETURN_BLANK_AS_NULL) != null) {
        return true;
      }
    }
    return false;
  }

  private static Optional<InputTable> find(XSSFSheet sheet, InputSheet input) {
    for (int r = 0; r < HEADER_ROWS; r++) {
      Map<Column, Integer> columns = new HashMap<>();
      XSSFRow row = sheet.getRow(r);
      if (row != null) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING) {
            input
                .findColumn(cell.getStringCellValue())
                .ifPresent(column -> columns.putIfAbsent(column, cell.getColumnIndex()));
          }
        }
      }
      if (columns.containsKey(input.firstRequiredColumn())) {
        return Optional.of(new InputTable(sheet, r, columns));
      }
    }
    return Optional.empty();
  }

  /** Every row below the header in which something stands, whether or not it is hidden. */
  public List<Integer> rows() {
    List<Integer> rows = new ArrayList<>();
    for (int r = headerRow + 1; r <= lastRow; r++) {
      if (isFilled(r)) {
        rows.add(r);
      }
    }
    return rows;
  }

  /** The cell as it stands; absent where the sheet has no such column or cell. */
  public Optional<XSSFCell> find(int row, Column column) {
    Integer place = columns.get(column);
    XSSFRow cells = sheet.getRow(row);
    return place == null || cells == null
        ? Optional.empty()
        : Optional.ofNullable(cells.getCell(place, MissingCellPolicy.RETURN_BLANK_AS_NULL));
  }

  /** What Excel shows in the cell, for a formula its last value; empty where nothing stands. */
  public String text(int row, Column column) {
    return find(row, column).map(ShownCell::text).orElse("");
  }

  /** A measure's ID as it is read: of a number its digits, whatever its format shows. */
  String id(int row, Column column) {
    return find(row, column)
        .flatMap(ShownCell::number)
        .map(BigDecimal::toPlainString)
        .orElseGet(() -> text(row, column));
  }

  /** The cell's place, which must have a column here. */
  Place place(int row, Column column) {
    int place = Objects.requireNonNull(columns.get(column), column.name());
    return new Place.Cell(sheet.getSheetName(), row + 1, place + 1);
  }

  public InputTable set(int row, Column column, String value) {
    // Excel would read what looks like its own escape as another character.
    XSSFRichTextString plain = new XSSFRichTextString(Escapes.escaped(value));
    return put(row, column, cell -> cell.setCellValue(plain));
  }

  public InputTable set(int row, Column column, BigDecimal value) {
    return put(row, column, cell -> cell.setCellValue(value.doubleValue()));
  }

  public InputTable set(int row, Column column, LocalDate value) {
    return put(row, column, cell -> cell.setCellValue(value));
  }

  public InputTable set(int row, Column column, Period value) {
    return put(row, column, cell -> WrittenPeriod.write(cell, value));
  }

  private InputTable put(int row, Column column, Consumer<XSSFCell> content) {
    cell(row, column)
        .ifPresent(
            cell -> {
              content.accept(CellContent.emptied(cell));
              prefixes.fit(cell);
            });
    return this;
  }

  /** Gives a cell a number format, its other looks kept. */
  public InputTable format(int row, Column column, String numberFormat) {
    cell(row, column)
        .ifPresent(
            cell ->
                cell.setCellStyle(
                    formats.computeIfAbsent(
                        cell.getCellStyle().getIndex() + " " + numberFormat,
                        key -> formatted(cell.getCellStyle(), numberFormat))));
    return this;
  }

  private XSSFCellStyle formatted(XSSFCellStyle style, String numberFormat) {
    XSSFCellStyle copy = StyleCopy.of(sheet.getWorkbook().getStylesSource(), style);
    copy.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(numberFormat));
    return copy;
  }

  /** Gives a row's cells the looks of another row's. */
  void copyFormats(int from, int to) {
    for (Column column : columns.keySet()) {
      find(from, column)
          .ifPresent(
              source ->
                  cell(to, column).ifPresent(target -> target.setCellStyle(source.getCellStyle())));
    }
  }

  /** Gives a cell without a note one. */
  void note(int row, Column column, String text) {
    cell(row, column).ifPresent(cell -> WrittenNote.write(cell, text));
  }

  /** Puts the last value of a formula in its place. */
  void freeze(int row, Column column) {
    find(row, column)
        .ifPresent(
            cell -> {
              CellContent.freeze(cell);
              prefixes.fit(cell);
            });
  }

  /** Empties a cell and keeps its looks. */
  void clear(int row, Column column) {
    find(row, column).ifPresent(CellContent::emptied);
  }

  /**
   * Makes room for rows below the last filled one, with its looks and with the formulas of columns
   * that are not the layout's. The Excel table, its lists and its conditional formats grow along;
   * what stands below moves down.
   *
   * @return the new rows, empty in every column of the layout
   */
  public List<Integer> append(int count) {
    List<Integer> rows = new ArrayList<>();
    if (count > 0) {
      new TableGrowth(sheet, table(), headerRow, columns.values()).below(lastRow, count);
      for (int r = lastRow + 1; r <= lastRow + count; r++) {
        rows.add(r);
      }
      lastRow += count;
    }
    return rows;
  }

  private Optional<XSSFTable> table() {
    return sheet.getTables().stream()
        .filter(table -> table.getStartRowIndex() == headerRow)
        .filter(table -> columns.values().stream().anyMatch(c -> c >= table.getStartColIndex()))
        .findFirst();
  }

  private Optional<XSSFCell> cell(int row, Column column) {
    Integer place = columns.get(column);
    if (place == null) {
      return Optional.empty();
    }
    XSSFRow cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    return Optional.of(cells.getCell(place, MissingCellPolicy.CREATE_NULL_AS_BLANK));
  }

  private int lastFilledRow() {
    int end =
        table()
            .map(table -> table.getEndRowIndex() - table.getTotalsRowCount())
            .orElse(sheet.getLastRowNum());
    for (int r = end; r > headerRow; r--) {
      if (isFilled(r)) {
        return r;
      }
    }
    return headerRow;
  }

  private boolean isFilled(int row) {
    return columns.keySet().stream().anyMatch(column -> !Blanks.isBlank(text(row, column)));
  }
}
