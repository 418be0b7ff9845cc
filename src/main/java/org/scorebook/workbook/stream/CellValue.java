package org.scorebook.workbook.stream;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What one cell holds; a blank cell holds nothing and has no value. */
public sealed interface CellValue {

  /** The value in the words of a message: what the user sees in the cell, or near enough. */
  String shown();

  /** A text that is not empty, letter for letter. */
  record Text(String text) implements CellValue {
    @Override
    public String shown() {
      return text;
    }
  }

  /** The decimal that Excel shows: the stored number rounded to 15 significant digits. */
  record Decimal(BigDecimal number) implements CellValue {
    @Override
    public String shown() {
      return number.toPlainString();
    }
  }

  /** A number shown as a date, in whichever date system the workbook keeps, or an ISO date. */
  record Date(LocalDate date) implements CellValue {
    private static final DateTimeFormatter SHOWN =
        DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    @Override
    public String shown() {
      return SHOWN.format(date);
    }
  }

  /** TRUE or FALSE. */
  record Truth(boolean value) implements CellValue {
    @Override
    public String shown() {
      return value ? "TRUE" : "FALSE";
    }
  }

  /** An Excel error such as {@code #REF!} or {@code #SPILL!}. */
  record Fault(String code) implements CellValue {
    @Override
    public String shown() {
      return code;
    }
  }

  /**
   * A formula that was saved without its result.
   *
   * @param stored what stands in the result's place in a workbook that says it was not calculated,
   *     mostly 0; null where nothing does
   */
  record NotCalculated(@Nullable String stored) implements CellValue {
    /** Whether an empty text stands in the result's place. */
    public boolean isEmptyText() {
      return stored != null && stored.isEmpty();
    }

    @Override
    public String shown() {
      return "a formula without a result";
    }
  }
}
