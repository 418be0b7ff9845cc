package org.scorebook.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;

/** A rule set, the one it extends, and so on: what the nearer one says goes before the others. */
final class RuleChain {
  private final RuleSets sets;
  private final boolean near;
  private final List<Path> seen = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Map<String, RuleEntry> entries = new LinkedHashMap<>();

  /**
   * @param near whether a workbook asks, which may not lead to files elsewhere
   */
  RuleChain(RuleSets sets, boolean near) {
    this.sets = sets;
    this.near = near;
  }

  Checked<Rules> read(RuleSource first) throws UnusableFileException {
    RuleSource last = first;
    Optional<Extended> next = add(first, first.text());
    while (next.isPresent()) {
      last = next.get().source();
      next = add(last, next.get().text());
    }
    return problems.isEmpty()
        ? ResolvedRules.of(first.name(), entries, new Place.File(last.label()))
        : Checked.failed(problems);
  }

  /** A rule set that another extends. */
  private record Extended(RuleSource source, String text) {}

  private Optional<Extended> add(RuleSource source, String text) {
    RuleFile file = RuleFile.parse(source.label(), text, seen.size());
    seen.add(source.identity());
    problems.addAll(file.problems());
    Map<String, RuleEntry> merged = new LinkedHashMap<>(file.entries());
    RuleEntry extended = merged.remove(RuleKey.EXTENDS.path());
    if (seen.size() > 1) {
      merged.remove(RuleKey.NAME.path());
    }
    merged.putAll(entries);
    entries = merged;
    return extended == null || extended.text().equalsIgnoreCase("none")
        ? Optional.empty()
        : follow(extended, source);
  }

  private Optional<Extended> follow(RuleEntry extended, RuleSource from) {
    if (near && !RuleSets.isNear(extended.text())) {
      problems.add(
          extended.problem(
              "A rule set that a workbook asks for can only extend one in rules or beside itself."
                  + " Give the path of this one with --rules instead."));
      return Optional.empty();
    }
    try {
      RuleSource source = sets.locateExtended(extended.text(), from);
      if (seen.contains(source.identity())) {
        problems.add(extended.problem("A rule set cannot extend itself, nor one that extends it."));
        return Optional.empty();
      }
      return Optional.of(new Extended(source, source.text()));
    } catch (UnusableFileException e) {
      problems.add(extended.problem(String.valueOf(e.getMessage())));
      return Optional.empty();
    }
  }
}
