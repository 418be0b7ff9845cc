package org.scorebook.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.mail.ledger.Ledger;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.ledger.OwnerHistory;
import org.scorebook.mail.letter.Letters;
import org.scorebook.model.Owner;

/**
 * Kills a sending process without warning, two hundred times at moments of chance, and starts it
 * again. No letter may be lost without being named, and none may arrive twice.
 */
@Tag("proof")
class KillProofTest {
  private static final int KILLS = 200;
  private static final int KILLS_EACH = 4;
  private static final Pattern TO = Pattern.compile("^To: (.*) <", Pattern.MULTILINE);

  @TempDir private Path folder;
  private final Random chance = new Random(20201231);
  private int kills;
  private int uncertain;
  private int uncertainButDelivered;

  @Test
  void noneIsLostAndNoneIsDoubledSilently() throws Exception {
    int sent = 0;
    for (int campaign = 0; kills < KILLS; campaign++) {
      try (FaultServer server = new FaultServer(FaultServer.Fault.SLOW)) {
        sent += run(server, folder.resolve(campaign + ".sent.jsonl"));
      }
    }
    System.getLogger("proof")
        .log(
            System.Logger.Level.INFO,
            "{0} kills: {1} sent, {2} uncertain, of which {3} had been delivered",
            kills,
            sent,
            uncertain,
            uncertainButDelivered);
    assertThat(kills).isGreaterThanOrEqualTo(KILLS);
    assertThat(sent).isPositive();
    assertThat(uncertain).isPositive();
  }

  /** Kills one campaign some times, lets it end, and compares what it says with what arrived. */
  private int run(FaultServer server, Path ledger) throws Exception {
    for (int i = 0; i < KILLS_EACH; i++) {
      // Until chance has let through so many letters: most kills then hit while one is going.
      int until = server.heard("DATA").size() + chance.nextInt(4);
      Process process = start(ledger, server.port());
      while (process.isAlive() && server.heard("DATA").size() <= until) {
        Thread.sleep(1);
      }
      Thread.sleep(chance.nextInt(60));
      if (process.isAlive()) {
        process.destroyForcibly();
        kills++;
      }
      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
    Process last = start(ledger, server.port());
    assertThat(last.waitFor(60, TimeUnit.SECONDS)).isTrue();
    List<String> delivered = recipients(server);
    List<LedgerEntry> entries = Ledger.peek(ledger);
    int sent = 0;
    int open = 0;
    for (Owner owner : Letters.owners(MailSample.many())) {
      LedgerEntry planned =
          entries.stream().filter(e -> e.owner().equals(owner.name())).findFirst().orElseThrow();
      OwnerHistory history = OwnerHistory.of(entries, planned);
      long times = delivered.stream().filter(owner.name()::equals).count();
      if (history.uncertain().isPresent()) {
        assertThat(times).as(owner.name() + " uncertain").isLessThanOrEqualTo(1);
        uncertainButDelivered += (int) times;
        open++;
      } else {
        assertThat(history.sent()).as(owner.name()).isPresent();
        assertThat(times).as(owner.name() + " sent").isEqualTo(1);
        sent++;
      }
    }
    uncertain += open;
    assertThat(last.exitValue()).isEqualTo(open == 0 ? 0 : 3);
    return sent;
  }

  private static List<String> recipients(FaultServer server) {
    List<String> names = new ArrayList<>();
    for (String message : server.delivered) {
      Matcher to = TO.matcher(message);
      assertThat(to.find()).isTrue();
      names.add(to.group(1));
    }
    return names;
  }

  private static Process start(Path ledger, int port) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            SendProcess.class.getName(),
            ledger.toString(),
            Integer.toString(port))
        .redirectErrorStream(true)
        .redirectOutput(new File(ledger + ".out"))
        .start();
  }
}
