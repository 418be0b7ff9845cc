package org.scorebook.workbook.input.shown;

import java.util.List;
import java.util.Optional;
import org.scorebook.xlsx.number.NumberFormat;
import org.scorebook.xlsx.read.CellValue;

/**
 * The door of the package. People believe what they see in a cell: where that is certainly another
 * figure than the number behind it, it is an error; where the number may be meant, a warning.
 */
public final class ShownOtherwise {
  /** What may be wrong; of several things the first is told. */
  interface Rule {
    Optional<Finding> find(FormattedNumber cell);
  }

  private static final List<Rule> RULES =
      List.of(
          new ShownTimes(),
          new TimesWanted(),
          new HiddenNumbers(),
          new Percentages(),
          new Multiples(),
          new Money(),
          new Signs());

  private ShownOtherwise() {}

  /**
   * What is wrong with a number that was typed as text behind the sign of a currency.
   *
   * @param typed what stands in the cell, as a message quotes it
   * @param read the number it is read as
   */
  public static Optional<Finding> findMoney(
      String typed, String sign, String read, Quantity quantity) {
    return Money.findTyped(typed, sign, read, quantity);
  }

  /** What is wrong with what a cell shows. */
  public static Optional<Finding> find(CellValue.Decimal cell, Quantity quantity) {
    NumberFormat format = cell.format();
    if ((format.isPlain() && !quantity.isTime())
        || (quantity.isPercent() && format.isPlainPercent())) {
      return Optional.empty(); // nearly every cell
    }
    FormattedNumber shown = FormattedNumber.of(cell, quantity);
    return RULES.stream().flatMap(rule -> rule.find(shown).stream()).findFirst();
  }
}
