package org.scorebook.mail.sending;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.mail.sending.Postman.Handover;
import org.scorebook.mail.server.FailureCause;
import org.scorebook.mail.server.MailSettings;

/**
 * What a failure means for the letter: whether it may have been delivered, and whether another try
 * or another letter could fare better. Each row was seen with a real server.
 */
final class SmtpFailures {
  private static final Pattern CHALLENGE = Pattern.compile("^334 ([A-Za-z0-9+/=]{4,})\\s*$");

  private SmtpFailures() {}

  /** A failure to connect, encrypt or log in: nothing has been sent. */
  static Handover connecting(MailSettings settings, MessagingException failure) {
    String host = "The mail server " + settings.host() + ":" + settings.port();
    if (isRefusedLogin(failure)) {
      return new Handover.Stopped(
          host
              + " refused the login: "
              + FailureCause.sentence(answer(failure))
              + loginAdvice(settings, failure));
    }
    String message = failure.getMessage() == null ? "" : failure.getMessage();
    if (message.contains("STARTTLS is required")) {
      return new Handover.Stopped(
          host
              + " offers no encryption (STARTTLS), so nothing was sent. Ask your IT service;"
              + " a server that begins with encryption needs security: tls.");
    }
    if (FailureCause.isUntrusted(failure)) {
      return new Handover.Stopped(host + " cannot be trusted: " + FailureCause.of(failure));
    }
    if (message.contains("No authentication mechanisms supported")) {
      return new Handover.Stopped(
          host + " offers no login of the kind auth: " + auth(settings) + " asks for.");
    }
    return new Handover.Unreachable(host + " cannot be used: " + FailureCause.of(failure), false);
  }

  /**
   * A failure while a letter was on its way.
   *
   * @param to the owner's address: what was said of it counts for more than what was said of others
   */
  static Handover sending(
      MailSettings settings, MessagingException failure, boolean dotSent, String to) {
    String host = "The mail server " + settings.host();
    Optional<SmtpRefusal> refusal = SmtpRefusal.find(failure, to);
    if (refusal.isPresent() && refusal.get().isPlainlyOfSender()) {
      return new Handover.Stopped(
          host
              + " refuses the sender: "
              + FailureCause.sentence(refusal.get().answer())
              + " Check from in the mail settings.");
    }
    if (dotSent) {
      return refusal
          .<Handover>map(r -> new Handover.Refused(r.answer(), r.temporary()))
          .orElse(
              new Handover.Uncertain(
                  host + " took the message but did not confirm it: " + FailureCause.of(failure)));
    }
    if (refusal.isEmpty()) {
      return new Handover.Unreachable(host + " went away: " + FailureCause.of(failure), true);
    }
    SmtpRefusal found = refusal.get();
    if (found.code() == 530 || found.code() == 538) {
      return new Handover.Stopped(
          host
              + " wants a login: "
              + FailureCause.sentence(found.answer())
              + " Give user, auth and secret.");
    }
    if (found.code() == 421) {
      return new Handover.Unreachable(host + " closed the connection: " + found.answer(), true);
    }
    return new Handover.Refused(found.answer(), found.temporary());
  }

  /** Whether the server said no to the login itself; silence while it thought is not a no. */
  static boolean isRefusedLogin(MessagingException failure) {
    return failure instanceof AuthenticationFailedException
        && FailureCause.find(failure, IOException.class).isEmpty()
        && !answer(failure).startsWith("4")
        && !answer(failure).isEmpty();
  }

  private static String loginAdvice(MailSettings settings, MessagingException failure) {
    if (String.valueOf(failure.getMessage()).contains("5.7.30")) {
      return " Microsoft 365 no longer takes passwords: use auth: xoauth2.";
    }
    return settings.auth() == MailSettings.Auth.XOAUTH2
        ? " It was tried once. Check user, and what the token is allowed to do."
        : " It was tried once, lest the account be locked. Check user and secret.";
  }

  /** The server's own words; those of a token's refusal come as JSON in base64. */
  private static String answer(MessagingException failure) {
    String message = FailureCause.oneLine(failure.getMessage());
    Matcher challenge = CHALLENGE.matcher(message);
    if (!challenge.matches()) {
      return message;
    }
    try {
      byte[] json = Base64.getDecoder().decode(challenge.group(1));
      return "334 " + FailureCause.oneLine(new String(json, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return message;
    }
  }

  private static String auth(MailSettings settings) {
    return settings.auth() == MailSettings.Auth.XOAUTH2 ? "xoauth2" : "password";
  }
}
