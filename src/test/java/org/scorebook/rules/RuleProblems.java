package org.scorebook.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemExample;
import org.scorebook.problem.UnusableFileException;

/** Examples of what is wrong with a rule set. */
final class RuleProblems {
  private RuleProblems() {}

  static Stream<ProblemExample> examples() {
    return Stream.of(
        example("rules-empty", "", "extends: default"),
        example("rules-not-yaml", "extends: [default", "extends: default # as they are"),
        example("rules-incomplete", "currency: £", "extends: default\ncurrency: £"),
        example("rule-key", "extends: default\ncurency: £", "extends: default\ncurrency: £"),
        example(
            "rule-value",
            "extends: default\nlayout: balance",
            "extends: default\nlayout: BALANCED"));
  }

  private static ProblemExample example(String code, String fires, String silent) {
    return new ProblemExample(code, () -> problems(fires), () -> problems(silent));
  }

  private static List<Problem> problems(String text) {
    try {
      Path folder = Files.createTempDirectory("rules");
      Path base = Files.copy(Path.of("rules/default.yaml"), folder.resolve("default.yaml"));
      Path own = Files.writeString(folder.resolve("own.yaml"), text);
      try {
        return RuleSets.in(folder).read("own").problems();
      } finally {
        Files.delete(own);
        Files.delete(base);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
