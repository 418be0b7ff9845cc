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
 * Unpacks sheets on a thread of its own while the rows before are being looked at: the two take
 * about the same time. What is found arrives in its order, some batches ahead at most.
 */
final class ReadAhead implements AutoCloseable {
  /** Reads a sheet to its end. */
  interface Reading {
    void run(Consumer<Row> rows, Consumer<Problem> problems) throws IOException;
  }

  /** Rows and problems in the order in which they were found. */
  private record Batch(List<Object> found, End end) {}

  /** What follows a batch: more of its sheet, nothing, or nothing because the reading failed. */
  private enum End {
    MORE,
    WHOLE,
    BROKEN
  }

  private static final int BATCHES = 25;

  /** Rows and cells of one batch, which together bound what waits in memory. */
  private static final int BATCH = 4_000;

  /** So many characters of a text weigh as much as a cell. */
  private static final int CHARACTERS = 100;

  private final BlockingQueue<Batch> ready = new ArrayBlockingQueue<>(BATCHES);
  private final OwnThread<ReadAhead> task;

  // Of the thread that reads.
  private List<Object> found = new ArrayList<>();
  private int weight;

  private ReadAhead(List<Reading> readings) {
    task =
        OwnThread.start(
            "reading ahead",
            () -> {
              for (Reading reading : readings) {
                read(reading);
              }
              return this;
            });
  }

  /** Begins to read one after another. */
  static ReadAhead begin(List<Reading> readings) {
    return new ReadAhead(List.copyOf(readings));
  }

  private void read(Reading reading) throws IOException, InterruptedException {
    End end = End.BROKEN;
    try {
      reading.run(row -> add(row, weight(row)), problem -> add(problem, 1));
      end = End.WHOLE;
    } finally {
      put(end);
    }
  }

  private static int weight(Row row) {
    int weight = 1 + row.size();
    for (int i = 0; i < row.size(); i++) {
      if (row.value(i) instanceof CellValue.Text text) {
        weight += text.text().length() / CHARACTERS;
      }
    }
    return weight;
  }

  private void add(Object next, int size) {
    found.add(next);
    weight += size;
    if (weight >= BATCH) {
      try {
        put(End.MORE);
      } catch (InterruptedException e) {
        // Nobody will make room for the last batch either: there must be no waiting for that.
        Thread.currentThread().interrupt();
        throw new CancellationException("nobody waits for the rows any more");
      }
    }
  }

  private void put(End end) throws InterruptedException {
    ready.put(new Batch(found, end));
    found = new ArrayList<>();
    weight = 0;
  }

  /**
   * Passes on what the next reading finds, calling both receivers on this thread.
   *
   * @throws IOException what the reading throws, after everything before it has been passed on
   */
  void passOn(Consumer<Row> rows, Consumer<Problem> problems) throws IOException {
    End end = End.MORE;
    while (end == End.MORE) {
      Batch next = take();
      for (Object each : next.found()) {
        if (each instanceof Row row) {
          rows.accept(row);
        } else {
          problems.accept((Problem) each);
        }
      }
      end = next.end();
    }
    if (end == End.BROKEN) {
      task.get();
    }
  }

  private Batch take() throws IOException {
    try {
      while (true) {
        Batch next = ready.poll(1, TimeUnit.SECONDS);
        if (next != null) {
          return next;
        }
        if (task.isDone() && ready.isEmpty()) {
          task.get(); // without memory not even the last batch could be told of
          throw new IllegalStateException("nothing is left to be read");
        }
      }
    } catch (InterruptedException e) {
      throw OwnThread.interrupted();
    }
  }

  /** Ends the reading where it is not done, and waits for its end. */
  @Override
  public void close() {
    task.stop();
  }
}
