package org.scorebook.cli.replies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;
import org.scorebook.cli.options.Answers;
import org.scorebook.cli.terminal.ExitCode;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;
import org.scorebook.workbook.reply.ReplyFolder;

/** An input whose owners are sent their workbooks and send them back, and what is said of it. */
final class ReplyCase {
  private record Answer(String owner, Consumer<XSSFWorkbook> change) {}

  private final SmallWorkbook sent;
  private final List<Answer> answers = new ArrayList<>();
  private Optional<SmallWorkbook> now = Optional.empty();

  ReplyCase(SmallWorkbook sent) {
    this.sent = sent;
  }

  /** One more reply, in which the owner changed something. */
  ReplyCase reply(String owner, Consumer<XSSFWorkbook> change) {
    answers.add(new Answer(owner, change));
    return this;
  }

  /** The input as it is when the replies are collected, where that is another. */
  ReplyCase then(SmallWorkbook input) {
    now = Optional.of(input);
    return this;
  }

  /** Everything that is said to the analyst; that commentary is missing, as a warning. */
  List<Problem> problems() {
    try {
      Path folder = Files.createTempDirectory("replies");
      try {
        Path input = sent.write(folder.resolve("input.xlsx"));
        Typed.run(folder, ExitCode.DONE, "run", input, "-d", folder.resolve("out"));
        Path replies = Files.createDirectory(folder.resolve("replies"));
        for (Answer answer : answers) {
          Returned.save(
              folder.resolve("out/owners").resolve(answer.owner() + ".xlsx"),
              replies.resolve(answers.indexOf(answer) + ".xlsx"),
              answer.change());
        }
        return merged(now.isPresent() ? now.get().write(input) : input, replies);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableFileException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Problem> merged(Path input, Path replies) throws UnusableFileException {
    Input read =
        InputWorkbook.read(input, RuleSets.in(Path.of("rules")), Optional.empty())
            .value()
            .orElseThrow();
    Results results = Figures.compute(read.edition(), read.rules());
    Answers answers = Answers.of(ReplyFolder.read(replies, results, Answers::takenApart), results);
    List<Problem> problems = new ArrayList<>(answers.problems(List.of()));
    problems.addAll(answers.figuresNotShown());
    problems.addAll(answers.missing(Answers.COMMENTARY_AWAITED));
    problems.addAll(answers.missing(Answers.COMMENTARY_MISSING));
    return problems;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
