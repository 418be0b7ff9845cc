package org.scorebook.beside;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.scorebook.problem.Elsewhere;
import org.scorebook.problem.UnusableFileException;

/**
 * Something that is made in another thread until it is asked for. As many things are being made at
 * a time as there are processors, up to a few ({@link OtherThreads}); what nobody has begun yet
 * when it is asked for, the thread that asks makes itself.
 */
public final class Beside<T> {
  /** Makes it; nothing of what it works on may change meanwhile. */
  @FunctionalInterface
  public interface Work<T> {
    T done() throws IOException, UnusableFileException;
  }

  private final FutureTask<T> task;

  private Beside(Work<T> work) {
    task = new FutureTask<>(work::done);
  }

  /** Begins it as soon as a thread is free. */
  public static <T> Beside<T> begin(Work<T> work) {
    Beside<T> begun = new Beside<>(work);
    OtherThreads.offer(begun.task);
    return begun;
  }

  /** Makes it in this thread, unless another one has begun it. */
  void help() {
    task.run();
  }

  /** Gives it up: what nobody has begun yet is not made, and who makes it is interrupted. */
  void cancel() {
    task.cancel(true);
  }

  /**
   * What came of it, once it is there.
   *
   * @throws IOException what the work threw, likewise other exceptions
   */
  public T get() throws IOException, UnusableFileException {
    help();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("waiting for what is made beside was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnusableFileException failed) {
        throw failed;
      }
      throw Elsewhere.thrown(e, IOException.class);
    }
  }
}
