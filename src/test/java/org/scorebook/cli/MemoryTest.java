package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.cli.terminal.ExitCode;

/** Memory that runs out is no fault of the program, whatever is made of it on its way. */
class MemoryTest {
  private final StringWriter err = new StringWriter();

  private int failed(Throwable thrown) {
    return CommandErrors.failed(thrown, false, new PrintWriter(err, true));
  }

  static Stream<Throwable> wrapped() {
    OutOfMemoryError missing = new OutOfMemoryError("Java heap space");
    return Stream.of(
        missing,
        new IllegalStateException(missing),
        new UncheckedIOException(new IOException(new ExecutionException(missing))),
        new ExceptionInInitializerError(missing),
        new NoClassDefFoundError("x")
            .initCause(
                new ExceptionInInitializerError(
                    "Exception java.lang.OutOfMemoryError: Java heap space [in thread \"main\"]")));
  }

  @ParameterizedTest
  @MethodSource("wrapped")
  void isOneSentence(Throwable thrown) {
    assertThat(failed(thrown)).isEqualTo(ExitCode.UNUSABLE_FILE.code());
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .matches(
            "There is not enough memory for a workbook of this size: Java may use \\d+ MB here\\."
                + " Delete what is not needed from it, or use a computer with more\\.");
  }

  @Test
  void otherErrorsAreFaults() {
    assertThat(failed(new NoClassDefFoundError("x"))).isEqualTo(ExitCode.FAULT.code());
    assertThat(failed(new AssertionError("y"))).isEqualTo(ExitCode.FAULT.code());
    assertThat(err.toString()).contains("NoClassDefFoundError", "AssertionError");
  }
}
