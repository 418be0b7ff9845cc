package org.scorebook.changes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.changes.EditionChange.Kind;
import org.scorebook.model.Measure;
import org.scorebook.rules.Rules;
import org.scorebook.text.Cut;
import org.scorebook.text.Names;

/** What of a measure's row on the Measures sheet is different, column by column. */
final class DefinitionChanges {
  private static final int LONGEST = 80;

  /** What a status set by hand says is told where the status moved. */
  private static final Set<String> TOLD_ELSEWHERE =
      Set.of(Definition.STATUS_OVERRIDE, Definition.OVERRIDE_REASON);

  /** By the former one today's figures would be other figures, which nobody has typed. */
  private static final Set<String> OTHER_FIGURES = Set.of(Definition.UNIT, Definition.PER);

  private static final Set<String> FREE_TEXTS =
      Set.of(
          Definition.SHORT_NAME,
          Definition.THEME,
          Definition.SOURCE,
          Definition.COUNTED_AS,
          Definition.FAQ,
          Definition.OVERRIDE_REASON);

  private DefinitionChanges() {}

  static List<EditionChange> of(MeasurePairs.Pair pair, Rules rules) {
    Measure was = pair.then().measure();
    Map<String, String> before = Definition.of(was);
    Map<String, String> now = Definition.of(pair.now().measure());
    boolean statusMoved = pair.then().status() != pair.now().status().word();
    List<EditionChange> rows = new ArrayList<>();
    for (Map.Entry<String, String> column : now.entrySet()) {
      String name = column.getKey();
      String then = before.getOrDefault(name, "");
      if (!isSame(name, then, column.getValue())
          && !(statusMoved && TOLD_ELSEWHERE.contains(name))) {
        rows.add(row(pair, rules, name, then, column.getValue()));
      }
    }
    return rows;
  }

  private static boolean isSame(String column, String then, String now) {
    return switch (column) {
      case Definition.ID -> Names.same(then, now);
      // Of two owners neither comes first.
      case Definition.OWNER -> names(then).equals(names(now));
      default -> then.equals(now);
    };
  }

  private static Set<String> names(String owners) {
    Set<String> names = new HashSet<>();
    for (String name : owners.split(";", -1)) {
      names.add(Names.key(name));
    }
    return names;
  }

  private static EditionChange row(
      MeasurePairs.Pair pair, Rules rules, String column, String then, String now) {
    String sentence =
        switch (column) {
          case Definition.ID -> pair.name() + " has the ID " + now + "; it was " + then + ".";
          case Definition.TITLE ->
              pair.name() + " is called " + quoted(now) + "; it was " + quoted(then) + ".";
          default ->
              pair.name()
                  + ": "
                  + column
                  + " is "
                  + shown(column, now)
                  + "; it was "
                  + shown(column, then)
                  + ".";
        };
    boolean counts = Definition.JUDGED.contains(column) && !OTHER_FIGURES.contains(column);
    Optional<String> judged = counts ? judged(pair, rules, column, then) : Optional.empty();
    return new EditionChange(
        kind(column),
        Optional.of(pair.id()),
        Optional.empty(),
        then,
        now,
        "",
        judged.isPresent(),
        sentence + judged.map(told -> " " + told).orElse(""));
  }

  private static Optional<String> judged(
      MeasurePairs.Pair pair, Rules rules, String column, String then) {
    Measure former = Definition.with(pair.now().measure(), column, then);
    return ToldOtherwise.byFormer(pair, rules, former, pair.now().data());
  }

  private static Kind kind(String column) {
    return switch (column) {
      case Definition.ID, Definition.TITLE, Definition.SHORT_NAME -> Kind.RENAMED;
      case Definition.TOLERANCE -> Kind.TOLERANCE;
      case Definition.OWNER, Definition.RESPONSIBLE_OFFICER -> Kind.OWNER;
      default -> Kind.DEFINITION;
    };
  }

  private static String quoted(String text) {
    return "\"" + Cut.shown(text, LONGEST) + "\"";
  }

  private static String shown(String column, String text) {
    return text.isEmpty()
        ? "blank"
        : FREE_TEXTS.contains(column) ? quoted(text) : Cut.shown(text, LONGEST);
  }
}
