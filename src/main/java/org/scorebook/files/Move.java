package org.scorebook.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Gives a finished temporary file its name, patient with virus scanners. */
record Move(Step step, Duration pause) {
  /** Between two tries; three of them make two seconds. */
  static final Duration PAUSE = Duration.ofMillis(667);

  private static final int RETRIES = 3;

  /** One try. */
  @FunctionalInterface
  interface Step {
    Step ATOMIC = Move::once;

    void run(Path from, Path to, boolean replace) throws IOException;
  }

  /**
   * Moves the file. Windows denies access to a file while a virus scanner or another program holds
   * it, often for a moment only: that is tried again, three times over two seconds.
   */
  void run(Path from, Path to, boolean replace) throws IOException {
    for (int retry = 0; ; retry++) {
      try {
        step.run(from, to, replace);
        return;
      } catch (AccessDeniedException e) {
        if (retry == RETRIES) {
          throw e;
        }
        sleep();
      }
    }
  }

  private void sleep() throws IOException {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private static void once(Path from, Path to, boolean replace) throws IOException {
    if (!replace && linked(from, to)) {
      Files.delete(from);
    } else {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /**
   * A second name for the file fails where another program has made a file of that name in the
   * meantime; a move would silently replace it. Some file systems have no second names.
   */
  private static boolean linked(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
      return true;
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      if (Files.exists(to)) {
        throw new FileAlreadyExistsException(to.toString());
      }
      return false;
    }
  }
}
