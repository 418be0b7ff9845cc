package org.scorebook.xlsx.zip;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.scorebook.beside.OtherThreads;
import org.scorebook.problem.Elsewhere;

/**
 * The parts of a package, written and compressed in another thread as they come. The archive is the
 * same byte for byte whenever and wherever it is made.
 */
public final class Archive {
  /** So many parts may wait; beyond that, whoever adds one does the work, to bound the memory. */
  private static final int WAITING = 32;

  /** What a part holds. */
  public interface Content {
    void write(PartText out);
  }

  private final List<FutureTask<ZippedPart>> parts = new ArrayList<>();

  /** How many of them nobody has begun. */
  private final AtomicInteger waiting = new AtomicInteger();

  private boolean finished;

  /** Those that make no part just now. */
  private final Queue<PartText> idle = new ConcurrentLinkedQueue<>();

  /** Adds a part of text, which must not change any more. */
  public void add(String name, Content content) {
    FutureTask<ZippedPart> begun = begin(name, content);
    if (waiting.get() <= WAITING) {
      OtherThreads.offer(begun);
    } else {
      begun.run();
    }
  }

  /** Adds a part of text that only this thread can make, and makes it at once. */
  public void make(String name, Content content) {
    begin(name, content).run();
  }

  /** Adds a part of text that is whole. */
  public void add(String name, String text) {
    add(name, out -> out.append(text));
  }

  /** Adds a part of bytes, such as a picture. */
  public void add(String name, byte[] content) {
    add(name, out -> out.append(content));
  }

  private FutureTask<ZippedPart> begin(String name, Content content) {
    if (finished) {
      throw new IllegalStateException("The archive is finished: " + name + " comes too late.");
    }
    FutureTask<ZippedPart> begun = new FutureTask<>(() -> part(name, content));
    parts.add(begun);
    waiting.incrementAndGet();
    return begun;
  }

  private ZippedPart part(String name, Content content) {
    waiting.decrementAndGet();
    PartText text = idle.poll();
    if (text == null) {
      text = new PartText();
    }
    try {
      content.write(text);
      return text.end(name);
    } finally {
      text.begin();
      idle.add(text);
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
    finished = true;
    // Rather than wait for those that nobody has begun yet, this thread makes them.
    parts.forEach(FutureTask::run);
    for (Future<ZippedPart> part : parts) {
      done(part);
    }
    idle.forEach(PartText::close);
  }

  /** Writes the archive, which is finished, and leaves the destination open. */
  public void write(OutputStream destination) throws IOException {
    ZipFrame zip = new ZipFrame(destination);
    for (Future<ZippedPart> part : parts) {
      zip.add(done(part));
    }
    zip.finish();
  }

  private static ZippedPart done(Future<ZippedPart> part) throws IOException {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Stopped while a workbook was being written.", e);
    } catch (ExecutionException e) {
      throw Elsewhere.thrown(e, IOException.class);
    }
  }
}
