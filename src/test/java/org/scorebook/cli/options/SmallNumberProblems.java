package org.scorebook.cli.options;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.replies.Returned;
import org.scorebook.figures.Figures;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemExample;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;

/** Examples of small numbers and of words from which people can be told. */
final class SmallNumberProblems {
  private SmallNumberProblems() {}

  static Stream<ProblemExample> examples() {
    return Stream.of(
        counted("small-number", SmallNumberCheck::warnings),
        counted("small-number-refused", SmallNumberCheck::errors),
        counted("small-numbers-shown", SmallNumberCheck::forAbout),
        new ProblemExample(
            "telling-words",
            () -> said("It rose because two patients waited for a home."),
            () -> said("It rose because patients waited for a home.")));
  }

  private static ProblemExample counted(
      String code, Function<SmallNumberCheck, List<Problem>> problems) {
    return new ProblemExample(
        code,
        () -> problems.apply(check(new SmallWorkbook().with("Data!C5", 3.0), "")),
        () -> problems.apply(check(new SmallWorkbook().with("Data!C5", 5.0), "")));
  }

  private static List<Problem> said(String commentary) {
    return check(new SmallWorkbook(), commentary).warnings();
  }

  private static SmallNumberCheck check(SmallWorkbook workbook, String commentary) {
    try {
      Path folder = Files.createTempDirectory("small");
      Path plain = workbook.write(folder.resolve("plain.xlsx"));
      Path input = folder.resolve("input.xlsx");
      Returned.save(
          plain,
          input,
          book -> {
            XSSFSheet sheet = book.createSheet("Commentary");
            add(sheet, 0, "Measure ID", "Period", "Commentary");
            if (!commentary.isEmpty()) {
              add(sheet, 1, "DT", "Dec 2020", commentary);
            }
          });
      try {
        Input read =
            InputWorkbook.read(input, RuleSets.in(Path.of("rules")), Optional.of("small-numbers"))
                .value()
                .orElseThrow();
        return SmallNumberCheck.of(read, Figures.compute(read.edition(), read.rules()));
      } finally {
        Files.delete(plain);
        Files.delete(input);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableFileException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(XSSFSheet sheet, int number, String... cells) {
    Row row = sheet.createRow(number);
    for (int column = 0; column < cells.length; column++) {
      row.createCell(column).setCellValue(cells[column]);
    }
  }
}
