package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.Values;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Basis;
import org.scorebook.model.Measure;
import org.scorebook.model.Unit;
import org.scorebook.problem.Place;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.AtRow;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.layout.AreaColumns;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * One figure below zero of a count or a time of which no other is (warning): a sign too many. Where
 * others are, or a target, the measure is of a net change. Money and ratios may fall below zero.
 */
final class NegativeFigures implements Checks.MeasureCheck {
  private static final ProblemKind FIGURE_NEGATIVE =
      ProblemKind.warning(
          "figure-negative", "Where less is better, a sign too many beats every target.");

  private record Negative(Place place, BigDecimal value) {}

  @Override
  public List<Column> restsOn() {
    return List.of(MeasureColumns.UNIT);
  }

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    Unit unit = definition.unit();
    boolean mayNotBe = unit == Unit.NUMBER || unit == Unit.DAYS || unit.isTime();
    if (!mayNotBe || measure.targets().stream().anyMatch(row -> row.typed().value().signum() < 0)) {
      return;
    }
    List<Negative> negatives = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      for (ValuedFigure figure : measure.valued(definition, basis)) {
        if (figure.rough() < 0) {
          negatives.add(new Negative(figure.figure().place(draft), figure.value()));
        }
      }
    }
    if (measure.isComputed()) {
      for (AtRow<AreaFigure> area : measure.areas()) {
        Values.find(definition, area.typed().figure())
            .filter(value -> value.signum() < 0)
            .ifPresent(value -> negatives.add(new Negative(place(draft, area), value)));
      }
    }
    if (negatives.size() == 1) {
      String currency = draft.rules().map(rules -> rules.currency()).orElse("");
      Display display = new Display(unit, definition.decimals(), currency);
      Negative only = negatives.get(0);
      problems.accept(
          FIGURE_NEGATIVE.at(
              only.place(),
              measure.id(),
              display.textAsGiven(only.value())
                  + " is below zero, and no other figure or target of the measure is. Check the"
                  + " sign; leave it if it is right."));
    }
  }

  private static Place place(Draft draft, AtRow<AreaFigure> area) {
    Optional<BigDecimal> value = area.typed().figure().value();
    return draft.place(
        InputSheet.AREAS,
        area.row(),
        value.isPresent() ? AreaColumns.VALUE : AreaColumns.NUMERATOR);
  }
}
