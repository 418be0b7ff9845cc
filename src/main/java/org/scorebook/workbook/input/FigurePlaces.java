package org.scorebook.workbook.input;

import java.util.Optional;
import org.scorebook.model.Basis;
import org.scorebook.model.Period;
import org.scorebook.problem.Place;
import org.scorebook.workbook.input.check.Draft;

/** Where the figures of an input workbook stand, for what is found out about them later. */
public final class FigurePlaces {
  private final Draft draft;

  FigurePlaces(Draft draft) {
    this.draft = draft;
  }

  /** The cell of a figure: its value where one was typed, else its numerator. */
  public Optional<Place> find(String measureId, Basis basis, Period period) {
    return draft.findMeasure(measureId).stream()
        .flatMap(measure -> measure.figures().stream())
        .filter(figure -> figure.basis() == basis && figure.period().equals(period))
        .map(figure -> figure.place(draft))
        .findFirst();
  }
}
