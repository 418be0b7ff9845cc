package org.scorebook.mail.server;

/**
 * A mail server that cannot be used as it is configured: no letter can be handed over and trying
 * again would not help. The message is a whole sentence for the user and holds no secret.
 */
public final class StoppedException extends Exception {
  private static final long serialVersionUID = 1L;

  public StoppedException(String message) {
    super(message);
  }
}
