package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
      // The first is killed before it began, every third once the workbook is there.
      switch (i % 3) {
        case 0 -> Thread.sleep(i == 0 ? 0 : random.nextLong(takes));
        case 1 -> {
          await(process, () -> Files.exists(ledger) && Files.size(ledger) > 0);
          Thread.sleep(random.nextLong(5));
        }
        default -> await(process, () -> Files.exists(target));
      }
      process.signal("KILL");
      boolean isThere = Files.exists(target);
      assertThat(PublishedLedger.read(ledger).isEmpty()).as("kill %d", i).isEqualTo(!isThere);
      published += isThere ? 1 : 0;
    }
    assertThat(published).as("times it was done in time").isBetween(TIMES / 3, TIMES - 1);
  }

  private interface Moment {
    boolean isThere() throws IOException;
  }

  private static void await(ChildProcess process, Moment moment) throws Exception {
    while (process.isAlive() && !moment.isThere()) {
      Thread.sleep(1);
    }
  }
}
