package org.scorebook.rules;

import java.util.List;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Cut;

/**
 * One key of a rule file and what it says.
 *
 * @param path as spelt in the file
 * @param text as typed, blanks around it stripped
 * @param exact as it stands: quotation marks keep the blanks around it
 * @param distance of its file: 0 for the rule set itself, 1 for the one that this extends, and so
 *     on
 */
record RuleEntry(List<String> path, String text, String exact, Place place, int distance) {
  private static final ProblemKind RULE_VALUE =
      ProblemKind.error("rule-value", "A rule that is not understood cannot decide a status.");

  String pathText() {
    return String.join(".", path);
  }

  /** What is wrong with it: the key, what it says, what it may say. */
  Problem problem(String allowed) {
    return RULE_VALUE.at(place, pathText() + " says " + quoted() + ". " + allowed);
  }

  /** Of two that contradict each other, the one to change: the nearer, or else the latter. */
  static RuleEntry nearer(RuleEntry former, RuleEntry latter) {
    return former.distance < latter.distance ? former : latter;
  }

  private String quoted() {
    return "\"" + Cut.shown(text, 60) + "\"";
  }
}
