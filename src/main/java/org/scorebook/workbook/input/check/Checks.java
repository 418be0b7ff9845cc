package org.scorebook.workbook.input.check;

import java.util.List;
import org.scorebook.model.Measure;
import org.scorebook.workbook.input.table.Problems;

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
     * @param definition of the measure; one that errors have left without is not checked
     */
    void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems);
  }

  private static final List<Check> WHOLE =
      List.of(new SheetNames(), new CommentaryNames(), new OwnersKnown());

  private static final List<MeasureCheck> EACH =
      List.of(
          new ToleranceKnown(),
          new AccumulatesAlone(),
          new FiguresInTime(),
          new FiguresPossible(),
          new FiguresPresent(),
          new TargetPresent(),
          new ThresholdOrder(),
          new PeersTogether(),
          new Outliers(),
          new SenseOfUnit(),
          new SenseOfTargets(),
          new SenseOfFigures());

  /** What is asked of figures that are read one by one. */
  private static final List<MeasureCheck> FIGURES =
      List.of(new FiguresPossible(), new Outliers(), new SenseOfFigures());

  private Checks() {}

  /** Runs those that a figure beside the measure's others is held to. */
  public static void ofFigures(
      Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    FIGURES.forEach(check -> check.check(draft, measure, definition, problems));
  }

  /** Runs them all. */
  public static void run(Draft draft, Problems problems) {
    WHOLE.forEach(check -> check.check(draft, problems));
    for (DraftMeasure measure : draft.measures()) {
      measure
          .definition()
          .ifPresent(
              definition ->
                  EACH.forEach(check -> check.check(draft, measure, definition, problems)));
      measure.forgetValues();
    }
  }
}
