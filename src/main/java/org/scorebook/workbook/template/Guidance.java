package org.scorebook.workbook.template;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.template.check.Validations;

/**
 * What stands above the headings of a sheet, where nothing is read: what belongs there, what must
 * be filled, and a row filled in as an example. Below the headings the example would stand among
 * people's own rows, and be half pasted over.
 */
final class Guidance {
  private static final int NEED_ROW = 1;
  private static final int SAMPLE_ROW = 2;
  private static final float TITLE_HEIGHT = 23;

  private final XSSFSheet sheet;
  private final InputSheet input;
  private final TemplateLooks looks;

  Guidance(XSSFSheet sheet, InputSheet input, TemplateLooks looks) {
    this.sheet = sheet;
    this.input = input;
    this.looks = looks;
  }

  void write(List<TemplateHeading> headings) {
    title();
    if (input == InputSheet.SCORECARD) {
      text(NEED_ROW, 0, "Fill in the boxes under Value.", looks.help);
      return;
    }
    for (int c = 0; c < headings.size(); c++) {
      Optional<Column> column = headings.get(c).column();
      if (column.isPresent()) {
        need(c, column.get());
        text(SAMPLE_ROW, c, input.sample(column.get()), looks.sample);
      } else {
        text(NEED_ROW, c, "fills itself", looks.live);
      }
    }
    protectSample(headings.size() - 1);
  }

  private void title() {
    XSSFRichTextString line = new XSSFRichTextString();
    line.append(input.sheetName(), looks.title.getFont());
    line.append("   " + input.help(), looks.help.getFont());
    XSSFCell cell = cell(0, 0);
    cell.setCellValue(line);
    cell.setCellStyle(looks.title);
    sheet.getRow(0).setHeightInPoints(TITLE_HEIGHT);
  }

  /** The optional columns of Measures are many: a band says for each group what it is about. */
  private void need(int c, Column column) {
    if (column.isRequired()) {
      text(NEED_ROW, c, InputSheet.REQUIRED, looks.required);
    } else if (input == InputSheet.MEASURES) {
      String group = MeasureColumns.group(column).map(about -> "optional: " + about).orElse("");
      text(NEED_ROW, c, group, looks.group);
    } else {
      text(NEED_ROW, c, "optional", looks.optional);
    }
  }

  /** Whoever types over the example is told where to type; its numbers are texts on purpose. */
  private void protectSample(int last) {
    Validations.refuse(
        sheet,
        new CellRangeAddressList(SAMPLE_ROW, SAMPLE_ROW, 0, last),
        "This row is an example",
        "It is not read. Type below the headings, from row "
            + (TemplateSheet.FIRST_ROW + 1)
            + " on.");
    sheet.addIgnoredErrors(
        new CellRangeAddress(SAMPLE_ROW, SAMPLE_ROW, 0, last),
        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
  }

  private void text(int r, int c, String text, XSSFCellStyle style) {
    XSSFCell cell = cell(r, c);
    if (!text.isEmpty()) {
      cell.setCellValue(text);
    }
    cell.setCellStyle(style);
  }

  private XSSFCell cell(int r, int c) {
    XSSFRow row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
    return row.createCell(c);
  }
}
