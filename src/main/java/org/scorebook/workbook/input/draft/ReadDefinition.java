package org.scorebook.workbook.input.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;
import org.scorebook.workbook.input.shown.Quantity;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * A row of Measures as far as it could be read. What errors have kept from being read stands on a
 * guess, so that everything else is checked in the same pass; nothing is said that rests on a
 * guess.
 *
 * @param unread the columns of Measures that are guessed
 */
public record ReadDefinition(Measure measure, Set<Column> unread) {
  public ReadDefinition {
    unread = Set.copyOf(unread);
  }

  /** A definition that was read whole. */
  public static ReadDefinition of(Measure measure) {
    return new ReadDefinition(measure, Set.of());
  }

  /** Of a measure that is not on Measures, or not there by that name. */
  public static ReadDefinition ofUnknown(String id) {
    Measure guess = Measure.builder(id).build();
    return new ReadDefinition(guess, Set.copyOf(InputSheet.MEASURES.columns()));
  }

  /** Whether the column is not guessed. */
  public boolean isRead(Column column) {
    return unread.isEmpty() || !unread.contains(column);
  }

  /** Whether none of the columns is guessed. */
  public boolean isRead(Column... columns) {
    return isRead(Arrays.asList(columns));
  }

  public boolean isRead(List<Column> columns) {
    return unread.isEmpty() || columns.stream().noneMatch(unread::contains);
  }

  /** Whether the figure that a numerator and denominator make is known. */
  public boolean isComputed() {
    return isRead(MeasureColumns.UNIT)
        && (measure.unit() != Unit.RATE || isRead(MeasureColumns.PER));
  }

  /** What the figures, targets and thresholds of the measure are numbers of. */
  public Quantity quantity(String currency) {
    return isRead(MeasureColumns.UNIT)
        ? Quantity.of(measure.unit(), currency)
        : Quantity.ofSomeUnit(currency);
  }

  /** The same with a column that was read after all. */
  public ReadDefinition with(Column column) {
    return new ReadDefinition(
        measure, Set.copyOf(unread.stream().filter(each -> !each.equals(column)).toList()));
  }

  /** The same with further columns that were not read. */
  public ReadDefinition without(Column... columns) {
    return new ReadDefinition(
        measure, Set.copyOf(Stream.concat(unread.stream(), Stream.of(columns)).toList()));
  }
}
