package org.scorebook.cli.options;

import java.nio.file.Path;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.figures.Figures;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;
import picocli.CommandLine.Option;

/** {@code --replies}, for the commands that cannot do without. */
public final class RepliesOption {
  @Option(
      names = "--replies",
      paramLabel = "DIR",
      required = true,
      description = "The folder of returned workbooks, whatever they are called.")
  public Path folder;

  /** Reads the replies and merges them into the edition. */
  public Answers read(Input input, Environment around) throws UnusableFileException {
    return Answers.read(folder, Figures.compute(input.edition(), input.rules()), around);
  }
}
