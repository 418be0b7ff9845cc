package org.scorebook.beside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.problem.UnusableFileException;

class SideBySideTest {
  @Test
  void whatComesOfThemKeepsTheirOrder() throws Exception {
    List<Integer> things = IntStream.range(0, 100).boxed().toList();
    assertThat(SideBySide.map(things, thing -> 2 * thing))
        .isEqualTo(things.stream().map(thing -> 2 * thing).toList());
    assertThat(SideBySide.map(List.of(), thing -> thing)).isEmpty();
  }

  static Stream<Exception> failures() {
    return Stream.of(
        new IOException("no disk"),
        new UnusableFileException("no looks"),
        new IllegalStateException("no sheet"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void theFirstThatFailsIsSaid(Exception failure) {
    assertThatThrownBy(
            () ->
                SideBySide.map(
                    List.of(1, 2, 3),
                    thing -> {
                      if (thing == 1) {
                        return thing;
                      }
                      return fail(thing == 2 ? failure : new IOException("later"));
                    }))
        .isSameAs(failure);
  }

  private static int fail(Exception failure) throws IOException, UnusableFileException {
    if (failure instanceof UnusableFileException unusable) {
      throw unusable;
    }
    if (failure instanceof IOException broken) {
      throw broken;
    }
    throw (RuntimeException) failure;
  }

  @Test
  void anErrorIsThrownAsItIs() {
    OutOfMemoryError failure = new OutOfMemoryError("no heap");
    assertThatThrownBy(
            () ->
                SideBySide.map(
                    List.of(1),
                    thing -> {
                      throw failure;
                    }))
        .isSameAs(failure);
  }
}
