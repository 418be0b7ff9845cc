package org.scorebook.variation;

import org.scorebook.model.Period;

/**
 * A sign that a period's figure is more than usual variation.
 *
 * @param up towards higher figures
 * @param points how many in a row make it: of a trend or shift, those up to and with this period
 */
public record Signal(Period period, Kind kind, boolean up, int points) {

  /** The signs in the order in which they are named. */
  public enum Kind {
    /** Beyond a limit. */
    OUTSIDE("outside"),
    /** Seven points, each higher or each lower than the one before. */
    TREND("trend"),
    /** Two of three points on one side of the mean beyond the near limit. */
    TWO_OF_THREE("two of three"),
    /** Seven points on one side of the mean. */
    SHIFT("shift");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** The sign in words: {@code shift (9 in a row above the mean)}. */
  public String text() {
    return kind.word() + " (" + seen() + ")";
  }

  /** What is seen of it: {@code 9 in a row above the mean}. */
  private String seen() {
    return switch (kind) {
      case OUTSIDE -> up ? "above the upper limit" : "below the lower limit";
      case TREND -> points + " in a row " + (up ? "rising" : "falling");
      case TWO_OF_THREE -> "near or beyond the " + (up ? "upper" : "lower") + " limit";
      case SHIFT -> points + " in a row " + (up ? "above" : "below") + " the mean";
    };
  }

  /** The same for readers who do not know the names of signs. */
  String plain() {
    return kind == Kind.TWO_OF_THREE ? "two of three " + seen() : seen();
  }
}
