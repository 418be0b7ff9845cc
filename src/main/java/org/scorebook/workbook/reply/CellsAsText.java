package org.scorebook.workbook.reply;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scorebook.xlsx.number.NumberFormat;
import org.scorebook.xlsx.number.StoredNumber;
import org.scorebook.xlsx.read.CellValue;

/**
 * The values of a sheet's cells, many in one text: as cells of their own they would take a third of
 * an owner's workbook.
 *
 * <p>{@code ~4|Target||#0.95} says that row 4 holds {@code Target} in its first column, nothing in
 * its second and 0.95 in its third. A text that has one of these characters has {@code \} before
 * it. No line breaks are used, which some programs write in their own way.
 */
public final class CellsAsText {
  /** What is done with a value. */
  @FunctionalInterface
  public interface Action {
    /** Does it; row and column count from 1, where they are not made up. */
    void on(int row, int column, CellValue value);
  }

  /** A longer value is not put in; twice its length is below what a text of many has. */
  static final int LONGEST_VALUE = 4_000;

  /** Far below what a cell can hold, since not every program keeps so much. */
  private static final int LONGEST = 8_000;

  private static final char ROW = '~';
  private static final char COLUMN = '|';
  private static final char NUMBER = '#';
  private static final char ITSELF = '\\';

  private final List<String> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder(LONGEST);
  private int lastRow = -1;
  private int lastColumn;

  /**
   * Puts a text in, after all that stand above it or left of it.
   *
   * @param row and column from 1
   */
  void put(int row, int column, String value) {
    begin(row, column, 2 * value.length());
    int from = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == ROW || c == COLUMN || c == ITSELF || (c == NUMBER && i == 0)) {
        text.append(value, from, i).append(ITSELF);
        from = i;
      }
    }
    text.append(value, from, value.length());
  }

  /** Puts a number in, likewise. */
  void put(int row, int column, double value) {
    begin(row, column, 0);
    text.append(NUMBER);
    StoredNumber.append(value, text);
  }

  private void begin(int row, int column, int length) {
    if (text.length() + length > LONGEST) {
      end();
    }
    if (row != lastRow) {
      text.append(ROW).append(row);
      lastRow = row;
      lastColumn = 0;
    }
    for (; lastColumn < column; lastColumn++) {
      text.append(COLUMN);
    }
  }

  private void end() {
    texts.add(text.toString());
    text.setLength(0);
    lastRow = -1;
  }

  /** The texts of all that was put in. */
  List<String> texts() {
    if (!text.isEmpty()) {
      end();
    }
    return texts;
  }

  /** Whether a text is one of these. */
  public static boolean is(String text) {
    return text.length() > 2 && text.charAt(0) == ROW && isDigit(text.charAt(1));
  }

  /** Does something with every value of a text, and with whatever else it holds. */
  public static void read(String text, Action action) {
    int row = 0;
    int column = 0;
    int at = 0;
    while (at < text.length()) {
      boolean begins = text.charAt(at) == ROW;
      int from = at + 1;
      if (begins) {
        row = 0;
        column = 0;
        // No row has more digits; more stand there only where no pack was made so.
        for (int last = from + 7; from < Math.min(last, text.length()); from++) {
          if (!isDigit(text.charAt(from))) {
            break;
          }
          row = 10 * row + text.charAt(from) - '0';
        }
      } else {
        column++;
      }
      at = end(text, from);
      if (at > from) {
        action.on(row, column, value(text.substring(from, at)));
      }
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where a value ends that begins there. */
  private static int end(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != COLUMN && text.charAt(at) != ROW) {
      at += text.charAt(at) == ITSELF ? 2 : 1;
    }
    return Math.min(at, text.length());
  }

  private static CellValue value(String written) {
    @Nullable BigDecimal number =
        written.charAt(0) == NUMBER ? StoredNumber.find(written.substring(1)) : null;
    return number == null
        ? new CellValue.Text(plain(written))
        : new CellValue.Decimal(number, NumberFormat.GENERAL);
  }

  private static String plain(String written) {
    if (written.indexOf(ITSELF) < 0) {
      return written;
    }
    StringBuilder plain = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) == ITSELF && i + 1 < written.length()) {
        i++;
      }
      plain.append(written.charAt(i));
    }
    return plain.toString();
  }
}
