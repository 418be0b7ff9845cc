package org.scorebook.model;

import java.time.LocalDate;
import java.util.Optional;
import org.scorebook.problem.Place;

/**
 * What was written about a measure for a period.
 *
 * @param source where it stands: the Commentary sheet, or the file name of a reply
 * @param written the day a reply was saved; empty where that is not known
 * @param checked what says that the text was looked at where it and the figures differ; blank where
 *     nothing does
 * @param place the cell it was typed in, where that is known
 */
public record Commentary(
    Period period,
    String text,
    String author,
    String source,
    Optional<LocalDate> written,
    String checked,
    Optional<Place> place) {

  /** The same, marked as checked. */
  public Commentary withChecked(String mark) {
    return new Commentary(period, text, author, source, written, mark, place);
  }

  /** Commentary whose day and cell are not known. */
  public Commentary(Period period, String text, String author, String source) {
    this(period, text, author, source, Optional.empty(), "", Optional.empty());
  }
}
