package org.scorebook.mail.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/** An SMTP connection that knows whether the dot which ends a message has gone out. */
final class DotTransport extends SMTPTransport {
  private final Postman.BeforeDot beforeDot;
  private final long patience;
  private boolean dotSent;

  /** Whether the server is looking at a whole letter. */
  private boolean judging;

  private @Nullable IOException forbidden;

  /**
   * @param patience how often the session's time for an answer may pass after the dot
   */
  DotTransport(Session session, Postman.BeforeDot beforeDot, long patience) {
    super(session, new URLName("smtp", null, -1, null, null, null));
    this.patience = patience;
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
    judging = true;
    try {
      super.finishData();
    } finally {
      judging = false;
    }
  }

  @Override
  protected int readServerResponse() throws MessagingException {
    for (long passed = 1; ; passed++) {
      try {
        return super.readServerResponse();
      } catch (MessagingException e) {
        // Nothing is lost when the time passes: the answer is read when it comes.
        if (!judging || passed >= patience || !(e.getCause() instanceof SocketTimeoutException)) {
          throw e;
        }
      }
    }
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
