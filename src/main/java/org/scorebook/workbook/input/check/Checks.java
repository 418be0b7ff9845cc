package org.scorebook.workbook.input.check;

import java.util.List;
import org.scorebook.model.Measure;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.ReadDefinition;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.together.AreasAndWhole;
import org.scorebook.workbook.input.together.ExchangedFigures;
import org.scorebook.workbook.layout.Column;

/** Every check that needs more than one row. */
public final class Checks {

  /** A rule about the workbook as a whole. */
  interface Check {
    void check(Draft draft, Problems problems);
  }

  /** A rule about one measure at a time. */
  interface MeasureCheck {
    /**
     * Reports what is wrong with a measure.
     *
     * @param definition of the measure, of which only what could be read counts
     */
    void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems);

    /** The columns of Measures that must have been read for it to say anything that is sure. */
    default List<Column> restsOn() {
      return List.of();
    }
  }

  private static final List<Check> WHOLE =
      List.of(
          new SheetNames(),
          new NamesAlike(),
          new CommentaryNames(),
          new OwnersKnown(),
          new TargetsSheetPresent(),
          ExchangedFigures::check);

  private static final List<MeasureCheck> EACH =
      List.of(
          new ToleranceKnown(),
          new SenseOfTwelveMonths(),
          new FiguresInTime(),
          new CommentaryInTime(),
          new FiguresPossible(),
          new FiguresPresent(),
          new TargetPresent(),
          new TargetUnused(),
          new ThresholdOrder(),
          new PeersTogether(),
          new Outliers(),
          new SenseOfUnit(),
          new SenseOfTitle(),
          new SenseOfThresholds(),
          new SenseOfTargets(),
          new SenseOfFigures(),
          new NegativeFigures(),
          new AccumulatedFalls(),
          (draft, measure, definition, problems) -> AreasAndWhole.check(draft, measure, problems));

  /** What is asked of figures that are read one by one. */
  private static final List<MeasureCheck> FIGURES =
      List.of(
          new FiguresPossible(),
          new Outliers(),
          new SenseOfFigures(),
          new NegativeFigures(),
          new AccumulatedFalls());

  private Checks() {}

  /** Runs those that a figure beside the measure's others is held to. */
  public static void ofFigures(Draft draft, DraftMeasure measure, Problems problems) {
    run(FIGURES, draft, measure, problems);
  }

  /** Runs them all. */
  public static void run(Draft draft, Problems problems) {
    WHOLE.forEach(check -> check.check(draft, problems));
    for (DraftMeasure measure : draft.measures()) {
      run(EACH, draft, measure, problems);
      measure.forgetValues();
    }
  }

  private static void run(
      List<MeasureCheck> checks, Draft draft, DraftMeasure measure, Problems problems) {
    ReadDefinition definition = measure.definition().orElse(null);
    if (definition == null) {
      return;
    }
    for (MeasureCheck check : checks) {
      if (definition.isRead(check.restsOn())) {
        check.check(draft, measure, definition.measure(), problems);
      }
    }
  }
}
