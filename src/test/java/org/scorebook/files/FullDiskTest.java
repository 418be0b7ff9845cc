package org.scorebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.problem.UnusableFileException;

/** Writes to a real disk of 4 MB, which only the administrator can make. */
@Tag("proof")
class FullDiskTest {
  private static final byte[] EIGHT_MEGABYTES = new byte[8 << 20];

  @TempDir Path disk;
  private @Nullable SmallDisk mounted;

  @BeforeEach
  void mount() throws Exception {
    mounted = SmallDisk.mount(disk, 4 << 10);
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted != null) {
      mounted.close();
    }
  }

  private String[] names() throws IOException {
    try (Stream<Path> files = Files.list(disk)) {
      return files.map(file -> String.valueOf(file.getFileName())).toArray(String[]::new);
    }
  }

  @Test
  void keepsTheOldFileWhenTheDiskIsFull() throws Exception {
    Path target = Files.writeString(disk.resolve("a.xlsx"), "old");
    assertThatThrownBy(() -> AtomicFile.write(target, true, out -> out.write(EIGHT_MEGABYTES)))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            target + " cannot be written: the disk is full. Make room on it and run again.");
    assertThat(target).hasContent("old");
    assertThat(names()).containsExactly("a.xlsx");
  }

  @Test
  void saysThatTheDiskIsReadOnly() throws Exception {
    assertThat(Objects.requireNonNull(mounted).makeReadOnly()).isTrue();
    Path target = disk.resolve("a.xlsx");
    assertThatThrownBy(() -> AtomicFile.write(target, true, out -> out.write(1)))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(target + " cannot be written: you may not write in the folder " + disk + ".");
  }
}
