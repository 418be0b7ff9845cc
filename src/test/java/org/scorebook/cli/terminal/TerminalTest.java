package org.scorebook.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final String HOSTILE = "a" + (char) 0x1B + "[2J\r\nERROR b";

  private static String printed(Consumer<Terminal> print) {
    StringWriter text = new StringWriter();
    print.accept(new Terminal(text));
    return text.toString().replace("\r\n", "\n");
  }

  @Test
  void aLineStaysOneLine() {
    String line = "a\\u001B[2J\\u000D\\u000AERROR b\n";
    assertThat(printed(terminal -> terminal.println(HOSTILE))).isEqualTo(line);
    assertThat(printed(terminal -> terminal.println((Object) HOSTILE))).isEqualTo(line);
    assertThat(printed(terminal -> terminal.println())).isEqualTo("\n");
  }

  @Test
  void aTextOfSeveralLinesKeepsThem() {
    String lines = "a\\u001B[2J\nERROR b";
    assertThat(printed(terminal -> terminal.print(HOSTILE))).isEqualTo(lines);
    assertThat(printed(terminal -> terminal.append(HOSTILE))).isEqualTo(lines);
    assertThat(printed(terminal -> terminal.printf("%s", HOSTILE))).isEqualTo(lines);
    assertThat(printed(terminal -> terminal.write(HOSTILE.toCharArray()))).isEqualTo(lines);
    assertThat(printed(terminal -> terminal.write("x" + HOSTILE, 1, HOSTILE.length())))
        .isEqualTo(lines);
  }

  @Test
  void aSingleCharacterIsTheProgramsOwn() {
    assertThat(printed(terminal -> terminal.print('\r'))).isEqualTo("\r");
  }

  @Test
  void aStackTraceCannotForgeALine() {
    Exception fault = new IllegalStateException(HOSTILE, new IllegalArgumentException(HOSTILE));
    assertThat(printed(fault::printStackTrace).lines())
        .allMatch(line -> line.matches("java\\.lang\\..*|Caused by: .*| at .*| \\.\\.\\. .*"))
        .contains("java.lang.IllegalStateException: a\\u001B[2J\\u000D\\u000AERROR b");
  }
}
