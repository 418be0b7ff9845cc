package org.scorebook.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.RuleSets;
import org.scorebook.text.Blanks;

/**
 * Everything a command knows of the world outside its files.
 *
 * @param bytes standard output for JSON, which is always UTF-8
 * @param out standard output for text; whatever is printed here is safe to be shown, and so on
 *     standard error
 * @param terminal whether a person watches standard error
 * @param clock fixed where SOURCE_DATE_EPOCH is set, so that output can be reproduced
 * @param environment where secrets for mail may stand
 * @param home the folder of {@code rules} and {@code workbook-templates}
 * @param folder the current folder
 */
public record Environment(
    OutputStream bytes,
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    Clock clock,
    Map<String, String> environment,
    Path home,
    Path folder) {

  public Environment {
    out = new Terminal(out);
    err = new Terminal(err);
  }

  /**
   * The surroundings of this process.
   *
   * @throws IllegalArgumentException when SOURCE_DATE_EPOCH is not a number of seconds
   */
  public static Environment ofProcess() {
    return new Environment(
        new FileOutputStream(FileDescriptor.out),
        text(FileDescriptor.out),
        text(FileDescriptor.err),
        isTerminal(),
        clock(System.getenv("SOURCE_DATE_EPOCH")),
        System.getenv(),
        Path.of(System.getProperty("scorebook.home", "")),
        Path.of(""));
  }

  public RuleSets ruleSets() {
    return RuleSets.in(home.resolve("rules"));
  }

  public Path looks() {
    return home.resolve("workbook-templates").resolve("output.xlsx");
  }

  /** The date in the council. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
  }

  /** Prints the problems on standard error, where there are any. */
  public void report(List<Problem> problems) {
    if (!problems.isEmpty()) {
      ProblemLines.print(problems, err);
    }
  }

  /** Does the work, and says on standard error what it is once it takes longer than a moment. */
  public <T> T during(String what, Progress.Work<T> work) throws UnusableFileException {
    return Progress.during(what, err, terminal, work);
  }

  /** A clock for the value of SOURCE_DATE_EPOCH: seconds since 1970, or none. */
  static Clock clock(@Nullable String seconds) {
    if (seconds == null || Blanks.isBlank(seconds)) {
      return Clock.systemUTC();
    }
    try {
      return Clock.fixed(
          Instant.ofEpochSecond(Long.parseLong(Blanks.strip(seconds))), ZoneOffset.UTC);
    } catch (NumberFormatException | java.time.DateTimeException e) {
      throw new IllegalArgumentException(
          "SOURCE_DATE_EPOCH is set to '" + seconds + "', which is not a number of seconds.", e);
    }
  }

  /**
   * The launcher for Linux and macOS knows. That for Windows sets {@code jdk.console} so that there
   * is no console when input or output is no terminal, on a JDK of any age.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    String told = System.getProperty("scorebook.terminal");
    return told == null ? System.console() != null : Boolean.parseBoolean(told);
  }

  private static PrintWriter text(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), charset()), true);
  }

  /** What the terminal speaks; UTF-8 where it claims to know no letter beyond English. */
  private static Charset charset() {
    String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", ""));
    Charset charset =
        !name.isEmpty() && Charset.isSupported(name)
            ? Charset.forName(name)
            : StandardCharsets.UTF_8;
    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
  }
}
