package org.scorebook.commentary;

import java.util.Optional;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;

/**
 * A returned workbook that is not taken, and why.
 *
 * @param owner whose it is, where that could be told
 * @param reason a sentence for the analyst, with what to do
 */
public record Refusal(String file, Optional<String> owner, String reason) {

  /** As a warning: a refused reply never stops the others. */
  public Problem problem() {
    return Problem.warning(new Place.File(file), "not taken: " + reason);
  }
}
