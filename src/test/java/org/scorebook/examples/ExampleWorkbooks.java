package org.scorebook.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.problem.Checked;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;
import org.scorebook.workbook.template.InputTemplate;

/** Writes the workbooks that the repository holds: the blank template and the example inputs. */
public final class ExampleWorkbooks {
  private static final Path TEXTS = Path.of("src/test/resources/examples");

  /** The one whose every figure is made up. */
  static final String DISTRICT = "district-quarterly";

  private ExampleWorkbooks() {}

  /** Names of the examples: folders under {@code examples}. */
  public static List<String> names() {
    return Stream.concat(published().stream(), Stream.of(DISTRICT)).toList();
  }

  /** Those of editions that councils published. */
  static List<String> published() {
    return List.of("cabinet-december-2020", "scrutiny-september-2022", "worcestershire-q2-2019-20");
  }

  static Path file(String example) {
    return Path.of("examples", example, "input.xlsx");
  }

  static byte[] bytes(String example) throws IOException {
    return FilledTemplate.of(Files.readString(TEXTS.resolve(example + ".txt")));
  }

  /** What follows from the example as it lies in the repository. */
  public static Results results(String example) throws UnusableFileException {
    Input input = read(example).value().orElseThrow();
    return Figures.compute(input.edition(), input.rules());
  }

  static Checked<Input> read(String example) throws UnusableFileException {
    return InputWorkbook.read(file(example), RuleSets.in(Path.of("rules")), Optional.empty());
  }

  /** Writes all of them again; run in the root of the repository. */
  public static void main(String[] arguments) throws IOException {
    ByteArrayOutputStream blank = new ByteArrayOutputStream();
    InputTemplate.blank(InputTemplate.Options.standard(), blank);
    Files.write(Path.of("workbook-templates/input.xlsx"), blank.toByteArray());
    for (String example : names()) {
      Files.createDirectories(file(example).getParent());
      Files.write(file(example), bytes(example));
    }
  }
}
