package org.scorebook.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.scorebook.problem.UnusableFileException;

/**
 * A file that appears whole or not at all. What is written goes to a temporary file in the same
 * folder; {@link #appear} puts it on the disk and moves it to its name in one step. Closed before
 * that, or when the process is interrupted, it leaves nothing behind, and a file that stood there
 * before stays as it was; what a killed process leaves goes with the next file in that folder.
 */
public final class AtomicFile implements Closeable {
  /** Writes what a file is to hold. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream destination) throws IOException, UnusableFileException;
  }

  private final Path target;
  private final boolean replace;
  private final Path temporary;
  private final FileChannel channel;
  private final WholeStream stream;
  private volatile boolean finished;

  private AtomicFile(Path target, boolean replace, Temporaries.Begun begun) {
    this.target = target;
    this.replace = replace;
    this.temporary = begun.path();
    this.channel = begun.channel();
    this.stream = new WholeStream(channel);
  }

  /**
   * Starts a file.
   *
   * @param replace whether a file that is already there may be replaced
   * @throws UnusableFileException when no file can come to stand there, saying why
   */
  public static AtomicFile start(Path target, boolean replace) throws UnusableFileException {
    check(target, replace);
    Path real = followLink(target);
    try {
      return new AtomicFile(real, replace, Temporaries.begin(folderOf(real)));
    } catch (IOException e) {
      throw WriteRefusals.of(target, e);
    }
  }

  private static Path folderOf(Path file) {
    return Objects.requireNonNullElse(file.toAbsolutePath().getParent(), file);
  }

  /**
   * Removes from a folder what a run that was killed left there. Every file that is started does
   * the same for its own folder.
   */
  public static void sweep(Path folder) {
    Temporaries.sweep(folder);
  }

  /** Writes a whole file in one call; see {@link #start}. */
  public static void write(Path target, boolean replace, Content content)
      throws UnusableFileException {
    try (AtomicFile file = start(target, replace)) {
      file.fill(content);
      file.appear();
    }
  }

  /**
   * Says beforehand what would stop a file from being written: work is not begun in vain.
   *
   * @throws UnusableFileException when it would be refused
   */
  public static void check(Path target, boolean replace) throws UnusableFileException {
    Path folder = target.toAbsolutePath().getParent();
    if (Files.isDirectory(target) || folder == null) {
      throw WriteRefusals.isFolder(target);
    }
    if (!Files.isDirectory(folder)) {
      throw WriteRefusals.noFolder(target, folder);
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      if (!replace) {
        throw WriteRefusals.exists(target);
      }
      if (!Files.isRegularFile(target)) {
        throw WriteRefusals.notOrdinary(target);
      }
      refuseOpen(target);
    }
  }

  /** Where the file will stand. */
  public Path target() {
    return target;
  }

  /** Adds to the temporary file whatever the content writes. */
  public void fill(Content content) throws UnusableFileException {
    try {
      content.writeTo(stream);
    } catch (IOException e) {
      throw WriteRefusals.of(target, e);
    }
  }

  /** Puts all that was written on the disk; nothing can be added any more. */
  public void finish() throws UnusableFileException {
    try {
      if (channel.isOpen()) {
        channel.force(true);
        if (channel.size() != stream.written()) {
          throw new IOException(
              "the disk holds " + channel.size() + " bytes of " + stream.written() + ".");
        }
        channel.close();
      }
    } catch (IOException e) {
      throw WriteRefusals.of(target, e);
    }
  }

  /** Gives the file its name: from now on it is there, whole and on the disk. */
  void appear() throws UnusableFileException {
    appear(() -> {});
  }

  /**
   * The same.
   *
   * @param atOnce what is done as soon as the file is there
   */
  public void appear(Runnable atOnce) throws UnusableFileException {
    finish();
    Temporaries.whole(
        () -> {
          move(atOnce);
          persist(folder());
        });
  }

  /** Gives a file that is finished its name; {@link #persist} puts that, too, on the disk. */
  void move(Runnable atOnce) throws UnusableFileException {
    try {
      if (replace && Files.exists(target)) {
        refuseOpen(target);
      }
      new Move(Move.Step.ATOMIC, Move.PAUSE).run(temporary, target, replace);
      atOnce.run();
      finished = true;
      Temporaries.finish(temporary);
    } catch (IOException e) {
      throw WriteRefusals.of(target, e);
    }
  }

  /** Ends it; the temporary file goes unless {@link #appear} has made it the real one. */
  @Override
  public void close() {
    if (finished) {
      return;
    }
    finished = true;
    try {
      channel.close();
      Files.deleteIfExists(temporary);
      Temporaries.finish(temporary);
    } catch (IOException e) {
      // A temporary file more in the folder is no reason to hide why the real one was not written;
      // the end of the process, or the next run, tries again.
      return;
    }
  }

  private static void refuseOpen(Path target) throws UnusableFileException {
    var lock = LockFile.find(target);
    if (lock.isPresent()) {
      throw WriteRefusals.open(target, lock.get());
    }
  }

  /** A link keeps pointing where it did: the file behind it is replaced, not the link. */
  private static Path followLink(Path target) throws UnusableFileException {
    if (!Files.isSymbolicLink(target)) {
      return target;
    }
    try {
      return target.toRealPath();
    } catch (NoSuchFileException e) {
      throw WriteRefusals.notOrdinary(target);
    } catch (IOException e) {
      throw WriteRefusals.of(target, e);
    }
  }

  /** In which it stands. */
  Path folder() {
    return folderOf(target);
  }

  /** Puts a folder's own entries on the disk, where the system knows how (Windows does not). */
  static void persist(Path folder) {
    try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
      entries.force(true);
    } catch (IOException e) {
      // The files themselves are safe; only names could be lost, and only if the power fails now.
      return;
    }
  }
}
