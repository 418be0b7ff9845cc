package org.scorebook.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.files.Ending;

/**
 * Tries commands on an example while Java notes which classes they use, so that the launchers can
 * keep these in a class-data archive. In one process: Java 17's archives are made from one list.
 */
final class Rehearsal {
  /**
   * From this Java on every start loads all that was rehearsed: with what {@code template} uses, a
   * build of 17 measures took a twelfth longer.
   */
  private static final int LOADS_ALL = 25;

  private Rehearsal() {}

  /**
   * Ends with the exit code of the first command that failed, or 0.
   *
   * @param words the example's input workbook, and a folder to write into
   */
  public static void main(String[] words) throws IOException {
    String input = words[0];
    Path folder = Path.of(words[1]);
    String everything = folder.resolve("out").toString();
    List<String[]> commands = new ArrayList<>();
    commands.add(new String[] {"run", input, "-d", everything});
    String draft = folder.resolve("draft.xlsx").toString();
    commands.add(new String[] {"build", input, "-o", draft});
    commands.add(new String[] {"build", input, "-o", draft, "--force"});
    if (Runtime.version().feature() < LOADS_ALL) {
      commands.add(new String[] {"template", "-o", folder.resolve("input.xlsx").toString()});
      commands.addAll(beside(Path.of(input), folder));
    }
    for (String[] command : commands) {
      int exit = Scorebook.start(command);
      if (exit != ExitCode.DONE.code()) {
        System.exit(exit);
      }
    }
    buildOthers(Path.of(input), folder);
    // As the program ends: Java does more then than at the end of main.
    Ending.exit(ExitCode.DONE.code());
  }

  /**
   * Builds the other examples that are at hand: of what no single one uses, every council's own
   * workbook uses something. Whether they can be built does not matter here.
   */
  private static void buildOthers(Path example, Path folder) throws IOException {
    Path examples = example.toAbsolutePath().resolveSibling("..").normalize();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(examples)) {
      for (Path other : found) {
        Path input = other.resolve(String.valueOf(example.getFileName()));
        if (!input.equals(example.toAbsolutePath()) && Files.exists(input)) {
          String draft = folder.resolve(other.getFileName() + ".xlsx").toString();
          Scorebook.start("build", input.toString(), "-o", draft);
        }
      }
    }
  }

  /** What a ledger beside the input asks for; the example's own folder is left alone. */
  private static List<String[]> beside(Path example, Path folder) throws IOException {
    String input = Files.copy(example, folder.resolve("published.xlsx")).toString();
    String replies = Files.createDirectory(folder.resolve("replies")).toString();
    String last = folder.resolve("final.xlsx").toString();
    String draft = folder.resolve("since.xlsx").toString();
    return List.of(
        new String[] {
          "publish", input, "--replies", replies, "-o", last, "--allow-missing", "--allow-small"
        },
        new String[] {"build", input, "-o", draft, "--since", input});
  }
}
