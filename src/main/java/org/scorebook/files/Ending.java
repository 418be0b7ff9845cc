package org.scorebook.files;

import org.jspecify.annotations.Nullable;

/** How this process ends. */
public final class Ending {
  private static volatile @Nullable Runnable last;

  private Ending() {}

  /** Has something done as the process ends, whether by itself or by a signal. */
  static void setLast(String what, Runnable work) {
    last = work;
    Runtime.getRuntime().addShutdownHook(new Thread(work, what));
  }

  /**
   * Ends the process like {@link System#exit}. From Java 21 on that would first set up what the end
   * could be logged by, and open every library of the program to look for it.
   */
  public static void exit(int code) {
    Runnable work = last;
    if (work != null) {
      work.run();
    }
    Runtime.getRuntime().halt(code);
  }
}
