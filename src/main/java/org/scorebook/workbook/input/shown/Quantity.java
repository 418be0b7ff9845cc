package org.scorebook.workbook.input.shown;

import java.util.Optional;
import org.scorebook.model.Unit;

/**
 * What the number of a cell is a number of.
 *
 * @param unit of a figure, target or threshold; empty for counts and other plain numbers
 * @param known whether it is known at all; a figure of a measure whose Unit could not be read may
 *     be a percentage, a time or anything else
 * @param currency what the edition's money is written with: {@code £}
 */
public record Quantity(Optional<Unit> unit, boolean known, String currency) {

  /** A figure in the unit of its measure. */
  public static Quantity of(Unit unit, String currency) {
    return new Quantity(Optional.of(unit), true, currency);
  }

  /** A figure in a unit that could not be read. */
  public static Quantity ofSomeUnit(String currency) {
    return new Quantity(Optional.empty(), false, currency);
  }

  /** A numerator, a denominator, or a number that is no figure. */
  public static Quantity count(String currency) {
    return new Quantity(Optional.empty(), true, currency);
  }

  /** Whether it is a percentage, of which the fraction is stored. */
  public boolean isPercent() {
    return unit.filter(Unit::isPercent).isPresent();
  }

  /** Whether it is a time, of which a fraction of a day is stored. */
  public boolean isTime() {
    return unit.filter(Unit::isTime).isPresent();
  }

  /** The measure's unit in the words of a message. */
  String kind() {
    return unit.map(Unit::word).map("the unit "::concat).orElse("this column");
  }

  boolean is(Unit wanted) {
    return unit.equals(Optional.of(wanted));
  }
}
