package org.scorebook.workbook.template.check;

import java.time.Month;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.OwnerColumns;

/** The workbook's tables and defined names, which lists and checks refer to. */
public final class TemplateNames {
  private TemplateNames() {}

  static final String MEASURE_IDS = "MeasureIDs";
  static final String SHORT_NAMES = "ShortNames";
  static final String STATES = "MeasureStates";
  static final String UNITS = "MeasureUnits";
  static final String FREQUENCIES = "MeasureFrequencies";
  static final String OWNERS = "OwnerNames";

  /** The first day of the reporting month, whatever way the Period was typed; else empty text. */
  static final String REPORTING_MONTH = "ReportingMonth";

  /** The number of the month in which the financial year starts. */
  static final String YEAR_STARTS = "YearStarts";

  public static String table(InputSheet sheet) {
    return "tbl" + sheet.sheetName().replace(" ", "");
  }

  /** Defines the names; the tables must exist. */
  public static void define(XSSFWorkbook workbook, String periodCell, Month yearStarts) {
    define(workbook, MEASURE_IDS, column(InputSheet.MEASURES, MeasureColumns.ID));
    define(workbook, SHORT_NAMES, column(InputSheet.MEASURES, MeasureColumns.SHORT_NAME));
    define(workbook, STATES, column(InputSheet.MEASURES, MeasureColumns.STATE));
    define(workbook, UNITS, column(InputSheet.MEASURES, MeasureColumns.UNIT));
    define(workbook, FREQUENCIES, column(InputSheet.MEASURES, MeasureColumns.FREQUENCY));
    define(workbook, OWNERS, column(InputSheet.OWNERS, OwnerColumns.NAME));
    define(workbook, YEAR_STARTS, String.valueOf(yearStarts.getValue()));
    define(
        workbook,
        REPORTING_MONTH,
        "IF(ISNUMBER(@),DATE(YEAR(@),MONTH(@),1),IF(ISNUMBER(SEARCH(\"Q\",@)),"
            .concat("IFERROR(DATE(IF(UPPER(LEFT(@,1))=\"Q\",MID(@,4,4),LEFT(@,4)),")
            .concat("MID(@,SEARCH(\"Q\",@)+1,1)*3+YearStarts-1,1),\"\"),")
            .concat("IFERROR(DATEVALUE(\"1 \"&@),IFERROR(DATE(LEFT(@,4),YearStarts+11,1),\"\"))))")
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
