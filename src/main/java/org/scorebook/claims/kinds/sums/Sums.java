package org.scorebook.claims.kinds.sums;

import java.util.ArrayList;
import java.util.List;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.words.Token;

/** The door of the package: every sum that a sentence holds. */
public final class Sums {
  private Sums() {}

  /**
   * What comes of the sums of a sentence.
   *
   * @param text the whole commentary, for quoting
   */
  public static List<ClaimVerdict> judge(
      CharSequence text, List<Token> sentence, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>(ArithmeticClaim.judge(text, sentence, page));
    verdicts.addAll(PartsClaim.judge(text, sentence));
    verdicts.addAll(ReversedClaim.judge(text, sentence));
    return verdicts;
  }
}
