package org.scorebook.commentary;

import java.util.List;
import org.scorebook.model.Owner;

/**
 * How far an owner has answered.
 *
 * @param asked IDs of their measures that should have commentary, in display order
 * @param missing those still without commentary, in a reply or on the Commentary sheet
 */
public record OwnerAnswer(Owner owner, State state, List<String> asked, List<String> missing) {
  public OwnerAnswer {
    asked = List.copyOf(asked);
    missing = List.copyOf(missing);
  }

  /** In the order in which an analyst would chase them. */
  public enum State {
    /** A reply came, or nothing was asked, and nothing is missing. */
    ANSWERED("answered"),
    /** A reply came and something is still missing. */
    PARTLY("partly"),
    NOT_YET("not yet"),
    /** Only replies that could not be taken came. */
    REFUSED("refused");

    private final String word;

    State(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }
}
