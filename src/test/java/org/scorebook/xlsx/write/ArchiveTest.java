package org.scorebook.xlsx.write;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveTest {
  static Stream<Throwable> failures() {
    return Stream.of(
        new IOException("no disk"),
        new IllegalArgumentException("no text"),
        new OutOfMemoryError("no heap"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void whatFailsInTheOtherThreadFailsHere(Throwable failure) {
    Archive archive = new Archive();
    archive.add(
        "a.xml",
        out -> {
          if (failure instanceof Error error) {
            throw error;
          }
          if (failure instanceof RuntimeException fault) {
            throw fault;
          }
          throw (IOException) failure;
        });
    assertThatThrownBy(() -> archive.finish("")).isSameAs(failure);
  }
}
