package org.scorebook.figures.result;

import java.util.List;
import java.util.Optional;
import org.scorebook.model.Edition;
import org.scorebook.model.Owner;
import org.scorebook.rules.Rules;

/** Every result of an edition, in display order, with the rules they were computed by. */
public record Results(Edition edition, Rules rules, List<MeasureResult> measures) {
  public Results {
    measures = List.copyOf(measures);
  }

  /** The measures that name this owner, in display order. */
  public List<MeasureResult> ownedBy(Owner owner) {
    return measures.stream().filter(result -> result.measure().isOf(owner)).toList();
  }

  /**
   * What an owner may see: their own measures, with the number they have in the whole scorecard,
   * and nothing of any other.
   */
  public Results partOf(Owner owner) {
    return new Results(edition.partOf(owner), rules, ownedBy(owner));
  }

  /**
   * Whether a measure should have commentary: live, with an owner and a status that asks for it.
   */
  public boolean wantsCommentary(MeasureResult result) {
    return result.measure().isLive()
        && !result.measure().owners().isEmpty()
        && rules.commentary().required().contains(result.status().word());
  }

  /** Whether a measure lacks the figure that it should have by now: live, and none was typed. */
  public static boolean lacksFigure(MeasureResult result) {
    return result.measure().isLive()
        && !result.current().figure().isKnown()
        && !result.current().suppressed();
  }

  /** The same results with a note for the front sheet, before the others. */
  public Results withNote(String note) {
    return new Results(edition.withNote(note), rules, measures);
  }

  public Optional<MeasureResult> find(String measureId) {
    return measures.stream()
        .filter(result -> result.measure().id().equalsIgnoreCase(measureId))
        .findFirst();
  }
}
