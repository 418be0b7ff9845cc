package org.scorebook.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the outline of a YAML text. Nothing that it names is ever made. */
public final class YamlOutline {
  /** Deeper than anything that is meant. */
  private static final int MOST_LEVELS = 10;

  private YamlOutline() {}

  /**
   * The outermost node; empty where the text says nothing.
   *
   * @throws YamlFault when it is no YAML
   */
  public static Optional<Node> read(String text) throws YamlFault {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MOST_LEVELS);
    try {
      return Optional.ofNullable(new Yaml(options).compose(new StringReader(text)));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new YamlFault(Optional.of(line), String.valueOf(e.getProblem()), e);
    } catch (YAMLException e) {
      throw new YamlFault(Optional.empty(), String.valueOf(e.getMessage()), e);
    }
  }

  /** The line in which a node begins, from 1. */
  public static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
