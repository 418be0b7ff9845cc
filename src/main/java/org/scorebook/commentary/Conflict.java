package org.scorebook.commentary;

import java.time.Instant;
import java.util.Optional;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.SpokenTime;

/** Two replies with different commentary for one measure; the winner's is used. */
public record Conflict(String measureId, Version winner, Version loser) {
  private static final ProblemKind REPLIES_DIFFERED =
      ProblemKind.warning("replies-differed", "Readers know that another text was sent.");

  private static final ProblemKind REPLIES_DIFFER =
      ProblemKind.warning("replies-differ", "One page shows one text.");

  /**
   * One of the texts, and who sent it.
   *
   * @param saved when its reply was last saved, by its own account
   */
  public record Version(
      String owner, String file, Place place, String text, Optional<Instant> saved) {}

  /** For the analyst: both texts. */
  Problem problem() {
    return REPLIES_DIFFER.at(
        winner.place(),
        measureId,
        "two replies differ. Used, from "
            + describe(winner)
            + "; not used, from "
            + describe(loser)
            + ". To use the other, type it on the Commentary sheet and remove both replies, or ask "
            + (isOfOneOwner() ? winner.owner() + " which one stands." : "the owners to agree."));
  }

  /** For the final workbook: the measure and the owners, never the texts. */
  public Problem aboutProblem() {
    String who =
        isOfOneOwner()
            ? winner.owner() + " sent two different replies; " + which()
            : winner.owner()
                + " and "
                + loser.owner()
                + " sent different commentary; that of "
                + winner.owner()
                + " is shown.";
    return REPLIES_DIFFERED.at(new Place.Nowhere(), measureId, who);
  }

  private String which() {
    return winner.saved().equals(loser.saved())
        ? "neither is known to have been saved later, and one of them is shown."
        : "the one saved later is shown.";
  }

  /** Whether minutes do not tell which was saved later. */
  private boolean isWithinAMinute() {
    return !winner.saved().equals(loser.saved())
        && winner.saved().map(SpokenTime::minute).equals(loser.saved().map(SpokenTime::minute));
  }

  private boolean isOfOneOwner() {
    return winner.owner().equals(loser.owner());
  }

  private String describe(Version version) {
    return version.owner()
        + " ("
        + version.file()
        + version
            .saved()
            .map(
                time ->
                    ", saved "
                        + (isWithinAMinute() ? SpokenTime.second(time) : SpokenTime.minute(time)))
            .orElse(", not saying when it was saved")
        + "): \""
        + version.text()
        + "\"";
  }
}
