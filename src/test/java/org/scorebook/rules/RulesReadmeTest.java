package org.scorebook.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.problem.Checked;

/** Holds {@code rules/README.md} to the keys that the reader knows. */
class RulesReadmeTest {
  private static final Pattern HEADING = Pattern.compile("(?m)^### `(.+)`$");
  private static final Pattern SECTION =
      Pattern.compile("(?s)\n### `([^`]+)`\n(?:(?!\n### |\n## ).)*?```yaml\n(.*?)```");

  @Test
  void explainsEveryKeyAndNoOther() throws IOException {
    List<String> headings = HEADING.matcher(readme()).results().map(m -> m.group(1)).toList();

    assertThat(headings)
        .containsExactlyElementsOf(RuleKey.ALL.stream().map(RuleKey::path).toList());
  }

  static List<String[]> examples() throws IOException {
    return SECTION
        .matcher(readme())
        .results()
        .map((MatchResult match) -> new String[] {match.group(1), match.group(2)})
        .toList();
  }

  @Test
  void givesAnExampleOfEveryKey() throws IOException {
    assertThat(examples()).hasSize(RuleKey.ALL.size());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void givesExamplesThatCanBeRead(String key, String example, @TempDir Path folder)
      throws Exception {
    Files.copy(Path.of("rules/default.yaml"), folder.resolve("default.yaml"));
    String extended = key.equals("extends") ? example : example + "extends: default\n";
    Files.writeString(folder.resolve("example.yaml"), extended);

    Checked<Rules> read = RuleSets.in(folder).read("example");

    assertThat(read.problems()).isEmpty();
    assertThat(RuleFile.parse("example", example, 0).entries().values())
        .as("the example of %s has it", key)
        .anyMatch(entry -> entry.pathText().matches(key.replace(".", "\\.").replace("*", "\\w+")));
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("rules/README.md"));
  }
}
