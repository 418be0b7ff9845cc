package org.scorebook.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.problem.UnusableFileException;

/** What an interrupted process removes, and what the next one does. */
class InterruptedTest {
  private static final String DEAD = ".scorebook-0123456789abcdef";

  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private void writeAnother() throws UnusableFileException {
    AtomicFile.write(folder.resolve("another.txt"), true, out -> out.write('x'));
  }

  private Process startWriting() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Interrupted.class.getName(),
                folder.resolve("a.txt").toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    assertThat(said.readLine()).isEqualTo("writing");
    return process;
  }

  private static void end(Process process) throws InterruptedException {
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void aSignalLeavesNothing() throws Exception {
    Process process = startWriting();
    assertThat(names()).hasSize(2).allMatch(name -> name.startsWith(".scorebook-"));
    process.destroy();
    end(process);
    assertThat(names()).isEmpty();
  }

  @Test
  void endingInTheMiddleLeavesNothing() throws Exception {
    Process process = startWriting();
    process.getOutputStream().close();
    end(process);
    assertThat(process.exitValue()).isEqualTo(7);
    assertThat(names()).isEmpty();
  }

  @Test
  void theNextRunRemovesWhatAKilledOneLeft() throws Exception {
    Process process = startWriting();
    writeAnother();
    assertThat(names()).as("of a run that is alive").hasSize(3);
    process.destroyForcibly();
    end(process);
    assertThat(names()).hasSize(3);
    writeAnother();
    assertThat(names()).containsExactly("another.txt");
  }

  @Test
  void removesFilesOfItsOwnNamesOnly() throws Exception {
    List<String> others =
        List.of(
            ".scorebook",
            ".scorebook-notes.tmp",
            ".scorebook-0123456789abcdef-1.tmp.xlsx",
            ".scorebook-0123456789ABCDEF-1.tmp",
            "0123456789abcdef-1.tmp",
            "scorebook.tmp");
    for (String other : others) {
      Files.writeString(folder.resolve(other), "a user's");
    }
    Files.createDirectory(folder.resolve(DEAD + "-7.tmp"));
    Files.writeString(folder.resolve(DEAD + "-8.tmp"), "left");
    Files.writeString(folder.resolve(DEAD + ".lock"), "");
    writeAnother();
    assertThat(names())
        .containsAll(others)
        .contains("another.txt", DEAD + "-7.tmp")
        .hasSize(others.size() + 2);
  }

  @Test
  void leavesAloneWhatIsLocked() throws Exception {
    Files.writeString(folder.resolve(DEAD + "-8.tmp"), "being written");
    try (FileChannel alive =
        FileChannel.open(
            folder.resolve(DEAD + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      assertThat(alive.tryLock()).isNotNull();
      AtomicFile.sweep(folder);
      assertThat(names()).containsExactly(DEAD + "-8.tmp", DEAD + ".lock");
    }
    AtomicFile.sweep(folder);
    assertThat(names()).isEmpty();
  }

  @Test
  void filesOfOneRunDoNotDisturbEachOther() throws Exception {
    try (AtomicFiles files = new AtomicFiles()) {
      for (String name : List.of("a", "b", "c")) {
        files.add(folder.resolve(name), false, out -> out.write('x'));
        AtomicFile.sweep(folder);
      }
      writeAnother();
      assertThat(names()).hasSize(5);
      files.appear();
    }
    assertThat(names()).containsExactly("a", "another.txt", "b", "c");
  }
}
