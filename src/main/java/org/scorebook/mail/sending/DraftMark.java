package org.scorebook.mail.sending;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.search.HeaderTerm;
import jakarta.mail.search.OrTerm;
import jakarta.mail.search.SearchTerm;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.commentary.Request;
import org.scorebook.mail.letter.Headers;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.ReadHeaders;
import org.scorebook.mail.server.MailSettings.Sender;
import org.scorebook.text.EmailAddress;
import org.scorebook.text.Names;
import org.scorebook.text.Sha256;

/**
 * By what a draft is known in a mailbox: the same for one edition, owner and kind of letter,
 * whatever the figures, the address, and the letter case and blanks of the names.
 *
 * @param former what drafts of earlier versions have, which told names apart by their letter case
 */
record DraftMark(String value, String former) {
  static final String HEADER = "X-Scorebook-Draft";

  /** Where the part of a message ID begins that tells reminders and trials. */
  private static final int KIND = 32;

  static DraftMark of(Letter letter, String messageId) {
    Request request = letter.request();
    String kind = messageId.substring(Math.min(KIND, messageId.length())).replaceAll("@.*", "");
    List<String> names =
        List.of(request.organisation(), request.title(), request.period(), request.owner());
    return new DraftMark(hash(names.stream().map(Names::key).toList(), kind), hash(names, kind));
  }

  private static String hash(List<String> names, String kind) {
    return Sha256.of(String.join("\n", names) + "\n" + kind).substring(0, KIND);
  }

  /** What is to be looked for in a mailbox. */
  SearchTerm search() {
    return new OrTerm(new HeaderTerm(HEADER, value), new HeaderTerm(HEADER, former));
  }

  /**
   * What a draft has besides the letter's own headers: no message ID, which its sending gives it.
   */
  List<String> headers(Optional<Sender> from, Clock clock) {
    List<String> headers = new ArrayList<>();
    headers.add("Date: " + SmtpSender.DATE.format(ZonedDateTime.now(clock)));
    from.ifPresent(
        sender ->
            headers.add(
                "From: " + Headers.mailbox(sender.name(), EmailAddress.ascii(sender.address()))));
    headers.add(HEADER + ": " + value);
    return headers;
  }

  boolean isOn(Message message) throws MessagingException {
    String found = ReadHeaders.fetched(message, HEADER);
    return found.equals(value) || found.equals(former);
  }
}
