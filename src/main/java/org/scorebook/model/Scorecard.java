package org.scorebook.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Scorecard sheet: what is reported, for whom and when.
 *
 * @param period the reporting month, or a quarter or year, meaning its last month
 * @param rules name of the rule set the workbook asks for
 * @param publishedBefore files that remember what was published before, from the folder of the
 *     input workbook
 */
public record Scorecard(
    String title,
    String organisation,
    Period period,
    String producedBy,
    List<String> notes,
    String rules,
    Optional<LocalDate> commentaryDue,
    Optional<String> replyTo,
    List<String> publishedBefore) {
  public Scorecard {
    notes = List.copyOf(notes);
    publishedBefore = List.copyOf(publishedBefore);
  }

  /** A scorecard of which nothing was published before under another name. */
  public Scorecard(
      String title,
      String organisation,
      Period period,
      String producedBy,
      List<String> notes,
      String rules,
      Optional<LocalDate> commentaryDue,
      Optional<String> replyTo) {
    this(title, organisation, period, producedBy, notes, rules, commentaryDue, replyTo, List.of());
  }

  /** The same with one more note, before the others. */
  public Scorecard withNote(String note) {
    List<String> more = new ArrayList<>(List.of(note));
    more.addAll(notes);
    return new Scorecard(
        title,
        organisation,
        period,
        producedBy,
        more,
        rules,
        commentaryDue,
        replyTo,
        publishedBefore);
  }

  /** The title and period as headings join them: {@code Title - December 2020}. */
  public String titleAndPeriod() {
    return title + " - " + period.title();
  }
}
