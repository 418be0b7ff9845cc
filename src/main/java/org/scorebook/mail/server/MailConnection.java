package org.scorebook.mail.server;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Properties;
import org.scorebook.mail.server.MailSettings.Auth;
import org.scorebook.mail.server.MailSettings.Security;
import org.scorebook.problem.UnusableFileException;

/**
 * The mail library's properties for a server. All that makes a connection safe is set here and
 * nowhere else: the library's own defaults wait for ever and fall back to no encryption.
 */
public final class MailConnection {
  /** How long a server may take to accept a connection. */
  static final Duration CONNECT = Duration.ofSeconds(10);

  private MailConnection() {}

  /** A message as it came. A malformed address in it is nobody's fault here, and hides nothing. */
  public static MimeMessage message(byte[] bytes) throws MessagingException {
    Properties properties = new Properties();
    properties.put("mail.mime.address.strict", "false");
    int start = start(bytes);
    return new MimeMessage(
        Session.getInstance(properties),
        new ByteArrayInputStream(bytes, start, bytes.length - start));
  }

  /**
   * Where the message begins: a program that saved it as text may have put the mark of UTF-8 or an
   * empty line before it, behind which no header would be one.
   */
  private static int start(byte[] bytes) {
    boolean marked =
        bytes.length > 2
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int start = marked ? 3 : 0;
    while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
      start++;
    }
    return start;
  }

  /**
   * @param protocol {@code smtp} or {@code imap}, encrypted or not
   */
  public static Session session(MailSettings settings, String protocol)
      throws UnusableFileException {
    Properties properties = new Properties();
    String prefix = "mail." + protocol + ".";
    long wait = settings.timeout().toMillis();
    properties.put(prefix + "connectiontimeout", Long.toString(CONNECT.toMillis()));
    properties.put(prefix + "timeout", Long.toString(wait));
    properties.put(prefix + "writetimeout", Long.toString(wait));
    properties.put(prefix + "ssl.checkserveridentity", "true");
    properties.put(prefix + "ssl.protocols", "TLSv1.3 TLSv1.2");
    properties.put(
        prefix + "ssl.socketFactory", Trust.context(settings.caFile()).getSocketFactory());
    properties.put(prefix + "socketFactory.fallback", "false");
    boolean startTls = settings.security() == Security.STARTTLS;
    properties.put(prefix + "starttls.enable", Boolean.toString(startTls));
    properties.put(prefix + "starttls.required", Boolean.toString(startTls));
    properties.put(prefix + "ssl.enable", Boolean.toString(settings.security() == Security.TLS));
    if (settings.auth() == Auth.XOAUTH2) {
      properties.put(prefix + "auth.mechanisms", "XOAUTH2");
    }
    properties.put("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
    // Strict servers ask for a whole name, or an address in brackets.
    properties.put("mail.smtp.localhost", settings.helo().orElseGet(ThisComputer::name));
    // A message that is delivered stays so, even if the goodbye fails.
    properties.put("mail.smtp.quitwait", "false");
    properties.put("mail.smtp.sendpartial", "false");
    settings.from().ifPresent(from -> properties.put("mail.smtp.from", from.address()));
    // One malformed address in a mailbox must not hide all its messages.
    properties.put("mail.mime.address.strict", "false");
    properties.put("mail.imap.peek", "true");
    properties.put("mail.imap.partialfetch", "false");
    return Session.getInstance(properties);
  }
}
