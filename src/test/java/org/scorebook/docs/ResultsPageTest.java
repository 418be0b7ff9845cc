package org.scorebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.Typed;
import org.scorebook.cli.terminal.ExitCode;

/** {@code src/docs/results.md} names every field that the examples' results have, and no other. */
class ResultsPageTest {
  private static final Path EXAMPLES = Path.of("examples").toAbsolutePath();
  private static final Pattern FIELD = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

  @TempDir private Path folder;

  @Test
  void thePageNamesEveryFieldAndNoOther() throws IOException {
    SortedSet<String> written = new TreeSet<>();
    try (Stream<Path> examples = Files.list(EXAMPLES)) {
      for (Path input : examples.map(e -> e.resolve("input.xlsx")).filter(Files::exists).toList()) {
        add(results(input), "", written);
        Object[] since = {"--since", EXAMPLES.resolve("scrutiny-september-2022/input.xlsx")};
        add(results(input, since), "", written);
      }
    }
    SortedSet<String> forgotten = new TreeSet<>(written);
    forgotten.removeAll(documented());
    SortedSet<String> gone = documented();
    gone.removeAll(written);
    assertThat(forgotten).as("fields that the page does not name").isEmpty();
    assertThat(gone).as("fields that only the page names").isEmpty();
  }

  private JsonNode results(Path input, Object... more) throws IOException {
    Path json = folder.resolve("results.json");
    Object[] words = {
      "build", input, "-o", folder.resolve("draft.xlsx"), "--results", json, "--force"
    };
    Typed.run(folder, ExitCode.DONE, Stream.concat(Stream.of(words), Stream.of(more)).toArray());
    return new ObjectMapper().readTree(json.toFile());
  }

  private static SortedSet<String> documented() throws IOException {
    return FIELD
        .matcher(Files.readString(Path.of("src/docs/results.md")))
        .results()
        .map((MatchResult row) -> row.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The path of every value, and of what is null or an empty list as a whole. */
  private static void add(JsonNode node, String path, SortedSet<String> paths) {
    if (node.isObject()) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        add(field.getValue(), path.isEmpty() ? field.getKey() : path + "." + field.getKey(), paths);
      }
    } else if (node.isArray()) {
      for (JsonNode entry : node) {
        add(entry, path + "[]", paths);
      }
      if (node.isEmpty()) {
        paths.add(path + "[]");
      }
    } else {
      paths.add(path);
    }
  }
}
