package org.scorebook.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.model.Edition;
import org.scorebook.model.Period;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;
import org.scorebook.workbook.layout.TargetColumns;

/** Targets of a financial year that begins when a workbook is rolled forward. */
class NextTargetsTest {
  private static final Path CABINET = Path.of("examples/cabinet-december-2020/input.xlsx");
  private static final Path DISTRICT = Path.of("examples/district-quarterly/input.xlsx");
  private static final Period MARCH = Period.month(YearMonth.of(2021, 3), Month.APRIL);
  private static final Period APRIL = MARCH.plus(1);

  @TempDir Path folder;

  /** A rolled workbook: what was said, and the rows of Targets that are new, with their notes. */
  private record Rolled(List<String> told, List<String> rows, List<String> problems) {}

  @Test
  void aProfileGetsTheMonthsOfTheYearThatBeginsAndAYearlyTargetItsYear() throws Exception {
    Rolled april = roll(CABINET, APRIL);

    assertThat(april.told())
        .containsExactly(
            "DP Apr 2021",
            "DP May 2021",
            "DP Jun 2021",
            "DP Jul 2021",
            "DP Aug 2021",
            "DP Sep 2021",
            "DP Oct 2021",
            "DP Nov 2021",
            "DP Dec 2021",
            "DP Jan 2022",
            "DP Feb 2022",
            "DP Mar 2022",
            "DP EoY 2021/22",
            "LTA 2021/22",
            "SL 2021/22",
            "SL EoY 2021/22");
    assertThat(april.rows())
        .startsWith("DP | Apr 2021 |  | Apr 2020: 35.6%")
        .endsWith(
            "DP | EoY 2021/22 |  | EoY 2020/21: 39.0%",
            "LTA | 2021/22 |  | 2020/21: 560.0",
            "SL | 2021/22 |  | 2020/21: 120",
            "SL | EoY 2021/22 |  | EoY 2020/21: 120")
        .hasSize(16);
    assertThat(april.problems())
        .contains(
            "WARNING Targets!C43 LTA: The target for 2021/22 is still blank. Type it, or tbc; until"
                + " then there is none.")
        .noneMatch(line -> line.startsWith("ERROR"));
  }

  @Test
  void withinAYearNothingIsAdded() throws Exception {
    Rolled march = roll(CABINET, MARCH);

    assertThat(march.told()).isEmpty();
    assertThat(march.rows()).isEmpty();
    assertThat(march.problems()).filteredOn(line -> line.startsWith("ERROR")).isEmpty();
  }

  @Test
  void quartersTimesAndTargetsThatHoldAlways() throws Exception {
    Rolled summer = roll(DISTRICT, Period.quarter(2024, 1, Month.APRIL));

    // COMP and others have targets without a period, which hold on.
    assertThat(summer.rows())
        .containsExactly(
            "CALL | 2024/25 |  | 2023/24: 00:02:30",
            "CALL | EoY 2024/25 |  | EoY 2023/24: 00:02:00",
            "SATC | 2024/25 |  | 2023/24: 80%",
            "TEMP | EoY 2024/25 |  | EoY 2023/24: 75",
            "PREV | 2024/25 |  | 2023/24: 57%",
            "AFFH | Q1 2024/25 |  | Q1 2023/24: 25",
            "AFFH | Q2 2024/25 |  | Q2 2023/24: 50",
            "AFFH | Q3 2024/25 |  | Q3 2023/24: 80",
            "AFFH | Q4 2024/25 |  | Q4 2023/24: 120",
            "AFFH | EoY 2024/25 |  | EoY 2023/24: 120",
            "RELET | EoY 2024/25 |  | EoY 2023/24: 27",
            "CTAX | Q1 2024/25 |  | Q1 2023/24: 28.5%",
            "CTAX | Q2 2024/25 |  | Q2 2023/24: 56.5%",
            "CTAX | Q3 2024/25 |  | Q3 2023/24: 84%",
            "CTAX | Q4 2024/25 |  | Q4 2023/24: 98%",
            "CTAX | EoY 2024/25 |  | EoY 2023/24: 98%");
  }

  @Test
  void aMeasureThatIsNotJudgedOrHasTheNewYearsTargetsAlreadyGetsNone() throws Exception {
    Path input = folder.resolve("march.xlsx");
    try (XSSFWorkbook workbook = open(CABINET);
        OutputStream stream = Files.newOutputStream(input)) {
      InputTable measures = InputTable.find(workbook, InputSheet.MEASURES).orElseThrow();
      for (int row : measures.rows()) {
        switch (measures.text(row, MeasureColumns.ID)) {
          case "DP" -> measures.set(row, MeasureColumns.STATE, "Retired");
          case "LTA" -> measures.set(row, MeasureColumns.STATE, "Suspended");
          default -> {}
        }
      }
      InputTable targets = InputTable.find(workbook, InputSheet.TARGETS).orElseThrow();
      int added = targets.append(1).get(0);
      targets
          .set(added, TargetColumns.MEASURE_ID, "SL")
          .set(added, TargetColumns.PERIOD, "2021/22")
          .set(added, TargetColumns.TARGET, BigDecimal.valueOf(120))
          .format(added, TargetColumns.TARGET, "0");
      workbook.write(stream);
    }

    assertThat(roll(input, APRIL).rows()).isEmpty();
  }

  @Test
  void aRangeHasBothItsEndsInTheNote() throws Exception {
    Files.copy(DISTRICT.resolveSibling("district.yaml"), folder.resolve("district.yaml"));
    Path input = folder.resolve("march.xlsx");
    try (XSSFWorkbook workbook = open(DISTRICT);
        OutputStream stream = Files.newOutputStream(input)) {
      InputTable targets = InputTable.find(workbook, InputSheet.TARGETS).orElseThrow();
      for (int row : targets.rows()) {
        if (targets.text(row, TargetColumns.MEASURE_ID).equals("FEES")) {
          targets.set(row, TargetColumns.PERIOD, "2023/24");
        }
      }
      workbook.write(stream);
    }

    assertThat(roll(input, Period.quarter(2024, 1, Month.APRIL)).rows())
        .contains("FEES | 2024/25 |  | 2023/24: 95% to 105%");
  }

  private Rolled roll(Path input, Period to) throws Exception {
    RuleSets rules = RuleSets.in(Path.of("rules"));
    Checked<Input> read = InputWorkbook.read(input, rules, Optional.empty());
    assertThat(read.problems()).filteredOn(Problem::isError).isEmpty();
    Edition edition = read.value().orElseThrow().edition();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    RollForward.Report report = RollForward.write(input, edition, to, Map.of(), List.of(), bytes);
    Path output = folder.resolve("rolled.xlsx");
    Files.write(output, bytes.toByteArray());
    return new Rolled(
        report.targets().stream()
            .map(target -> target.measureId() + " " + target.period())
            .toList(),
        added(bytes.toByteArray()),
        InputWorkbook.read(output, rules, Optional.empty()).problems().stream()
            .map(Problem::line)
            .toList());
  }

  /** The rows of Targets without a figure. */
  private static List<String> added(byte[] workbook) throws IOException {
    try (XSSFWorkbook rolled = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      InputTable table = InputTable.find(rolled, InputSheet.TARGETS).orElseThrow();
      XSSFSheet sheet = rolled.getSheet(InputSheet.TARGETS.sheetName());
      List<String> rows = new ArrayList<>();
      for (int row : table.rows()) {
        if (table.text(row, TargetColumns.TARGET).isEmpty()) {
          rows.add(
              String.join(
                  " | ",
                  table.text(row, DataColumns.MEASURE_ID),
                  table.text(row, TargetColumns.PERIOD),
                  "",
                  note(sheet.getRow(row))));
        }
      }
      return rows;
    }
  }

  private static String note(XSSFRow row) {
    XSSFCell target = row.getCell(2);
    XSSFComment note = target.getCellComment();
    return note == null ? "" : note.getString().getString();
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return new XSSFWorkbook(stream);
    }
  }
}
