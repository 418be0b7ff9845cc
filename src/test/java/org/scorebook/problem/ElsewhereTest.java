package org.scorebook.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class ElsewhereTest {
  private static IOException thrown(Throwable cause) {
    return Elsewhere.thrown(new ExecutionException(cause), IOException.class);
  }

  @Test
  void whatWorkThrowsIsThrownAsItWas() {
    IOException broken = new EOFException("cut");
    assertThat(thrown(broken)).isSameAs(broken);
    RuntimeException fault = new IllegalArgumentException("fault");
    assertThatThrownBy(() -> thrown(fault)).isSameAs(fault);
    Error full = new OutOfMemoryError("full");
    assertThatThrownBy(() -> thrown(full)).isSameAs(full);
    Exception other = new InterruptedException("other");
    assertThatThrownBy(() -> thrown(other))
        .isInstanceOf(IllegalStateException.class)
        .hasCause(other);
  }
}
