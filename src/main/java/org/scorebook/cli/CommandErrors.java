package org.scorebook.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.cli.terminal.Version;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.UnusableFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or two why a command could not be run. */
final class CommandErrors implements IParameterExceptionHandler, IExecutionExceptionHandler {
  /** What is said of words that may be parts of one name. */
  static final String QUOTES =
      " A name with blanks needs quotation marks around it: \"Cabinet December.xlsx\".";

  private static final int MOST_CAUSES = 20;

  private final PrintWriter err;

  CommandErrors(PrintWriter err) {
    this.err = err;
  }

  /** What was typed cannot be understood: exit code 2. */
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    err.println(
        e instanceof UnmatchedArgumentException unmatched
            ? notUnderstood(unmatched)
            : firstLine(String.valueOf(e.getMessage())).replaceFirst("^Error: ", ""));
    err.println("'" + command.getCommandSpec().qualifiedName() + " -h' shows what can be typed.");
    return ExitCode.USAGE.code();
  }

  /** Of several words that nobody asked for, the first: the others may be its values. */
  private static String notUnderstood(UnmatchedArgumentException e) {
    String word = e.getUnmatched().get(0);
    return e.isUnknownOption()
        ? "Unknown option: '"
            + word
            + "'."
            + Nearest.suggestion(word, e.getCommandLine().getCommandSpec().optionsMap().keySet())
        : "'" + word + "' is one word too many." + QUOTES;
  }

  /** A command ended with an exception: exit code 4 for a file, 70 for a fault of the program. */
  @Override
  public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
    if (thrown instanceof UnusableFileException unusable) {
      err.println(unusable.getMessage());
      return ExitCode.UNUSABLE_FILE.code();
    }
    return failed(thrown, command.getParseResult().hasMatchedOption("--debug"), err);
  }

  /** A command ended unexpectedly: without enough memory, or by a fault of the program. */
  static int failed(Throwable thrown, boolean debug, PrintWriter err) {
    return isOutOfMemory(thrown) ? tooLarge(err) : fault(thrown, debug, err);
  }

  /** Whether it was memory that was missing, whatever was made of that on the way. */
  private static boolean isOutOfMemory(Throwable thrown) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .limit(MOST_CAUSES)
        .anyMatch(
            cause ->
                cause instanceof OutOfMemoryError
                    // Of a class that could not be prepared only the words are kept.
                    || (cause instanceof ExceptionInInitializerError
                        && String.valueOf(cause.getMessage()).contains("OutOfMemoryError")));
  }

  /** What was read holds more than Java may keep: exit code 4. */
  private static int tooLarge(PrintWriter err) {
    err.println(
        "There is not enough memory for a workbook of this size: Java may use "
            + Runtime.getRuntime().maxMemory() / 1_000_000
            + " MB here. Delete what is not needed from it, or use a computer with more.");
    return ExitCode.UNUSABLE_FILE.code();
  }

  /** The program itself is at fault: exit code 70. */
  private static int fault(Throwable thrown, boolean debug, PrintWriter err) {
    if (debug) {
      thrown.printStackTrace(err);
    }
    err.println(
        "Scorebook "
            + Version.number()
            + " failed ("
            + thrown.getClass().getSimpleName()
            + where(thrown).map(place -> " at " + place).orElse("")
            + "). The fault is the program's, not yours: please tell its maintainers this line"
            + (debug
                ? " and the lines above."
                : " and what the same command with --debug prints."));
    return ExitCode.FAULT.code();
  }

  private static Optional<String> where(Throwable thrown) {
    return Stream.of(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith("org.scorebook."))
        .findFirst()
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
