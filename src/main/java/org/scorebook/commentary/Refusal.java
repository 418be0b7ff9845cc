package org.scorebook.commentary;

import java.util.Optional;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;

/**
 * A returned workbook that is not taken, and why.
 *
 * @param owner whose it is, where that could be told
 * @param reason a sentence for the analyst, with what to do
 */
public record Refusal(String file, Optional<String> owner, String reason) {
  private static final ProblemKind REPLY_NOT_TAKEN =
      ProblemKind.warning(
          "reply-not-taken", "What it holds is not what was asked, or not safe to read.");

  /** As a warning: a refused reply never stops the others. */
  public Problem problem() {
    return REPLY_NOT_TAKEN.at(new Place.File(file), "not taken: " + reason);
  }
}
