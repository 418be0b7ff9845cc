package org.scorebook.workbook.output.book;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scorebook.changes.EditionChanges;
import org.scorebook.claims.Note;
import org.scorebook.problem.Problem;

/**
 * What the About sheet says besides the results.
 *
 * @param version of Scorebook
 * @param time of the run; with the same time the workbook is the same byte for byte
 * @param problems of the input, listed on About
 * @param notes on commentary beside the figures, listed on About
 * @param changes what is different from an earlier edition; empty where none is known
 */
public record Provenance(
    String version,
    Instant time,
    List<Problem> problems,
    List<Note> notes,
    Optional<EditionChanges> changes) {
  public Provenance {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** Where no earlier edition is known. */
  public Provenance(String version, Instant time, List<Problem> problems, List<Note> notes) {
    this(version, time, problems, notes, Optional.empty());
  }

  /** Without notes on commentary, where no earlier edition is known. */
  public Provenance(String version, Instant time, List<Problem> problems) {
    this(version, time, problems, List.of());
  }

  /** The same beside an earlier edition. */
  public Provenance with(Optional<EditionChanges> differences) {
    return new Provenance(version, time, problems, notes, differences);
  }
}
