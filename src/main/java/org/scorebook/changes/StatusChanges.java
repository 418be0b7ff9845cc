package org.scorebook.changes;

import java.util.List;
import java.util.Optional;
import org.scorebook.changes.EditionChange.Kind;
import org.scorebook.figures.result.Status;
import org.scorebook.model.StatusWord;
import org.scorebook.rules.Rules;

/** A status that is not the one that was shown, and what moved it. */
final class StatusChanges {
  private StatusChanges() {}

  static List<EditionChange> of(Earlier earlier, MeasurePairs.Pair pair, Rules rules) {
    StatusWord was = pair.then().status();
    Status is = pair.now().status();
    if (was == is.word()) {
      return List.of();
    }
    String before = earlier.rules().label(was);
    String text =
        pair.name()
            + " went from "
            + before
            + " to "
            + is.label()
            + ": "
            + why(earlier, pair, rules)
            + ".";
    return List.of(
        new EditionChange(
            Kind.STATUS,
            Optional.of(pair.id()),
            Optional.of(pair.now().periods().current()),
            before,
            is.label(),
            "",
            true,
            text));
  }

  private static String why(Earlier earlier, MeasurePairs.Pair pair, Rules rules) {
    if (pair.now().status().overridden()) {
      return "it was set by hand ("
          + pair.now().measure().override().map(set -> set.reason()).orElse("")
          + ")";
    }
    if (pair.now().measure().state() != pair.then().measure().state()) {
      return "its State is " + pair.now().measure().state().word();
    }
    String causes = new Causes(earlier, pair, rules).text();
    return pair.then().measure().override().isPresent()
        ? "it is no longer set by hand" + (causes.isEmpty() ? "" : ", and " + causes)
        : causes.isEmpty() ? "it is judged anew" : causes;
  }
}
