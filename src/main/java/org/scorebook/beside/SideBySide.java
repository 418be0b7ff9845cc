package org.scorebook.beside;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.scorebook.problem.UnusableFileException;

/** The same work on several things, as many at a time as {@link Beside} makes. */
public final class SideBySide {
  /** What is done with each; nothing of it may be shared that changes. */
  @FunctionalInterface
  public interface Work<T, R> {
    R on(T thing) throws IOException, UnusableFileException;
  }

  private SideBySide() {}

  /**
   * What comes of each, in the order of the things.
   *
   * @throws IOException what the first of them that fails throws, likewise other exceptions
   */
  public static <T, R> List<R> map(List<T> things, Work<T, R> work)
      throws IOException, UnusableFileException {
    List<Beside<R>> begun = new ArrayList<>();
    for (T thing : things) {
      begun.add(Beside.begin(() -> work.on(thing)));
    }
    try {
      begun.forEach(Beside::help);
      List<R> done = new ArrayList<>();
      for (Beside<R> each : begun) {
        done.add(each.get());
      }
      return done;
    } finally {
      begun.forEach(Beside::cancel);
    }
  }
}
