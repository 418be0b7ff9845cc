package org.scorebook.xlsx.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;

class ReadAheadTest {
  private static final CellValue VALUE = new CellValue.Text("x");

  private final List<String> arrived = new ArrayList<>();

  @ParameterizedTest
  @MethodSource("numbersOfRows")
  void passesOnRowsAndProblemsInTheirOrder(int count) throws IOException {
    read(
        (rows, problems) -> {
          for (int number = 1; number <= count; number++) {
            rows.accept(row(number));
            if (number % 1000 == 0) {
              problems.accept(
                  ProblemKind.error("first", "").at(new Place.Cell("Data", number, 1), "wrong"));
            }
          }
        },
        row -> arrived.add("row " + row.number()),
        problem -> arrived.add(problem.line()));

    assertThat(arrived)
        .isEqualTo(
            IntStream.rangeClosed(1, count)
                .boxed()
                .flatMap(
                    number ->
                        number % 1000 == 0
                            ? Stream.of("row " + number, "ERROR Data!A" + number + " wrong")
                            : Stream.of("row " + number))
                .toList());
  }

  static IntStream numbersOfRows() {
    return IntStream.of(0, 1, 499, 500, 501, 10_000);
  }

  static Stream<Throwable> faults() {
    return Stream.of(
        new IOException("cut short"), new IllegalStateException("odd"), new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void throwsWhatTheReadingThrowsAfterTheRowsBeforeIt(Throwable fault) {
    assertThatThrownBy(
            () ->
                read(
                    (rows, problems) -> {
                      rows.accept(row(1));
                      rows.accept(row(2));
                      throwIt(fault);
                    },
                    row -> arrived.add("row " + row.number()),
                    problem -> arrived.add(problem.line())))
        .isSameAs(fault);

    assertThat(arrived).containsExactly("row 1", "row 2");
  }

  /** The receiver gives up when the reading waits for room: it must not wait for ever. */
  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void endsAReadingThatWaitsForRoomOnceNobodyWantsItsRows() {
    CompletableFuture<Thread> reader = new CompletableFuture<>();

    assertThatThrownBy(
            () ->
                read(
                    (rows, problems) -> {
                      reader.complete(Thread.currentThread());
                      for (int number = 1; true; number++) {
                        rows.accept(row(number));
                      }
                    },
                    row -> {
                      while (reader.join().getState() != Thread.State.WAITING) {
                        Thread.onSpinWait();
                      }
                      throw new IllegalStateException("no more than " + row.number());
                    },
                    problem -> arrived.add(problem.line())))
        .hasMessage("no more than 1");

    assertThat(reader.join().isAlive()).isFalse();
  }

  @Test
  void endsAReadingWithoutEndOnceNobodyWantsItsRows() {
    AtomicInteger read = new AtomicInteger();

    assertThatThrownBy(
            () ->
                read(
                    (rows, problems) -> {
                      while (true) {
                        rows.accept(row(read.incrementAndGet()));
                      }
                    },
                    row -> {
                      throw new IllegalStateException("no more than " + row.number());
                    },
                    problem -> arrived.add(problem.line())))
        .hasMessage("no more than 1");

    int afterwards = read.get();
    assertThat(read).hasValue(afterwards).hasValueLessThan(100_000);
  }

  private static void read(
      ReadAhead.Reading reading, Consumer<Row> rows, Consumer<Problem> problems)
      throws IOException {
    try (ReadAhead ahead = ReadAhead.begin(List.of(reading))) {
      ahead.passOn(rows, problems);
    }
  }

  private static Row row(int number) {
    return Row.of(number, new int[] {1}, new CellValue[] {VALUE}, 1);
  }

  private static void throwIt(Throwable fault) throws IOException {
    if (fault instanceof IOException e) {
      throw e;
    }
    if (fault instanceof RuntimeException e) {
      throw e;
    }
    throw (Error) fault;
  }
}
