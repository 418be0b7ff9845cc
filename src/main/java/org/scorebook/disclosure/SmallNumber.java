package org.scorebook.disclosure;

import org.scorebook.model.Basis;
import org.scorebook.model.Commentary;
import org.scorebook.model.Period;

/**
 * A small number that a reader could find.
 *
 * @param measure its ID
 * @param text what can be read and what to do
 */
public record SmallNumber(String measure, Source source, String text) {

  /** Where it is read from. */
  public sealed interface Source {
    /** A figure of a period, as reported or as recalculated. */
    record OfFigure(Basis basis, Period period) implements Source {}

    /** A figure of an area. */
    record OfArea(Period period, String area) implements Source {}

    /** What was written about the measure. */
    record OfCommentary(Commentary commentary) implements Source {}
  }
}
