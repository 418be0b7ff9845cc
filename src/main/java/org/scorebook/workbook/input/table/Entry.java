package org.scorebook.workbook.input.table;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was typed into a cell: nothing, a value, or something wrong that has been reported. */
public final class Entry<T> {
  private static final Entry<?> BLANK = new Entry<>(null, true);
  private static final Entry<?> WRONG = new Entry<>(null, false);

  private final @Nullable T value;
  private final boolean blank;

  private Entry(@Nullable T value, boolean blank) {
    this.value = value;
    this.blank = blank;
  }

  public static <T> Entry<T> of(T value) {
    return new Entry<>(value, false);
  }

  @SuppressWarnings("unchecked") // it holds nothing of any type
  public static <T> Entry<T> blank() {
    return (Entry<T>) BLANK;
  }

  @SuppressWarnings("unchecked") // it holds nothing of any type
  public static <T> Entry<T> wrong() {
    return (Entry<T>) WRONG;
  }

  public boolean isBlank() {
    return blank;
  }

  public boolean isWrong() {
    return !blank && value == null;
  }

  public boolean isGiven() {
    return value != null;
  }

  public Optional<T> find() {
    return Optional.ofNullable(value);
  }

  /** The value that is given. */
  public T value() {
    return Objects.requireNonNull(value);
  }

  public T orElse(T other) {
    return value == null ? other : value;
  }
}
