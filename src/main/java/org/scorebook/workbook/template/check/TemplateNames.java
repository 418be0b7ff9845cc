package org.scorebook.workbook.template.check;

import java.time.Month;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.workbook.input.table.NumberText;
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
  static final String TRAVELS = "MeasureTravels";
  static final String OWNERS = "OwnerNames";

  /** The first day of the reporting month, whatever way the Period was typed; else empty text. */
  static final String REPORTING_MONTH = "ReportingMonth";

  /** The first three letters of each month. */
  static final String MONTHS = "MonthNames";

  /** What people write where there is no figure, and what marks one that must not be shown. */
  static final String NO_FIGURE = "NoFigure";

  static final String SUPPRESSED = "NotShown";

  /** The number of the month in which the financial year starts. */
  static final String YEAR_STARTS = "YearStarts";

  public static String table(InputSheet sheet) {
    return "tbl" + sheet.sheetName().replace(" ", "");
  }

  /**
   * Defines the names; the tables must exist.
   *
   * @param monthCell where the first day of the reporting month stands
   */
  public static void define(XSSFWorkbook workbook, String monthCell, Month yearStarts) {
    define(workbook, MEASURE_IDS, column(InputSheet.MEASURES, MeasureColumns.ID));
    define(workbook, SHORT_NAMES, column(InputSheet.MEASURES, MeasureColumns.SHORT_NAME));
    define(workbook, STATES, column(InputSheet.MEASURES, MeasureColumns.STATE));
    define(workbook, UNITS, column(InputSheet.MEASURES, MeasureColumns.UNIT));
    define(workbook, FREQUENCIES, column(InputSheet.MEASURES, MeasureColumns.FREQUENCY));
    define(workbook, TRAVELS, column(InputSheet.MEASURES, MeasureColumns.PREFERRED_TRAVEL));
    define(workbook, OWNERS, column(InputSheet.OWNERS, OwnerColumns.NAME));
    define(workbook, YEAR_STARTS, String.valueOf(yearStarts.getValue()));
    define(
        workbook,
        MONTHS,
        "{\"jan\",\"feb\",\"mar\",\"apr\",\"may\",\"jun\",\"jul\",\"aug\",\"sep\",\"oct\",\"nov\",\"dec\"}");
    define(
        workbook,
        NO_FIGURE,
        NumberText.NONE.stream().collect(Collectors.joining("\",\"", "{\"", "\"}")));
    define(workbook, SUPPRESSED, "{\"[c]\",\"c\",\"*\"}");
    define(workbook, REPORTING_MONTH, monthCell);
    Words.names().forEach((name, words) -> define(workbook, name, words));
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
