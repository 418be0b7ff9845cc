package org.scorebook.workbook.writers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scorebook.explain.Explanation;
import org.scorebook.figures.Figures;
import org.scorebook.json.ResultsJson;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;

/**
 * What is read from a workbook.
 *
 * @param results as JSON, but for the file's own sum; empty where errors left none
 */
record ReadWorkbook(List<String> problems, String results) {
  private static final RuleSets RULES = RuleSets.in(Path.of("rules"));

  /** Reads a workbook, for which a file is made in the folder. */
  static ReadWorkbook of(byte[] workbook, Path folder) throws IOException, UnusableFileException {
    Path file = Files.write(folder.resolve("input.xlsx"), workbook);
    Checked<Input> read = InputWorkbook.read(file, RULES, Optional.empty());
    List<String> problems = read.problems().stream().map(Problem::line).toList();
    if (read.value().isEmpty()) {
      return new ReadWorkbook(problems, "");
    }
    Input input = read.value().get();
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    ResultsJson.write(
        Figures.compute(input.edition(), input.rules()),
        "1.0",
        Optional.empty(),
        List.of(),
        result -> new Explanation(List.of(), List.of()),
        json);
    String text = json.toString(StandardCharsets.UTF_8);
    return new ReadWorkbook(problems, text.replace(input.edition().source().sha256(), ""));
  }
}
