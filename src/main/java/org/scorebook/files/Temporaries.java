package org.scorebook.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The temporary files of this run, {@code .scorebook-RUN-NUMBER.tmp}, each in the folder where it
 * is to appear. They hold what others must not find: interrupted, the run removes them; killed, it
 * cannot, and the next run that writes into the folder does. Beside them lies {@code
 * .scorebook-RUN.lock}, locked while the run is alive, so that nobody removes what is still being
 * written.
 */
final class Temporaries {
  /** The name of this run among all that ever were. */
  private static final String RUN =
      HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());

  /** Held while files appear or go, and for ever once the process ends: nothing is begun then. */
  private static final ReentrantLock CHANGING = new ReentrantLock();

  private static final Map<Path, Temporaries> FOLDERS = new HashMap<>();
  private static final int TRIES = 10;
  private static long next;

  static {
    Ending.setLast("removing temporary files", Temporaries::end);
  }

  private final Path lockFile;
  private final FileChannel lock;
  private final Set<Path> files = new HashSet<>();

  private Temporaries(Path lockFile, FileChannel lock) {
    this.lockFile = lockFile;
    this.lock = lock;
  }

  /** Something that files appear or go by. */
  @FunctionalInterface
  interface Step<X extends Exception> {
    void run() throws X;
  }

  /** Does it whole, or, once the process is ending, not at all. */
  static <X extends Exception> void whole(Step<X> step) throws X {
    CHANGING.lock();
    try {
      step.run();
    } finally {
      CHANGING.unlock();
    }
  }

  /** A temporary file that is there, to be written. */
  record Begun(Path path, FileChannel channel) {}

  /**
   * Makes a new file in a folder, from which what dead runs left is removed first. It is made in
   * the same step as it is named: a signal in between would find nothing to remove.
   */
  static Begun begin(Path folder) throws IOException {
    CHANGING.lock();
    try {
      Path real = folder.toRealPath();
      Temporaries here = FOLDERS.get(real);
      if (here == null) {
        Leftovers.remove(real, RUN);
        here = locked(real.resolve(Leftovers.lockName(RUN)));
        FOLDERS.put(real, here);
      }
      Path file = real.resolve(Leftovers.fileName(RUN, next++));
      here.files.add(file);
      return new Begun(file, open(file));
    } finally {
      CHANGING.unlock();
    }
  }

  private static FileChannel open(Path file) throws IOException {
    try {
      // Not Files.createTempFile: its files are for the owner's eyes only, and stay so when moved.
      return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      finish(file);
      throw e;
    }
  }

  /** Removes what dead runs left in a folder, where there is one. */
  static void sweep(Path folder) {
    CHANGING.lock();
    try {
      Leftovers.remove(folder, RUN);
    } finally {
      CHANGING.unlock();
    }
  }

  /** Says that a file has got its name, or is gone. */
  static void finish(Path file) {
    CHANGING.lock();
    try {
      Temporaries here = FOLDERS.get(file.getParent());
      if (here != null && here.files.remove(file) && here.files.isEmpty()) {
        FOLDERS.remove(file.getParent());
        here.unlock();
      }
    } finally {
      CHANGING.unlock();
    }
  }

  /** Another run may take the file for a dead one's until it is locked, and remove it. */
  private static Temporaries locked(Path lockFile) throws IOException {
    for (int i = 1; ; i++) {
      FileChannel channel =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if ((isHeld(channel) && Files.exists(lockFile)) || i == TRIES) {
        return new Temporaries(lockFile, channel);
      }
      channel.close();
    }
  }

  /** Where a file system knows no locks, no run takes another for dead. */
  private static boolean isHeld(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException | IOException e) {
      return true;
    }
  }

  private void unlock() {
    try (lock) {
      Files.deleteIfExists(lockFile);
    } catch (IOException e) {
      // Unlocked, it is the next run's to remove.
      return;
    }
  }

  /** The process ends, by itself or by a signal: whatever has no name yet goes. */
  private static void end() {
    CHANGING.lock();
    for (Temporaries folder : FOLDERS.values()) {
      folder.files.forEach(Leftovers::delete);
      folder.unlock();
    }
  }
}
