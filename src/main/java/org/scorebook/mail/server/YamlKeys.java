package org.scorebook.mail.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
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

/** The keys of a YAML mapping with their lines; what is wrong is gathered, never thrown. */
final class YamlKeys {
  private static final ProblemKind MAIL_SETTING =
      ProblemKind.error(
          "mail-setting", "A setting that is not understood could send to the wrong place.");

  private final String file;
  private final int line;

  /** By line, so that they can be told from the top of the file. */
  private final SortedMap<Integer, List<Problem>> problems;

  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();

  private YamlKeys(String file, int line, SortedMap<Integer, List<Problem>> problems) {
    this.file = file;
    this.line = line;
    this.problems = problems;
  }

  static YamlKeys parse(String file, String text) {
    YamlKeys keys = new YamlKeys(file, 1, new TreeMap<>());
    try {
      Node root = YamlOutline.read(text).orElse(null);
      if (root instanceof MappingNode mapping) {
        keys.take(mapping);
      } else if (root != null) {
        keys.add(1, "This is not a list of settings. Write one a line, such as host: SERVER.");
      }
    } catch (YamlFault e) {
      // Its message would repeat the line, and a secret may stand in it.
      keys.add(
          e.line().orElse(1),
          "This line is not YAML. Check its colon, indentation and quotation marks.");
    }
    return keys;
  }

  private void take(MappingNode mapping) {
    for (NodeTuple tuple : mapping.getValue()) {
      int at = YamlOutline.line(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        add(at, "A setting must begin with a word.");
      } else if (values.containsKey(key.getValue())) {
        add(at, key.getValue() + " stands here a second time. Keep one of the two.");
      } else {
        values.put(key.getValue(), tuple.getValueNode());
        lines.put(key.getValue(), at);
      }
    }
  }

  List<Problem> problems() {
    return problems.values().stream().flatMap(List::stream).toList();
  }

  int count() {
    return values.size();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  /** Every other key is an error; its value is not repeated. */
  void refuseOthers(List<String> known) {
    for (String key : values.keySet()) {
      if (!known.contains(key)) {
        bad(key, "there is no such setting. Known are " + String.join(", ", known));
      }
    }
  }

  /** A single value; anything else is an error. */
  Optional<String> text(String key) {
    Node node = values.get(key);
    if (node == null) {
      return Optional.empty();
    }
    Optional<String> text = scalar(node);
    if (text.isEmpty()) {
      bad(key, "a single value is needed");
    }
    return text;
  }

  /** A list of values, or a single one; none when the key is absent. */
  List<String> texts(String key) {
    Node node = values.get(key);
    if (!(node instanceof SequenceNode list)) {
      return node == null ? List.of() : text(key).stream().toList();
    }
    List<String> texts = new ArrayList<>();
    for (Node item : list.getValue()) {
      scalar(item).ifPresentOrElse(texts::add, () -> bad(key, "a list of words is needed"));
    }
    return texts;
  }

  /** One of an enum's words in lower case; anything else is an error that lists them. */
  <E extends Enum<E>> Optional<E> word(String key, Class<E> words) {
    Optional<String> text = text(key);
    for (E word : words.getEnumConstants()) {
      if (text.isPresent() && word.name().toLowerCase(Locale.ROOT).equals(text.get())) {
        return Optional.of(word);
      }
    }
    List<String> allowed =
        List.of(words.getEnumConstants()).stream()
            .map(word -> word.name().toLowerCase(Locale.ROOT))
            .toList();
    text.ifPresent(found -> bad(key, found + " is not one of " + String.join(", ", allowed)));
    return Optional.empty();
  }

  /** The mapping under a key; its problems are gathered with these. */
  Optional<YamlKeys> map(String key) {
    if (!(values.get(key) instanceof MappingNode mapping)) {
      return Optional.empty();
    }
    YamlKeys inner = new YamlKeys(file, lineOf(key), problems);
    inner.take(mapping);
    return Optional.of(inner);
  }

  void bad(String key, String why) {
    add(lineOf(key), key + ": " + why + (why.endsWith(".") ? "" : "."));
  }

  void missing(String what) {
    add(line, "There is no " + what + ".");
  }

  private int lineOf(String key) {
    return lines.getOrDefault(key, line);
  }

  private void add(int at, String text) {
    problems
        .computeIfAbsent(at, first -> new ArrayList<>())
        .add(MAIL_SETTING.at(new Place.Line(file, at), text));
  }

  private static Optional<String> scalar(@Nullable Node node) {
    return node instanceof ScalarNode scalar && !Blanks.isBlank(scalar.getValue())
        ? Optional.of(Blanks.strip(scalar.getValue()))
        : Optional.empty();
  }
}
