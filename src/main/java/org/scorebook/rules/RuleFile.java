package org.scorebook.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.text.Blanks;
import org.scorebook.yaml.YamlFault;
import org.scorebook.yaml.YamlOutline;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * What one rule file says, key by key with its line. Only the file's outline is read: nothing that
 * its YAML names is ever made.
 */
final class RuleFile {
  private static final ProblemKind RULES_EMPTY =
      ProblemKind.error("rules-empty", "Every status follows from a rule set.");

  private static final ProblemKind NOT_YAML =
      ProblemKind.error("rules-not-yaml", "A rule set is a YAML file.");

  private static final ProblemKind RULE_KEY =
      ProblemKind.error("rule-key", "A rule that is not understood cannot decide a status.");

  private static final Set<Tag> PLAIN =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.TIMESTAMP, Tag.NULL, Tag.MAP);

  private final String file;
  private final int distance;
  private final Map<String, RuleEntry> entries = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private RuleFile(String file, int distance) {
    this.file = file;
    this.distance = distance;
  }

  /**
   * Reads the text of a rule file.
   *
   * @param file its name as problems show it
   * @param distance from the rule set that is read: 0 for that one itself
   */
  static RuleFile parse(String file, String text, int distance) {
    RuleFile read = new RuleFile(file, distance);
    try {
      Optional<Node> root = YamlOutline.read(text);
      if (root.isEmpty()) {
        read.problems.add(
            RULES_EMPTY.at(new Place.File(file), "The rule set is empty. Write extends: default."));
      }
      root.ifPresent(node -> read.walk(node, List.of()));
    } catch (YamlFault e) {
      Place place =
          e.line().isPresent() ? new Place.Line(file, e.line().get()) : new Place.File(file);
      read.problems.add(NOT_YAML.at(place, "This cannot be read as YAML: " + e.getMessage() + "."));
    }
    return read;
  }

  /** Every key that the reader knows, by its path in small letters, in the order of the file. */
  Map<String, RuleEntry> entries() {
    return entries;
  }

  List<Problem> problems() {
    return problems;
  }

  private void walk(Node node, List<String> path) {
    if (node instanceof SequenceNode list && RuleKey.isList(path)) {
      list(list, path);
      return;
    }
    if (!PLAIN.contains(node.getTag())) {
      problem(node, name(path) + " must be plain text or a list of keys.");
      return;
    }
    List<String> below = RuleKey.below(path);
    if (below.isEmpty()) {
      leaf(node, path);
    } else if (node instanceof MappingNode mapping && !isEmptyBand(mapping, path)) {
      mapping.getValue().forEach(tuple -> key(tuple, path, below));
    } else {
      problem(node, name(path) + " needs keys below it: " + String.join(", ", below) + ".");
    }
  }

  /** A name of the rule set's choosing with nothing below it; elsewhere that is keys left out. */
  private static boolean isEmptyBand(MappingNode mapping, List<String> path) {
    return mapping.getValue().isEmpty()
        && !path.isEmpty()
        && RuleKey.below(path.subList(0, path.size() - 1)).contains("*");
  }

  private void key(NodeTuple tuple, List<String> path, List<String> below) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      problem(tuple.getKeyNode(), "A key must be plain text.");
      return;
    }
    String typed = Blanks.strip(key.getValue());
    if (!below.contains("*") && !below.contains(typed)) {
      problem(
          key,
          "The key "
              + typed
              + " is unknown"
              + (path.isEmpty() ? "" : " below " + name(path))
              + "."
              + Nearest.suggestion(typed, below)
              + " Known: "
              + String.join(", ", below)
              + ".");
      return;
    }
    List<String> full = new ArrayList<>(path);
    full.add(typed);
    walk(tuple.getValueNode(), full);
  }

  private void leaf(Node node, List<String> path) {
    if (!(node instanceof ScalarNode scalar)) {
      problem(node, name(path) + " takes a single value.");
      return;
    }
    if (scalar.getTag().equals(Tag.NULL)) {
      problem(node, name(path) + " says nothing. Give it a value or leave the key out.");
      return;
    }
    add(node, path, scalar.getValue());
  }

  private void list(SequenceNode list, List<String> path) {
    List<String> words = new ArrayList<>();
    for (Node item : list.getValue()) {
      if (!(item instanceof ScalarNode word) || !PLAIN.contains(item.getTag())) {
        problem(item, name(path) + " takes a list of plain words.");
        return;
      }
      words.add(Blanks.strip(word.getValue()));
    }
    add(list, path, CommentaryStatuses.joined(words));
  }

  private void add(Node node, List<String> path, String text) {
    RuleEntry entry = new RuleEntry(path, Blanks.strip(text), text, place(node), distance);
    RuleEntry before = entries.putIfAbsent(entry.pathText().toLowerCase(Locale.ROOT), entry);
    if (before != null) {
      problem(node, name(path) + " stands here twice: first at " + before.place().text() + ".");
    }
  }

  private void problem(Node node, String text) {
    problems.add(RULE_KEY.at(place(node), text));
  }

  private Place place(Node node) {
    return new Place.Line(file, YamlOutline.line(node));
  }

  private static String name(List<String> path) {
    return path.isEmpty() ? "A rule set" : String.join(".", path);
  }
}
