package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;
import static org.scorebook.cli.terminal.ExitCode.UNUSABLE_FILE;
import static org.scorebook.cli.terminal.ExitCode.USAGE;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;

class ScorebookTest {
  @TempDir static Path folder;

  private static Typed run(ExitCode expected, Object... args) {
    return Typed.run(folder, expected, args);
  }

  static Set<String> commands() {
    Environment around = Environment.ofProcess();
    return new TreeSet<>(Scorebook.commandLine(around, Desktop.NONE).getSubcommands().keySet());
  }

  @Test
  void printsItsVersion() {
    assertThat(run(DONE, "--version").quietly().out()).containsExactly("scorebook 0.1.0");
    assertThat(run(DONE, "-V").quietly().out()).containsExactly("scorebook 0.1.0");
  }

  @Test
  void saysWhenItsWordsCannotBeWritten() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    StringWriter err = new StringWriter();
    Environment around =
        new Environment(
            full,
            new PrintWriter(full, true, StandardCharsets.UTF_8),
            new PrintWriter(err, true),
            false,
            Clock.systemUTC(),
            Map.of(),
            Path.of(""),
            folder);
    for (String[] words : new String[][] {{"--version"}, {"-h"}, {"build", "-h"}}) {
      assertThat(Scorebook.run(around, Desktop.NONE, words)).isEqualTo(UNUSABLE_FILE.code());
      assertThat(err.toString().lines())
          .last()
          .isEqualTo(
              "Standard output cannot be written: the disk is full, or the program that reads it"
                  + " has ended. Not all is there that was to be said.");
    }
  }

  @Test
  void helpListsEveryCommandAndExitCode() {
    List<String> help = run(DONE, "-h").quietly().out();
    assertThat(help)
        .startsWith(
            "Usage: scorebook [-hV] COMMAND ...",
            "       scorebook INPUT [--no-open] [--force] [--rules R]");
    for (String command : commands()) {
      assertThat(help).anyMatch(line -> line.startsWith("  " + command + " "));
    }
    for (String code : List.of("0", "1", "2", "3", "4", "70")) {
      assertThat(help).anyMatch(line -> line.matches("  " + code + "  +\\w.*"));
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyCommandExplainsItself(String command) {
    List<String> help = run(DONE, command, "-h").quietly().out();
    assertThat(help.get(0)).startsWith("Usage: scorebook " + command + " ");
    assertThat(help).contains("Options:", "Examples:");
    int examples = help.indexOf("Examples:");
    assertThat(help.subList(examples + 1, help.size()))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("  scorebook " + command + " "));
    assertThat(help).allMatch(line -> line.length() <= 100);
    assertThat(run(DONE, command, "--help").out()).isEqualTo(help);
  }

  @Test
  void asksForACommand() {
    Typed typed = run(USAGE);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err())
        .containsExactly("Which command?", "'scorebook -h' shows what can be typed.");
  }

  @Test
  void refusesAnUnknownCommand() {
    List<String> err = run(USAGE, "vaildate", "x.xlsx").err();
    assertThat(err).hasSize(2);
    assertThat(err.get(0))
        .isEqualTo(
            "There is no command 'vaildate'. The commands are template, validate, build, run,"
                + " explain, peers, send, collect, publish. Did you mean validate?");
    assertThat(err.get(1)).isEqualTo("'scorebook -h' shows what can be typed.");
  }

  @Test
  void refusesAnUnknownOption() {
    assertThat(run(USAGE, "build", "--ruels", "x", "input.xlsx").err().get(0))
        .isEqualTo("Unknown option: '--ruels'. Did you mean --rules?");
    assertThat(run(USAGE, "build", "input.xlsx", "--colour").err().get(0))
        .isEqualTo("Unknown option: '--colour'.");
    assertThat(run(USAGE, "validate").err())
        .containsExactly(
            "Missing required parameter: 'INPUT'",
            "'scorebook validate -h' shows what can be typed.");
  }

  @Test
  void asksForQuotationMarksAroundANameWithBlanks() {
    assertThat(run(USAGE, "validate", "Cabinet", "December.xlsx").err())
        .containsExactly(
            "'December.xlsx' is one word too many. A name with blanks needs quotation marks around"
                + " it: \"Cabinet December.xlsx\".",
            "'scorebook validate -h' shows what can be typed.");
    assertThat(run(USAGE, "Cabinet", "December.xlsx").err().get(0))
        .startsWith("There is no command 'Cabinet'. The commands are template, ")
        .endsWith(
            ", publish. A name with blanks needs quotation marks around it: \"Cabinet"
                + " December.xlsx\".");
  }

  @Test
  void asksWhichWayMessagesGo() {
    assertThat(run(USAGE, "send", "input.xlsx").err().get(0))
        .isEqualTo(
            "Missing required argument (specify one of these): (--outbox=DIR | --smtp=FILE |"
                + " --imap-drafts=FILE | --graph=FILE)");
  }

  @Test
  void refusesWhatNoFileCanBeCalled() {
    assertThat(run(USAGE, "validate", "a\0b.xlsx").err())
        .containsExactly(
            "Invalid value for positional parameter at index 0 (INPUT): no file can be called"
                + " 'a\\u0000b.xlsx' here.",
            "'scorebook validate -h' shows what can be typed.");
    assertThat(run(USAGE, "build", "input.xlsx", "-o", "a\0b.xlsx").err())
        .containsExactly(
            "Invalid value for option '--output': no file can be called 'a\\u0000b.xlsx'"
                + " here.",
            "'scorebook build -h' shows what can be typed.");
  }

  static Stream<List<String>> commandsWithAMissingInput() {
    return Stream.of(
        List.of("validate", "none.xlsx"), List.of("build", "none.xlsx", "-o", "out.xlsx"));
  }

  @ParameterizedTest
  @MethodSource("commandsWithAMissingInput")
  void saysInOneLineThatTheInputIsMissing(List<String> args) {
    Typed typed = run(UNUSABLE_FILE, args.toArray());
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).hasSize(1);
    assertThat(typed.err().get(0)).contains("none.xlsx");
    assertThat(folder).isEmptyDirectory();
  }
}
