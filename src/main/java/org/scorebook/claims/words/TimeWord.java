package org.scorebook.claims.words;

import java.util.Optional;

/**
 * Words that name a time.
 *
 * @param from the first token of the clause that belongs to it, its preposition left out
 * @param to the token behind it
 * @param number of a month 1 to 12, of a quarter 1 to 4, of months ago how many
 * @param until the second month of a range, else 0
 * @param year calendar year of a month, first year of a financial year, also of a quarter's
 */
public record TimeWord(int from, int to, Kind kind, int number, int until, Optional<Integer> year) {
  /** What is named. */
  public enum Kind {
    /** {@code now}, {@code currently}. */
    NOW,
    /** {@code the third month running}, {@code highest this year}: what has led to the time. */
    UP_TO_NOW,
    THIS_MONTH,
    THIS_QUARTER,
    THIS_YEAR,
    LAST_MONTH,
    LAST_QUARTER,
    LAST_HALF,
    LAST_YEAR,
    /** {@code previous}, {@code last period}. */
    LAST_PERIOD,
    /** {@code the same period last year}. */
    YEAR_AGO,
    MONTH,
    MONTHS,
    QUARTER,
    /** {@code January last year}. */
    MONTH_OF_LAST_YEAR,
    QUARTER_OF_LAST_YEAR,
    /** A financial year by its numbers: {@code 2019/20}. */
    YEAR,
    TWELVE_MONTHS,
    /** The period without those that its figure may cover besides: {@code in-month}. */
    BY_ITSELF,
    /** {@code six months ago}, with the number of months. */
    MONTHS_AGO,
    /** {@code 15 January}. */
    DAY,
    /** Any other time, known to be another or not known at all. */
    ELSEWHEN
  }

  /** Whether a token belongs to it. */
  public boolean covers(int place) {
    return place >= from && place < to;
  }

  public TimeWord as(Kind other) {
    return new TimeWord(from, to, other, number, until, year);
  }

  static TimeWord of(int from, int to, Kind kind) {
    return new TimeWord(from, to, kind, 0, 0, Optional.empty());
  }
}
