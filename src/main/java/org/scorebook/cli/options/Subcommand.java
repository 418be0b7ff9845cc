package org.scorebook.cli.options;

import java.util.List;
import java.util.concurrent.Callable;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.problem.UnusableFileException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** What every command has in common. */
public abstract class Subcommand {
  /** Help comes after the options of the command itself. */
  private static final int HELP = 98;

  private static final int DEBUG = 99;

  protected final Options options;
  private final Work work = new Work();
  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(work);

  /** What Picocli calls. */
  private static final class Work implements Callable<Integer> {
    private Callable<ExitCode> command = () -> ExitCode.FAULT;

    @Override
    public Integer call() throws Exception {
      return command.call().code();
    }
  }

  /**
   * A command.
   *
   * @param description one paragraph a text
   * @param examples lines of the help
   */
  protected Subcommand(String name, List<String> description, String... examples) {
    spec.name(name);
    spec.usageMessage()
        .width(100)
        .sortOptions(false)
        .synopsisHeading("Usage: ")
        .description(description.toArray(String[]::new))
        .descriptionHeading("%n")
        .parameterListHeading("%n")
        .optionListHeading("%nOptions:%n")
        .footerHeading("%nExamples:%n")
        .footer(examples);
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .order(HELP)
            .description("Show this help.")
            .build());
    spec.addOption(
        OptionSpec.builder("--debug")
            .order(DEBUG)
            .description("Should the program itself fail, print where it did.")
            .build());
    options = new Options(spec);
  }

  /** As Picocli knows it. */
  public final CommandSpec spec() {
    work.command = this::run;
    return spec;
  }

  /**
   * Does the work.
   *
   * @throws UnusableFileException when a file cannot be used: exit code 4
   */
  protected abstract ExitCode run() throws UnusableFileException;

  /** Something that was typed cannot be meant: exit code 2. */
  protected final ParameterException misuse(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
