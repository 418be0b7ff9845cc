package org.scorebook.cli;

import java.nio.file.Path;
import org.scorebook.cli.terminal.ExitCode;

/**
 * Tries commands on an example while Java notes which classes they use, so that the launchers can
 * keep these in a class-data archive. In one process: Java 17's archives are made from one list.
 */
final class Rehearsal {
  private Rehearsal() {}

  /**
   * Ends with the exit code of the first command that failed, or 0.
   *
   * @param words the example's input workbook, and a folder to write into
   */
  public static void main(String[] words) {
    String input = words[0];
    Path folder = Path.of(words[1]);
    String everything = folder.resolve("out").toString();
    String[][] commands = {
      {"run", input, "-d", everything},
      {"build", input, "-o", folder.resolve("draft.xlsx").toString()},
      {"template", "-o", folder.resolve("input.xlsx").toString()},
    };
    for (String[] command : commands) {
      int exit = Scorebook.start(command);
      if (exit != ExitCode.DONE.code()) {
        System.exit(exit);
      }
    }
  }
}
