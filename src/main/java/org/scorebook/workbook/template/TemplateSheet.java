package org.scorebook.workbook.template;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.ScorecardField;
import org.scorebook.workbook.template.check.CheckFormulas;
import org.scorebook.workbook.template.check.TemplateNames;
import org.scorebook.workbook.template.check.Validations;

/** Writes one sheet: the guidance above, header, table, lists and live checks. */
final class TemplateSheet {
  static final int HEADER_ROW = 3;

  private static final int MONTH_ROW = 2;

  /** Where the Scorecard sheet shows which month its period ends with. */
  static final String MONTH_CELL = "$B$3";

  static final int FIRST_ROW = 4;

  /** Rows ready to type in, since not every program lets a table grow under what is typed. */
  static final int READY_ROWS = 50;

  /** Likewise on Data, which has many rows per measure. */
  static final int READY_DATA_ROWS = 300;

  private static final float TWO_LINES = 31;

  private static final int LAST_ROW = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

  /**
   * Widths of columns, in characters: of Scorecard, and those of the others that fill themselves.
   */
  private static final int[] SCORECARD_WIDTHS = {18, 42, 11, 24, 64};

  private static final int CHECK_WIDTH = 30;
  private static final int LIVE_WIDTH = 15;

  private final InputSheet input;
  private final TemplateLooks looks;
  private final XSSFSheet sheet;
  private final List<TemplateHeading> headings;

  TemplateSheet(XSSFWorkbook workbook, InputSheet input, TemplateLooks looks) {
    this.input = input;
    this.looks = looks;
    this.sheet = workbook.createSheet(input.sheetName());
    this.headings = TemplateHeading.of(input);
  }

  /** The sheet with its table; the formulas need the tables and names of all sheets. */
  void write(List<String> ruleSets, int tableId) {
    new Guidance(sheet, input, looks).write(headings);
    for (int c = 0; c < headings.size(); c++) {
      heading(c, headings.get(c));
    }
    sheet.getRow(HEADER_ROW).setHeightInPoints(32);
    rows();
    table(tableId);
    validations(ruleSets);
    TemplateColours.add(
        sheet, input, headings, input == InputSheet.SCORECARD ? lastRow() : LAST_ROW);
    SheetView.set(sheet, input, headings);
  }

  /** The live columns' formulas; {@link LiveColumns} gives them values. */
  void writeFormulas() {
    if (input == InputSheet.SCORECARD) {
      reportingMonth();
    }
    XSSFTable table = sheet.getTables().get(0);
    for (int c = 0; c < headings.size(); c++) {
      TemplateHeading heading = headings.get(c);
      if (heading.formula().isEmpty()) {
        continue;
      }
      CTTableColumn column = table.getCTTable().getTableColumns().getTableColumnArray(c);
      column.addNewCalculatedColumnFormula().setStringValue(heading.formula());
      for (int r = FIRST_ROW; r <= lastRow(); r++) {
        XSSFCell cell = sheet.getRow(r).createCell(c);
        formula(cell, heading.formula());
        cell.setCellStyle(
            heading.name().equals(CheckFormulas.CHECK) ? looks.check : looks.livePeriod);
      }
    }
  }

  private void reportingMonth() {
    text(MONTH_ROW, 0, "Reporting month", looks.live);
    XSSFCell month = sheet.getRow(MONTH_ROW).createCell(1);
    String period = new CellReference(row(ScorecardField.PERIOD), 1).formatAsString();
    month.setCellFormula(CheckFormulas.reportingMonth(period));
    month.setCellValue("");
    month.setCellStyle(looks.livePeriod);
  }

  /** POI reads a formula to see whether it is one, which once a column is enough. */
  private static void formula(XSSFCell cell, String formula) {
    if (cell.getRowIndex() == FIRST_ROW) {
      cell.setCellFormula(formula);
    } else {
      cell.getCTCell().addNewF().setStringValue(formula);
    }
    cell.setCellValue("");
  }

  private void heading(int c, TemplateHeading heading) {
    boolean required = heading.column().map(Column::isRequired).orElse(false);
    XSSFCellStyle style = required ? looks.requiredHeader : looks.optionalHeader;
    text(HEADER_ROW, c, heading.name(), heading.isLive() ? looks.liveHeader : style);
    sheet.setColumnWidth(c, width(c, heading) * 256);
  }

  private int width(int c, TemplateHeading heading) {
    return input == InputSheet.SCORECARD
        ? SCORECARD_WIDTHS[c]
        : heading
            .column()
            .map(TemplateLooks::width)
            .orElse(heading.name().equals(CheckFormulas.CHECK) ? CHECK_WIDTH : LIVE_WIDTH);
  }

  private void rows() {
    if (input == InputSheet.SCORECARD) {
      int r = FIRST_ROW;
      for (ScorecardField field : ScorecardField.values()) {
        text(r, 0, field.fieldName(), looks.strong);
        sheet.getRow(r).createCell(1).setCellStyle(looks.field(field.type()));
        text(r, 2, field.isRequired() ? InputSheet.REQUIRED : "optional", looks.body);
        text(r, 4, field.help(), looks.body);
        sheet.getRow(r).setHeightInPoints(TWO_LINES);
        r++;
      }
      return;
    }
    for (int r = FIRST_ROW; r <= lastRow(); r++) {
      XSSFRow row = sheet.createRow(r);
      for (int c = 0; c < headings.size(); c++) {
        XSSFCellStyle style =
            headings.get(c).column().map(column -> looks.input(column.type())).orElse(looks.check);
        row.createCell(c).setCellStyle(style);
      }
    }
  }

  private int lastRow() {
    return FIRST_ROW
        - 1
        + switch (input) {
          case SCORECARD -> ScorecardField.values().length;
          case DATA -> READY_DATA_ROWS;
          default -> READY_ROWS;
        };
  }

  /** The row of a field on the Scorecard sheet. */
  static int row(ScorecardField field) {
    return FIRST_ROW + List.of(ScorecardField.values()).indexOf(field);
  }

  private void table(int tableId) {
    AreaReference area =
        new AreaReference(
            new CellReference(HEADER_ROW, 0),
            new CellReference(lastRow(), headings.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(TemplateNames.table(input));
    table.setDisplayName(TemplateNames.table(input));
    table.getCTTable().setId(tableId);
    if (input != InputSheet.SCORECARD) {
      table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }
    // The style by its bean: POI's own way parses every built-in style.
    CTTableStyleInfo style = table.getCTTable().addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(true);
    style.setShowColumnStripes(false);
    style.setShowFirstColumn(false);
    style.setShowLastColumn(false);
  }

  private void validations(List<String> ruleSets) {
    Validations validations = new Validations(sheet, ruleSets);
    if (input == InputSheet.SCORECARD) {
      int r = FIRST_ROW;
      for (ScorecardField field : ScorecardField.values()) {
        validations.add(
            new CellRangeAddressList(r, r, 1, 1),
            new CellReference(r, 1).formatAsString(false),
            field.fieldName(),
            field.type(),
            List.of(),
            field.prompt());
        r++;
      }
      return;
    }
    for (int c = 0; c < headings.size(); c++) {
      if (headings.get(c).column().isPresent()) {
        Column column = headings.get(c).column().orElseThrow();
        validations.add(
            new CellRangeAddressList(FIRST_ROW, LAST_ROW, c, c),
            new CellReference(FIRST_ROW, c).formatAsString(false),
            column.name(),
            column.type(),
            column.words(),
            column.help());
      }
    }
  }

  private void text(int r, int c, String text, XSSFCellStyle style) {
    XSSFRow row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
    XSSFCell cell = row.createCell(c);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }
}
