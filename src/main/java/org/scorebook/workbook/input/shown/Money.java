package org.scorebook.workbook.input.shown;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
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
    return find(
        isOwn ? own : shown.get(),
        cell.read(),
        cell.quantity(),
        cell::finding,
        "Format the cell as");
  }

  /** The same of a number that was typed as text behind the sign of a currency. */
  static Optional<Finding> findTyped(String typed, String sign, String read, Quantity quantity) {
    return find(
        sign,
        read,
        quantity,
        (kind, text) ->
            Optional.of(new Finding(kind, typed + " is a number stored as text" + text)),
        "Type");
  }

  private static Optional<Finding> find(
      String sign,
      String read,
      Quantity quantity,
      BiFunction<ProblemKind, String, Optional<Finding>> finding,
      String mend) {
    String own = Blanks.strip(quantity.currency());
    if (!own.isEmpty() && !sign.equals(own)) {
      return finding.apply(
          OTHER_CURRENCY,
          ", and is read as "
              + read
              + " in "
              + own
              + ", the currency of this edition. Correct the number, or its format.");
    }
    return mayBeMoney(quantity)
        ? Optional.empty()
        : finding.apply(
            MONEY_NOT_EXPECTED,
            ", money, where "
                + quantity.kind()
                + " has none; it is read as "
                + read
                + ". "
                + mend
                + " a number, or choose the unit Currency on Measures.");
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
