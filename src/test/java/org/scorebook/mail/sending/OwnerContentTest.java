package org.scorebook.mail.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.commentary.Request;
import org.scorebook.commentary.SmallEdition;
import org.scorebook.mail.MailSample;
import org.scorebook.model.Figure;

/** Whether an owner would be told something else, by what a ledger remembers. */
class OwnerContentTest {
  /** What a version wrote that took a record's own text into the hash; one letter was refused. */
  private static final Path EARLIER = Path.of("src/test/resources/mail/earlier.sent.jsonl");

  @TempDir private Path folder;

  @Test
  void theHashIsThatOfNamedFields() {
    // Where this must change, the manner that the hash begins with is raised.
    assertThat(OwnerContent.hash(MailSample.results(), MailSample.CARE))
        .isEqualTo("2:0fbc56e778b9f86b8179702533734eeec5a0be19376205518402348b2e7a1fbc");
  }

  @Test
  void aFigureChangesItAndTheWayItIsWrittenDoesNot() {
    String before = hash(Figure.of(new BigDecimal("0.38")));
    assertThat(hash(Figure.of(new BigDecimal("0.380")))).isEqualTo(before);
    assertThat(hash(Figure.of(new BigDecimal("0.3801")))).isNotEqualTo(before);
    assertThat(hash(Figure.of(new BigDecimal("38"), new BigDecimal("100")))).isNotEqualTo(before);
    assertThat(hash(Figure.ofSuppressed())).isNotEqualTo(before);
  }

  private static String hash(Figure figure) {
    return OwnerContent.hash(SmallEdition.results(figure), SmallEdition.CARE);
  }

  @Test
  void whomAnEarlierVersionSentToIsNotSentToTwice() throws Exception {
    assertThat(planAfter(Files.readString(EARLIER)))
        .isEqualTo(
            """
            Head of Commissioning <commissioning@example.org>: already sent on 4 January 2021 at 12:00 UTC.
            Head of Care <care@example.org>: already sent on 4 January 2021 at 14:30 UTC.
            0 to send, 2 not to send. Nothing was sent.
            """);
  }

  @Test
  void afterAChangeOfTheInputItIsNamedAndNotSent() throws Exception {
    String ledger = Files.readString(EARLIER);
    String asked = Request.of(MailSample.results().edition(), MailSample.CARE).id();
    assertThat(ledger).contains(asked);
    assertThat(planAfter(ledger.replace(asked, "another input")))
        .isEqualTo(
            "Head of Commissioning <commissioning@example.org>: already sent on 4 January 2021 at"
                + " 12:00 UTC.\n"
                + "Head of Care <care@example.org>: not sent. The input has changed since the"
                + " letter of 4 January 2021 at 14:30 UTC, which an earlier version of Scorebook"
                + " sent, so whether these figures have cannot be told. To send the new ones:"
                + " --resend \"Head of Care\".\n"
                + "0 to send, 2 not to send. Nothing was sent.\n");
  }

  /** The plan for all owners, beside a ledger. */
  private String planAfter(String lines) throws Exception {
    Path ledger = Files.writeString(folder.resolve("input.sent.jsonl"), lines);
    return SendPlan.of(
            MailSample.results(),
            SendOptions.all(),
            ledger,
            LocalDate.of(2021, 1, 5),
            false,
            owner -> MailSample.enclosed(new byte[10]),
            (letter, composing) -> List.of())
        .value()
        .orElseThrow()
        .text();
  }
}
