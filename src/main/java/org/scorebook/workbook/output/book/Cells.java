package org.scorebook.workbook.output.book;

import java.math.BigDecimal;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.workbook.output.formula.FrontText;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Cell;
import org.scorebook.xlsx.write.Quoted;
import org.scorebook.xlsx.write.Sheet;

/** Puts content into the cells of one sheet. Rows and columns count from 0. */
public final class Cells {
  private static final float LINK_HEIGHT = 20;

  private final Book book;
  private final Sheet sheet;

  public Cells(Book book, Sheet sheet) {
    this.book = book;
    this.sheet = sheet;
  }

  /** The cell, empty, with the look. */
  public Cell at(int row, int column, Look look) {
    return at(row, column, book.styles().of(look));
  }

  /** The cell with the look, showing numbers in the format. */
  public Cell at(int row, int column, Look look, String format) {
    return at(row, column, book.styles().of(look, format));
  }

  public Cell at(int row, int column, int format) {
    return at(row, column).format(format);
  }

  /** The cell as it is. */
  public Cell at(int row, int column) {
    return sheet.cell(row, column);
  }

  public Cell text(int row, int column, String text, Look look) {
    Cell cell = at(row, column, look);
    cell.put(text);
    return cell;
  }

  Cell number(int row, int column, BigDecimal number, Look look, String format) {
    Cell cell = at(row, column, look, format);
    cell.put(number.doubleValue());
    return cell;
  }

  /**
   * A live formula that gives text.
   *
   * @param formula without the equals sign
   * @param answer what the cell shows until it is recalculated
   */
  public void formula(int row, int column, String formula, String answer, Look look) {
    at(row, column, look).formula(formula).put(answer);
  }

  /** Text of a front sheet: live where it shows a result. */
  public void put(int row, int column, FrontText text, Look look) {
    if (text.formula().isEmpty()) {
      text(row, column, text.text(), look);
    } else {
      formula(row, column, text.formula(), text.text(), look);
    }
  }

  /** Text that leads to the top of another sheet of this workbook. */
  public void link(int row, int column, String text, Look look, String target) {
    text(row, column, text, look);
    link(row, column, target);
  }

  /** A row of its own that leads back to where the workbook begins. */
  public void linkBack(int row, int column) {
    link(row, column, "Return to " + book.start(), Look.LINK, book.start());
    height(row, LINK_HEIGHT);
  }

  /** Makes what stands in the cell lead to the top of another sheet of this workbook. */
  public void link(int row, int column, String target) {
    link(row, column, Quoted.sheet(target) + "!A1", "Go to " + target);
  }

  /**
   * Makes what stands in the cell lead to another cell of this workbook.
   *
   * @param location of that cell: its name, or as a formula refers to it
   * @param tooltip what is said when the mouse rests on it
   */
  public void link(int row, int column, String location, String tooltip) {
    sheet.link(row, column, location, tooltip);
  }

  /** Gives the look to every cell of a block, and joins them to one. Not for tables. */
  public void join(int firstRow, int lastRow, int firstColumn, int lastColumn, Look look) {
    for (int row = firstRow; row <= lastRow; row++) {
      for (int column = firstColumn; column <= lastColumn; column++) {
        at(row, column, look);
      }
    }
    if (firstRow < lastRow || firstColumn < lastColumn) {
      sheet.join(new Area(firstRow, firstColumn, lastRow, lastColumn));
    }
  }

  /**
   * Gives the look to the cells of a row, over which what stands in the first runs on. They are not
   * joined: what is joined is hard to follow for those who have a page read out.
   */
  public void runOn(int row, int firstColumn, int lastColumn, Look look) {
    for (int column = firstColumn; column <= lastColumn; column++) {
      at(row, column, look);
    }
    at(row, firstColumn, book.styles().unwrapped(look));
  }

  /** Whether a text takes one line over the columns. */
  public boolean isOneLine(String text, int firstColumn, int lastColumn, Look look) {
    float size = book.styles().size(look);
    return TextFit.lines(text, width(firstColumn, lastColumn), size) == 1;
  }

  /**
   * Text over the columns of one row, which is made high enough for it. Cells are joined only where
   * it takes several lines.
   */
  public void line(int row, int firstColumn, int lastColumn, String text, Look look) {
    float size = book.styles().size(look);
    float width = width(firstColumn, lastColumn);
    if (isOneLine(text, firstColumn, lastColumn, look)) {
      at(row, firstColumn, book.styles().unwrapped(look)).put(text);
    } else {
      join(row, row, firstColumn, lastColumn, look);
      at(row, firstColumn, book.styles().wrapped(look)).put(text);
    }
    height(row, TextFit.height(text, width, size));
  }

  /** Height of a row in points. */
  public void height(int row, float points) {
    sheet.setHeight(row, Math.min(points, TextFit.TALLEST_ROW));
  }

  /** A row that is as high at least. */
  public void atLeast(int row, float points) {
    height(row, Math.max(points, sheet.height(row)));
  }

  /** Widths of the columns from the first on, in characters. */
  public void widths(double... characters) {
    for (int column = 0; column < characters.length; column++) {
      sheet.setWidth(column, characters[column]);
    }
  }

  /** Widths of the columns from the first to the last, together, in characters. */
  public float width(int firstColumn, int lastColumn) {
    float width = 0;
    for (int column = firstColumn; column <= lastColumn; column++) {
      width += (float) sheet.width(column);
    }
    return width;
  }
}
