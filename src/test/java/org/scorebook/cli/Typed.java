package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;

/** A command line that was typed, and what came of it. */
public final class Typed {
  static final Instant NOW = Instant.parse("2021-01-12T09:30:00Z");
  private static final Path REPOSITORY = Path.of("").toAbsolutePath();

  private final int code;
  private final String out;
  private final String err;

  private Typed(int code, String out, String err) {
    this.code = code;
    this.out = out;
    this.err = err;
  }

  /** Runs a command line in a folder and checks its exit code. */
  public static Typed run(Path folder, ExitCode expected, Object... args) {
    return run(folder, Desktop.NONE, expected, args);
  }

  /** The same where the program is started from a desktop. */
  public static Typed run(Path folder, Desktop desktop, ExitCode expected, Object... args) {
    Typed typed = ran(folder, desktop, args);
    assertThat(typed.code)
        .as("exit code of %s; out: %s; err: %s", List.of(args), typed.out, typed.err)
        .isEqualTo(expected.code());
    return typed;
  }

  /** Runs a command line in a folder, whatever comes of it. */
  public static Typed ran(Path folder, Object... args) {
    return ran(folder, Desktop.NONE, args);
  }

  private static Typed ran(Path folder, Desktop desktop, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment around =
        new Environment(
            out,
            writer(out),
            writer(err),
            false,
            Clock.fixed(NOW, ZoneOffset.UTC),
            Map.of(),
            REPOSITORY,
            folder);
    String[] words = List.of(args).stream().map(Object::toString).toArray(String[]::new);
    int code = Scorebook.run(around, desktop, words);
    return new Typed(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintWriter writer(ByteArrayOutputStream bytes) {
    return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), true);
  }

  public int code() {
    return code;
  }

  /** Lines of standard output. */
  public List<String> out() {
    return out.lines().toList();
  }

  /** Lines of standard error. */
  public List<String> err() {
    return err.lines().toList();
  }

  /** Checks that nothing was said on standard error. */
  public Typed quietly() {
    assertThat(err).isEmpty();
    return this;
  }
}
