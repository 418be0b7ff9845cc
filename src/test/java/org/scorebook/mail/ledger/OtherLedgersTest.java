package org.scorebook.mail.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.mail.MailSample;
import org.scorebook.mail.ledger.LedgerEntry.Fate;
import org.scorebook.model.Scorecard;

class OtherLedgersTest {
  private static final Instant NOON = Instant.parse("2020-12-04T12:00:00Z");

  /** Of December 2020. */
  private static final Scorecard NOW = MailSample.scorecard("Cabinet");

  private static final String TOLD = "2:told";

  @TempDir private Path folder;

  /** An owner of quarterly measures is told the same in October, November and December. */
  @ParameterizedTest
  @CsvSource({
    "'Birmingham, Cabinet, 2020-11', 2:told, false",
    "'Birmingham, Council Plan, 2020-11', 2:told, false",
    "'Birmingham, Council Plan, 2020-12', 2:told, true",
    "'Birmingham, Council Plan, 2020-12', 2:other, false",
    "'Birmingham, Cabinet, 2020-12', 2:other, true",
  })
  void theSameFiguresAreOfThisEditionInItsOwnPeriodOnly(
      String edition, String content, boolean stops) throws Exception {
    Path other = folder.resolve("november.sent.jsonl");
    try (Ledger ledger = Ledger.open(other, NOON)) {
      ledger.add(sent(edition, content));
    }
    assertThat(stop()).isEqualTo(stops);
    Files.writeString(other, "{\n" + Files.readString(other));
    assertThat(stop()).as("damaged").isEqualTo(stops);
  }

  @Test
  void whatItRemembersIsSaid() throws Exception {
    Path other = folder.resolve("council.sent.jsonl");
    try (Ledger ledger = Ledger.open(other, NOON)) {
      ledger.add(sent("Birmingham, Council Plan, 2020-12", TOLD));
    }
    assertThat(find().stop())
        .hasValue(
            "council.sent.jsonl remembers letters with the same figures, under another title"
                + " (Birmingham, Council Plan, December 2020), the last of 4 December 2020 at 12:00"
                + " UTC. To go on with it: --ledger \""
                + other
                + "\". To send everything all the same: --ledger \""
                + Ledger.beside(input())
                + "\". Nothing was sent.");
  }

  private boolean stop() throws Exception {
    return find().stop().isPresent();
  }

  private OtherLedgers.Found find() throws Exception {
    return OtherLedgers.find(input(), Ledger.beside(input()), NOW, Set.of(TOLD));
  }

  private Path input() {
    return folder.resolve("december.xlsx");
  }

  private static LedgerEntry sent(String edition, String content) {
    return new LedgerEntry(
        NOON,
        edition,
        "Head of Care",
        LedgerEntry.REQUEST,
        Fate.SENT,
        "care@example.org",
        "abc",
        content,
        "250 ok");
  }
}
