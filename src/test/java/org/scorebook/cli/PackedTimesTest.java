package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackedTimesTest {
  private static final FileTime UNPACKED = FileTime.from(Instant.parse("2026-10-31T23:00:00Z"));

  @TempDir private Path folder;

  private Path file(String name, String content) throws Exception {
    Path file = Files.writeString(folder.resolve(name), content);
    return Files.setLastModifiedTime(file, UNPACKED);
  }

  @Test
  void setsTheTimesOfTheJarsAndOfNothingElse() throws Exception {
    Path program = file("scorebook.jar", "jar");
    Path library = file("a library-1.0.jar", "jar");
    Path archive = file("classes.jsa", "archive");
    PackedTimes.main(new String[] {folder.toString(), "1793491200"});
    FileTime packed = FileTime.from(Instant.parse("2026-11-01T00:00:00Z"));
    assertThat(Files.getLastModifiedTime(program)).isEqualTo(packed);
    assertThat(Files.getLastModifiedTime(library)).isEqualTo(packed);
    assertThat(Files.getLastModifiedTime(archive)).isEqualTo(UNPACKED);
  }
}
