package org.scorebook.figures.result;

import java.util.Optional;

/**
 * Direction of travel: where the figure went, and whether that is good.
 *
 * @param colour empty where neither way is preferred or nothing is known
 * @param why for {@code N/A}, why there is none; else what it was judged by
 */
public record Direction(Travel travel, Optional<Colour> colour, String why) {

  /** Where the figure went. */
  public enum Travel {
    UP("Up"),
    DOWN("Down"),
    STATIC("Static"),
    NOT_APPLICABLE("N/A");

    private final String word;

    Travel(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** Whether that is good. */
  public enum Colour {
    GREEN("Green"),
    AMBER("Amber"),
    RED("Red");

    private final String word;

    Colour(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** As the workbook shows it: {@code Up (Green)}, {@code Static}, {@code N/A}. */
  public String text() {
    return colour.map(c -> travel.word() + " (" + c.word() + ")").orElse(travel.word());
  }
}
