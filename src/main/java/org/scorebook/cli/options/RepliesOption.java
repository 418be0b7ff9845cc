package org.scorebook.cli.options;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.figures.Figures;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.input.Input;

/** {@code --replies}, for the commands that cannot do without. */
public final class RepliesOption {
  private final Supplier<Path> folder;

  public RepliesOption(Options options) {
    folder =
        options.needed(
            Path.class,
            "DIR",
            "The folder of returned workbooks, whatever they are called.",
            "--replies");
  }

  public Path folder() {
    return folder.get();
  }

  /** Reads the replies and merges them into the edition. */
  public Answers read(Input input, Environment around) throws UnusableFileException {
    return Answers.read(folder(), Figures.compute(input.edition(), input.rules()), around);
  }
}
