package org.scorebook.workbook.input.shown;

import java.util.Optional;
import org.scorebook.model.Unit;

/**
 * What the number of a cell is a number of.
 *
 * @param unit of a figure, target or threshold; empty for counts and other plain numbers
 * @param currency what the edition's money is written with: {@code £}
 */
public record Quantity(Optional<Unit> unit, String currency) {

  /** A figure in the unit of its measure. */
  public static Quantity of(Unit unit, String currency) {
    return new Quantity(Optional.of(unit), currency);
  }

  /** A numerator, a denominator, or a number that is no figure. */
  public static Quantity count(String currency) {
    return new Quantity(Optional.empty(), currency);
  }

  /** Whether it is a percentage, of which the fraction is stored. */
  public boolean isPercent() {
    return unit.filter(Unit::isPercent).isPresent();
  }

  /** Whether it is a time, of which a fraction of a day is stored. */
  public boolean isTime() {
    return unit.filter(Unit::isTime).isPresent();
  }

  boolean is(Unit wanted) {
    return unit.equals(Optional.of(wanted));
  }
}
