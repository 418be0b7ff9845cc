package org.scorebook.workbook.output.book;

import java.time.Instant;
import java.util.List;
import org.scorebook.claims.Note;
import org.scorebook.problem.Problem;

/**
 * What the About sheet says besides the results.
 *
 * @param version of Scorebook
 * @param time of the run; with the same time the workbook is the same byte for byte
 * @param problems of the input, listed on About
 * @param notes on commentary beside the figures, listed on About
 */
public record Provenance(String version, Instant time, List<Problem> problems, List<Note> notes) {
  public Provenance {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** Without notes on commentary. */
  public Provenance(String version, Instant time, List<Problem> problems) {
    this(version, time, problems, List.of());
  }
}
