package org.scorebook.workbook.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.workbook.writers.HandWritten.Results;
import org.scorebook.workbook.writers.Manners.Manner;

/** One edition in the manner of every program: the same results to the digit, or named errors. */
class ForeignWritersTest {
  private static final Path PAGE =
      Path.of("src/test/java/org/scorebook/workbook/writers/foreign-writers.md");

  @TempDir private Path folder;

  static List<Manner> manners() {
    return Manners.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("manners")
  void giveTheSameResults(Manner manner) throws Exception {
    assertThat(ReadWorkbook.of(manner.write(OneEdition.plain()), folder)).isEqualTo(expected());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("manners")
  void giveTheSameResultsOfFormulasOrNameThem(Manner manner) throws Exception {
    ReadWorkbook read = ReadWorkbook.of(manner.write(OneEdition.withFormulas()), folder);
    if (manner.results() == Results.KEPT) {
      assertThat(read).isEqualTo(expected());
    } else {
      assertThat(read)
          .isEqualTo(new ReadWorkbook(NamedFormulas.of(manner.results() == Results.ZERO), ""));
    }
  }

  /** What all others are compared with is right by itself. */
  @Test
  void theEditionIsReadAsItWasTyped() throws Exception {
    assertThat(expected().problems()).isEmpty();
    assertThat(expected().results())
        .contains(
            "\"id\" : \"001\"",
            "\"value\" : 0.3725",
            "\"text\" : \"38.0%\"",
            "\"value\" : 1234567.062",
            "Uptake rose \u2013 by 2 \u00b0C & <half> \\uD83D\\uDE00\\n"
                + "  of what \\\"we\\\" hoped.");
  }

  @Test
  void noTwoProgramsWriteTheSame() {
    OneEdition plain = OneEdition.plain();
    assertThat(
            manners().stream()
                .map(manner -> HexFormat.of().formatHex(manner.write(plain)))
                .distinct())
        .hasSameSizeAs(manners());
  }

  @Test
  void thePageListsTheSamePrograms() throws Exception {
    List<String> listed =
        Pattern.compile("^\\| \\*\\*(.+?)\\*\\*(?: \\(itself\\))? \\|", Pattern.MULTILINE)
            .matcher(Files.readString(PAGE))
            .results()
            .map((MatchResult row) -> row.group(1))
            .toList();
    assertThat(listed).isEqualTo(Manners.all().stream().map(Manner::program).toList());
  }

  private ReadWorkbook expected() throws Exception {
    HandWritten plain = new HandWritten();
    return ReadWorkbook.of(Packing.SIZED.pack(plain.parts(OneEdition.plain())), folder);
  }
}
