package org.scorebook.mail.server;

/**
 * A mail server that cannot be used: no letter can be handed over, as it is configured or only for
 * now. The message is a whole sentence for the user and holds no secret.
 */
public final class StoppedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean forNow;

  /** Where trying again would not help. */
  public StoppedException(String message) {
    this(message, false);
  }

  private StoppedException(String message, boolean forNow) {
    super(message);
    this.forNow = forNow;
  }

  /** Where another try may fare better. */
  static StoppedException forNow(String message) {
    return new StoppedException(message, true);
  }

  public boolean isForNow() {
    return forNow;
  }
}
