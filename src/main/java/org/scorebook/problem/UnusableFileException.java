package org.scorebook.problem;

import org.jspecify.annotations.Nullable;

/**
 * A file that is missing, is not what it should be, cannot be read or cannot be written: exit code
 * 4. The message is a whole sentence for the user and names the file.
 */
public final class UnusableFileException extends Exception {
  private static final long serialVersionUID = 1L;

  public UnusableFileException(String message) {
    super(message);
  }

  public UnusableFileException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
