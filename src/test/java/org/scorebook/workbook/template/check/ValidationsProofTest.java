package org.scorebook.workbook.template.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.problem.Place;
import org.scorebook.problem.Severity;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.InputWorkbook;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.ColumnType;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.template.InputTable;
import org.scorebook.workbook.template.InputTemplate;
import org.scorebook.xlsx.lint.LibreOffice;

/**
 * What Excel refuses as it is typed, the reader refuses too: of every column whose cells have a
 * formula that says so, calculated by LibreOffice beside each cell.
 */
@Tag("proof")
class ValidationsProofTest {
  /** What people type; no two alike, since IDs may not be. */
  private static final List<Object> TYPED =
      List.of(
          BigDecimal.ZERO,
          BigDecimal.ONE,
          new BigDecimal("4"),
          new BigDecimal("5"),
          new BigDecimal("0.5"),
          new BigDecimal("1.05"),
          new BigDecimal("-1"),
          new BigDecimal("2.5"),
          new BigDecimal("43000"),
          new BigDecimal("999999999999"),
          new BigDecimal("1e12"),
          "n/a",
          "TBC",
          "tba",
          "-",
          "..",
          "[x]",
          " [Z] ",
          "[c]",
          "C",
          "*",
          "<5",
          "< 12",
          "<5.5",
          "<few",
          "c*",
          "??",
          "none yet",
          "Nil",
          "12",
          "1,234",
          "37.9%",
          "a_1",
          "A B",
          "a/b",
          "a:b",
          "it's",
          "'tis",
          "a@example.org",
          "a@example.org; b@example.org",
          "1:30",
          "36:30");

  /** Refused as short names though they are read: COUNTIFS takes them for conditions. */
  private static final Set<Object> CONDITIONS = Set.of("<5", "< 12", "<5.5", "<few");

  /** A column to the right of every table. */
  private static final int RESULT = 60;

  private record Typed(InputSheet sheet, Column column, int row, int place, Object value) {
    String said() {
      return sheet.sheetName() + " " + column.name() + " " + value;
    }
  }

  @Test
  void nothingIsRefusedThatIsRead(@TempDir Path folder) throws Exception {
    ByteArrayOutputStream blank = new ByteArrayOutputStream();
    InputTemplate.blank(InputTemplate.Options.standard(), blank);
    List<Typed> all = new ArrayList<>();
    Path file = folder.resolve("input.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(blank.toByteArray()))) {
      InputTable measures = InputTable.find(workbook, InputSheet.MEASURES).orElseThrow();
      measure(measures, measures.append(1).get(0), "Range");
      for (InputSheet input : InputSheet.values()) {
        if (input != InputSheet.SCORECARD) {
          type(workbook, input, all);
        }
      }
      try (var out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
    Set<String> errors =
        InputWorkbook.read(file, RuleSets.in(Path.of("rules")), Optional.empty())
            .problems()
            .stream()
            .filter(problem -> problem.kind().severity() == Severity.ERROR)
            .map(problem -> problem.place())
            .filter(Place.Cell.class::isInstance)
            .map(Place.Cell.class::cast)
            .map(cell -> cell.sheet() + " " + cell.row() + " " + cell.column())
            .collect(Collectors.toSet());
    List<String> refused = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    try (XSSFWorkbook calculated =
        new XSSFWorkbook(
            new ByteArrayInputStream(LibreOffice.recalculated(Files.readAllBytes(file))))) {
      for (Typed typed : all) {
        XSSFSheet sheet = calculated.getSheet(typed.sheet().sheetName());
        boolean passes = sheet.getRow(typed.row()).getCell(RESULT).getBooleanCellValue();
        boolean read =
            !errors.contains(
                typed.sheet().sheetName() + " " + (typed.row() + 1) + " " + (typed.place() + 1));
        if (read && !passes) {
          refused.add(typed.said());
        } else if (!read && passes && typed.column().type() == ColumnType.COUNT) {
          counts.add(typed.said());
        }
      }
    }
    assertThat(all).hasSizeGreaterThan(700);
    assertThat(refused).isEmpty();
    // That a denominator is above zero, the Check column says.
    assertThat(counts)
        .containsExactlyInAnyOrder(
            "Data Denominator 0",
            "Data Denominator -1",
            "Areas Denominator 0",
            "Areas Denominator -1");
  }

  /** One row for each value in each column that has a formula, and its result far to the right. */
  private static void type(XSSFWorkbook workbook, InputSheet input, List<Typed> all) {
    XSSFSheet sheet = workbook.getSheet(input.sheetName());
    InputTable table = InputTable.find(workbook, input).orElseThrow();
    for (XSSFDataValidation validation :
        sheet.getDataValidations().subList(1, sheet.getDataValidations().size())) {
      Column column = input.findColumn(validation.getPromptBoxTitle()).orElseThrow();
      if (validation.getValidationConstraint().getValidationType() != ValidationType.FORMULA
          || !validation.getShowErrorBox()) {
        continue;
      }
      assertThat(validation.getErrorStyle()).isEqualTo(ErrorStyle.STOP);
      int place = validation.getRegions().getCellRangeAddress(0).getFirstColumn();
      String first = new CellReference(4, place).formatAsString();
      List<Integer> rows = table.append(TYPED.size());
      for (int i = 0; i < rows.size(); i++) {
        int row = rows.get(i);
        Object value = TYPED.get(i);
        if (input == InputSheet.MEASURES) {
          measure(table, row, "Upwards");
        } else {
          input.findColumn("Measure ID").ifPresent(id -> table.set(row, id, "M5"));
        }
        if (value instanceof BigDecimal number) {
          table.set(row, column, number);
        } else {
          table.set(row, column, (String) value);
        }
        sheet
            .getRow(row)
            .createCell(RESULT)
            .setCellFormula(
                validation
                    .getValidationConstraint()
                    .getFormula1()
                    .replaceAll(
                        "\\b" + first + "\\b", new CellReference(row, place).formatAsString())
                    .replaceAll("\\$A5\\b", "\\$A" + (row + 1)));
        if (!(column.type() == ColumnType.SHEET_NAME && CONDITIONS.contains(value))) {
          all.add(new Typed(input, column, row, place, value));
        }
      }
    }
  }

  private static void measure(InputTable table, int row, String travel) {
    Map.of(
            MeasureColumns.ID,
            "M" + (row + 1),
            MeasureColumns.THEME,
            "Care",
            MeasureColumns.MEASURE,
            "Measure " + row,
            MeasureColumns.SHORT_NAME,
            "Short " + row,
            MeasureColumns.UNIT,
            "Percentage",
            MeasureColumns.FREQUENCY,
            "Monthly",
            MeasureColumns.PREFERRED_TRAVEL,
            travel,
            MeasureColumns.TARGET_TYPE,
            "Target")
        .forEach((column, word) -> table.set(row, column, word));
    table.set(row, MeasureColumns.DECIMALS, BigDecimal.ONE);
  }
}
