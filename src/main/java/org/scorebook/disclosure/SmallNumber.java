package org.scorebook.disclosure;

import org.scorebook.model.Basis;
import org.scorebook.model.Commentary;
import org.scorebook.model.Period;

/**
 * A small number that a reader could find.
 *
 * @param measure its ID
 * @param hidden whether it is typed {@code [c]} and can be worked out, so that the text must not
 *     stand where the figure must not
 * @param text what can be read and what to do
 */
public record SmallNumber(String measure, Source source, boolean hidden, String text) {

  /** One that is shown as such. */
  SmallNumber(String measure, Source source, String text) {
    this(measure, source, false, text);
  }

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
