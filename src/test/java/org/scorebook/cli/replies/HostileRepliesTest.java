package org.scorebook.cli.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;

/** One reply that is too much is refused with its reason; the others go on. */
class HostileRepliesTest {
  @TempDir Path folder;

  @Test
  void areRefusedAndTheOthersGoOn() throws IOException {
    Path input = new SmallWorkbook().write(folder.resolve("input.xlsx"));
    Typed.run(folder, DONE, "run", input, "-d", folder.resolve("out"));
    Path owners = folder.resolve("out/owners");
    Path replies = Files.createDirectory(folder.resolve("replies"));
    List<HostileReply> hostile = List.of(HostileReply.values());
    for (HostileReply reply : hostile) {
      reply.write(owners.resolve("Head of Care.xlsx"), replies, false);
    }
    Returned.save(
        owners.resolve("Head of Health.xlsx"),
        replies.resolve("health.xlsx"),
        Returned.typing("DT", "Fewer beds."));

    Typed collected = Typed.run(folder, DONE, "collect", input, "--replies", replies);

    List<String> refusals =
        collected.err().stream().filter(line -> line.contains(" not taken: ")).toList();
    assertThat(refusals)
        .hasSameSizeAs(refused(hostile).toList())
        .allMatch(line -> refused(hostile).anyMatch(reply -> line.matches(reply.refusal())));
    assertThat(collected.out())
        .containsExactly(
            "Head of Care    not yet, missing: DP",
            "Head of Health  answered",
            "%d workbooks: %d read, %d refused."
                .formatted(
                    hostile.size() + 1, hostile.size() + 1 - refusals.size(), refusals.size()));
  }

  private static Stream<HostileReply> refused(List<HostileReply> hostile) {
    return hostile.stream().filter(reply -> !reply.refusal().isEmpty());
  }
}
