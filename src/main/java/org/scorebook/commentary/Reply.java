package org.scorebook.commentary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scorebook.model.Figure;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.text.Blanks;

/**
 * One returned owner's workbook: its values, never its styles, links or formulas.
 *
 * @param file its name in the folder, for the reader only; nothing is recognised by it
 * @param saved when it was last saved by the document's own account
 * @param request what it answers, from its very hidden sheet
 * @param figures found sound among those typed where one was missing
 * @param sha256 of the file's bytes: the same reply twice counts once
 * @param changes figures and definitions that no longer stand as they were sent; none is taken
 */
public record Reply(
    String file,
    String sha256,
    Request request,
    Optional<Instant> saved,
    List<Entry> entries,
    List<Typed> figures,
    List<Problem> changes) {
  /** What the cell beside a commentary cell says where its text was checked against the figures. */
  public static final String CHECKED = "Yes";

  /** What it says otherwise. */
  public static final String UNCHECKED = "No";

  /** What stands before that cell. */
  public static final String CHECK_LABEL = "I have checked this";

  public Reply {
    entries = List.copyOf(entries);
    figures = List.copyOf(figures);
    changes = List.copyOf(changes);
  }

  /** Whether an answer stands in it: commentary, new or as it was sent, or a figure. */
  public boolean saysAnything() {
    return hasText() || !figures.isEmpty();
  }

  /** Whether any commentary stands in it, new or as it was sent. */
  public boolean hasText() {
    return entries.stream().anyMatch(entry -> !Blanks.isBlank(entry.text()));
  }

  /**
   * A figure that was missing.
   *
   * @param period for which it was asked, as results name it
   * @param place of its value, else of its numerator
   */
  public record Typed(String measureId, String period, Place place, Figure figure) {}

  /**
   * One commentary cell.
   *
   * @param text as typed; blank where nothing was
   * @param sent what stood in the cell when the pack was made
   * @param figureSent the current figure as the pack showed it
   * @param checked whether the owner says that it was checked against the figures
   */
  public record Entry(
      String measureId, Place place, String text, String sent, String figureSent, boolean checked) {

    /** Whether the owner wrote something that did not already stand there. */
    public boolean isAnswer() {
      return !Blanks.isBlank(text) && !Blanks.strip(text).equals(Blanks.strip(sent));
    }
  }
}
