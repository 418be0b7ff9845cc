package org.scorebook.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.figures.RulesSample;
import org.scorebook.model.StatusWord;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.xlsx.lint.LibreOffice;

/** Two independent calculations of every figure in the workbook must agree. */
@Tag("proof")
class RecalculationTest {
  private static final double PART = 1e-9;

  static Stream<Rules> rules() {
    return Stream.of(
        RulesSample.standard(),
        Editions.balanced(),
        new RulesSample().exact().againstProfile().rules(),
        new RulesSample().compareWithRecalculated().exclusiveQuartiles().rules(),
        new RulesSample()
            .staticWithin(RulesSample.percent("0.01"))
            .label(StatusWord.GREEN, "On \"track\"")
            .label(StatusWord.NOT_APPLICABLE, "No target")
            .noFigure("No figure")
            .rules(),
        new RulesSample().staticWithin(RulesSample.points("0.02")).rules(),
        new RulesSample().blue(RulesSample.percent("0.1")).rules());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyFormulaGivesOurOwnAnswer(Rules rules, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("output.xlsx");
    Files.write(file, Written.bytes(rules, MeasuresSample.all()));
    assertThat(differences(file, recalculated(file))).isEmpty();
  }

  static Stream<Rules> judgements() {
    return Stream.of(
        RulesSample.standard(),
        new RulesSample().exact().againstProfile().compareWithRecalculated().rules(),
        new RulesSample().blue(RulesSample.percent("0.01")).rules());
  }

  @ParameterizedTest
  @MethodSource("judgements")
  void aHalfIsRoundedTheSameBothWays(Rules rules, @TempDir Path folder) throws Exception {
    Path file = folder.resolve("output.xlsx");
    Files.write(file, Written.bytes(rules, HalvesSample.all()));
    assertThat(differences(file, recalculated(file))).isEmpty();
  }

  static Stream<Rules> variations() {
    return Stream.of(RulesSample.standard(), new RulesSample().exact().screenedRanges().rules());
  }

  @ParameterizedTest
  @MethodSource("variations")
  void usualVariationAndTheYearEndAreTheSameBothWays(Rules rules, @TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("output.xlsx");
    Files.write(file, Written.bytes(rules, VariationSample.all()));
    assertThat(differences(file, recalculated(file))).isEmpty();
  }

  @Test
  void aWrongAnswerIsFound(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("output.xlsx");
    Files.write(
        file, Written.bytes(RulesSample.standard(), List.of(MeasuresSample.directPayments())));
    Path lie = folder.resolve("lie.xlsx");
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        var out = Files.newOutputStream(lie)) {
      workbook
          .getSheet("Results")
          .getRow(4)
          .getCell(ResultsColumn.STATUS.index())
          .setCellValue("RED");
      workbook.write(out);
    }
    assertThat(differences(lie, recalculated(lie)))
        .contains("Results!" + ResultsColumn.STATUS.letters() + "5 is RED, recalculated GREEN");
  }

  private static List<String> differences(Path ours, Path theirs) throws IOException {
    List<String> differences = new ArrayList<>();
    int formulas = 0;
    try (InputStream first = Files.newInputStream(ours);
        InputStream second = Files.newInputStream(theirs);
        XSSFWorkbook one = new XSSFWorkbook(first);
        XSSFWorkbook other = new XSSFWorkbook(second)) {
      for (Sheet sheet : one) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas++;
              Cell same =
                  other
                      .getSheet(sheet.getSheetName())
                      .getRow(cell.getRowIndex())
                      .getCell(cell.getColumnIndex());
              if (!agree(cell, same)) {
                differences.add(
                    sheet.getSheetName()
                        + "!"
                        + cell.getAddress()
                        + " is "
                        + value(cell)
                        + ", recalculated "
                        + value(same));
              }
            }
          }
        }
      }
    }
    assertThat(formulas).isGreaterThan(50);
    return differences;
  }

  private static boolean agree(Cell ours, Cell theirs) {
    if (isNumber(ours) && isNumber(theirs)) {
      double one = ours.getNumericCellValue();
      double other = theirs.getNumericCellValue();
      return Math.abs(one - other) <= PART * Math.max(Math.abs(one), Math.abs(other));
    }
    return isNumber(ours) == isNumber(theirs) && value(ours).equals(value(theirs));
  }

  private static boolean isNumber(Cell cell) {
    return cell.getCachedFormulaResultType() == CellType.NUMERIC;
  }

  private static String value(Cell cell) {
    return switch (cell.getCachedFormulaResultType()) {
      case NUMERIC -> String.valueOf(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      default -> cell.toString();
    };
  }

  /** The workbook as LibreOffice saves it after calculating every formula anew. */
  private static Path recalculated(Path workbook) throws IOException {
    return Files.write(
        workbook.resolveSibling("recalculated.xlsx"),
        LibreOffice.recalculated(Files.readAllBytes(workbook)));
  }
}
