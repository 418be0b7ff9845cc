package org.scorebook.cli.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.ChildProcess;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;

/** A folder of the worst replies of every kind, read in a quarter of a gigabyte. */
@Tag("proof")
class HostileRepliesProofTest {
  private static final int MEGABYTES = 256;

  @TempDir static Path home;
  private static Path input;
  private static Path replies;

  @BeforeAll
  static void receive() throws IOException {
    input = new SmallWorkbook().write(home.resolve("input.xlsx"));
    Typed.run(home, DONE, "run", input, "-d", home.resolve("out"));
    Path owners = home.resolve("out/owners");
    replies = Files.createDirectory(home.resolve("replies"));
    for (HostileReply hostile : HostileReply.values()) {
      hostile.write(owners.resolve("Head of Care.xlsx"), replies, true);
    }
    Returned.save(
        owners.resolve("Head of Care.xlsx"),
        replies.resolve("care.xlsx"),
        Returned.typing("DP", "More people."));
    Returned.save(
        owners.resolve("Head of Health.xlsx"),
        replies.resolve("health.xlsx"),
        Returned.typing("DT", "Fewer beds."));
  }

  private static List<String> run(Object... command) throws Exception {
    ChildProcess process = ChildProcess.start(home, MEGABYTES, command).ended(DONE);
    List<String> refusals =
        process.err().stream().filter(line -> line.contains(" not taken: ")).toList();
    for (HostileReply hostile : HostileReply.values()) {
      List<String> said =
          refusals.stream()
              .filter(line -> line.startsWith("WARNING " + hostile.file() + " "))
              .toList();
      if (hostile.refusal().isEmpty()) {
        assertThat(said).isEmpty();
      } else {
        assertThat(said).singleElement().asString().matches(hostile.refusal());
      }
    }
    return process.out();
  }

  @Test
  void collectGoesOn() throws Exception {
    long read = Stream.of(HostileReply.values()).filter(h -> h.refusal().isEmpty()).count();
    int all = HostileReply.values().length;
    assertThat(run("collect", input, "--replies", replies))
        .containsExactly(
            "Head of Care    answered",
            "Head of Health  answered",
            "%d workbooks: %d read, %d refused.".formatted(all + 2, read + 2, all - read));
  }

  @Test
  void publishGoesOn() throws Exception {
    Path published = home.resolve("final.xlsx");
    run("publish", input, "--replies", replies, "-o", published);
    assertThat(Returned.texts(published)).contains("More people.", "Fewer beds.");
  }

  @Test
  void buildGoesOn() throws Exception {
    Path draft = home.resolve("draft.xlsx");
    run("build", input, "--replies", replies, "-o", draft);
    assertThat(Returned.texts(draft)).contains("More people.", "Fewer beds.");
  }

  @Test
  void remindersGoOn() throws Exception {
    Path outbox = home.resolve("outbox");
    ChildProcess.start(
            home,
            MEGABYTES,
            "send",
            input,
            "--outbox",
            outbox,
            "--replies",
            replies,
            "--outstanding")
        .ended(DONE);
    assertThat(outbox.resolve("Head of Care.eml")).doesNotExist();
  }

  @Test
  void rollingForwardGoesOn() throws Exception {
    Path next = home.resolve("january.xlsx");
    run("template", "--from", input, "--replies", replies, "-o", next);
    assertThat(Returned.texts(next)).contains("More people.", "Fewer beds.");
  }
}
