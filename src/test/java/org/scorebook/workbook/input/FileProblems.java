package org.scorebook.workbook.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.claims.CommentaryCheck;
import org.scorebook.figures.Figures;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemExample;
import org.scorebook.problem.ProblemKind;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.RawBook;
import org.scorebook.workbook.RawBook.RawCell;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.xlsx.parts.SizeLimits;
import org.scorebook.xlsx.read.WorkbookStream;

/** Examples of what is wrong with the file, with too much that is wrong, and with what it says. */
final class FileProblems {
  private static final ProblemKind ERROR = ProblemKind.error("an-error", "");
  private static final ProblemKind WARNING = ProblemKind.warning("a-warning", "");

  private FileProblems() {}

  static Stream<ProblemExample> examples() {
    return Stream.of(
        new ProblemExample(
            "workbook-open", () -> beside("~$input.xlsx"), () -> beside("~$other.xlsx")),
        new ProblemExample(
            "sheet-twice",
            () -> read(RawBook.of().sheetData("Measures", "").sheetData("MEASURES", "")),
            () -> read(RawBook.of().sheetData("Measures", "").sheetData("Measures 2", ""))),
        new ProblemExample(
            "cell-damaged",
            () -> read(cell(new RawCell("", "<v>12a</v>"))),
            () -> read(cell(new RawCell("t='str'", "<v>12a</v>")))),
        new ProblemExample("blank-rows", () -> read(blank(100_000)), () -> read(blank(1_000))),
        new ProblemExample("more-problems", () -> many(ERROR, 200_001), () -> many(ERROR, 200_000)),
        new ProblemExample(
            "more-warnings", () -> many(WARNING, 200_001), () -> many(WARNING, 200_000)),
        new ProblemExample(
            "commentary-contradicted",
            () -> said("Performance fell in December."),
            () -> said("Performance rose in December.")));
  }

  private static RawBook cell(RawCell cell) {
    return RawBook.of().sheet("Data", List.of(List.of(cell)));
  }

  private static RawBook blank(int rows) {
    return RawBook.of()
        .sheetData(
            "Data", "<row r='1'><c><v>1</v></c></row>" + "<row><c s='0'/></row>".repeat(rows));
  }

  private static List<Problem> many(ProblemKind kind, int number) {
    Problems problems = new Problems();
    for (int i = 0; i < number; i++) {
      problems.accept(kind.at(new Place.Nowhere(), ""));
    }
    return problems.inOrder(List.of());
  }

  private static List<Problem> said(String commentary) {
    Input input =
        new GoodInput()
            .set("Commentary!C2", commentary)
            .set("Commentary!E2", null)
            .read()
            .value()
            .orElseThrow();
    return CommentaryCheck.of(Figures.compute(input.edition(), input.rules())).warnings();
  }

  private static List<Problem> beside(String other) {
    return inFolder(
        folder -> {
          Files.createFile(folder.resolve(other));
          Path file = new GoodInput().write(folder);
          return InputWorkbook.read(file, RuleSets.in(Path.of("rules")), Optional.empty())
              .problems();
        });
  }

  private static List<Problem> read(RawBook book) {
    return inFolder(
        folder -> {
          List<Problem> problems = new ArrayList<>();
          Path file = book.write(folder.resolve("book.xlsx"));
          try (WorkbookStream stream = WorkbookStream.open(file, SizeLimits.INPUT)) {
            problems.addAll(stream.problems());
            for (WorkbookStream.Sheet sheet : stream.sheets()) {
              stream.read(sheet, row -> {}, problems::add);
            }
          }
          return problems;
        });
  }

  private interface Work {
    List<Problem> in(Path folder) throws IOException, UnusableFileException;
  }

  private static List<Problem> inFolder(Work work) {
    try {
      Path folder = Files.createTempDirectory("input");
      try {
        return work.in(folder);
      } finally {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.toList()) {
            Files.delete(file);
          }
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
