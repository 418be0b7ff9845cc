package org.scorebook.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was written about a measure for a period.
 *
 * @param source where it stands: the Commentary sheet, or the file name of a reply
 * @param written the day a reply was saved; empty where that is not known
 */
public record Commentary(
    Period period, String text, String author, String source, Optional<LocalDate> written) {

  /** Commentary whose day is not known, as on the Commentary sheet. */
  public Commentary(Period period, String text, String author, String source) {
    this(period, text, author, source, Optional.empty());
  }
}
