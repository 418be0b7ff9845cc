package org.scorebook.workbook.output;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.scorebook.workbook.stream.Escapes;

/** Puts content into the cells of one sheet. Rows and columns count from 0. */
final class Cells {
  private final Book book;
  private final XSSFSheet sheet;

  Cells(Book book, XSSFSheet sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  /** The cell, empty, with the look. */
  XSSFCell at(int row, int column, Look look) {
    return at(row, column, book.styles().of(look));
  }

  /** The cell with the look, showing numbers in the format. */
  XSSFCell at(int row, int column, Look look, String format) {
    return at(row, column, book.styles().of(look, format));
  }

  XSSFCell at(int row, int column, XSSFCellStyle style) {
    XSSFCell cell = at(row, column);
    cell.setCellStyle(style);
    return cell;
  }

  /** The cell as it is. */
  XSSFCell at(int row, int column) {
    XSSFCell cell = row(row).getCell(column);
    return cell != null ? cell : row(row).createCell(column);
  }

  XSSFCell text(int row, int column, String text, Look look) {
    XSSFCell cell = at(row, column, look);
    cell.setCellValue(plain(text));
    return cell;
  }

  /** Text that Excel shows letter for letter, and counts so: escapes make none too long. */
  static XSSFRichTextString plain(String text) {
    return new XSSFRichTextString(Escapes.escaped(text));
  }

  XSSFCell number(int row, int column, BigDecimal number, Look look, String format) {
    XSSFCell cell = at(row, column, look, format);
    cell.setCellValue(number.doubleValue());
    return cell;
  }

  /**
   * A live formula that gives text.
   *
   * @param formula without the equals sign
   * @param answer what the cell shows until it is recalculated
   */
  void formula(int row, int column, String formula, String answer, Look look) {
    CTCell cell = at(row, column, look).getCTCell();
    cell.addNewF().setStringValue(formula);
    cell.setT(STCellType.STR);
    cell.setV(Escapes.escaped(answer));
  }

  /** Text of a front sheet: live where it shows a result. */
  void put(int row, int column, FrontText text, Look look) {
    if (text.formula().isEmpty()) {
      text(row, column, text.text(), look);
    } else {
      formula(row, column, text.formula(), text.text(), look);
    }
  }

  /** Text that leads to the top of another sheet of this workbook. */
  void link(int row, int column, String text, Look look, String target) {
    text(row, column, text, look);
    link(row, column, target);
  }

  /** Makes what stands in the cell lead to the top of another sheet of this workbook. */
  void link(int row, int column, String target) {
    link(row, column, Book.quoted(target) + "!A1", "Go to " + target);
  }

  /**
   * Makes what stands in the cell lead to another cell of this workbook.
   *
   * @param location of that cell: its name, or as a formula refers to it
   * @param tooltip what is said when the mouse rests on it
   */
  void link(int row, int column, String location, String tooltip) {
    XSSFHyperlink link =
        book.workbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setLocation(location);
    link.setCellReference(new CellReference(row, column).formatAsString());
    link.setTooltip(tooltip);
    sheet.addHyperlink(link);
  }

  /** Gives the look to every cell of a block, and joins them to one. Not for tables. */
  void join(int firstRow, int lastRow, int firstColumn, int lastColumn, Look look) {
    for (int row = firstRow; row <= lastRow; row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        at(row, column, look);
      }
    }
    if (firstRow < lastRow || firstColumn < lastColumn) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }
  }

  /** Height of a row in points. */
  void height(int row, float points) {
    row(row).setHeightInPoints(Math.min(points, TextFit.TALLEST_ROW));
  }

  /** Widths of the columns from the first on, in characters. */
  void widths(double... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setColumnWidth(column, (int) Math.round(characters[column] * 256));
    }
  }

  /** Widths of the columns from the first to the last, together, in characters. */
  float width(int firstColumn, int lastColumn) {
    float width = 0;
    for (int column = firstColumn; column <= lastColumn; column++) {
      width += sheet.getColumnWidth(column) / 256f;
    }
    return width;
  }

  private XSSFRow row(int row) {
    return Optional.ofNullable(sheet.getRow(row)).orElseGet(() -> sheet.createRow(row));
  }
}
