package org.scorebook.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
  @TempDir Path folder;

  @Test
  void appearTogether() throws Exception {
    try (AtomicFiles files = new AtomicFiles()) {
      files.add(folder.resolve("a"), false, out -> out.write('a'));
      files.add(folder.resolve("b"), false, out -> out.write('b'));
      assertThat(folder.resolve("a")).doesNotExist();
      files.appear();
    }
    assertThat(folder.resolve("a")).hasContent("a");
    assertThat(folder.resolve("b")).hasContent("b");
    assertThat(folder).isDirectoryNotContaining("regex:.*tmp");
  }

  @Test
  void noneAppearsWhenOneCannotBeMade() throws Exception {
    Files.writeString(folder.resolve("a"), "old");
    assertThatThrownBy(
            () -> {
              try (AtomicFiles files = new AtomicFiles()) {
                files.add(folder.resolve("a"), true, out -> out.write('a'));
                files.add(
                    folder.resolve("b"),
                    true,
                    out -> {
                      throw new IOException("Input/output error");
                    });
                files.appear();
              }
            })
        .hasMessage(folder.resolve("b") + " cannot be written: Input/output error");
    assertThat(folder.resolve("a")).hasContent("old");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(folder.resolve("a"));
    }
  }

  @Test
  void severalAreMadeAtATimeAndAppearInTheirOrder() throws Exception {
    List<String> names = IntStream.range(0, 50).mapToObj("file%02d"::formatted).toList();
    try (AtomicFiles files = new AtomicFiles()) {
      files.add(folder.resolve("before"), false, out -> out.write('b'));
      files.addAll(
          names.stream()
              .map(name -> wanted(name, out -> out.write(name.getBytes(UTF_8))))
              .toList());
      assertThat(shown()).isEmpty();
      files.appear();
    }
    for (String name : names) {
      assertThat(folder.resolve(name)).hasContent(name);
    }
    assertThat(shown()).hasSize(51);
  }

  @Test
  void theFirstOfSeveralThatCannotBeMadeIsSaidAndNoneAppears() throws Exception {
    List<AtomicFiles.Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      String name = "file%02d".formatted(i);
      boolean fails = i == 20 || i == 21 || i == 49;
      wanted.add(
          wanted(
              name,
              out -> {
                if (fails) {
                  throw new IOException("Input/output error in " + name);
                }
                out.write(name.getBytes(UTF_8));
              }));
    }
    assertThatThrownBy(
            () -> {
              try (AtomicFiles files = new AtomicFiles()) {
                files.addAll(wanted);
                files.appear();
              }
            })
        .hasMessage(folder.resolve("file20") + " cannot be written: Input/output error in file20");
    assertThat(shown()).isEmpty();
  }

  private AtomicFiles.Wanted wanted(String name, AtomicFile.Content content) {
    return new AtomicFiles.Wanted(folder.resolve(name), false, content);
  }

  private List<Path> shown() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).toList();
    }
  }
}
