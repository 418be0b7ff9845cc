package org.scorebook.workbook.input.check;

import java.util.List;
import java.util.Optional;
import org.scorebook.model.Measure;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.TargetType;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.ProblemKind;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.slip.ToleranceTyped;
import org.scorebook.workbook.input.slip.ToleranceUnlikely;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * A tolerance that a measure names is one of the rules' bands, and its band measures what the
 * measure has: points of a percentage are no distance between figures of another unit.
 */
final class ToleranceKnown implements Checks.MeasureCheck {
  private static final ProblemKind TOLERANCE_UNSUITED =
      ProblemKind.error(
          "tolerance-unsuited", "Percentage points of a count would be read as units.");

  private static final ProblemKind TOLERANCE_UNKNOWN =
      ProblemKind.error("tolerance-unknown", "The tolerance decides between amber and red.");

  private static final ProblemKind TOLERANCE_MALFORMED =
      ProblemKind.error(
          "tolerance-malformed", "Nothing could be AMBER, or far more than was meant.");

  private static final ProblemKind TOLERANCE_UNLIKELY =
      ProblemKind.warning("tolerance-unlikely", "A slip here decides what is RED.");

  /** What says whether a measure is judged, and by which of the rules' own bands. */
  private static final Column[] JUDGED = {
    MeasureColumns.UNIT,
    MeasureColumns.STATE,
    MeasureColumns.TARGET_TYPE,
    MeasureColumns.PREFERRED_TRAVEL
  };

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    draft.rules().ifPresent(rules -> check(rules, measure, definition));
  }

  private static void check(Rules rules, DraftMeasure measure, Measure definition) {
    Optional<String> wanted = definition.tolerance();
    if (wanted.isEmpty()) {
      if (measure.isRead(JUDGED)
          && isJudged(definition)
          && !rules.tolerance().suits(definition.unit())) {
        measure
            .row()
            .report(
                TOLERANCE_UNSUITED, place(measure), unsuited(rules.tolerance(), definition, rules));
      }
      return;
    }
    Optional<Tolerance> band = rules.findTolerance(wanted.get());
    if (band.isEmpty()) {
      unusable(wanted.get(), rules, measure);
    } else if (measure.isRead(MeasureColumns.UNIT) && !band.get().suits(definition.unit())) {
      measure
          .row()
          .report(
              TOLERANCE_UNSUITED,
              MeasureColumns.TOLERANCE,
              unsuited(band.get(), definition, rules));
    } else if (measure.isRead(MeasureColumns.UNIT) && band.get().name().equals(Tolerance.OWN)) {
      ToleranceUnlikely.find(band.get().amber(), definition)
          .ifPresent(
              text -> measure.row().report(TOLERANCE_UNLIKELY, MeasureColumns.TOLERANCE, text));
    }
  }

  private static boolean isJudged(Measure measure) {
    return measure.isLive()
        && measure.targetType() != TargetType.NONE
        && measure.preferredTravel() != PreferredTravel.NONE;
  }

  private static Column place(DraftMeasure measure) {
    return measure.row().header().has(MeasureColumns.TOLERANCE)
        ? MeasureColumns.TOLERANCE
        : MeasureColumns.UNIT;
  }

  private static String unsuited(Tolerance band, Measure measure, Rules rules) {
    List<String> others =
        rules.tolerances().values().stream()
            .filter(other -> other.suits(measure.unit()))
            .map(Tolerance::name)
            .sorted()
            .toList();
    boolean own = band.name().equals(Tolerance.OWN);
    return (own ? "This tolerance" : "The tolerance " + band.name())
        + " ("
        + band.text()
        + ") counts percentage points, and this "
        + measure.unit().word()
        + " is no percentage. "
        + (own
            ? "Type percent of the target, such as 10%, or a plain amount, such as 3."
            : instead(others, rules));
  }

  private static String instead(List<String> others, Rules rules) {
    return others.isEmpty()
        ? "Add a band in percent or plain amounts to the rules " + rules.name() + "."
        : "Choose a band that suits it: " + String.join(", ", others) + ".";
  }

  /** The name of no band, a band misspelt, or a tolerance that is not one. */
  private static void unusable(String wanted, Rules rules, DraftMeasure measure) {
    List<String> bands =
        rules.tolerances().values().stream().map(Tolerance::name).sorted().toList();
    Optional<String> typed =
        Nearest.suggestion(wanted, bands).isEmpty()
            ? ToleranceTyped.problem(wanted)
            : Optional.empty();
    measure
        .row()
        .report(
            typed.isPresent() ? TOLERANCE_MALFORMED : TOLERANCE_UNKNOWN,
            MeasureColumns.TOLERANCE,
            typed.orElseGet(() -> unknown(wanted, bands, rules)));
  }

  private static String unknown(String wanted, List<String> bands, Rules rules) {
    return Quote.of(wanted)
        + " is not a tolerance band of the rules "
        + rules.name()
        + "."
        + Nearest.suggestion(wanted, bands)
        + " Accepted: "
        + String.join(", ", bands)
        + ". Or type the tolerance itself: that of AMBER, such as 10%, 2pp or 3, or those of GREEN"
        + " and AMBER, such as 2% / 10%.";
  }
}
