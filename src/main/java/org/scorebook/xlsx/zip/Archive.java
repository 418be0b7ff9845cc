package org.scorebook.xlsx.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * The parts of a package, written and compressed in another thread as they come. The archive is the
 * same byte for byte whenever and wherever it is made.
 */
public final class Archive {
  /** So many parts may wait; beyond that, whoever adds one does the work, to bound the memory. */
  private static final int WAITING = 32;

  /** One less than usual: a hundredth more bytes for three quarters of the time. */
  private static final int LEVEL = 5;

  /** What becomes of the parts on their way into the archive. */
  public enum Packing {
    COMPRESSED,
    /** As they are, though framed like the others: for an archive that is read at once. */
    PLAIN
  }

  /** What a part holds. */
  public interface Content {
    void write(Writer out) throws IOException;
  }

  private interface Bytes {
    void write(OutputStream out) throws IOException;
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Part(String name, byte[] deflated, long size, long crc) {}

  private final List<Future<Part>> parts = new ArrayList<>();
  private final ThreadPoolExecutor worker =
      new ThreadPoolExecutor(
          1,
          1,
          1,
          TimeUnit.SECONDS,
          new ArrayBlockingQueue<>(WAITING),
          task -> {
            Thread thread = new Thread(task, "parts");
            thread.setDaemon(true);
            return thread;
          },
          new ThreadPoolExecutor.CallerRunsPolicy());

  private final int level;

  /** Those that deflate nothing just now: each takes a quarter of a megabyte to begin with. */
  private final Queue<Deflater> idle = new ConcurrentLinkedQueue<>();

  /** An archive without parts. */
  public Archive(Packing packing) {
    level = packing == Packing.PLAIN ? Deflater.NO_COMPRESSION : LEVEL;
    worker.allowCoreThreadTimeOut(true);
  }

  /** Adds a part of text, which must not change any more. */
  public void add(String name, Content content) {
    submit(name, text(content));
  }

  /** Adds a part of text that only this thread can make, and makes it at once. */
  public void make(String name, Content content) {
    refuseLate(name);
    FutureTask<Part> made = new FutureTask<>(() -> part(name, text(content)));
    made.run();
    parts.add(made);
  }

  private static Bytes text(Content content) {
    return out -> {
      PartText text = new PartText(out);
      content.write(text);
      text.flush();
    };
  }

  /** Adds a part of text that is whole. */
  public void add(String name, String text) {
    add(name, out -> out.append(text));
  }

  /** Adds a part of bytes, such as a picture. */
  public void add(String name, byte[] content) {
    submit(name, out -> out.write(content));
  }

  private void submit(String name, Bytes content) {
    refuseLate(name);
    parts.add(worker.submit(() -> part(name, content)));
  }

  private void refuseLate(String name) {
    if (worker.isShutdown()) {
      throw new IllegalStateException("The archive is finished: " + name + " comes too late.");
    }
  }

  private Part part(String name, Bytes content) throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    CRC32 crc = new CRC32();
    Deflater deflater = idle.poll();
    if (deflater == null) {
      deflater = new Deflater(level, true);
    }
    try {
      CheckedOutputStream out =
          new CheckedOutputStream(new DeflaterOutputStream(deflated, deflater), crc);
      content.write(out);
      out.close();
      return new Part(name, deflated.toByteArray(), deflater.getBytesRead(), crc.getValue());
    } finally {
      deflater.reset();
      idle.add(deflater);
    }
  }

  /**
   * Waits until every part is made. Nothing can be added afterwards.
   *
   * @param types what the archive begins with, which says what the others are
   */
  public void finish(String types) throws IOException {
    add("[Content_Types].xml", types);
    parts.add(0, parts.remove(parts.size() - 1));
    worker.shutdown();
    for (Future<Part> part : parts) {
      done(part);
    }
    idle.forEach(Deflater::end);
  }

  /** Writes the archive, which is finished, and leaves the destination open. */
  public void write(OutputStream destination) throws IOException {
    ZipFrame zip = new ZipFrame(destination);
    for (Future<Part> future : parts) {
      Part part = done(future);
      zip.add(part.name(), part.deflated(), part.size(), part.crc());
    }
    zip.finish();
  }

  private static Part done(Future<Part> part) throws IOException {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Stopped while a workbook was being written.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      if (e.getCause() instanceof RuntimeException failed) {
        throw failed;
      }
      if (e.getCause() instanceof Error failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
