package org.scorebook.peers;

/** Nothing can be picked; its message says why, and what to choose from. */
final class RefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  RefusedException(String text) {
    super(text);
  }

  /** What went wrong and what to do. */
  String text() {
    return String.valueOf(getMessage());
  }
}
