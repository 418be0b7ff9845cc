package org.scorebook.peers;

/** Nothing can be picked; its message says why, and what to choose from. */
final class NothingPickedException extends Exception {
  private static final long serialVersionUID = 1L;

  NothingPickedException(String text) {
    super(text);
  }

  /** What went wrong and what to do. */
  String text() {
    return String.valueOf(getMessage());
  }
}
