package org.scorebook.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExitCodeTest {
  @Test
  void hasTheCodesPromised() {
    assertThat(ExitCode.list().keySet()).containsExactly("0", "1", "2", "3", "4", "70");
    assertThat(ExitCode.DONE.code()).isZero();
    assertThat(ExitCode.ERRORS.code()).isEqualTo(1);
    assertThat(ExitCode.USAGE.code()).isEqualTo(2);
    assertThat(ExitCode.NOT_HANDED_OVER.code()).isEqualTo(3);
    assertThat(ExitCode.UNUSABLE_FILE.code()).isEqualTo(4);
    assertThat(ExitCode.FAULT.code()).isEqualTo(70);
  }

  @Test
  void faultGoesBeforeFileBeforeErrorsBeforeMail() {
    ExitCode[] order = {
      ExitCode.FAULT,
      ExitCode.UNUSABLE_FILE,
      ExitCode.ERRORS,
      ExitCode.NOT_HANDED_OVER,
      ExitCode.DONE
    };
    for (int first = 0; first < order.length; first++) {
      for (int second = first; second < order.length; second++) {
        assertThat(order[first].or(order[second])).isEqualTo(order[first]);
        assertThat(order[second].or(order[first])).isEqualTo(order[first]);
      }
    }
  }
}
