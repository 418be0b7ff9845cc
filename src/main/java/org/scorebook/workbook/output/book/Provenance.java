package org.scorebook.workbook.output.book;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scorebook.changes.EditionChanges;
import org.scorebook.claims.Note;
import org.scorebook.problem.Problem;
import org.scorebook.workbook.looks.Looks;
import org.scorebook.xlsx.CustomProperties;

/**
 * What the About sheet says besides the results.
 *
 * @param version of Scorebook
 * @param time of the run; with the same time the workbook is the same byte for byte
 * @param problems of the input, listed on About
 * @param notes on commentary beside the figures, listed on About
 * @param changes what is different from an earlier edition; empty where none is known
 * @param ledgers of what was published, from the folder of the input; empty where there is none
 * @param custom what other programs keep in the input about it, such as a sensitivity label
 */
public record Provenance(
    String version,
    Instant time,
    List<Problem> problems,
    List<Note> notes,
    Optional<EditionChanges> changes,
    List<String> ledgers,
    CustomProperties custom) {
  public Provenance {
    ledgers = List.copyOf(ledgers);
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** Where no earlier edition is known, and the input is no more than its sheets. */
  public Provenance(String version, Instant time, List<Problem> problems, List<Note> notes) {
    this(version, time, problems, notes, Optional.empty(), List.of(), CustomProperties.NONE);
  }

  /** The same without notes on commentary. */
  public Provenance(String version, Instant time, List<Problem> problems) {
    this(version, time, problems, List.of());
  }

  /** The same beside an earlier edition. */
  public Provenance with(Optional<EditionChanges> differences) {
    return new Provenance(version, time, problems, notes, differences, ledgers, custom);
  }

  /** The same of an input that other programs keep something in. */
  public Provenance with(CustomProperties properties) {
    return new Provenance(version, time, problems, notes, changes, ledgers, properties);
  }

  /** What the workbook carries for other programs: what the looks have, else what the input has. */
  public CustomProperties carried(Looks looks) {
    return looks.custom().isEmpty() ? custom : looks.custom();
  }
}
