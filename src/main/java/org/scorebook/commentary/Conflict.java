package org.scorebook.commentary;

import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;

/** Two replies with different commentary for one measure; the winner's is used. */
public record Conflict(String measureId, Version winner, Version loser) {

  /** One of the texts, and who sent it. */
  public record Version(String owner, String file, Place place, String text, String saved) {}

  /** For the analyst: both texts. */
  public Problem problem() {
    return Problem.warning(
        winner.place(),
        measureId,
        "two replies differ. Used, from "
            + describe(winner)
            + "; not used, from "
            + describe(loser)
            + ". To use the other, type it on the Commentary sheet and remove both replies, or ask"
            + " the owners to agree.");
  }

  /** For the final workbook: the measure and the owners, never the texts. */
  public Problem aboutProblem() {
    String who =
        winner.owner().equals(loser.owner())
            ? winner.owner() + " sent two different replies; the one saved later is shown."
            : winner.owner()
                + " and "
                + loser.owner()
                + " sent different commentary; that of "
                + winner.owner()
                + " is shown.";
    return Problem.warning(new Place.Nowhere(), measureId, who);
  }

  private static String describe(Version version) {
    return version.owner()
        + " ("
        + version.file()
        + version.saved()
        + "): \""
        + version.text()
        + "\"";
  }
}
