package org.scorebook.mail.sending;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.ReadHeaders;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.text.EmailAddress;

/** A mailbox's folder of sent messages: where a draft went that is no longer there. */
record SentFolder(IMAPFolder folder) {
  /** A mail server's clock may be behind ours. */
  private static final Duration CLOCKS_APART = Duration.ofDays(1);

  /** What stands between addresses and around them; an address may hold an apostrophe. */
  private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[\\s<>,;:\"()]+");

  String name() {
    return folder.getFullName();
  }

  /**
   * Whether a draft was sent.
   *
   * @param since when it was made
   */
  boolean holds(Letter letter, DraftMark mark, Instant since) throws MessagingException {
    folder.open(Folder.READ_ONLY);
    try {
      Date from = Date.from(since.minus(CLOCKS_APART));
      for (Message message : folder.search(new ReceivedDateTerm(ComparisonTerm.GE, from))) {
        if (mark.isOn(message) || isSame(message, letter)) {
          return true;
        }
      }
      return false;
    } finally {
      ImapDrafts.leave(folder);
    }
  }

  /** Mail programs drop marks that they do not know when they send a draft. */
  private static boolean isSame(Message message, Letter letter) throws MessagingException {
    String subject = ReadHeaders.decoded(ReadHeaders.fetched(message, "Subject"));
    return FailureCause.oneLine(subject).equals(FailureCause.oneLine(letter.subject()))
        && isTo(ReadHeaders.fetched(message, "To"), letter.to());
  }

  /** Every owner's letter has the same subject: {@code healthcare@} is not {@code care@}. */
  private static boolean isTo(String header, String address) {
    return BETWEEN_ADDRESSES
        .splitAsStream(header)
        .anyMatch(word -> EmailAddress.same(word, address));
  }
}
