package org.scorebook.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeUtility;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.sending.ImapDrafts;
import org.scorebook.mail.sending.Postman.Handover;
import org.scorebook.mail.server.MailSettings;

/** The life of a draft in a mailbox of a server that people run, with folders Drafts and Sent. */
record DraftsInMailbox(MailSettings settings, String password, Opening opening) {

  /** Logs in as a mail program would. */
  interface Opening {
    Store open() throws Exception;
  }

  void areReplacedAndNotMadeAgainOnceSent() throws Exception {
    Letter letter = MailSample.letter(MailSample.CARE);
    try (ImapDrafts drafts =
        new ImapDrafts(settings, Map.of("SECRET", password), Clock.systemUTC())) {
      assertThat(drafts.hand(letter, "id@example.org", () -> {}))
          .isEqualTo(new Handover.Drafted("It lies in Drafts."));
      assertThat(drafts.handAgain(letter, "id@example.org", earlier(), () -> {}))
          .isEqualTo(
              new Handover.Drafted(
                  "It lies in Drafts, in place of the one before.", "It lies in Drafts."));
      assertThat(subjectsOfDrafts()).containsExactly(letter.subject());
      try (Store store = opening.open();
          Folder box = store.getFolder("Drafts")) {
        box.open(Folder.READ_WRITE);
        Message draft = box.getMessage(1);
        assertThat(draft.isSet(Flags.Flag.DRAFT) && draft.isSet(Flags.Flag.SEEN)).isTrue();
        box.copyMessages(new Message[] {draft}, store.getFolder("Sent"));
        draft.setFlag(Flags.Flag.DELETED, true);
      }
      assertThat(drafts.handAgain(letter, "id@example.org", earlier(), () -> {}))
          .isEqualTo(new Handover.Sent("It stands in Sent."));
      assertThat(subjectsOfDrafts()).isEmpty();
    }
  }

  private List<String> subjectsOfDrafts() throws Exception {
    try (Store store = opening.open();
        Folder box = store.getFolder("Drafts")) {
      box.open(Folder.READ_ONLY);
      List<String> subjects = new ArrayList<>();
      for (Message message : box.getMessages()) {
        subjects.add(MimeUtility.unfold(message.getHeader("Subject")[0]));
      }
      return subjects;
    }
  }

  private static LedgerEntry earlier() {
    return new LedgerEntry(
        Instant.now(),
        "Birmingham, Cabinet Scorecard, 2020-12",
        "Head of Care",
        "request",
        LedgerEntry.Fate.DRAFTED,
        "care@example.org",
        "abc",
        "def",
        "It lies in Drafts.");
  }
}
