package org.scorebook.xlsx.chart;

/**
 * A data label of one point ({@code c:dLbl}).
 *
 * @param rise how much higher it stands than there, as a share of the chart's height
 */
public record Label(int point, Position position, double rise) {
  /** One that stands just there. */
  public Label(int point, Position position) {
    this(point, position, 0);
  }

  /** Where it stands, and DrawingML's word for it. */
  public enum Position {
    ABOVE_COLUMN("outEnd"),
    IN_COLUMN("inEnd"),
    AT_FOOT("inBase"),
    ABOVE("t"),
    BELOW("b"),
    LEFT("l"),
    RIGHT("r");

    private final String code;

    Position(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    boolean isInside() {
      return this == IN_COLUMN || this == AT_FOOT;
    }
  }
}
