package org.scorebook.figures;

import java.util.Optional;
import org.scorebook.model.PeerGroup;
import org.scorebook.rules.Rules.QuartileMethod;

/** Peers of whose figures no quartiles can be had: what pages and checks say of them. */
public final class FewPeers {
  private FewPeers() {}

  /** The sentence, without its full stop; empty where there are enough. */
  public static Optional<String> find(PeerGroup group, QuartileMethod method) {
    int there = group.peers().size();
    if (there >= method.fewest()) {
      return Optional.empty();
    }
    String left =
        group.leftOut() == 0 ? "" : " (" + group.leftOut() + " left out without a figure)";
    return Optional.of(
        "Quartiles need the figures of at least "
            + method.fewest()
            + " organisations; there "
            + (there == 1 ? "is " : "are ")
            + there
            + left);
  }
}
