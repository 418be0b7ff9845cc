package org.scorebook.workbook.input;

import java.util.Optional;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.model.Target;
import org.scorebook.problem.Place;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftFigure;
import org.scorebook.workbook.layout.AreaColumns;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.TargetColumns;

/** Where the figures of an input workbook stand, for what is found out about them later. */
public final class FigurePlaces {
  private final Draft draft;

  FigurePlaces(Draft draft) {
    this.draft = draft;
  }

  /** The cell of what a figure counts: its numerator where one was typed, else its value. */
  public Optional<Place> findCount(String measureId, Basis basis, Period period) {
    return typed(measureId, basis, period).map(figure -> figure.countPlace(draft));
  }

  /** The cell of an area's figure: its numerator where one was typed, else its value. */
  public Optional<Place> findArea(String measureId, Period period, String area) {
    return draft.findMeasure(measureId).stream()
        .flatMap(measure -> measure.areas().stream())
        .filter(row -> row.typed().period().equals(period) && row.typed().area().equals(area))
        .map(row -> draft.place(InputSheet.AREAS, row.row(), column(row.typed().figure())))
        .findFirst();
  }

  /** The cell of a target. */
  public Optional<Place> findTarget(String measureId, Target.Scope scope) {
    return draft.findMeasure(measureId).stream()
        .flatMap(measure -> measure.targets().stream())
        .filter(row -> row.typed().scope().equals(scope))
        .map(row -> draft.place(InputSheet.TARGETS, row.row(), TargetColumns.TARGET))
        .findFirst();
  }

  private Column column(Figure figure) {
    boolean hasValues =
        draft
            .findHeader(InputSheet.AREAS)
            .filter(header -> header.has(AreaColumns.VALUE))
            .isPresent();
    return figure.numerator().isPresent() || !hasValues ? AreaColumns.NUMERATOR : AreaColumns.VALUE;
  }

  /** The cell of a figure: its value where one was typed, else its numerator. */
  public Optional<Place> find(String measureId, Basis basis, Period period) {
    return typed(measureId, basis, period).map(figure -> figure.place(draft));
  }

  private Optional<DraftFigure> typed(String measureId, Basis basis, Period period) {
    return draft.findMeasure(measureId).stream()
        .flatMap(measure -> measure.figures().stream())
        .filter(figure -> figure.basis() == basis && figure.period().equals(period))
        .findFirst();
  }
}
