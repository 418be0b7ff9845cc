package org.scorebook.figures.result;

import java.math.BigDecimal;

/**
 * How far a figure moved from the previous one.
 *
 * @param value signed and unrounded, a fraction either way: 0.001 is 0.1 pp, or 0.1 percent
 * @param text unsigned, as shown: {@code 0.1 pp}, {@code 1.6%}
 */
public record Change(BigDecimal value, Kind kind, String text) {

  /** What a change is measured in. */
  public enum Kind {
    /** Percentage points. */
    PP("pp"),
    /** Percent of the previous figure's absolute value. */
    PERCENT("percent");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
