package org.scorebook.mail.sending;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scorebook.mail.letter.Headers;
import org.scorebook.mail.letter.Letter;
import org.scorebook.mail.letter.Mime;
import org.scorebook.mail.server.Credentials;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.mail.server.MailConnection;
import org.scorebook.mail.server.MailSettings;
import org.scorebook.mail.server.MailSettings.Sender;
import org.scorebook.mail.server.StoppedException;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Blanks;
import org.scorebook.text.EmailAddress;

/**
 * Speaks SMTP: one connection for as many letters as the server allows, one login, and for every
 * failure a clear word on whether the letter may have been delivered.
 */
public final class SmtpSender implements Postman {
  static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

  /** RFC 5321, 4.5.3.2.6; to give up earlier would leave it open what became of the letter. */
  private static final Duration AFTER_DOT = Duration.ofMinutes(10);

  private final MailSettings settings;
  private final Duration afterDot;
  private final Sender from;
  private final Credentials credentials;
  private final Clock clock;
  private @Nullable DotTransport connection;
  private BeforeDot beforeDot = () -> {};

  /** Whether the token in hand has served a connection before, and so may be too old by now. */
  private boolean tokenMayBeOld;

  /**
   * @param settings for SMTP, so that there is a sender
   * @param environment where a secret may stand
   */
  public SmtpSender(MailSettings settings, Map<String, String> environment, Clock clock) {
    this(settings, environment, clock, AFTER_DOT);
  }

  /**
   * @param afterDot how long a server may look at a letter before it says whether it took it
   */
  SmtpSender(
      MailSettings settings, Map<String, String> environment, Clock clock, Duration afterDot) {
    this.settings = settings;
    this.afterDot = afterDot;
    this.from = settings.from().orElseThrow();
    this.credentials = new Credentials(settings, environment);
    this.clock = clock;
  }

  @Override
  public Handover hand(Letter letter, String messageId, BeforeDot hook)
      throws IOException, UnusableFileException {
    return tryOnce(letter, messageId, hook).with(credentials::redact);
  }

  private Handover tryOnce(Letter letter, String messageId, BeforeDot hook)
      throws IOException, UnusableFileException {
    DotTransport open;
    try {
      open = connected();
    } catch (MessagingException e) {
      return SmtpFailures.connecting(settings, e);
    } catch (StoppedException e) {
      return Handover.of(e, "");
    }
    beforeDot = hook;
    return hand(open, letter, messageId);
  }

  private Handover hand(DotTransport open, Letter letter, String messageId)
      throws IOException, UnusableFileException {
    byte[] message = Mime.bytes(letter, headers(messageId));
    long limit = limit(open);
    if (limit > 0 && message.length > limit) {
      return new Handover.Refused(
          "The message has %s and the server takes at most %s."
              .formatted(Size.moreThan(message.length, limit), Size.of(limit)),
          false);
    }
    open.begin();
    try {
      open.sendMessage(
          new MimeMessage((Session) null, new ByteArrayInputStream(message)), recipients(letter));
      return new Handover.Sent(FailureCause.oneLine(open.getLastServerResponse()));
    } catch (MessagingException e) {
      IOException forbidden = open.forbidden();
      if (forbidden != null) {
        close();
        throw forbidden;
      }
      List<SmtpRefusal> copies = open.dotSent() ? List.of() : SmtpRefusal.ofCopies(e, letter.to());
      if (!copies.isEmpty()) {
        return handWithout(copies, letter, messageId);
      }
      Handover failure = SmtpFailures.sending(settings, e, open.dotSent(), letter.to());
      if (!(failure instanceof Handover.Refused)) {
        close();
      }
      return failure;
    }
  }

  /** A copy that is not taken costs nobody the letter, nor does a connection that ends with it. */
  private Handover handWithout(List<SmtpRefusal> copies, Letter letter, String messageId)
      throws IOException, UnusableFileException {
    List<String> left =
        letter.cc().stream()
            .filter(copy -> copies.stream().noneMatch(no -> EmailAddress.same(no.address(), copy)))
            .toList();
    if (left.size() == letter.cc().size()) {
      throw new IllegalStateException("refused addresses that were not given");
    }
    Letter without = letter.with(letter.subject(), letter.to(), left);
    Handover handover = tryOnce(without, messageId, beforeDot);
    if (!(handover instanceof Handover.Sent sent)) {
      return handover;
    }
    String refused =
        copies.stream()
            .map(
                no ->
                    "The copy to "
                        + no.address()
                        + " was not taken: "
                        + FailureCause.sentence(no.answer()))
            .collect(Collectors.joining(" "));
    String more = sent.withoutCopies().isEmpty() ? "" : " " + sent.withoutCopies();
    return new Handover.Sent(sent.text(), refused + more);
  }

  private DotTransport connected()
      throws MessagingException, StoppedException, UnusableFileException {
    DotTransport open = connection;
    if (open != null && open.isConnected()) {
      return open;
    }
    close();
    Session session = MailConnection.session(settings, "smtp");
    open = new DotTransport(session, () -> beforeDot.run(), patience());
    try {
      connect(open);
    } catch (MessagingException e) {
      // Only a token can have run out since it was fetched; a password is never tried twice.
      if (!SmtpFailures.isRefusedLogin(e) || !tokenMayBeOld) {
        throw e;
      }
      credentials.forget();
      tokenMayBeOld = false;
      connect(open);
    }
    tokenMayBeOld = settings.oauth().isPresent();
    connection = open;
    return open;
  }

  /** How often the time for an answer may pass after the dot. */
  private long patience() {
    long once = settings.timeout().toMillis();
    return Math.max(1, (afterDot.toMillis() + once - 1) / once);
  }

  private void connect(DotTransport open)
      throws MessagingException, StoppedException, UnusableFileException {
    if (credentials.user().isEmpty()) {
      open.connect(settings.host(), settings.port(), null, null);
    } else {
      String password = credentials.password();
      open.connect(settings.host(), settings.port(), credentials.user().get(), password);
    }
  }

  private List<String> headers(String messageId) {
    return List.of(
        "Date: " + DATE.format(ZonedDateTime.now(clock)),
        "From: " + Headers.mailbox(from.name(), EmailAddress.ascii(from.address())),
        "Message-ID: <" + messageId + ">");
  }

  private static Address[] recipients(Letter letter) throws MessagingException {
    List<Address> addresses = new ArrayList<>();
    addresses.add(new InternetAddress(EmailAddress.ascii(letter.to())));
    for (String copy : letter.cc()) {
      addresses.add(new InternetAddress(EmailAddress.ascii(copy)));
    }
    return addresses.toArray(new Address[0]);
  }

  /** The largest message the server says it takes, in bytes; 0 when it does not say. */
  private static long limit(DotTransport open) {
    String size = open.getExtensionParameter("SIZE");
    return size != null && Blanks.strip(size).matches("\\d{1,15}")
        ? Long.parseLong(Blanks.strip(size))
        : 0;
  }

  @Override
  public void close() {
    if (connection != null) {
      try {
        connection.close();
      } catch (MessagingException alreadyGone) {
        // Nothing depends on the goodbye.
      }
      connection = null;
    }
  }
}
