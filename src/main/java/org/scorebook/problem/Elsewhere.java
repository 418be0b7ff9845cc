package org.scorebook.problem;

import java.util.concurrent.ExecutionException;

/** What work threw that was done in another thread, for the thread that waits for it. */
public final class Elsewhere {
  private Elsewhere() {}

  /**
   * The failure to throw, as it was thrown there.
   *
   * @param checked what the work may throw beside what anything may
   * @throws RuntimeException which the work threw, likewise an error
   */
  public static <X extends Exception> X thrown(ExecutionException failed, Class<X> checked) {
    Throwable cause = failed.getCause();
    if (checked.isInstance(cause)) {
      return checked.cast(cause);
    }
    if (cause instanceof RuntimeException fault) {
      throw fault;
    }
    if (cause instanceof Error fault) {
      throw fault;
    }
    throw new IllegalStateException(cause);
  }
}
