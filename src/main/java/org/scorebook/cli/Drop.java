package org.scorebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.cli.folder.DraftFolder;
import org.scorebook.cli.options.Answers;
import org.scorebook.cli.options.AnswersReport;
import org.scorebook.cli.options.OutputOptions;
import org.scorebook.cli.options.SinceOption;
import org.scorebook.cli.terminal.Environment;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.files.AtomicFile;
import org.scorebook.files.FileNames;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.copy.AnnotatedCopy;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;
import org.scorebook.workbook.input.InputWorkbook.Written;
import org.scorebook.workbook.reply.ReplyFolder;

/**
 * What dropping workbooks on the launcher does: a single one is checked, and everything is made
 * beside it; of several, one is the input workbook and the others are answers to it.
 */
final class Drop {
  private static final String PROBLEMS = " - problems.xlsx";

  private final Environment around;
  private final Desktop desktop;
  private final OutputOptions outputs;
  private final Optional<String> rules;

  /**
   * Prepares a drop.
   *
   * @param desktop opens what was made
   * @param rules the rule set to judge by instead of the one that the workbook names
   */
  Drop(Environment around, Desktop desktop, OutputOptions outputs, Optional<String> rules) {
    this.around = around;
    this.desktop = desktop;
    this.outputs = outputs;
    this.rules = rules;
  }

  /** Does what the dropped files ask for. */
  ExitCode of(List<Path> files) throws UnusableFileException {
    return files.size() == 1 ? make(files.get(0)) : collect(files);
  }

  private ExitCode make(Path input) throws UnusableFileException {
    refuseWritten(input);
    Checked<Input> checked = read(input);
    Path problems = input.resolveSibling(stem(input) + PROBLEMS);
    if (checked.hasErrors() || checked.value().isEmpty()) {
      around.report(checked.problems());
      return annotate(input, checked, problems);
    }
    Input read = checked.value().get();
    Scorecard scorecard = read.edition().scorecard();
    Path folder =
        input.resolveSibling(FileNames.of(scorecard.title(), scorecard.period().title(), ""));
    DraftFolder drafts = new DraftFolder(folder, input, new SinceOption(), outputs, around);
    drafts.refuseOthers();
    ExitCode made = drafts.make(read, checked.problems());
    if (made == ExitCode.DONE) {
      removeOwn(problems);
      desktop.open(folder);
    }
    return made;
  }

  /** What was made from an input workbook is easily taken for it. */
  private static void refuseWritten(Path file) throws UnusableFileException {
    if (AnnotatedCopy.isUntouched(file)) {
      throw new UnusableFileException(
          file.getFileName()
              + " is the copy that shows the problems. Mend them in your own workbook, save that,"
              + " and drop it again.");
    }
    Optional<Written> written = InputWorkbook.findWritten(file);
    if (written.isPresent()) {
      throw new UnusableFileException(
          file.getFileName()
              + (written.get() == Written.FOR_AN_OWNER
                  ? " is an owner's workbook. Drop it together with your input workbook: that says"
                      + " who has answered."
                  : " is a scorecard, which was made from an input workbook. Drop that one."));
    }
  }

  private Checked<Input> read(Path input) throws UnusableFileException {
    return around.during(
        "Reading " + input, progress -> InputWorkbook.read(input, around.ruleSets(), rules));
  }

  private ExitCode annotate(Path input, Checked<Input> checked, Path problems)
      throws UnusableFileException {
    boolean own = Files.exists(problems) && AnnotatedCopy.isUntouched(problems);
    if (Files.exists(problems) && !own && !outputs.force()) {
      throw new UnusableFileException(
          problems
              + " has been changed since it was written, or was not written by Scorebook. Mend the"
              + " problems in "
              + input.getFileName()
              + ", and rename or delete that file; then drop the workbook again.");
    }
    AtomicFile.write(problems, true, out -> AnnotatedCopy.write(input, checked.problems(), out));
    around
        .out()
        .println(
            "Wrote "
                + problems
                + ": every problem at its cell. Mend them in "
                + input.getFileName()
                + ", save it, and drop it again.");
    desktop.open(problems);
    return ExitCode.ERRORS;
  }

  /** The copy of an earlier drop speaks of problems that are no longer there. */
  private void removeOwn(Path problems) throws UnusableFileException {
    if (!Files.exists(problems) || !AnnotatedCopy.isUntouched(problems)) {
      return;
    }
    try {
      Files.delete(problems);
    } catch (IOException e) {
      throw new UnusableFileException(
          problems + " is out of date and cannot be removed. Close it and delete it.", e);
    }
  }

  private ExitCode collect(List<Path> files) throws UnusableFileException {
    List<Path> inputs = new ArrayList<>();
    List<Path> replies = new ArrayList<>();
    for (Path file : files) {
      (isInput(file) ? inputs : replies).add(file);
    }
    if (inputs.size() != 1) {
      throw new UnusableFileException(
          inputs.isEmpty()
              ? "None of the "
                  + files.size()
                  + " files is an input workbook, with sheets Scorecard, Measures and Data. Drop it"
                  + " together with the answers."
              : inputs.get(0).getFileName()
                  + " and "
                  + inputs.get(1).getFileName()
                  + " are both input workbooks. Drop one of them together with the answers to it.");
    }
    Checked<Input> checked = read(inputs.get(0));
    if (checked.hasErrors() || checked.value().isEmpty()) {
      around.report(checked.problems());
      return ExitCode.ERRORS;
    }
    Input read = checked.value().get();
    Results results = Figures.compute(read.edition(), read.rules());
    AnswersReport.tell(
        Answers.of(ReplyFolder.read(replies, results, Answers::takenApart), results),
        checked.problems(),
        around);
    return ExitCode.DONE;
  }

  /** What cannot be read as a workbook is told of as a reply. */
  private static boolean isInput(Path file) {
    try {
      return InputWorkbook.isOne(file);
    } catch (UnusableFileException e) {
      return false;
    }
  }

  private static String stem(Path file) {
    return String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "");
  }
}
