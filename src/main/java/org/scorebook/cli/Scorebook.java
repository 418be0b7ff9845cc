package org.scorebook.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: finds the command that was typed and runs it. */
@Command(
    name = "scorebook",
    usageHelpWidth = 100,
    sortOptions = false,
    synopsisHeading = "Usage: ",
    synopsisSubcommandLabel = "COMMAND",
    description = "%nMonthly performance scorecards for councils, from one Excel workbook.",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands (scorebook COMMAND -h says more):%n",
    exitCodeListHeading = "%nExit codes:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  scorebook run input.xlsx -d out    checks the workbook and writes everything into out",
      "  scorebook validate input.xlsx      only says what is wrong with the workbook"
    })
public final class Scorebook implements Runnable {
  @Spec CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version.")
  boolean version;

  private Scorebook() {}

  public static void main(String[] args) {
    // Before anything of POI is touched: it would otherwise complain that nothing takes its log.
    System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    System.exit(start(args));
  }

  private static int start(String[] args) {
    Surroundings around;
    try {
      around = Surroundings.ofProcess();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return ExitCode.USAGE.code();
    }
    return run(around, args);
  }

  /** Runs one command line and gives its exit code. */
  static int run(Surroundings around, String... args) {
    try {
      return commandLine(around).execute(args);
    } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
      return Complaints.fault(e, List.of(args).contains("--debug"), around.err());
    }
  }

  static CommandLine commandLine(Surroundings around) {
    CommandLine line = new CommandLine(new Scorebook());
    line.addSubcommand(new TemplateCommand(around));
    line.addSubcommand(new ValidateCommand(around));
    line.addSubcommand(new BuildCommand(around));
    line.addSubcommand(new RunCommand(around));
    line.addSubcommand(new SendCommand(around));
    line.addSubcommand(new CollectCommand(around));
    line.addSubcommand(new PublishCommand(around));
    line.getCommandSpec().version("scorebook " + Version.number());
    line.getCommandSpec().usageMessage().exitCodeList(ExitCode.list());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setOut(around.out());
    line.setErr(around.err());
    line.setParameterExceptionHandler(Complaints::wrongCommandLine);
    line.setExecutionExceptionHandler(
        (thrown, command, parsed) -> Complaints.failure(thrown, command, around.err()));
    return line;
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }
}
