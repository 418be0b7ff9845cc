package org.scorebook.workbook.copy;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.xlsx.write.Quoted;

/** The first sheet of an annotated copy: every cause, with a link to its first cell. */
final class ProblemsSheet {
  private static final String NAME = "Problems";
  private static final List<String> HEADERS = List.of("Severity", "Cell", "Measure", "What to do");
  private static final int[] WIDTHS = {12, 22, 16, 110};

  /**
   * Characters of a message that surely stand in a line: in print fewer do than on screen, by which
   * programs make rows high that have no height.
   */
  private static final int IN_A_LINE = 118;

  private static final int HEADER_ROW = 3;
  private static final short TITLE_POINTS = 16;

  private final XSSFWorkbook workbook;
  private final XSSFSheet sheet;
  private final QuotePrefixes prefixes;
  private final XSSFCellStyle plain;
  private final XSSFCellStyle wrapped;
  private final XSSFCellStyle bold;
  private final XSSFCellStyle title;
  private final XSSFCellStyle linked;

  private ProblemsSheet(XSSFWorkbook workbook, XSSFSheet sheet) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.prefixes = new QuotePrefixes(workbook);
    this.plain = style(workbook.createFont());
    this.wrapped = style(workbook.createFont());
    wrapped.setWrapText(true);
    XSSFFont strong = workbook.createFont();
    strong.setBold(true);
    this.bold = style(strong);
    XSSFFont large = workbook.createFont();
    large.setBold(true);
    large.setFontHeightInPoints(TITLE_POINTS);
    this.title = style(large);
    XSSFFont underlined = workbook.createFont();
    underlined.setUnderline(FontUnderline.SINGLE);
    this.linked = style(underlined);
  }

  /**
   * Adds the sheet before all others and opens the workbook at it.
   *
   * @param problems to count
   * @param shown to list
   */
  static void add(XSSFWorkbook workbook, List<Problem> problems, List<Problem> shown) {
    new ProblemsSheet(workbook, workbook.createSheet(freeName(workbook))).fill(problems, shown);
  }

  private static String freeName(XSSFWorkbook workbook) {
    String name = NAME;
    for (int i = 2; workbook.getSheet(name) != null; i++) {
      name = NAME + " " + i;
    }
    return name;
  }

  private void fill(List<Problem> problems, List<Problem> shown) {
    long errors = problems.stream().filter(Problem::isError).count();
    text(sheet.createRow(0), 0, "Problems of this workbook", title);
    text(
        sheet.createRow(1),
        0,
        errors
            + (errors == 1 ? " error, " : " errors, ")
            + (problems.size() - errors)
            + (problems.size() - errors == 1 ? " warning. Mend" : " warnings. Mend")
            + " them in your own workbook: this is a copy.",
        plain);
    XSSFRow header = sheet.createRow(HEADER_ROW);
    for (int column = 0; column < HEADERS.size(); column++) {
      text(header, column, HEADERS.get(column), bold);
      sheet.setColumnWidth(column, WIDTHS[column] * 256);
    }
    int next = HEADER_ROW + 1;
    for (Problem problem : shown) {
      XSSFRow row = sheet.createRow(next++);
      text(row, 0, problem.severity().toString(), plain);
      place(row, problem.place());
      text(row, 2, problem.measure().orElse(""), plain);
      text(row, 3, problem.text(), wrapped);
      int lines = (problem.text().length() + IN_A_LINE - 1) / IN_A_LINE;
      if (lines > 1) {
        row.setHeightInPoints(lines * sheet.getDefaultRowHeightInPoints());
      }
    }
    sheet.setAutoFilter(new CellRangeAddress(HEADER_ROW, Math.max(HEADER_ROW + 1, next - 1), 0, 3));
    sheet.createFreezePane(0, HEADER_ROW + 1);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    first();
  }

  private void place(XSSFRow row, Place place) {
    XSSFCell cell = text(row, 1, place.text(), plain);
    String target =
        place instanceof Place.Cell at
            ? reference(at.sheet(), at.reference())
            : place instanceof Place.Sheet whole ? reference(whole.sheet(), "A1") : "";
    boolean there =
        place instanceof Place.Cell at
            ? workbook.getSheet(at.sheet()) != null
            : place instanceof Place.Sheet whole && workbook.getSheet(whole.sheet()) != null;
    if (there) {
      XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
      link.setAddress(target);
      cell.setHyperlink(link);
      cell.setCellStyle(linked);
      prefixes.fit(cell);
    }
  }

  private static String reference(String sheet, String cell) {
    return Quoted.sheet(sheet) + "!" + cell;
  }

  private void first() {
    workbook.setSheetOrder(sheet.getSheetName(), 0);
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      workbook.getSheetAt(i).setSelected(i == 0);
    }
    workbook.setActiveSheet(0);
    workbook.setFirstVisibleTab(0);
  }

  private XSSFCellStyle style(XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private XSSFCell text(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
    prefixes.fit(cell);
    return cell;
  }
}
