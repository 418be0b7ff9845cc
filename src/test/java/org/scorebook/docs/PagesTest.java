package org.scorebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file that a page for engineers names exists. */
class PagesTest {
  private static final Pattern NAMED =
      Pattern.compile("`([\\w./-]+\\.(?:java|md|yaml|yml|xlsx|xml))`");
  private static final List<Path> ROOTS =
      List.of(
          Path.of(""),
          Path.of("src/docs"),
          Path.of("src/main/java/org/scorebook"),
          Path.of("src/test/java/org/scorebook"));

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/docs"))) {
      return Stream.concat(
              Stream.of(Path.of("CONTRIBUTING.md"), Path.of(".github/SECURITY.md")),
              files.filter(file -> file.toString().endsWith(".md")))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyFileNamedExists(Path page) throws IOException {
    List<String> missing =
        NAMED
            .matcher(Files.readString(page))
            .results()
            .map(named -> named.group(1))
            .filter(name -> ROOTS.stream().noneMatch(root -> Files.exists(root.resolve(name))))
            .toList();
    assertThat(missing).isEmpty();
  }
}
