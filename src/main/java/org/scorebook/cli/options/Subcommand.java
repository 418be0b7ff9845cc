package org.scorebook.cli.options;

import java.util.concurrent.Callable;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.problem.UnusableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has in common. */
@Command(
    // No method is a command of its own; Picocli would ask each for its annotations.
    addMethodSubcommands = false,
    usageHelpWidth = 100,
    sortOptions = false,
    synopsisHeading = "Usage: ",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n")
public abstract class Subcommand implements Callable<Integer> {
  @Spec public CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 98,
      description = "Show this help.")
  boolean help;

  @Option(
      names = "--debug",
      order = 99,
      description = "Should the program itself fail, print where it did.")
  boolean debug;

  /**
   * Does the work.
   *
   * @throws UnusableFileException when a file cannot be used: exit code 4
   */
  protected abstract ExitCode run() throws UnusableFileException;

  @Override
  public final Integer call() throws UnusableFileException {
    return run().code();
  }
}
