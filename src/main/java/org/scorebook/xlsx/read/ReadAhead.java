package org.scorebook.xlsx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.scorebook.problem.Problem;

/**
 * Unpacks a sheet on a thread of its own while the rows before are being looked at: the two take
 * about the same time. What is found arrives in its order, a few batches ahead at most.
 */
final class ReadAhead {
  /** Reads a sheet to its end. */
  interface Reading {
    void run(Consumer<Row> rows, Consumer<Problem> problems) throws IOException;
  }

  /** Rows and problems in the order in which they were found. */
  private record Batch(List<Object> found, boolean last) {}

  private static final int BATCHES = 4;

  /** Rows and cells of one batch, which together bound what waits in memory. */
  private static final int BATCH = 1_000;

  private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(BATCHES);
  private List<Object> found = new ArrayList<>();
  private int weight;

  private ReadAhead() {}

  /**
   * Reads, and calls both receivers on this thread.
   *
   * @throws IOException what the reading throws, after everything before it has been passed on
   */
  static void run(Reading reading, Consumer<Row> rows, Consumer<Problem> problems)
      throws IOException {
    ReadAhead ahead = new ReadAhead();
    OwnThread<ReadAhead> task =
        OwnThread.start(
            "reading ahead",
            () -> {
              ahead.read(reading);
              return ahead;
            });
    try {
      ahead.passOn(task, rows, problems);
    } catch (InterruptedException e) {
      throw OwnThread.interrupted();
    } finally {
      task.stop();
    }
  }

  private void read(Reading reading) throws IOException, InterruptedException {
    try {
      reading.run(row -> add(row, 1 + row.size()), problem -> add(problem, 1));
    } finally {
      ready.put(new Batch(found, true));
    }
  }

  private void add(Object next, int size) {
    found.add(next);
    weight += size;
    if (weight >= BATCH) {
      try {
        ready.put(new Batch(found, false));
      } catch (InterruptedException e) {
        // Nobody will make room for the last batch either: there must be no waiting for that.
        Thread.currentThread().interrupt();
        throw new CancellationException("nobody waits for the rows any more");
      }
      found = new ArrayList<>();
      weight = 0;
    }
  }

  private void passOn(OwnThread<ReadAhead> task, Consumer<Row> rows, Consumer<Problem> problems)
      throws IOException, InterruptedException {
    boolean last = false;
    while (!last) {
      Batch next = ready.poll(1, TimeUnit.SECONDS);
      if (next != null) {
        for (Object each : next.found()) {
          if (each instanceof Row row) {
            rows.accept(row);
          } else {
            problems.accept((Problem) each);
          }
        }
        last = next.last();
      } else {
        last = task.isDone(); // without memory not even the last batch could be told of
      }
    }
    task.get();
  }
}
