package org.scorebook.xlsx.write;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scorebook.xlsx.ExcelLimits;
import org.scorebook.xlsx.QuotePrefix;
import org.scorebook.xlsx.number.StoredNumber;
import org.scorebook.xlsx.xml.Escapes;
import org.scorebook.xlsx.xml.Xml;

/**
 * One cell of a sheet being written ({@code c}). What is put in last stands. Texts are kept once in
 * the workbook's shared strings, those that formulas give in the cell; what looks like an escape of
 * Excel's is escaped, and a character that XML cannot hold becomes a question mark.
 */
public final class Cell {
  /** What is done with each cell of a sheet. */
  @FunctionalInterface
  public interface Action {
    /**
     * Does it.
     *
     * @param row in which the cell stands, from 0
     */
    void on(int row, Cell cell);
  }

  private final Strings strings;
  private final int column;
  private int format;
  private @Nullable String formula;
  private @Nullable String text;
  private int shared = -1;
  private double number = Double.NaN;

  Cell(Strings strings, int column) {
    this.strings = strings;
    this.column = column;
  }

  /** Column, from 0. */
  public int column() {
    return column;
  }

  /**
   * Gives the cell a look.
   *
   * @param index of the cell format in the styles
   */
  public Cell format(int index) {
    if (index < 0) {
      throw new IllegalArgumentException("There is no cell format " + index + ".");
    }
    format = index;
    return this;
  }

  int format() {
    return format;
  }

  /** Gives a text that Excel could take for a formula the format that says it is none. */
  void prefix(IntUnaryOperator prefixed) {
    if (formula == null && text != null && QuotePrefix.isNeededBy(text)) {
      format = prefixed.applyAsInt(format);
    }
  }

  /**
   * Puts text in, which is shown letter for letter, or makes it the answer of the cell's formula.
   *
   * @throws IllegalArgumentException when it is too long for a cell
   */
  public void put(String content) {
    text = ExcelLimits.within(ExcelLimits.CELL_TEXT, "A cell", content);
    number = Double.NaN;
    shared = formula == null ? strings.index(Escapes.escaped(content)) : -1;
  }

  /**
   * Puts a number in, or makes it the answer of the cell's formula.
   *
   * @throws IllegalArgumentException when it is not finite, which no cell can hold
   */
  public void put(double content) {
    if (!Double.isFinite(content)) {
      throw new IllegalArgumentException("A cell holds no " + content);
    }
    number = content;
    text = null;
    shared = -1;
  }

  /**
   * Makes the cell a formula, whose answer is to be put in next.
   *
   * @param content without the equals sign
   * @throws IllegalArgumentException when it is too long for a formula
   */
  public Cell formula(String content) {
    formula = ExcelLimits.within(ExcelLimits.FORMULA, "A formula", content);
    return this;
  }

  boolean isFormula() {
    return formula != null;
  }

  Optional<String> formula() {
    return Optional.ofNullable(formula);
  }

  /** The text in it, or that its formula gave. */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /** The number in it, or that its formula gave. */
  public OptionalDouble number() {
    return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
  }

  /**
   * Adds the cell.
   *
   * @param row its number as a reference has it, from 1
   */
  void write(StringBuilder xml, String row) {
    xml.append("<c r=\"").append(Area.letters(column)).append(row);
    if (format > 0) {
      xml.append("\" s=\"").append(format);
    }
    if (shared >= 0) {
      xml.append("\" t=\"s\"><v>").append(shared).append("</v></c>");
      return;
    }
    String answer = formula == null ? null : text;
    if (answer == null && Double.isNaN(number)) {
      xml.append("\"/>");
      return;
    }
    xml.append(answer == null ? "\">" : "\" t=\"str\">");
    if (formula != null) {
      xml.append("<f>").append(Xml.escape(formula)).append("</f>");
    }
    xml.append("<v>");
    if (answer != null) {
      xml.append(Xml.escape(Escapes.escaped(answer)));
    } else {
      StoredNumber.append(number, xml);
    }
    xml.append("</v></c>");
  }
}
