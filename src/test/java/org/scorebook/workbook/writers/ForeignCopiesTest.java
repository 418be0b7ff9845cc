package org.scorebook.workbook.writers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.model.Edition;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemKind;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.copy.AnnotatedCopy;
import org.scorebook.workbook.copy.WorkbookCopy;
import org.scorebook.workbook.input.InputWorkbook;
import org.scorebook.workbook.template.RollForward;
import org.scorebook.workbook.writers.Manners.Manner;

/** Copies of workbooks of every program: they can be made, and nothing is lost in them. */
class ForeignCopiesTest {
  @TempDir private Path folder;

  static List<Manner> manners() {
    return Manners.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("manners")
  void areReadAlike(Manner manner) throws Exception {
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    Path input = write(manner.write(OneEdition.plain()));
    WorkbookCopy.write(input, workbook -> workbook.getNumberOfSheets(), copy);
    assertThat(ReadWorkbook.of(copy.toByteArray(), folder))
        .isEqualTo(ReadWorkbook.of(plain(), folder));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("manners")
  void areRolledForwardAlike(Manner manner) throws Exception {
    assertThat(rolled(manner.write(OneEdition.plain()))).isEqualTo(rolled(plain()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("manners")
  void areMarked(Manner manner) throws Exception {
    Problem problem =
        ProblemKind.error("first", "").at(new Place.Cell("Data", 5, 6), "001", "It is wrong.");
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    AnnotatedCopy.write(write(manner.write(OneEdition.plain())), List.of(problem), copy);
    try (XSSFWorkbook marked = new XSSFWorkbook(new ByteArrayInputStream(copy.toByteArray()))) {
      var cell = marked.getSheet("Data").getRow(4).getCell(5);
      assertThat(cell.getCellStyle().getFillForegroundColorColor().getARGBHex())
          .isEqualTo("FFFFC7CE");
      assertThat(cell.getCellComment().getString().getString())
          .isEqualTo("ERROR: 001: It is wrong.");
    }
  }

  private ReadWorkbook rolled(byte[] december) throws Exception {
    Path input = write(december);
    Edition edition =
        InputWorkbook.read(input, RuleSets.in(Path.of("rules")), Optional.empty())
            .value()
            .orElseThrow()
            .edition();
    ByteArrayOutputStream january = new ByteArrayOutputStream();
    RollForward.write(
        input, edition, edition.scorecard().period().plus(1), Map.of(), List.of(), january);
    ReadWorkbook read = ReadWorkbook.of(january.toByteArray(), folder);
    assertThat(read.problems()).noneMatch(line -> line.startsWith("ERROR"));
    assertThat(read.results()).contains("\"period\" : \"2021-01\"");
    return new ReadWorkbook(
        read.problems().stream().map(line -> line.replaceAll("![A-Z]+\\d+", "")).toList(),
        read.results());
  }

  private Path write(byte[] workbook) throws Exception {
    return Files.write(folder.resolve("copied.xlsx"), workbook);
  }

  private static byte[] plain() {
    return Packing.SIZED.pack(new HandWritten().parts(OneEdition.plain()));
  }
}
