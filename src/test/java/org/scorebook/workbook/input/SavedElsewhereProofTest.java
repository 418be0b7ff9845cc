package org.scorebook.workbook.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.model.Edition;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.rules.RuleSets;
import org.scorebook.xlsx.lint.LibreOffice;
import org.scorebook.xlsx.lint.OpenpyxlReader;

/** The examples, which are templates filled in, opened and saved by other programs. */
@Tag("proof")
class SavedElsewhereProofTest {
  private static final RuleSets RULES = RuleSets.in(Path.of("rules"));

  @TempDir Path folder;

  static Stream<Arguments> files() {
    return Stream.of(
            "cabinet-december-2020", "scrutiny-september-2022", "worcestershire-q2-2019-20")
        .flatMap(
            example ->
                Stream.of(
                    Arguments.of(example, "LibreOffice", bytes(LibreOffice::recalculated)),
                    Arguments.of(example, "openpyxl", bytes(OpenpyxlReader::resaved))));
  }

  private static UnaryOperator<byte[]> bytes(UnaryOperator<byte[]> program) {
    return program;
  }

  @ParameterizedTest(name = "{0} saved by {1}")
  @MethodSource("files")
  void saysTheSame(String example, String program, UnaryOperator<byte[]> save) throws Exception {
    Path original = Path.of("examples", example, "input.xlsx");
    byte[] saved = save.apply(Files.readAllBytes(original));
    Path file = Files.write(folder.resolve("input.xlsx"), saved);

    Checked<Input> read = InputWorkbook.read(file, RULES, Optional.empty());

    Checked<Input> expected = InputWorkbook.read(original, RULES, Optional.empty());
    assertThat(lines(read)).isEqualTo(lines(expected));
    Edition edition = read.value().orElseThrow().edition();
    Edition same = expected.value().orElseThrow().edition();
    assertThat(edition.scorecard()).isEqualTo(same.scorecard());
    assertThat(edition.measures()).isEqualTo(same.measures());
    assertThat(edition.data()).isEqualTo(same.data());
    assertThat(edition.owners()).isEqualTo(same.owners());
  }

  private static List<String> lines(Checked<Input> read) {
    return read.problems().stream().map(Problem::line).toList();
  }
}
