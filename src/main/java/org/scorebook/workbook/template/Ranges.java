package org.scorebook.workbook.template;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** The ranges that lists and conditional formats apply to. */
final class Ranges {
  private Ranges() {}

  /** Lets every range that ends in one row end in a later one. */
  static void grow(XSSFSheet sheet, int end, int newEnd) {
    CTWorksheet worksheet = sheet.getCTWorksheet();
    if (worksheet.isSetDataValidations()) {
      for (CTDataValidation validation : worksheet.getDataValidations().getDataValidationList()) {
        validation.setSqref(grown(validation.getSqref(), end, newEnd));
      }
    }
    for (CTConditionalFormatting format : worksheet.getConditionalFormattingList()) {
      format.setSqref(grown(format.getSqref(), end, newEnd));
    }
  }

  private static List<String> grown(List<?> references, int end, int newEnd) {
    List<String> grown = new ArrayList<>();
    for (Object reference : references) {
      CellRangeAddress range = CellRangeAddress.valueOf(reference.toString());
      if (range.getLastRow() == end) {
        range.setLastRow(newEnd);
        grown.add(range.formatAsString());
      } else {
        grown.add(reference.toString());
      }
    }
    return grown;
  }
}
