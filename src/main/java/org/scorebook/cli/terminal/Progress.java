package org.scorebook.cli.terminal;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.text.Visible;

/**
 * A line on the terminal that says what takes so long. It shows after a second, and goes when the
 * work is done; where nobody watches, only what is to stay is printed.
 */
public final class Progress implements AutoCloseable {
  /** Work that may take long. */
  @FunctionalInterface
  public interface Work<T> {
    T run(Progress progress) throws UnusableFileException;
  }

  private static final long FIRST_MILLIS = 1000;
  private static final long NEXT_MILLIS = 500;

  private final PrintWriter err;
  private final @Nullable Thread teller;
  private volatile String what;
  private int shown;

  private Progress(String what, PrintWriter err, boolean terminal) {
    this.what = what;
    this.err = err;
    this.teller = terminal ? new Thread(this::tell, "progress") : null;
    if (teller != null) {
      teller.setDaemon(true);
      // Without memory for it nothing is told; what the work makes of that is another matter.
      teller.setUncaughtExceptionHandler((thread, thrown) -> {});
      teller.start();
    }
  }

  /** Does the work while saying what it is. */
  static <T> T during(String what, PrintWriter err, boolean terminal, Work<T> work)
      throws UnusableFileException {
    try (Progress progress = new Progress(what, err, terminal)) {
      return work.run(progress);
    }
  }

  /** What is being done now. */
  public void step(String next) {
    what = next;
  }

  /** Prints a line that stays, whether a terminal or a file is behind it. */
  public void say(String line) {
    synchronized (err) {
      clear();
      err.println(Visible.line(line));
      err.flush();
      shown = 0;
    }
  }

  private void tell() {
    long started = System.nanoTime();
    try {
      Thread.sleep(FIRST_MILLIS);
      while (true) {
        String line =
            Visible.line(what) + " (" + (System.nanoTime() - started) / 1_000_000_000 + " s)";
        synchronized (err) {
          show(line);
        }
        Thread.sleep(NEXT_MILLIS);
      }
    } catch (InterruptedException e) {
      clear();
    }
  }

  private void show(String line) {
    err.print('\r');
    err.print(line + " ".repeat(Math.max(0, shown - line.length())));
    err.flush();
    shown = line.length();
  }

  private void clear() {
    if (shown > 0) {
      show("");
      err.print('\r');
      err.flush();
    }
  }

  /** Clears the line. */
  @Override
  public void close() {
    if (teller != null) {
      teller.interrupt();
      try {
        teller.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
