package org.scorebook.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

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
      // Not by Yaml itself, which also sets up all that would make and write objects.
      ParserImpl parser = new ParserImpl(new StreamReader(new StringReader(text)), options);
      return Optional.ofNullable(new Composer(parser, new Resolver(), options).getSingleNode());
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
