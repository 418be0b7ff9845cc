package org.scorebook.mail.sending;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
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
import org.scorebook.text.Sha256;

/**
 * By what a draft is known in a mailbox: the same for one edition, owner and kind of letter,
 * whatever the figures and the address.
 */
record DraftMark(String value) {
  static final String HEADER = "X-Scorebook-Draft";

  /** Where the part of a message ID begins that tells reminders and trials. */
  private static final int KIND = 32;

  static DraftMark of(Letter letter, String messageId) {
    Request request = letter.request();
    String kind = messageId.substring(Math.min(KIND, messageId.length())).replaceAll("@.*", "");
    return new DraftMark(
        Sha256.of(
                String.join(
                    "\n",
                    request.organisation(),
                    request.title(),
                    request.period(),
                    request.owner(),
                    kind))
            .substring(0, KIND));
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
    return ReadHeaders.fetched(message, HEADER).equals(value);
  }
}
