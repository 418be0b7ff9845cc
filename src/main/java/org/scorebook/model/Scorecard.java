package org.scorebook.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The Scorecard sheet: what is reported, for whom and when.
 *
 * @param period the reporting month, or a quarter or year, meaning its last month
 * @param rules name of the rule set the workbook asks for
 */
public record Scorecard(
    String title,
    String organisation,
    Period period,
    String producedBy,
    List<String> notes,
    String rules,
    Optional<LocalDate> commentaryDue,
    Optional<String> replyTo) {
  public Scorecard {
    notes = List.copyOf(notes);
  }

  /** The title and period as file names and headings join them: {@code Title - December 2020}. */
  public String titleAndPeriod() {
    return title + " - " + period.title();
  }
}
