package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;
import org.scorebook.rules.Rules;

/** What the statuses of an edition mean, as its rules call and judge them. */
final class StatusKey {
  private final Results results;

  private StatusKey(Results results) {
    this.results = results;
  }

  /** A word for a status. One status may have two. */
  record Entry(StatusWord status, String label, String meaning) {}

  /** GREEN, AMBER and RED; BLUE where it can come about; of the others, what there is. */
  static List<Entry> of(Results results) {
    StatusKey key = new StatusKey(results);
    List<Entry> entries = new ArrayList<>();
    for (StatusWord status : StatusWord.values()) {
      for (String label : results.rules().labels(status)) {
        if (key.isWanted(status, label)) {
          entries.add(new Entry(status, label, key.meaning(status, label)));
        }
      }
    }
    return entries;
  }

  private boolean isWanted(StatusWord status, String label) {
    return switch (status) {
      case GREEN, AMBER, RED -> true;
      case BLUE -> any(StatusKey::mayBeBlue);
      case NOT_APPLICABLE, NO_STATUS, PLACEHOLDER ->
          any(result -> result.status().label().equals(label));
    };
  }

  private String meaning(StatusWord status, String label) {
    return switch (status) {
      case GREEN -> green();
      case AMBER -> "Within tolerance";
      case RED -> "Beyond tolerance";
      case BLUE -> "Target beaten by the blue tolerance or more";
      case NOT_APPLICABLE -> notApplicable(label, results.rules());
      case NO_STATUS -> "No status given";
      case PLACEHOLDER -> "Not yet defined";
    };
  }

  private String green() {
    return "Target met"
        + (any(StatusKey::mayFallShort) ? ", or within the green tolerance" : "")
        + (any(StatusKey::isDirectionOnly) ? " (DoT Only: not worse than before)" : "");
  }

  private boolean any(Predicate<MeasureResult> wanted) {
    return results.measures().stream().anyMatch(wanted);
  }

  private static boolean mayBeBlue(MeasureResult result) {
    return result.tolerance().blue().isPresent() || result.status().word() == StatusWord.BLUE;
  }

  /** Whether a tolerance may make it GREEN though it is short of its target. */
  private static boolean mayFallShort(MeasureResult result) {
    return result.measure().targetType() != TargetType.NONE
        && !result.tolerance().green().isNothing();
  }

  private static boolean isDirectionOnly(MeasureResult result) {
    return result.measure().targetType() == TargetType.DOT_ONLY && result.measure().isLive();
  }

  /** One word may stand for both. */
  private static String notApplicable(String label, Rules rules) {
    if (rules.labels(StatusWord.NOT_APPLICABLE).size() == 1) {
      return "No target or no figure";
    }
    return label.equals(rules.noFigure()) ? "No figure" : "No target";
  }
}
