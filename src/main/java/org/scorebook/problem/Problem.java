package org.scorebook.problem;

import java.util.Optional;

/**
 * One thing that is wrong, in words for the person who can mend it.
 *
 * @param measure ID of the measure it concerns, where there is one
 * @param text what was found and what to do, without the measure's ID
 */
public record Problem(ProblemKind kind, Place place, Optional<String> measure, String text) {

  public Severity severity() {
    return kind.severity();
  }

  public boolean isError() {
    return severity() == Severity.ERROR;
  }

  /** The text with the measure's ID before it, as every report shows it. */
  public String message() {
    return measure.map(id -> id + ": " + text).orElse(text);
  }

  /** The problem as one line: severity, place, message. Line breaks in a message become blanks. */
  public String line() {
    String where = place.text().isEmpty() ? "" : place.text() + " ";
    return (severity() + " " + where + message()).replaceAll("\\R", " ");
  }
}
