package org.scorebook.changes;

import java.util.Optional;
import java.util.Set;
import org.scorebook.model.Basis;
import org.scorebook.model.Period;

/**
 * One thing that is different from an earlier edition.
 *
 * @param measure its ID as it is now, or was where it is gone; empty for a change of the rules
 * @param area where the change is of the figure of an area
 * @param period where the change is of one period
 * @param before as it was shown; empty where there was nothing
 * @param now as it is shown; empty where there is nothing
 * @param difference by how much a figure was restated; empty otherwise
 * @param material whether a reader would be told something else: status, direction, quartile or
 *     whether the target is met
 * @param text the change as a sentence
 * @param restated which figures of the period are others than were shown, where any was
 * @param withheld whether what a figure was is not said, because of small numbers
 */
public record EditionChange(
    Kind kind,
    Optional<String> measure,
    Optional<String> area,
    Optional<Period> period,
    String before,
    String now,
    String difference,
    boolean material,
    String text,
    Set<Basis> restated,
    boolean withheld) {

  public EditionChange {
    restated = Set.copyOf(restated);
  }

  /** What was changed. */
  public enum Kind {
    STATUS("status", "Status"),
    RESTATED("restated", "Figure restated"),
    /** No figure was shown before: it came late, or had to stay hidden. */
    FIGURE_ADDED("restated", "Figure added"),
    /** None is shown any more. */
    FIGURE_WITHDRAWN("restated", "Figure withdrawn"),
    DEFINITION("definition", "Definition"),
    TARGET("target", "Target"),
    TOLERANCE("tolerance", "Tolerance"),
    OWNER("owner", "Owner"),
    RULES("rules", "Rules"),
    ADDED("added", "New measure"),
    REMOVED("removed", "No longer reported"),
    RENAMED("renamed", "Renamed");

    private final String word;
    private final String label;

    Kind(String word, String label) {
      this.word = word;
      this.label = label;
    }

    /** Its word in the results. */
    public String word() {
      return word;
    }

    /** What a reader calls it. */
    public String label() {
      return label;
    }
  }

  /** A change that is of no area and restates nothing. */
  public EditionChange(
      Kind kind,
      Optional<String> measure,
      Optional<Period> period,
      String before,
      String now,
      String difference,
      boolean material,
      String text) {
    this(
        kind,
        measure,
        Optional.empty(),
        period,
        before,
        now,
        difference,
        material,
        text,
        Set.of(),
        false);
  }

  /** A change of a measure's own text: its definition, owner, tolerance or name. */
  static EditionChange of(Kind kind, String measure, String before, String now, String text) {
    return new EditionChange(
        kind, Optional.of(measure), Optional.empty(), before, now, "", false, text);
  }

  /** Where it stands among all changes: what a reader needs first comes first. */
  int rank() {
    return switch (kind) {
      case STATUS -> 0;
      case RESTATED, FIGURE_ADDED, FIGURE_WITHDRAWN -> material ? 1 : 10;
      case DEFINITION -> 2;
      case TARGET -> 3;
      case TOLERANCE -> 4;
      case OWNER -> 5;
      case RULES -> 6;
      case ADDED -> 7;
      case REMOVED -> 8;
      case RENAMED -> 9;
    };
  }
}
