package org.scorebook.beside;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for the processors that the one which asks leaves free, shared by all work of the
 * program: none is taken from a large thing for a small one of another.
 */
public final class OtherThreads {
  /** What is being made takes memory, tens of megabytes for a large workbook. */
  private static final int MOST = 4;

  /** Besides the thread that asks. */
  private static final int OTHERS = Math.min(Runtime.getRuntime().availableProcessors(), MOST) - 1;

  private static final ThreadPoolExecutor THREADS =
      new ThreadPoolExecutor(
          Math.max(1, OTHERS),
          Math.max(1, OTHERS),
          1,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          task -> {
            Thread thread = new Thread(task, "beside");
            thread.setDaemon(true);
            return thread;
          });

  static {
    THREADS.allowCoreThreadTimeOut(true);
  }

  private OtherThreads() {}

  /**
   * Does it as soon as a thread is free, after what was offered before; where there is one
   * processor only, never. So whoever needs it does it, unless it has been begun.
   */
  public static void offer(Runnable task) {
    if (OTHERS > 0) {
      THREADS.execute(task);
    }
  }
}
