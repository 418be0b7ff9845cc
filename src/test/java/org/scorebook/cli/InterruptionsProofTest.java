package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Seventy runs ended at random moments by Ctrl-C, by a signal to end, by a closed terminal, or
 * killed: the packs of owners never lie about, and the next run mends what they left.
 */
@Tag("proof")
class InterruptionsProofTest {
  private static final Path INPUT = Path.of("examples/cabinet-december-2020/input.xlsx");
  private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP", "KILL");
  private static final int TIMES = 70;
  private static final int MEGABYTES = 256;
  private static final long SEED = 20_260_101;

  @TempDir Path home;

  @Test
  void leaveNothingAfterTheNextRun() throws Exception {
    Path said = Files.createDirectory(home.resolve("said"));
    Path replies = Files.createDirectory(home.resolve("replies"));
    Path written = Files.createDirectory(home.resolve("written"));
    Path published = Files.copy(INPUT, home.resolve("input.xlsx"));
    Path ledger = home.resolve("input.published.jsonl");
    Object[][] commands = {
      {"run", INPUT, "-d", written.resolve("run")},
      {"send", INPUT, "--outbox", written.resolve("drafts")},
      {
        "publish",
        published,
        "--replies",
        replies,
        "--allow-missing",
        "--force",
        "-o",
        written.resolve("final.xlsx")
      }
    };
    long[] takes = new long[commands.length];
    for (int i = 0; i < commands.length; i++) {
      long began = System.nanoTime();
      ChildProcess.start(said, MEGABYTES, commands[i]).ended(DONE);
      takes[i] = (System.nanoTime() - began) / 1_000_000;
    }
    List<String> whole = files(written);
    int left = 0;
    Random random = new Random(SEED);
    for (int i = 0; i < TIMES; i++) {
      int which = random.nextInt(commands.length);
      String signal = SIGNALS.get(random.nextInt(SIGNALS.size()));
      List<String> before = unfinished(written);
      Files.deleteIfExists(ledger);
      ChildProcess process = ChildProcess.start(said, MEGABYTES, commands[which]);
      long moment = random.nextLong(takes[which]);
      if (i % 2 == 0) {
        Thread.sleep(moment);
      } else {
        // Every other time while something is being written, which does not take long.
        while (process.isAlive() && before.containsAll(unfinished(written))) {
          Thread.sleep(1);
        }
        Thread.sleep(moment % 20);
      }
      process.signal(signal);
      List<String> after = unfinished(written);
      if (signal.equals("KILL")) {
        left += before.containsAll(after) ? 0 : 1;
      } else {
        assertThat(before).as("left after %s, number %d", signal, i).containsAll(after);
      }
    }
    assertThat(left).as("times that something lay about").isPositive();
    Files.deleteIfExists(ledger);
    for (Object[] command : commands) {
      ChildProcess.start(said, MEGABYTES, command).ended(DONE);
    }
    assertThat(files(written)).isEqualTo(whole);
  }

  /** Looked for again where a file went away while they were listed. */
  private static List<String> files(Path folder) throws IOException {
    while (true) {
      try (Stream<Path> found = Files.walk(folder)) {
        return found
            .filter(Files::isRegularFile)
            .map(file -> folder.relativize(file).toString())
            .sorted()
            .toList();
      } catch (UncheckedIOException e) {
        if (!(e.getCause() instanceof NoSuchFileException)) {
          throw e;
        }
      }
    }
  }

  private static List<String> unfinished(Path folder) throws IOException {
    List<String> found = new ArrayList<>(files(folder));
    found.removeIf(file -> !file.contains(".scorebook-"));
    return found;
  }
}
