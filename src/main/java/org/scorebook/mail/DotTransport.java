package org.scorebook.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** An SMTP connection that knows whether the dot which ends a message has gone out. */
final class DotTransport extends SMTPTransport {
  private final Postman.BeforeDot beforeDot;
  private boolean dotSent;
  private @Nullable IOException forbidden;

  DotTransport(Session session, Postman.BeforeDot beforeDot) {
    super(session, new URLName("smtp", null, -1, null, null, null));
    this.beforeDot = beforeDot;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    try {
      beforeDot.run();
    } catch (IOException e) {
      forbidden = e;
      throw e;
    }
    dotSent = true;
    super.finishData();
  }

  /** Whether the message may have been delivered. */
  boolean dotSent() {
    return dotSent;
  }

  /** Forgets the message before. */
  void begin() {
    dotSent = false;
    forbidden = null;
  }

  /** Why the message was not allowed to go, if it was not. */
  @Nullable IOException forbidden() {
    return forbidden;
  }
}
