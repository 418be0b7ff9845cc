package org.scorebook.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.UnusableFileException;

/**
 * Remembers every letter handed over, in a file beside the input workbook, to which lines are only
 * ever added. A line is on the disk before the program goes on; the file is locked while letters go
 * out.
 */
public final class Ledger implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;
  private final List<LedgerEntry> entries;

  private Ledger(Path file, FileChannel channel, List<LedgerEntry> entries) {
    this.file = file;
    this.channel = channel;
    this.entries = entries;
  }

  /** The ledger of an input workbook: {@code input.sent.jsonl} beside {@code input.xlsx}. */
  public static Path beside(Path input) {
    String name = input.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return input.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".sent.jsonl");
  }

  /**
   * Opens the ledger for a run that sends: begins it if there is none, cuts a last line that was
   * never finished, and makes a letter whose sending was never finished uncertain.
   *
   * @throws UnusableFileException when another run holds it, or it cannot be read or written
   */
  public static Ledger open(Path file, Instant now) throws UnusableFileException {
    FileChannel channel = null;
    try {
      boolean isNew = !Files.exists(file);
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      lock(file, channel);
      byte[] bytes = readAll(channel);
      List<LedgerEntry> entries = LedgerLines.read(file.getFileName().toString(), bytes);
      channel.truncate(LedgerLines.wholeLength(bytes));
      channel.position(LedgerLines.wholeLength(bytes));
      if (isNew) {
        persistName(file);
      }
      Ledger ledger = new Ledger(file, channel, entries);
      ledger.settleDangling(now);
      return ledger;
    } catch (IOException e) {
      closeQuietly(channel);
      throw new UnusableFileException(
          "The ledger " + file + " cannot be written, so nothing is sent: " + e.getMessage(), e);
    } catch (UnusableFileException e) {
      closeQuietly(channel);
      throw e;
    }
  }

  /** Every entry, oldest first, without locking or changing anything; for a dry run. */
  static List<LedgerEntry> peek(Path file) throws UnusableFileException {
    try {
      return LedgerLines.read(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (IOException e) {
      throw new UnusableFileException("The ledger " + file + " cannot be read.", e);
    }
  }

  /** Every entry, oldest first. */
  List<LedgerEntry> entries() {
    return List.copyOf(entries);
  }

  /** Adds an entry; it is on the disk when this returns. */
  void add(LedgerEntry entry) throws IOException {
    ByteBuffer line = ByteBuffer.wrap(LedgerLines.write(entry));
    while (line.hasRemaining()) {
      channel.write(line);
    }
    channel.force(true);
    entries.add(entry);
  }

  Path file() {
    return file;
  }

  private void settleDangling(Instant now) throws IOException {
    Map<List<String>, LedgerEntry> last = new LinkedHashMap<>();
    entries.forEach(e -> last.put(List.of(e.edition(), e.owner(), e.kind()), e));
    for (LedgerEntry entry : last.values()) {
      if (entry.fate() == LedgerEntry.Fate.SENDING) {
        String why = "The program ended while this letter was being handed over.";
        add(entry.with(now, LedgerEntry.Fate.UNCERTAIN, why));
      }
    }
  }

  private static void lock(Path file, FileChannel channel)
      throws IOException, UnusableFileException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException sameProgram) {
      lock = null;
    }
    if (lock == null) {
      throw new UnusableFileException(
          "Another send is under way (it holds "
              + file
              + "). Wait until it has ended, then run again.");
    }
  }

  private static byte[] readAll(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
    while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
      // reads on until all is there
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  /** Makes the new file's name as lasting as its content, where the system can. */
  private static void persistName(Path file) {
    try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent())) {
      folder.force(true);
    } catch (IOException windowsCannot) {
      // Windows keeps names safe by itself.
    }
  }

  private static void closeQuietly(@Nullable FileChannel channel) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException nothingWasWritten) {
        // The failure that led here is the one to report.
      }
    }
  }

  @Override
  public void close() throws UnusableFileException {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UnusableFileException("The ledger " + file + " could not be closed.", e);
    }
  }
}
