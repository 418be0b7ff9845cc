package org.scorebook.workbook.template;

import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.OwnerColumns;

/** The workbook's tables and defined names, which lists and checks refer to. */
final class TemplateNames {
  private TemplateNames() {}

  static final String MEASURE_IDS = "MeasureIDs";
  static final String SHORT_NAMES = "ShortNames";
  static final String UNITS = "MeasureUnits";
  static final String OWNERS = "OwnerNames";

  /** The first day of the reporting month, whatever way the Period was typed; else empty text. */
  static final String REPORTING_MONTH = "ReportingMonth";

  static String table(InputSheet sheet) {
    return "tbl" + sheet.sheetName();
  }

  /** Defines the names; the tables must exist. */
  static void define(XSSFWorkbook workbook, String periodCell) {
    define(workbook, MEASURE_IDS, column(InputSheet.MEASURES, MeasureColumns.ID));
    define(workbook, SHORT_NAMES, column(InputSheet.MEASURES, MeasureColumns.SHORT_NAME));
    define(workbook, UNITS, column(InputSheet.MEASURES, MeasureColumns.UNIT));
    define(workbook, OWNERS, column(InputSheet.OWNERS, OwnerColumns.NAME));
    define(
        workbook,
        REPORTING_MONTH,
        "IF(ISNUMBER(@),DATE(YEAR(@),MONTH(@),1),IF(UPPER(LEFT(@,1))=\"Q\",IFERROR(DATE(MID(@,4,4),"
            .concat("MID(@,2,1)*3+3,1),\"\"),IFERROR(DATEVALUE(\"1 \"&@),")
            .concat("IFERROR(DATE(LEFT(@,4)+1,3,1),\"\"))))")
            .replace("@", periodCell));
  }

  static String column(InputSheet sheet, Column column) {
    return table(sheet) + "[" + column.name() + "]";
  }

  private static void define(XSSFWorkbook workbook, String name, String formula) {
    Name defined = workbook.createName();
    defined.setNameName(name);
    defined.setRefersToFormula(formula);
  }
}
