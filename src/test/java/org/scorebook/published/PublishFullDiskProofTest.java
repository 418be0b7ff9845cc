package org.scorebook.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.files.SmallDisk;

/**
 * Publishes onto a real disk that is full after so many bytes, which only the administrator can
 * make: wherever it fills up, workbook and ledger agree.
 */
@Tag("proof")
class PublishFullDiskProofTest {
  private static final int KILOBYTES = 512;
  private static final int STEP = 4;

  @TempDir Path disk;
  @TempDir Path elsewhere;
  private @Nullable SmallDisk mounted;

  @BeforeEach
  void mount() throws Exception {
    mounted = SmallDisk.mount(disk, KILOBYTES);
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted != null) {
      mounted.close();
    }
  }

  @Test
  void theLedgerAndTheWorkbookAgreeWhereverTheDiskIsFull() throws Exception {
    Path input = new SmallWorkbook().write(disk.resolve("input.xlsx"));
    List<ExitCode> ended = agree(input, disk.resolve("final.xlsx"));
    assertThat(ended).contains(ExitCode.UNUSABLE_FILE, ExitCode.DONE);
  }

  @Test
  void theSameWhereTheLedgerAloneStandsOnTheFullDisk() throws Exception {
    Path input = new SmallWorkbook().write(disk.resolve("input.xlsx"));
    List<ExitCode> ended = agree(input, elsewhere.resolve("final.xlsx"));
    assertThat(ended).contains(ExitCode.UNUSABLE_FILE, ExitCode.DONE);
  }

  @Test
  void theSameWhereTheWorkbookAloneStandsOnTheFullDisk() throws Exception {
    Path input = new SmallWorkbook().write(elsewhere.resolve("input.xlsx"));
    List<ExitCode> ended = agree(input, disk.resolve("final.xlsx"));
    assertThat(ended).contains(ExitCode.UNUSABLE_FILE, ExitCode.DONE);
  }

  /** Publishes with less and less room, and gives how each run ended. */
  private List<ExitCode> agree(Path input, Path target) throws Exception {
    Path replies = Files.createDirectories(elsewhere.resolve("replies"));
    Path ledger = PublishedLedger.beside(input);
    List<ExitCode> ended = new ArrayList<>();
    for (int room = 0; room < KILOBYTES / 2; room += STEP) {
      Files.deleteIfExists(target);
      Files.deleteIfExists(ledger);
      Path filler = fill(room);
      Typed run =
          Typed.ran(
              elsewhere, "publish", input, "--replies", replies, "-o", target, "--allow-missing");
      assertThat(run.code())
          .as("%d KB: %s", room, run.err())
          .isIn(ExitCode.DONE.code(), ExitCode.UNUSABLE_FILE.code());
      ExitCode code = run.code() == 0 ? ExitCode.DONE : ExitCode.UNUSABLE_FILE;
      ended.add(code);
      boolean isThere = Files.exists(target);
      assertThat(isThere).as("%d KB: %s", room, code).isEqualTo(code == ExitCode.DONE);
      assertThat(PublishedLedger.read(ledger).isEmpty()).as("%d KB", room).isEqualTo(!isThere);
      Files.delete(filler);
      assertThat(names())
          .as("%d KB", room)
          .isSubsetOf("input.xlsx", "input.published.jsonl", "final.xlsx");
    }
    return ended;
  }

  /** A file that leaves so many kilobytes of the disk. */
  private Path fill(int room) throws IOException {
    long free = Files.getFileStore(disk).getUsableSpace();
    return Files.write(disk.resolve("filler"), new byte[(int) Math.max(0, free - room * 1024L)]);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(disk)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }
}
