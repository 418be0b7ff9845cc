package org.scorebook.problem;

import java.util.Optional;

/**
 * One kind of problem: a constant beside its wording, wherever it is found.
 *
 * @param code its name in JSON and in the list of all problems, such as {@code
 *     denominator-not-positive}; it never changes, whatever becomes of the wording
 * @param why why it matters to the people who read the scorecard
 * @param together how many of the kind down a column are mended at once; empty where each is mended
 *     by itself
 * @param ofMeasure whether that is so of one measure's only
 */
public record ProblemKind(
    Severity severity, String code, String why, String together, boolean ofMeasure) {

  public static ProblemKind error(String code, String why) {
    return new ProblemKind(Severity.ERROR, code, why, "", false);
  }

  public static ProblemKind warning(String code, String why) {
    return new ProblemKind(Severity.WARNING, code, why, "", false);
  }

  /** The same, of which many down a column are told once, with how to mend them at once. */
  public ProblemKind mendedTogether(String how) {
    return new ProblemKind(severity, code, why, how, false);
  }

  /** The same of one measure: others have a cause of their own. */
  public ProblemKind mendedInMeasure(String how) {
    return new ProblemKind(severity, code, why, how, true);
  }

  /**
   * @param text what was found and what to do
   */
  public Problem at(Place place, String text) {
    return new Problem(this, place, Optional.empty(), text);
  }

  /**
   * @param measure ID of the measure it concerns
   * @param text what was found and what to do, without the measure's ID
   */
  public Problem at(Place place, String measure, String text) {
    return new Problem(this, place, Optional.of(measure), text);
  }
}
