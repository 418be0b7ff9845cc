package org.scorebook.workbook.input.shown;

import java.util.Map;
import java.util.Optional;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;

/** Money in another currency than the edition's, and money where none belongs. */
final class Money implements ShownOtherwise.Rule {
  private static final ProblemKind OTHER_CURRENCY =
      ProblemKind.warning("other-currency", "An edition has one currency.");

  private static final ProblemKind MONEY_NOT_EXPECTED =
      ProblemKind.warning(
          "money-not-expected", "Pounds where no money is counted point to the wrong row or unit.");

  private static final Map<String, String> CODES =
      Map.of("GBP", "\u00A3", "EUR", "\u20AC", "USD", "$", "JPY", "\u00A5");

  @Override
  public Optional<Finding> find(FormattedNumber cell) {
    String words = cell.section().words();
    Optional<String> shown = cell.section().currency().or(() -> currency(words));
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    String own = Blanks.strip(cell.quantity().currency());
    boolean isOwn = words.contains(own) || currency(words).equals(Optional.of(own));
    if (!own.isEmpty() && !isOwn) {
      return cell.finding(
          OTHER_CURRENCY,
          ", and is read as "
              + cell.read()
              + " in "
              + own
              + ", the currency of this edition. Correct the number, or its format.");
    }
    return mayBeMoney(cell.quantity())
        ? Optional.empty()
        : cell.finding(
            MONEY_NOT_EXPECTED,
            ", money, where "
                + cell.kind()
                + " has none; it is read as "
                + cell.read()
                + ". Format the cell as a number, or choose the unit Currency on Measures.");
  }

  /** Counts may be what was spent, and a rate may be what was spent on each. */
  private static boolean mayBeMoney(Quantity quantity) {
    return quantity.unit().isEmpty() || quantity.is(Unit.CURRENCY) || quantity.is(Unit.RATE);
  }

  /** The sign of the currency that a text names. */
  private static Optional<String> currency(String words) {
    return words
        .codePoints()
        .filter(c -> Character.getType(c) == Character.CURRENCY_SYMBOL)
        .mapToObj(Character::toString)
        .findFirst()
        .or(
            () ->
                CODES.entrySet().stream()
                    .filter(code -> words.contains(code.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst());
  }
}
