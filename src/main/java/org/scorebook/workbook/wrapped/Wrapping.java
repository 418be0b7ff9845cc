package org.scorebook.workbook.wrapped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The door of the package: takes a message or a zip file apart. */
public final class Wrapping {
  private Wrapping() {}

  /**
   * Takes a file apart.
   *
   * @throws IOException when it is broken, or holds more than an answer does
   */
  public static Wrapped open(Path file, Sort sort, MailReader mails) throws IOException {
    if (Files.size(file) > 2L * Wrapped.MOST_BYTES) {
      throw new IOException("larger than an answer is");
    }
    try {
      return switch (sort) {
        case ZIP -> Zipped.read(file);
        case MAIL -> mails.read(Files.readAllBytes(file));
        case OUTLOOK -> OutlookMessage.read(file);
        case WINMAIL -> Winmail.read(file);
        default -> throw new IllegalArgumentException(sort.name());
      };
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      throw new IOException("broken in a way that its reader does not expect", e);
    }
  }
}
