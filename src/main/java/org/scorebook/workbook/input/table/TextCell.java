package org.scorebook.workbook.input.table;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.layout.Column;
import org.scorebook.xlsx.read.CellValue;

/** Cells of free text. A number, date or TRUE counts as the text that Excel shows. */
public final class TextCell {
  private static final ProblemKind TEXT_TOO_LONG =
      ProblemKind.error("text-too-long", "Pages, letters and file names have room for so much.");

  private TextCell() {}

  /** The text without blanks around it. */
  public static Entry<String> read(TableRow row, Column column) {
    return read(row, column, column.name(), column.maxLength());
  }

  /** The same for a cell that goes by a name and a length of its own. */
  public static Entry<String> read(TableRow row, Column column, String name, int maxLength) {
    return read(row, column, name, maxLength, Blanks::strip);
  }

  private static Entry<String> read(
      TableRow row, Column column, String name, int maxLength, UnaryOperator<String> kept) {
    Entry<CellValue> cell = row.read(column);
    if (!cell.isGiven()) {
      return cell.isBlank() ? Entry.blank() : Entry.wrong();
    }
    return checked(row, column, name, maxLength, kept.apply(cell.value().shown()));
  }

  /** The text without blanks around it, which must be there. */
  public static Entry<String> readRequired(TableRow row, Column column) {
    return row.required(column, read(row, column));
  }

  /** The text letter for letter, with any blanks around it, which must be there. */
  public static Entry<String> readWhole(TableRow row, Column column) {
    return row.required(
        column, read(row, column, column.name(), column.maxLength(), UnaryOperator.identity()));
  }

  private static Entry<String> checked(
      TableRow row, Column column, String name, int maxLength, String text) {
    if (text.length() <= maxLength) {
      return Entry.of(text);
    }
    row.report(
        TEXT_TOO_LONG,
        column,
        String.format(
            Locale.ROOT,
            "%s has %,d characters; at most %,d are possible. Shorten it.",
            name,
            text.length(),
            maxLength));
    return Entry.wrong();
  }
}
