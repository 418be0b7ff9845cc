package org.scorebook.mail.sending;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import jakarta.mail.search.SearchTerm;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.scorebook.mail.ledger.LedgerEntry;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.ReadHeaders;
import org.scorebook.mail.sending.Postman.Handover;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.text.EmailAddress;
import org.scorebook.text.SpokenTime;

/** A mailbox's folder of sent messages: where a draft went that is no longer there. */
record SentFolder(IMAPFolder folder) {
  /** A mail server's clock may be behind ours, as good as never by more than this. */
  private static final Duration CLOCKS_APART = Duration.ofDays(1);

  /** Hardly ever by more than this; and a draft may be sent with the time of its making. */
  private static final Duration AT_ONCE = Duration.ofMinutes(10);

  /** What stands between addresses and around them; an address may hold an apostrophe. */
  private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[\\s<>,;:\"()]+");

  /**
   * What became of a draft.
   *
   * @param draft when it was made; a letter sent long before that is an earlier one
   * @return whether it was sent, as far as can be told; empty where nothing like it is there
   */
  Optional<Handover> fate(Letter letter, DraftMark mark, LedgerEntry draft)
      throws MessagingException {
    return lastSent(letter, mark, draft.time().minus(CLOCKS_APART))
        .map(
            sent ->
                sent.isBefore(draft.time().minus(AT_ONCE))
                    ? new Handover.Uncertain(
                        "The draft of "
                            + draft.when()
                            + " is no longer there, and the letter in "
                            + folder.getFullName()
                            + " is of "
                            + SpokenTime.minute(sent)
                            + ", before it was made.")
                    : new Handover.Sent("It stands in " + folder.getFullName() + "."));
  }

  private Optional<Instant> lastSent(Letter letter, DraftMark mark, Instant since)
      throws MessagingException {
    folder.open(Folder.READ_ONLY);
    try {
      Optional<Instant> last = Optional.empty();
      SearchTerm recent = new ReceivedDateTerm(ComparisonTerm.GE, Date.from(since));
      for (Message message : folder.search(recent)) {
        if (mark.isOn(message) || isSame(message, letter)) {
          Date received = message.getReceivedDate();
          Instant time = received == null ? Instant.MAX : received.toInstant();
          last = last.filter(time::isBefore).or(() -> Optional.of(time));
        }
      }
      return last;
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
