package org.scorebook.mail.sending;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.scorebook.problem.UnusableFileException;

/** The same work on several things, as many at a time as there are processors, up to a few. */
final class SideBySide {
  /** What is being made takes memory, tens of megabytes for a large one. */
  private static final int MOST = 4;

  /** What is done with each; nothing of it may be shared that changes. */
  @FunctionalInterface
  interface Work<T, R> {
    R on(T thing) throws IOException, UnusableFileException;
  }

  private SideBySide() {}

  /**
   * What comes of each, in the order of the things.
   *
   * @throws IOException what the first of them that fails throws, likewise other exceptions
   */
  static <T, R> List<R> map(List<T> things, Work<T, R> work)
      throws IOException, UnusableFileException {
    int workers = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), MOST));
    ExecutorService pool =
        Executors.newFixedThreadPool(
            workers,
            task -> {
              Thread thread = new Thread(task, "owners");
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<R>> begun = new ArrayList<>();
      for (T thing : things) {
        begun.add(pool.submit(() -> work.on(thing)));
      }
      List<R> done = new ArrayList<>();
      for (Future<R> each : begun) {
        done.add(done(each));
      }
      return done;
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R done(Future<R> begun) throws IOException, UnusableFileException {
    try {
      return begun.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("making owners' workbooks was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      if (e.getCause() instanceof UnusableFileException failed) {
        throw failed;
      }
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      if (e.getCause() instanceof Error failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
