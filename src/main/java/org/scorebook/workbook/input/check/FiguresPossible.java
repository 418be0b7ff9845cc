package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.scorebook.figures.Values;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Measure;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;
import org.scorebook.workbook.input.table.Magnitude;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.AreaColumns;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;

/** A numerator and denominator that are possible each, and make a figure that is not. */
final class FiguresPossible implements Checks.MeasureCheck {

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    if (!measure.isComputed()) {
      return;
    }
    for (Basis basis : Basis.values()) {
      for (ValuedFigure figure : measure.valued(definition, basis)) {
        if (!Magnitude.isPossible(figure.rough())) {
          problems.accept(
              Magnitude.IMPOSSIBLE.at(
                  figure.figure().place(draft, DataColumns.NUMERATOR),
                  measure.id(),
                  impossible(definition, figure.figure().figure())));
        }
      }
    }
    for (AtRow<AreaFigure> area : measure.areas()) {
      Figure figure = area.typed().figure();
      OptionalDouble rough = Values.findRoughly(definition, figure);
      boolean possible = rough.isPresent() && Magnitude.isPossible(rough.getAsDouble());
      if (!possible && !figure.suppressed()) {
        problems.accept(
            Magnitude.IMPOSSIBLE.at(
                draft.place(InputSheet.AREAS, area.row(), AreaColumns.NUMERATOR),
                measure.id(),
                impossible(definition, figure)));
      }
    }
  }

  private static String impossible(Measure definition, Figure figure) {
    return Magnitude.impossible(
            "The numerator "
                + figure.numerator().map(BigDecimal::toPlainString).orElse("")
                + figure.denominator().map(d -> " over " + d.toPlainString()).orElse("")
                + definition.per().map(per -> ", per " + per.toPlainString() + ",").orElse("")
                + " makes a figure that")
        + " Correct one of them.";
  }
}
