package org.scorebook.workbook.input;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.Values;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;
import org.scorebook.workbook.input.check.Fractions;
import org.scorebook.workbook.input.check.UnitRange;
import org.scorebook.workbook.input.shown.Quantity;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.NumberCell;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.layout.Column;

/** Reads a figure: a value, or a numerator and denominator, or both, or the mark of suppression. */
final class FigureCells {
  private final Column numerator;
  private final Column denominator;
  private final Column value;
  private final Fractions fractions;
  private final String currency;
  private final Quantity count;
  private final Map<Unit, Quantity> quantities = new EnumMap<>(Unit.class);
  private final Map<String, Display> displays = new HashMap<>();

  FigureCells(Column numerator, Column denominator, Column value, String currency) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.value = value;
    this.fractions = new Fractions(numerator, denominator, value);
    this.currency = currency;
    this.count = Quantity.count(currency);
  }

  private Quantity quantity(Unit unit) {
    return quantities.computeIfAbsent(unit, added -> Quantity.of(added, currency));
  }

  /** The numerator of days is a number of days itself, and that of times a time, mostly hours. */
  private Quantity above(Unit unit) {
    return switch (unit) {
      case DAYS -> quantity(unit);
      case HOURS, MINUTES -> quantity(Unit.HOURS);
      case PERCENTAGE, RATIO, NUMBER, RATE, CURRENCY -> count;
    };
  }

  /** The figure of a row; blank where the row gives none. */
  Entry<Figure> read(TableRow row, Measure measure, String note) {
    if (NumberCell.isSuppressed(row, numerator)
        || NumberCell.isSuppressed(row, denominator)
        || NumberCell.isSuppressed(row, value)) {
      return Entry.of(new Figure(Optional.empty(), Optional.empty(), Optional.empty(), true, note));
    }
    Quantity figure = quantity(measure.unit());
    Entry<BigDecimal> above = NumberCell.read(row, numerator, above(measure.unit()));
    Entry<BigDecimal> below = NumberCell.read(row, denominator, count);
    Entry<BigDecimal> typed = NumberCell.read(row, value, figure);
    boolean sound = !above.isWrong() && !below.isWrong() && !typed.isWrong();
    if (below.isGiven()) {
      sound &= fractions.checkDenominator(row, below.orElse(BigDecimal.ONE));
    }
    if (typed.isGiven()) {
      sound &= UnitRange.check(row, value, measure.unit(), typed.orElse(BigDecimal.ZERO));
    }
    if (!sound) {
      return Entry.wrong();
    }
    if (above.isGiven()) {
      BigDecimal n = above.orElse(BigDecimal.ZERO);
      if (!fractions.checkNumerator(row, measure.unit(), n, below.find())) {
        return Entry.wrong();
      }
      if (typed.isGiven()
          && !fractions.checkAgreement(
              row, measure, display(measure), n, below.find(), typed.orElse(n))) {
        return Entry.wrong();
      }
    }
    if (above.isBlank() && typed.isBlank()) {
      return Entry.blank();
    }
    Figure read = new Figure(above.find(), below.find(), typed.find(), false, note);
    if (above.isGiven() && measure.unit().isTime()) {
      Values.find(measure, read)
          .ifPresent(made -> UnitRange.checkMade(row, numerator, measure.unit(), made));
    }
    return Entry.of(read);
  }

  private Display display(Measure measure) {
    return displays.computeIfAbsent(
        measure.id(), id -> new Display(measure.unit(), measure.decimals(), currency));
  }
}
