package org.scorebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A folder that cannot be read at a glance is two. */
class FoldersTest {
  private static final long MOST = 25;

  @Test
  void noneHoldsMoreThanCanBeReadAtAGlance() throws IOException {
    assertThat(filesByFolder()).isNotEmpty();
    Map<Path, Long> larger = new TreeMap<>(filesByFolder());
    larger.values().removeIf(files -> files <= MOST);
    assertThat(larger).isEmpty();
  }

  /** Two classes of one name are one idea written twice, or two that deserve names of their own. */
  @Test
  void eachClassHasANameOfItsOwn() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      Map<String, Long> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
              .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
      assertThat(names).isNotEmpty();
      names.values().removeIf(count -> count == 1);
      assertThat(names).isEmpty();
    }
  }

  private static Map<Path, Long> filesByFolder() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .filter(Files::isRegularFile)
          .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    }
  }
}
