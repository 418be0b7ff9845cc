package org.scorebook.workbook.input.table;

import java.util.regex.Pattern;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.layout.Column;
import org.scorebook.xlsx.read.CellValue;

/** Cells that hold a measure's ID. */
public final class IdCell {
  private static final ProblemKind ID_IS_DECIMAL =
      ProblemKind.error("id-is-decimal", "Excel drops the zeros at the end of a number.");

  private static final ProblemKind ID_IS_DATE =
      ProblemKind.error("id-is-date", "Excel turns texts such as 1-2 into dates.");

  private static final ProblemKind NOT_AN_ID =
      ProblemKind.error("not-an-id", "The ID stands in file names, links and formulas.");

  private static final Pattern ID =
      Pattern.compile("(?=.{1,20}$)[A-Za-z0-9._/-]+(?: [A-Za-z0-9._/-]+)*");
  private static final String AS_TEXT = " Format the column as Text and type it again.";

  private IdCell() {}

  /** Reads an ID; a whole number counts as its digits. */
  public static Entry<String> read(TableRow row, Column column) {
    Entry<CellValue> cell = row.required(column, row.read(column));
    return cell.find().map(value -> read(row, column, value)).orElse(Entry.wrong());
  }

  private static Entry<String> read(TableRow row, Column column, CellValue value) {
    String text = text(value);
    if (value instanceof CellValue.Decimal number && number.number().scale() > 0) {
      row.report(ID_IS_DECIMAL, column, text + " is a decimal number, not a measure ID." + AS_TEXT);
      return Entry.wrong();
    }
    if (value instanceof CellValue.Date) {
      row.report(ID_IS_DATE, column, "The measure ID has become the date " + text + "." + AS_TEXT);
      return Entry.wrong();
    }
    if (!ID.matcher(text).matches()) {
      row.report(
          NOT_AN_ID,
          column,
          // As it was typed: what a collapsed text no longer shows may be what is wrong with it.
          Quote.of(value instanceof CellValue.Text typed ? Blanks.strip(typed.text()) : text)
              + " is not a measure ID. Use 1 to 20 of the letters A to Z, digits, dots, hyphens,"
              + " underscores, slashes and single blanks.");
      return Entry.wrong();
    }
    return Entry.of(text);
  }

  /** A number's digits, whatever its format shows. */
  private static String text(CellValue value) {
    if (value instanceof CellValue.Decimal number) {
      return number.number().toPlainString();
    }
    return value instanceof CellValue.Date date
        ? date.moment().words()
        : Blanks.collapse(value.shown());
  }
}
