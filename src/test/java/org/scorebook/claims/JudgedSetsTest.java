package org.scorebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.problem.UnusableFileException;

/** Sentences whose verdict is known, file by file: precision first, then recall. */
class JudgedSetsTest {
  private static final Path SETS = Path.of("src/test/resources/commentary");
  private static final double PRECISION = 1;
  private static final double RECALL = 0.8;

  static List<Path> sets() throws IOException {
    try (Stream<Path> files = Files.list(SETS)) {
      return files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sets")
  void findsWhatContradictsAndLeavesTheRestAlone(Path file)
      throws IOException, UnusableFileException {
    JudgedSet set = JudgedSet.read(file);

    assertThat(set.precision()).as(set.report()).isGreaterThanOrEqualTo(PRECISION);
    assertThat(set.recall()).as(set.report()).isGreaterThanOrEqualTo(RECALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules.tsv", "certain.tsv"})
  void judgesEverySentenceRightly(String name) throws IOException, UnusableFileException {
    JudgedSet set = JudgedSet.read(SETS.resolve(name));

    assertThat(set.lines()).allMatch(JudgedSet.Line::isRight, set.report());
  }
}
