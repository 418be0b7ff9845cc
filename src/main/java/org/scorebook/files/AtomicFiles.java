package org.scorebook.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.scorebook.beside.SideBySide;
import org.scorebook.problem.UnusableFileException;

/**
 * Several files that appear together: each is made in full before the first gets its name. Closed
 * before {@link #appear}, they leave nothing behind.
 */
public final class AtomicFiles implements Closeable {
  /**
   * One of them.
   *
   * @param replace whether a file that is already there may be replaced
   */
  public record Wanted(Path target, boolean replace, AtomicFile.Content content) {}

  /** In the order in which they are to appear. */
  private final List<AtomicFile> made = new ArrayList<>();

  /** All that were started, by whatever thread. */
  private final List<AtomicFile> started = new ArrayList<>();

  private boolean closed;

  /** Makes another file; see {@link AtomicFile#start}. */
  public void add(Path target, boolean replace, AtomicFile.Content content)
      throws UnusableFileException {
    made.add(make(new Wanted(target, replace, content)));
  }

  /**
   * Makes several more, as many at a time as {@link SideBySide} does.
   *
   * @throws UnusableFileException why the first of them that cannot be made is not
   */
  public void addAll(List<Wanted> wanted) throws UnusableFileException {
    try {
      made.addAll(SideBySide.map(wanted, this::make));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private AtomicFile make(Wanted wanted) throws UnusableFileException {
    AtomicFile file = AtomicFile.start(wanted.target(), wanted.replace());
    keep(file);
    file.fill(wanted.content());
    file.finish();
    return file;
  }

  /** Where another file has failed, this one is begun too late. */
  private synchronized void keep(AtomicFile file) {
    if (closed) {
      file.close();
      throw new CancellationException("no file is made any more");
    }
    started.add(file);
  }

  /**
   * Gives every file its name, in the order in which they were added. A signal to end waits until
   * all have theirs.
   */
  public void appear() throws UnusableFileException {
    Temporaries.whole(this::appearInTurn);
  }

  private void appearInTurn() throws UnusableFileException {
    Set<Path> folders = new LinkedHashSet<>();
    for (AtomicFile file : made) {
      file.move(() -> {});
      folders.add(file.folder());
    }
    folders.forEach(AtomicFile::persist);
  }

  @Override
  public synchronized void close() {
    closed = true;
    started.forEach(AtomicFile::close);
  }
}
