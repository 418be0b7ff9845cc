package org.scorebook.xlsx.read;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.scorebook.xlsx.number.ExcelDates;
import org.scorebook.xlsx.number.Moment;
import org.scorebook.xlsx.number.NumberFormat;

/**
 * What one cell holds ({@code c}, by its type {@code t} and the format of its style); a blank cell
 * holds nothing and has no value. A formula counts as the result that was saved with it.
 */
public sealed interface CellValue {

  /** What the user sees in the cell. */
  String shown();

  /** A text that is not empty, letter for letter. */
  record Text(String text) implements CellValue {
    @Override
    public String shown() {
      return text;
    }
  }

  /**
   * The decimal that Excel shows: the stored number rounded to 15 significant digits.
   *
   * @param format how it shows it: as 37.9% or with a name beside it, say
   */
  record Decimal(BigDecimal number, NumberFormat format) implements CellValue {
    @Override
    public String shown() {
      return format.shown(number);
    }
  }

  /** A number shown as a date, in whichever date system the workbook keeps, or an ISO date. */
  record Date(Moment moment, NumberFormat format) implements CellValue {
    @Override
    public String shown() {
      return format.shown(ExcelDates.number(moment));
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
   * @param result what stands there, where a program wrote it and only asked for all to be
   *     calculated again; null where it may be what it writes for every formula
   */
  record NotCalculated(@Nullable String stored, @Nullable CellValue result) implements CellValue {
    public NotCalculated(@Nullable String stored) {
      this(stored, null);
    }

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
