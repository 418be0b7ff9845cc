package org.scorebook.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.scorebook.cli.command.BuildCommand;
import org.scorebook.cli.command.CollectCommand;
import org.scorebook.cli.command.ExplainCommand;
import org.scorebook.cli.command.PeersCommand;
import org.scorebook.cli.command.PublishCommand;
import org.scorebook.cli.command.RunCommand;
import org.scorebook.cli.command.SendCommand;
import org.scorebook.cli.command.TemplateCommand;
import org.scorebook.cli.command.ValidateCommand;
import org.scorebook.cli.options.Options;
import org.scorebook.cli.options.OutputOptions;
import org.scorebook.cli.options.Subcommand;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.cli.terminal.Terminal;
import org.scorebook.cli.terminal.Version;
import org.scorebook.files.Ending;
import org.scorebook.problem.Nearest;
import org.scorebook.problem.UnusableFileException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** The program: finds the command that was typed and runs it. */
public final class Scorebook implements Callable<Integer> {
  /** In the order in which the help lists them. */
  private static final List<String> COMMANDS =
      List.of(
          "template", "validate", "build", "run", "explain", "peers", "send", "collect", "publish");

  private static final List<String> WHAT_TO_DRAG =
      List.of(
          "Drag your input workbook onto this icon: it is checked, and the scorecard made beside"
              + " it.",
          "Drag it together with workbooks that owners sent back: you see who has answered.",
          "No input workbook yet? Copy workbook-templates\\input.xlsx and fill it in in Excel.");

  private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
  private final Supplier<List<Path>> dropped;
  private final BooleanSupplier noOpen;
  private final Supplier<Optional<String>> rules;
  private final OutputOptions outputs;
  private final Environment around;
  private final Desktop desktop;

  private Scorebook(Environment around, Desktop desktop) {
    this.around = around;
    this.desktop = desktop;
    spec.name("scorebook");
    spec.usageMessage()
        .width(100)
        .sortOptions(false)
        .synopsisHeading("Usage: ")
        .customSynopsis(
            "scorebook [-hV] COMMAND ...",
            "       scorebook INPUT [--no-open] [--force] [--rules R]")
        .description("%nMonthly performance scorecards for councils, from one Excel workbook.")
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands (scorebook COMMAND -h says more):%n")
        .exitCodeListHeading("%nExit codes:%n")
        .footerHeading("%nExamples:%n")
        .footer(
            "  scorebook input.xlsx               checks the workbook and writes everything beside"
                + " it",
            "  scorebook run input.xlsx -d out    checks the workbook and writes everything into"
                + " out",
            "  scorebook validate input.xlsx      only says what is wrong with the workbook");
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version.")
            .build());
    Options options = new Options(spec);
    dropped =
        options.files(
            "INPUT",
            "What dropping workbooks on the launcher does: with an input workbook alone, a folder"
                + " with everything beside it, or a copy that shows its problems; with answers"
                + " dropped beside it, who has answered.");
    noOpen = options.flag("Open nothing when it is done.", "--no-open");
    rules =
        options.one(
            String.class,
            "R",
            "Judge by this rule set instead of the one the workbook names.",
            "--rules");
    spec.addOption(
        OptionSpec.builder("--debug")
            .hidden(true)
            .description("Should the program itself fail, print where it did.")
            .build());
    outputs = new OutputOptions(options);
  }

  public static void main(String[] args) {
    Ending.exit(start(args));
  }

  /** Runs one command line in the surroundings of this process and gives its exit code. */
  static int start(String... args) {
    // Before anything of POI is touched: it would otherwise complain that nothing takes its log.
    System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
    // What it has to log is a file's fault, which the user is told in other words.
    System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
    // Picocli would look for Groovy, and Java open every library to find that there is none.
    System.setProperty("picocli.disable.closures", "true");
    // Nor prepare to read dates and times, which no option is, nor paths, which Options does
    // itself.
    System.setProperty("picocli.converters.excludes", "java.(nio|sql|time).*");
    Environment around;
    try {
      around = Environment.ofProcess();
    } catch (IllegalArgumentException e) {
      new Terminal(new PrintWriter(System.err, true, Charset.defaultCharset()))
          .println(e.getMessage());
      return ExitCode.USAGE.code();
    }
    Desktop desktop = Desktop.ofProcess();
    String line = around.environment().get("SCOREBOOK_DROPPED");
    return desktop == Desktop.NONE || line == null
        ? run(around, desktop, args)
        : run(around, desktop, Desktop.dropped(line).toArray(String[]::new));
  }

  /** Runs one command line and gives its exit code. */
  static int run(Environment around, Desktop desktop, String... args) {
    int code = execute(around, desktop, args);
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

  private static int execute(Environment around, Desktop desktop, String... args) {
    try {
      if (List.of(args).equals(List.of("--version"))) {
        // Without Picocli, which takes longer than all the rest.
        around.out().println(Version.line());
        return ExitCode.DONE.code();
      }
      return commandLine(around, desktop, args).execute(args);
    } catch (Error e) {
      return CommandErrors.failed(e, List.of(args).contains("--debug"), around.err());
    }
  }

  /**
   * The command line with the command that is typed, or with all of them where none is: Picocli
   * takes longer to look at them all than a command takes to begin.
   */
  static CommandLine commandLine(Environment around, Desktop desktop, String... args) {
    CommandLine line = new CommandLine(new Scorebook(around, desktop).spec);
    if (args.length > 0 && COMMANDS.contains(args[0])) {
      line.addSubcommand(command(args[0], around).spec());
    } else {
      for (String name : COMMANDS) {
        line.addSubcommand(command(name, around).spec());
      }
      line.getCommandSpec().version(Version.line());
      line.getCommandSpec().usageMessage().exitCodeList(ExitCode.list());
    }
    Options.convert(line);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setOut(around.out());
    line.setErr(around.err());
    CommandErrors complaints = new CommandErrors(around.err());
    line.setParameterExceptionHandler(complaints);
    line.setExecutionExceptionHandler(complaints);
    return line;
  }

  private static Subcommand command(String name, Environment around) {
    return switch (name) {
      case "template" -> new TemplateCommand(around);
      case "validate" -> new ValidateCommand(around);
      case "build" -> new BuildCommand(around);
      case "run" -> new RunCommand(around);
      case "explain" -> new ExplainCommand(around);
      case "peers" -> new PeersCommand(around);
      case "send" -> new SendCommand(around);
      case "collect" -> new CollectCommand(around);
      case "publish" -> new PublishCommand(around);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Without a command there should be workbooks. */
  @Override
  public Integer call() throws UnusableFileException {
    List<Path> files = dropped.get();
    if (files.isEmpty() && desktop != Desktop.NONE) {
      WHAT_TO_DRAG.forEach(around.out()::println);
      return ExitCode.DONE.code();
    }
    if (files.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "Which command?");
    }
    String first = files.get(0).toString();
    if (!Files.exists(files.get(0)) && !isWorkbookName(first)) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no command '"
              + first
              + "'. The commands are "
              + String.join(", ", COMMANDS)
              + "."
              + advice(first, files.subList(1, files.size())));
    }
    Desktop opens = noOpen.getAsBoolean() ? Desktop.NONE : desktop;
    return new Drop(around, opens, outputs, rules.get()).of(files).code();
  }

  /** What may have been meant by a word that is no command, and the words behind it. */
  private static String advice(String word, List<Path> others) {
    String meant = Nearest.suggestion(word, COMMANDS);
    return meant.isEmpty() && others.stream().anyMatch(other -> isWorkbookName(other.toString()))
        ? CommandErrors.QUOTES
        : meant;
  }

  private static boolean isWorkbookName(String word) {
    return word.matches("(?i).*\\.xls[xm]?");
  }
}
