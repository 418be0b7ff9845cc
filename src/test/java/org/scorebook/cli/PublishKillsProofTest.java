package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.published.PublishedLedger;

/** Killed at any moment, {@code publish} leaves a line with its workbook, or neither. */
@Tag("proof")
class PublishKillsProofTest {
  private static final int TIMES = 200;
  private static final int MEGABYTES = 256;
  private static final long SEED = 20_210_104;

  @TempDir Path home;

  @Test
  void theLedgerAndTheWorkbookNeverDisagree() throws Exception {
    Path said = Files.createDirectory(home.resolve("said"));
    Path replies = Files.createDirectory(home.resolve("replies"));
    Path input = new SmallWorkbook().write(home.resolve("input.xlsx"));
    Path ledger = home.resolve("input.published.jsonl");
    Path target = home.resolve("final.xlsx");
    Object[] command = {"publish", input, "--replies", replies, "-o", target, "--allow-missing"};
    long began = System.nanoTime();
    ChildProcess.start(said, MEGABYTES, command).ended(ExitCode.DONE);
    long takes = (System.nanoTime() - began) / 1_000_000;
    Random random = new Random(SEED);
    int published = 0;
    for (int i = 0; i < TIMES; i++) {
      Files.deleteIfExists(target);
      Files.deleteIfExists(ledger);
      ChildProcess process = ChildProcess.start(said, MEGABYTES, command);
      if (i % 2 == 0) {
        Thread.sleep(random.nextLong(takes));
      } else {
        // Every other time while the line and the workbook come to be.
        while (process.isAlive() && !Files.exists(ledger)) {
          Thread.sleep(1);
        }
        Thread.sleep(random.nextLong(takes / 4 + 1));
      }
      process.signal("KILL");
      boolean isThere = Files.exists(target);
      assertThat(PublishedLedger.read(ledger).isEmpty()).as("kill %d", i).isEqualTo(!isThere);
      published += isThere ? 1 : 0;
    }
    assertThat(published).as("times it was done in time").isBetween(1, TIMES - 1);
  }
}
