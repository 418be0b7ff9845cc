package org.scorebook.changes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.changes.EditionChange.Kind;
import org.scorebook.rules.Rules;

/** What the rules say differently, key by key. */
final class RuleChanges {
  private static final String NAME = "name";

  private RuleChanges() {}

  static List<EditionChange> of(Rules then, Rules now) {
    Map<String, String> before = then.values();
    Map<String, String> after = now.values();
    Set<String> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    List<EditionChange> rows = new ArrayList<>();
    for (String key : keys) {
      String was = before.getOrDefault(key, "");
      String is = after.getOrDefault(key, "");
      if (!was.equals(is)) {
        rows.add(
            new EditionChange(
                Kind.RULES,
                Optional.empty(),
                Optional.empty(),
                was,
                is,
                "",
                false,
                (key.equals(NAME) ? "The rule set" : "The rule " + key)
                    + " is "
                    + shown(is)
                    + "; it was "
                    + shown(was)
                    + "."));
      }
    }
    return rows;
  }

  private static String shown(String value) {
    return value.isEmpty() ? "not there" : value;
  }
}
