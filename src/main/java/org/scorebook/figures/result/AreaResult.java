package org.scorebook.figures.result;

/**
 * A measure's current figure for one area.
 *
 * @param suppressed shown as {@code [c]}
 */
public record AreaResult(String area, Answer<Shown> figure, boolean suppressed) {

  /** The figure as shown; {@code [c]} when suppressed, empty where there is none. */
  public String text() {
    return suppressed ? "[c]" : figure.find().map(Shown::text).orElse("");
  }
}
