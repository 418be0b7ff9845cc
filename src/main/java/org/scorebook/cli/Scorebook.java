package org.scorebook.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.scorebook.cli.terminal.Terminal;
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
    System.exit(start(args));
  }

  /** Runs one command line in the surroundings of this process and gives its exit code. */
  static int start(String... args) {
    // Before anything of POI is touched: it would otherwise complain that nothing takes its log.
    System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    // What it has to log is a file's fault, which the user is told in other words.
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    Surroundings around;
    try {
      around = Surroundings.ofProcess();
    } catch (IllegalArgumentException e) {
      new Terminal(new PrintWriter(System.err, true)).println(e.getMessage());
      return ExitCode.USAGE.code();
    }
    return run(around, args);
  }

  /** Runs one command line and gives its exit code. */
  static int run(Surroundings around, String... args) {
    int code = execute(around, args);
    if (code == ExitCode.FAULT.code() || !around.out().checkError()) {
      return code;
    }
    around
        .err()
        .println(
            "Standard output cannot be written: the disk is full, or the program that reads it has"
                + " ended. Not all is there that was to be said.");
    return ExitCode.UNUSABLE_FILE.code();
  }

  private static int execute(Surroundings around, String... args) {
    try {
      if (List.of(args).equals(List.of("--version"))) {
        // Without Picocli, which takes longer than all the rest.
        around.out().println(Version.line());
        return ExitCode.DONE.code();
      }
      return commandLine(around, args).execute(args);
    } catch (OutOfMemoryError e) {
      return Complaints.tooLarge(around.err());
    } catch (StackOverflowError | LinkageError e) {
      return Complaints.fault(e, List.of(args).contains("--debug"), around.err());
    }
  }

  /**
   * The command line with the command that is typed, or with all of them where none is: Picocli
   * takes longer to look at them all than a command takes to begin.
   */
  static CommandLine commandLine(Surroundings around, String... args) {
    CommandLine line = new CommandLine(new Scorebook());
    Map<String, Supplier<Subcommand>> commands = commands(around);
    if (args.length > 0 && commands.containsKey(args[0])) {
      commands.keySet().retainAll(Set.of(args[0]));
    }
    commands.values().forEach(command -> line.addSubcommand(command.get()));
    line.getCommandSpec().version(Version.line());
    line.getCommandSpec().usageMessage().exitCodeList(ExitCode.list());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setOut(around.out());
    line.setErr(around.err());
    Complaints complaints = new Complaints(around.err());
    line.setParameterExceptionHandler(complaints);
    line.setExecutionExceptionHandler(complaints);
    return line;
  }

  /** In the order in which the help lists them. */
  private static Map<String, Supplier<Subcommand>> commands(Surroundings around) {
    Map<String, Supplier<Subcommand>> commands = new LinkedHashMap<>();
    commands.put("template", () -> new TemplateCommand(around));
    commands.put("validate", () -> new ValidateCommand(around));
    commands.put("build", () -> new BuildCommand(around));
    commands.put("run", () -> new RunCommand(around));
    commands.put("peers", () -> new PeersCommand(around));
    commands.put("send", () -> new SendCommand(around));
    commands.put("collect", () -> new CollectCommand(around));
    commands.put("publish", () -> new PublishCommand(around));
    return commands;
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }
}
