package org.scorebook.claims;

import java.util.List;
import org.scorebook.problem.Problem;

/**
 * What came of holding the commentary of an edition against its figures.
 *
 * @param warnings sentences that the page contradicts
 * @param notes what was found and is marked as checked, and words of size that the figures do not
 *     quite bear out
 */
public record Findings(List<Problem> warnings, List<Note> notes) {
  public Findings {
    warnings = List.copyOf(warnings);
    notes = List.copyOf(notes);
  }

  /** Sentences that the page contradicts and that are marked as checked. */
  public List<Note> confirmed() {
    return notes.stream().filter(Note::confirmed).toList();
  }
}
