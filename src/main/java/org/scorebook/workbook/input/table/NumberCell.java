package org.scorebook.workbook.input.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.Severity;
import org.scorebook.text.Blanks;
import org.scorebook.times.Times;
import org.scorebook.workbook.input.shown.Finding;
import org.scorebook.workbook.input.shown.Quantity;
import org.scorebook.workbook.input.shown.ShownOtherwise;
import org.scorebook.workbook.layout.Column;
import org.scorebook.xlsx.read.CellValue;

/** Cells that hold a number, or a text that can only mean one. */
public final class NumberCell {
  private static final ProblemKind NOT_A_NUMBER =
      ProblemKind.error("not-a-number", "Nothing can be computed from it.");

  private static final ProblemKind REMAINDER =
      ProblemKind.warning(
          "remainder-of-arithmetic", "A figure next to zero makes any change look enormous.");

  private static final ProblemKind NOT_WHOLE =
      ProblemKind.error("not-a-whole-number", "Part of one, or fewer than none, cannot be.");

  private static final ProblemKind NOT_POSITIVE =
      ProblemKind.error("not-positive", "Nothing can be multiplied or divided by it.");

  private static final ProblemKind NO_FIGURE =
      ProblemKind.warning("no-figure", "A figure that is unknown is not zero.");

  private static final ProblemKind PERCENTAGE_NOT_EXPECTED =
      ProblemKind.error("percentage-not-expected", "A percentage of nothing is no figure.");

  private static final ProblemKind NUMBER_AS_TEXT =
      ProblemKind.warning(
              "number-as-text", "Excel's own formulas pass over numbers that are texts.")
          .mendedTogether(
              "To mend them all, select them, click the warning sign beside them and choose Convert"
                  + " to Number.");

  private static final int LONGEST_PLAIN = 15;

  private NumberCell() {}

  /** Whether the cell marks a figure that must not be shown. */
  public static boolean isSuppressed(TableRow row, Column column) {
    boolean suppressed =
        row.cell(column) instanceof CellValue.Text text && NumberText.isSuppressed(text.text());
    if (suppressed) {
      row.tellToBeCalculated(column);
    }
    return suppressed;
  }

  /** A number. Of a percentage the fraction is given: text {@code 37.9%} is 0.379. */
  public static Entry<BigDecimal> read(TableRow row, Column column, Quantity quantity) {
    Entry<CellValue> cell = row.read(column);
    if (!cell.isGiven()) {
      return cell.isBlank() ? Entry.blank() : Entry.wrong();
    }
    CellValue value = cell.value();
    if (!quantity.known()) {
      return readOfSomeUnit(row, column, value);
    }
    if (value instanceof CellValue.Decimal number) {
      return isAsShown(row, column, number, quantity)
          ? possible(row, column, meant(number.number(), quantity))
          : Entry.wrong();
    }
    boolean percent = quantity.isPercent();
    if (value instanceof CellValue.Text text) {
      Entry<BigDecimal> number =
          quantity.isTime()
              ? TimeText.read(row, column, text.text(), quantity)
              : fromText(row, column, text.text(), quantity);
      return number.isGiven() ? possible(row, column, number.orElse(BigDecimal.ZERO)) : number;
    }
    row.report(
        NOT_A_NUMBER,
        column,
        value instanceof CellValue.Date date
            ? date.moment().words()
                + (quantity.isTime()
                    ? " is a date, not a time. Format the cell as a time and type it again."
                    : " is a date, not a number. Format the cell as a number and type it again.")
            : value.shown() + " is not a number. " + NumberAdvice.of("", column, percent));
    return Entry.wrong();
  }

  /** What is no figure in any unit is said; what is one in some unit is let pass. */
  private static Entry<BigDecimal> readOfSomeUnit(TableRow row, Column column, CellValue value) {
    if (value instanceof CellValue.Decimal number) {
      return possible(row, column, number.number());
    }
    String text = value instanceof CellValue.Text typed ? typed.text() : "";
    if (isNone(row, column, text)) {
      return Entry.blank();
    }
    Optional<BigDecimal> figure =
        NumberText.parse(text).map(NumberText::value).or(() -> TimeText.find(text));
    if (figure.isPresent()) {
      return possible(row, column, figure.get());
    }
    row.report(
        NOT_A_NUMBER,
        column,
        value instanceof CellValue.Date date
            ? date.moment().words() + " is a date, not a figure. Type the figure again."
            : (value instanceof CellValue.Text ? Quote.of(Blanks.strip(text)) : value.shown())
                + " is not a number. "
                + NumberAdvice.ofSomeUnit(text, column));
    return Entry.wrong();
  }

  /** The number of a cell; of a time that which Excel's binary fraction stands for. */
  private static BigDecimal meant(BigDecimal stored, Quantity quantity) {
    return quantity.isTime() ? Times.exact(stored) : stored;
  }

  /** Reports a number that Excel shows as something else; false where that is an error. */
  private static boolean isAsShown(
      TableRow row, Column column, CellValue.Decimal number, Quantity quantity) {
    Optional<Finding> found = ShownOtherwise.find(number, quantity);
    if (found.isEmpty()) {
      return true;
    }
    row.report(found.get().kind(), column, found.get().text());
    return found.get().kind().severity() != Severity.ERROR;
  }

  /** The number, unless no council has one so large; what is next to zero is zero. */
  private static Entry<BigDecimal> possible(TableRow row, Column column, BigDecimal number) {
    if (!Magnitude.isPossible(number)) {
      row.report(
          Magnitude.IMPOSSIBLE,
          column,
          Magnitude.impossible(briefly(number)) + " Type it again, and look for digits too many.");
      return Entry.wrong();
    }
    if (Magnitude.isRemainder(number)) {
      row.report(
          REMAINDER,
          column,
          briefly(number)
              + " is what the arithmetic of a formula left over of 0, and is read as 0. Type 0, or"
              + " round the formula.");
      return Entry.of(BigDecimal.ZERO);
    }
    return Entry.of(number);
  }

  /** As Excel writes a number of many digits: {@code 1E+305}. */
  private static String briefly(BigDecimal number) {
    BigDecimal digits = number.stripTrailingZeros();
    return Math.abs(digits.precision() - digits.scale()) > LONGEST_PLAIN
        ? digits.toString()
        : digits.toPlainString();
  }

  /** A whole number that is not negative. */
  public static Entry<Integer> readWhole(TableRow row, Column column, int largest) {
    Entry<BigDecimal> number = read(row, column, Quantity.count(""));
    if (!number.isGiven()) {
      return number.isBlank() ? Entry.blank() : Entry.wrong();
    }
    BigDecimal value = number.orElse(BigDecimal.ZERO);
    if (value.signum() < 0
        || value.stripTrailingZeros().scale() > 0
        || value.compareTo(BigDecimal.valueOf(largest)) > 0) {
      row.report(
          NOT_WHOLE,
          column,
          value.toPlainString()
              + " is not possible here. "
              + column.name()
              + " is a whole number from 0 to "
              + largest
              + ".");
      return Entry.wrong();
    }
    return Entry.of(value.intValueExact());
  }

  /** A number above zero. */
  public static Entry<BigDecimal> readPositive(TableRow row, Column column) {
    Entry<BigDecimal> number = read(row, column, Quantity.count(""));
    if (number.isGiven() && number.orElse(BigDecimal.ZERO).signum() <= 0) {
      row.report(
          NOT_POSITIVE,
          column,
          number.orElse(BigDecimal.ZERO).toPlainString()
              + " is not possible here. "
              + column.name()
              + " is a number above zero.");
      return Entry.wrong();
    }
    return number;
  }

  /** Whether the text says that there is no figure, which is told once for its column. */
  static boolean isNone(TableRow row, Column column, String text) {
    if (!column.type().isFigure() || !NumberText.isNone(text)) {
      return false;
    }
    row.reportOnce(
        NO_FIGURE,
        column,
        Quote.of(Blanks.strip(text))
            + (column.isRequired()
                ? " is read as no figure, so this row gives none; nor do all others that say so in"
                    + " this column. Delete such rows, or type the figures."
                : " is read as no figure, as if the cell were blank; so are all others of this"
                    + " column that say so. Leave such cells blank, or type the figures."));
    return true;
  }

  private static Entry<BigDecimal> fromText(
      TableRow row, Column column, String text, Quantity quantity) {
    boolean percent = quantity.isPercent();
    Optional<NumberText> parsed = NumberText.parse(text);
    String shown = Blanks.strip(text);
    if (isNone(row, column, text)) {
      return Entry.blank();
    }
    if (parsed.isEmpty()) {
      row.report(
          NOT_A_NUMBER,
          column,
          Quote.of(shown) + " is not a number. " + NumberAdvice.of(shown, column, percent));
      return Entry.wrong();
    }
    if (parsed.get().percent() && !percent) {
      row.report(
          PERCENTAGE_NOT_EXPECTED,
          column,
          Quote.of(shown)
              + " is a percentage, and "
              + column.name()
              + " is none here. Type a number.");
      return Entry.wrong();
    }
    BigDecimal number = parsed.get().value();
    BigDecimal value = parsed.get().percent() ? number.movePointLeft(2) : number;
    Optional<Finding> money =
        parsed
            .get()
            .currency()
            .flatMap(
                sign ->
                    ShownOtherwise.findMoney(
                        Quote.of(shown), sign, number.toPlainString(), quantity));
    if (money.isPresent()) {
      row.report(money.get().kind(), column, money.get().text());
      return Entry.of(value);
    }
    row.report(
        NUMBER_AS_TEXT,
        column,
        Quote.of(shown)
            + " is a number stored as text; it is read as "
            + number.toPlainString()
            + (parsed.get().percent() ? "%" : "")
            + ". Type it again as a number.");
    return Entry.of(value);
  }
}
