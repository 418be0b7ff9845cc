package org.scorebook.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.scorebook.problem.UnusableFileException;

/**
 * A file to which lines are only ever added, by one process at a time. A line is on the disk when
 * {@link #add} returns; of one that could not be written whole, nothing stays.
 */
public final class LineFile implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;
  private final byte[] found;
  private long last;

  private LineFile(Path file, FileChannel channel, byte[] found) {
    this.file = file;
    this.channel = channel;
    this.found = found;
  }

  /**
   * Opens the file and locks it, making it where there is none.
   *
   * @param held what to say when another process holds it
   * @throws UnusableFileException when another process holds it
   */
  public static LineFile open(Path file, String held) throws IOException, UnusableFileException {
    boolean isNew = !Files.exists(file);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      lock(channel, held);
      byte[] found = readAll(channel);
      if (isNew) {
        persistName(file);
      }
      return new LineFile(file, channel, found);
    } catch (IOException | UnusableFileException e) {
      closeQuietly(channel);
      throw e;
    }
  }

  /** The file beside another that goes by the same name: {@code input.sent.jsonl}. */
  public static Path beside(Path other, String ending) {
    String name = other.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return other.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
  }

  /** Where the last whole line ends; what stands behind it was being written when all stopped. */
  public static int wholeLength(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  /** Every whole line, with its end. */
  public static List<byte[]> wholeLines(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(Arrays.copyOfRange(bytes, start, i + 1));
        start = i + 1;
      }
    }
    return lines;
  }

  /** What stood in the file when it was opened. */
  public byte[] found() {
    return found.clone();
  }

  public Path file() {
    return file;
  }

  /** Cuts off what stands behind so many bytes; what is added comes there. */
  public void cut(int length) throws IOException {
    channel.truncate(length);
    channel.position(length);
  }

  /** Adds bytes; they are on the disk when this returns, or else the file is as it was. */
  public void add(byte[] bytes) throws IOException {
    last = channel.position();
    try {
      write(bytes);
      channel.force(true);
    } catch (IOException e) {
      try {
        cutLast();
      } catch (IOException stays) {
        e.addSuppressed(stays);
      }
      throw e;
    }
  }

  /** Cuts off again what was added last. */
  public void cutLast() throws IOException {
    channel.truncate(last);
    channel.position(last);
  }

  /**
   * Writes over the last bytes of the file, which needs no more room on the disk. They outlive this
   * process from now on, and the machine once {@link #persist} returns.
   */
  public void overwriteEnd(byte[] bytes) throws IOException {
    channel.position(channel.size() - bytes.length);
    write(bytes);
  }

  /** Puts all that was written on the disk. */
  public void persist() throws IOException {
    channel.force(true);
  }

  private void write(byte[] bytes) throws IOException {
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      channel.write(rest);
    }
  }

  private static void lock(FileChannel channel, String held)
      throws IOException, UnusableFileException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException sameProgram) {
      lock = null;
    }
    if (lock == null) {
      throw new UnusableFileException(held);
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

  private static void closeQuietly(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException nothingWasWritten) {
      // The failure that led here is the one to report.
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
