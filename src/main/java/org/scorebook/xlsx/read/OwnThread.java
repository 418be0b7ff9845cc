package org.scorebook.xlsx.read;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.scorebook.problem.Elsewhere;

/** Work on a thread of its own, while the thread that began it does something else. */
final class OwnThread<T> {
  private final FutureTask<T> task;
  private final Thread thread;

  private OwnThread(FutureTask<T> task, String name) {
    this.task = task;
    this.thread = new Thread(task, name);
  }

  /** Begins the work. */
  static <T> OwnThread<T> start(String name, Callable<T> work) {
    OwnThread<T> beside = new OwnThread<>(new FutureTask<>(work), name);
    beside.thread.setDaemon(true);
    beside.thread.start();
    return beside;
  }

  boolean isDone() {
    return task.isDone();
  }

  /**
   * Waits for what comes of it.
   *
   * @throws IOException what the work throws
   */
  T get() throws IOException {
    try {
      return task.get();
    } catch (InterruptedException e) {
      throw interrupted();
    } catch (ExecutionException e) {
      throw Elsewhere.thrown(e, IOException.class);
    }
  }

  /** What to throw where this thread was interrupted as it waited. */
  static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException("reading was interrupted");
  }

  /** Stops the work where it is not done, and waits for its end. */
  void stop() {
    task.cancel(true);
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
