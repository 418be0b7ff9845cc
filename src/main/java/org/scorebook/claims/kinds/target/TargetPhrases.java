package org.scorebook.claims.kinds.target;

import java.util.List;
import org.scorebook.claims.words.Phrase;

/** Turns of phrase that say on which side of a target a figure is; the first that fits counts. */
final class TargetPhrases {
  private static final String OWN =
      " ~ #%|#|#£|#d? monthly|quarterly|annual|agreed|corporate|performance|profiled|end? of? year?"
          + " to? date|end? ";

  /** Other names of a target, which count only with its own number behind them. */
  private static final String TARGET = "target|profile|limit|ceiling|threshold|standard";

  /** What is claimed: that the target is met or not, or only on which side the figure lies. */
  enum Side {
    MET,
    /** Met where more is better; where less is, it may be meant either way. */
    PASSED,
    NOT_MET,
    ABOVE,
    BELOW,
    AT_OR_ABOVE,
    AT_OR_BELOW,
    ON;

    /** {@code at or above target}. */
    Side orEqual() {
      return this == ABOVE ? AT_OR_ABOVE : this == BELOW ? AT_OR_BELOW : this;
    }
  }

  record Matched(Phrase phrase, Side side) {}

  static final List<Matched> ALL =
      List.of(
          matched(
              "met|meets|meeting|meet|reached|reaches|attained|achieved|achieves|achieving|hit"
                  + "|hitting|beat|beaten|beats"
                  + OWN,
              Side.MET),
          matched(
              "exceeded|exceeds|exceeding|surpassed|surpassing|passed|passing" + OWN, Side.PASSED),
          matched("missed|missing|misses" + OWN, Side.NOT_MET),
          matched("better than" + OWN, Side.MET),
          matched("worse than" + OWN, Side.NOT_MET),
          matched("off" + OWN, Side.NOT_MET),
          matched("outside of?" + OWN, Side.NOT_MET),
          // "Within 5% of target" is no target met.
          matched("within ~ monthly|quarterly|annual|agreed|corporate? ", Side.MET),
          // Only denied: who reaches a target at some time claims nothing of now.
          matched("not|didn't|don't|doesn't ~ reach|meet|achieve|hit|attain" + OWN, Side.MET),
          matched("failing|failed|fails|fail to reach|meet|achieve|hit|attain" + OWN, Side.NOT_MET),
          matched("above|over|ahead of?" + OWN, Side.ABOVE),
          matched("in excess of" + OWN, Side.ABOVE),
          matched("below|under|behind|short of?" + OWN, Side.BELOW),
          matched("on ", Side.ON),
          matched("in line with" + OWN, Side.ON));

  private TargetPhrases() {}

  private static Matched matched(String words, Side side) {
    return new Matched(Phrase.of(words + TARGET), side);
  }
}
