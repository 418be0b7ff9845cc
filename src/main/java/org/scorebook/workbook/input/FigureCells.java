package org.scorebook.workbook.input;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.Values;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;
import org.scorebook.workbook.input.draft.ReadDefinition;
import org.scorebook.workbook.input.shown.Quantity;
import org.scorebook.workbook.input.slip.Fractions;
import org.scorebook.workbook.input.slip.UnitRange;
import org.scorebook.workbook.input.table.Entry;
import org.scorebook.workbook.input.table.NumberCell;
import org.scorebook.workbook.input.table.TableRow;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.MeasureColumns;

/** Reads a figure: a value, or a numerator and denominator, or both, or the mark of suppression. */
final class FigureCells {
  private final Column numerator;
  private final Column denominator;
  private final Column value;
  private final Fractions fractions;
  private final String currency;
  private final Quantity count;
  private final Quantity ofSomeUnit;
  private final Map<Unit, Quantity> quantities = new EnumMap<>(Unit.class);
  private final Map<String, Display> displays = new HashMap<>();

  FigureCells(Column numerator, Column denominator, Column value, String currency) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.value = value;
    this.fractions = new Fractions(numerator, denominator, value);
    this.currency = currency;
    this.count = Quantity.count(currency);
    this.ofSomeUnit = Quantity.ofSomeUnit(currency);
    for (Unit unit : Unit.values()) {
      quantities.put(unit, Quantity.of(unit, currency));
    }
  }

  private Quantity quantity(Unit unit) {
    return Objects.requireNonNull(quantities.get(unit));
  }

  /** The numerator of days is a number of days itself, and that of times a time, mostly hours. */
  private Quantity above(Unit unit) {
    return switch (unit) {
      case DAYS -> quantity(unit);
      case HOURS, MINUTES -> quantity(Unit.HOURS);
      case PERCENTAGE, RATIO, NUMBER, RATE, CURRENCY -> count;
    };
  }

  /**
   * The figure of a row; blank where the row gives none. What rests on a part of the definition
   * that could not be read is not checked.
   */
  Entry<Figure> read(TableRow row, ReadDefinition definition, String note) {
    Measure measure = definition.measure();
    boolean unitRead = definition.isRead(MeasureColumns.UNIT);
    if (NumberCell.isSuppressed(row, numerator)
        || NumberCell.isSuppressed(row, denominator)
        || NumberCell.isSuppressed(row, value)) {
      return Entry.of(new Figure(Optional.empty(), Optional.empty(), Optional.empty(), true, note));
    }
    Quantity figure = unitRead ? quantity(measure.unit()) : ofSomeUnit;
    Entry<BigDecimal> above =
        NumberCell.read(row, numerator, unitRead ? above(measure.unit()) : ofSomeUnit);
    Entry<BigDecimal> below = NumberCell.read(row, denominator, count);
    Entry<BigDecimal> typed = NumberCell.read(row, value, figure);
    boolean sound = !above.isWrong() && !below.isWrong() && !typed.isWrong();
    boolean divisible =
        !below.isWrong()
            && (below.isBlank() || fractions.checkDenominator(row, below.orElse(BigDecimal.ONE)));
    sound &= divisible;
    if (typed.isGiven() && unitRead) {
      sound &= UnitRange.check(row, value, measure.unit(), typed.orElse(BigDecimal.ZERO));
    }
    if (above.isGiven() && divisible && unitRead) {
      BigDecimal n = above.orElse(BigDecimal.ZERO);
      sound &= fractions.checkNumerator(row, measure.unit(), n, below.find());
      if (sound
          && typed.isGiven()
          && definition.isComputed()
          && definition.isRead(MeasureColumns.DECIMALS)) {
        sound =
            fractions.checkAgreement(
                row, measure, display(measure), n, below.find(), typed.orElse(n));
      }
    }
    if (!sound) {
      return Entry.wrong();
    }
    if (above.isBlank() && typed.isBlank()) {
      return Entry.blank();
    }
    Figure read = new Figure(above.find(), below.find(), typed.find(), false, note);
    if (above.isGiven() && unitRead && measure.unit().isTime()) {
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
