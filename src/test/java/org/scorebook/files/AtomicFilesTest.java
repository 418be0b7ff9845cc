package org.scorebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
