package org.scorebook.files;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scorebook.problem.UnusableFileException;

/**
 * Several files that appear together: each is made in full before the first gets its name. Closed
 * before {@link #appear}, they leave nothing behind.
 */
public final class AtomicFiles implements Closeable {
  private final List<AtomicFile> made = new ArrayList<>();

  /** Makes another file; see {@link AtomicFile#start}. */
  public void add(Path target, boolean replace, AtomicFile.Content content)
      throws UnusableFileException {
    AtomicFile file = AtomicFile.start(target, replace);
    made.add(file);
    file.fill(content);
    file.finish();
  }

  /**
   * Gives every file its name, in the order in which they were added. A signal to end waits until
   * all have theirs.
   */
  public void appear() throws UnusableFileException {
    Temporaries.whole(this::appearInTurn);
  }

  private void appearInTurn() throws UnusableFileException {
    for (AtomicFile file : made) {
      file.appear();
    }
  }

  @Override
  public void close() {
    made.forEach(AtomicFile::close);
  }
}
