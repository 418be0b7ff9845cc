package org.scorebook.mail.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.mail.ledger.LedgerEntry.Fate;
import org.scorebook.problem.UnusableFileException;

class LedgerTest {
  private static final Instant NOON = Instant.parse("2021-01-04T12:00:00Z");
  private static final LedgerEntry PLANNED =
      new LedgerEntry(
          NOON,
          "Birmingham, Cabinet Scorecard, 2020-12",
          "Head of Care",
          "request",
          Fate.PLANNED,
          "care@example.org",
          "abc",
          "def",
          "");
  private static final String LINE =
      "{\"time\":\"2021-01-04T12:00:00Z\",\"edition\":\"Birmingham, Cabinet Scorecard, 2020-12\","
          + "\"owner\":\"Head of Care\",\"kind\":\"request\",\"state\":\"planned\","
          + "\"to\":\"care@example.org\",\"request\":\"abc\",\"content\":\"def\",\"note\":\"\"}\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("input.sent.jsonl");
  }

  @Test
  void itStandsBesideTheInput() {
    assertThat(Ledger.beside(Path.of("data", "December 2020.v2.xlsx")))
        .isEqualTo(Path.of("data", "December 2020.v2.sent.jsonl"));
  }

  @Test
  void linesAreAddedAndReadAgain() throws Exception {
    LedgerEntry sent = PLANNED.with(NOON.plusSeconds(1), Fate.SENT, "250 \"ok\"\nline");
    try (Ledger ledger = Ledger.open(file, NOON)) {
      ledger.add(PLANNED);
    }
    assertThat(file).hasContent(LINE);
    try (Ledger ledger = Ledger.open(file, NOON)) {
      ledger.add(sent);
      assertThat(ledger.entries()).containsExactly(PLANNED, sent);
    }
    assertThat(Ledger.peek(file)).containsExactly(PLANNED, sent);
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void aLineThatWasNeverFinishedIsCut() throws Exception {
    for (int end = 0; end < LINE.length(); end++) {
      Files.writeString(file, LINE + LINE.substring(0, end));
      assertThat(Ledger.peek(file)).as("cut at %d", end).containsExactly(PLANNED);
    }
    Files.write(file, (LINE + "\0\0\0").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(Ledger.peek(file)).containsExactly(PLANNED);
    Files.writeString(file, LINE + LINE.substring(0, 70));
    try (Ledger ledger = Ledger.open(file, NOON)) {
      ledger.add(PLANNED.with(NOON, Fate.FAILED, "why"));
    }
    assertThat(Files.readString(file))
        .isEqualTo(
            LINE + LINE.replace("planned", "failed").replace("\"note\":\"\"", "\"note\":\"why\""));
  }

  @Test
  void aSendingThatNeverEndedIsUncertain() throws Exception {
    Files.writeString(file, LINE + LINE.replace("planned", "sending"));
    Instant later = NOON.plusSeconds(60);
    try (Ledger ledger = Ledger.open(file, later)) {
      assertThat(ledger.entries())
          .last()
          .isEqualTo(
              PLANNED.with(
                  later,
                  Fate.UNCERTAIN,
                  "The program ended while this letter was being handed over."));
    }
    try (Ledger again = Ledger.open(file, later)) {
      assertThat(again.entries()).hasSize(3);
    }
  }

  @Test
  void aLineThatIsNoEntryStopsEverything() throws Exception {
    String line = LINE.strip();
    for (String bad :
        List.of(
            "nonsense\n",
            "{}\n",
            line.replace("planned", "lost") + "\n",
            line + line + "\n",
            line + line,
            line + "{",
            line + " \n",
            " " + line + "\n",
            line + "\r\n",
            line.replace(",", ", ") + "\n",
            line.replace("}", ",\"more\":1}") + "\n",
            line.replace("\"owner\"", "\"owner\":\"Head of Homes\",\"owner\"") + "\n",
            line.replace("Head", "H\\u0065ad") + "\n",
            line.replace("12:00:00Z", "12:00:00.000Z") + "\n",
            "\n" + LINE)) {
      Files.writeString(file, LINE + bad);
      assertThatThrownBy(() -> Ledger.open(file, NOON))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "input.sent.jsonl:2 is not a line this program wrote. Put back the file as it was,"
                  + " or move it away if every letter it names may be sent again.");
    }
    Files.write(file, new byte[] {(byte) 0xFF, '\n'}, StandardOpenOption.TRUNCATE_EXISTING);
    assertThatThrownBy(() -> Ledger.peek(file)).hasMessageStartingWith("input.sent.jsonl:1 is not");
    Files.writeString(file, LINE, StandardOpenOption.TRUNCATE_EXISTING);
    Ledger.open(file, NOON).close();
  }

  @Test
  void aSecondSendAtTheSameTimeIsRefused() throws Exception {
    try (Ledger first = Ledger.open(file, NOON)) {
      first.add(PLANNED);
      assertThatThrownBy(() -> Ledger.open(file, NOON))
          .isInstanceOf(UnusableFileException.class)
          .hasMessage(
              "Another send is under way (it holds "
                  + file
                  + "). Wait until it has ended, then run again.");
      first.add(PLANNED.with(NOON, Fate.SENT, ""));
    }
    Ledger.open(file, NOON).close();
  }

  @Test
  void whereItCannotBeWrittenTheUserIsToldWhatWouldBeForgotten() {
    Path nowhere = folder.resolve("no such folder").resolve("input.sent.jsonl");
    assertThatThrownBy(() -> Ledger.open(nowhere, NOON))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            "The ledger "
                + nowhere
                + " cannot be written, so nothing is sent: nobody would know afterwards who has had"
                + " a letter, and the next run would send everything again. Work in a folder that"
                + " you may write to, or name a ledger elsewhere with --ledger FILE.");
  }

  @Test
  void anUncertainLetterStaysSoUntilOneIsSent() {
    LedgerEntry uncertain = PLANNED.with(NOON, Fate.UNCERTAIN, "why");
    LedgerEntry sent = PLANNED.with(NOON, Fate.SENT, "");
    assertThat(history(uncertain).uncertain()).hasValue(uncertain);
    assertThat(history(uncertain, PLANNED, PLANNED.with(NOON, Fate.FAILED, "550")).uncertain())
        .hasValue(uncertain);
    assertThat(history(uncertain, sent).uncertain()).isEmpty();
    assertThat(history(uncertain, sent).sent()).hasValue(sent);
    LedgerEntry sending = PLANNED.with(NOON, Fate.SENDING, "");
    assertThat(history(PLANNED, sending).uncertain()).hasValue(sending);
    assertThat(history(sending, PLANNED.with(NOON, Fate.FAILED, "451")).uncertain()).isEmpty();
  }

  @Test
  void whatARunThatBrokeOffMayHaveMadeIsNotForgottenByALaterFailure() {
    LedgerEntry making = PLANNED.with(NOON, Fate.DRAFTED, "");
    LedgerEntry failed = PLANNED.with(NOON, Fate.FAILED, "It is away.");
    assertThat(history(PLANNED, making).drafted()).hasValue(making);
    assertThat(history(PLANNED, making, PLANNED, failed).drafted()).hasValue(making);
    assertThat(history(PLANNED, making, failed).drafted()).isEmpty();
    assertThat(history(PLANNED, making, failed, PLANNED).drafted()).isEmpty();
  }

  private static OwnerHistory history(LedgerEntry... entries) {
    return OwnerHistory.of(List.of(entries), PLANNED);
  }
}
