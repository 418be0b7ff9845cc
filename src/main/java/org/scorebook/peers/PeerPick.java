package org.scorebook.peers;

import java.math.BigDecimal;
import java.util.List;

/**
 * The figures that a download has for a measure.
 *
 * @param measure what the download calls it: its code and description, as far as it has them
 * @param period as pages print it, empty where the download says none
 * @param organisations in the order of the download
 */
public record PeerPick(
    String measure,
    String period,
    String source,
    List<Organisation> organisations,
    List<LeftOut> leftOut) {
  public PeerPick {
    organisations = List.copyOf(organisations);
    leftOut = List.copyOf(leftOut);
  }

  /**
   * A comparable organisation and its figure.
   *
   * @param code its ONS code, empty where the download has none
   * @param value in the measure's unit; a percentage is a fraction
   */
  public record Organisation(String code, String name, BigDecimal value) {}

  /**
   * An organisation that does not count.
   *
   * @param why in a few words: {@code no figure: "*"}
   */
  public record LeftOut(String name, String why) {

    /** {@code Isles of Scilly (always)}. */
    public String text() {
      return name + " (" + why + ")";
    }
  }
}
