package org.scorebook.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.model.Commentary;
import org.scorebook.model.Edition;
import org.scorebook.model.MeasureData;
import org.scorebook.model.Period;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.MeasureColumns;

/** December 2020 rolled forward, with the additions that analysts make. */
class RollForwardTest {
  private static final Path CABINET = Path.of("examples/cabinet-december-2020/input.xlsx");
  private static final Period DECEMBER = Period.month(YearMonth.of(2020, 12), Month.APRIL);
  private static final Period JANUARY = DECEMBER.plus(1);

  private Path input;
  private Path output;

  @BeforeEach
  void addWhatAnAnalystAdds(@TempDir Path folder) throws IOException {
    input = folder.resolve("december.xlsx");
    output = folder.resolve("january.xlsx");
    try (XSSFWorkbook workbook = open(CABINET);
        OutputStream stream = Files.newOutputStream(input)) {
      InputTable measures = InputTable.find(workbook, InputSheet.MEASURES).orElseThrow();
      int reviews = measures.rows().get(5);
      measures
          .set(reviews, MeasureColumns.STATUS_OVERRIDE, "AMBER")
          .set(reviews, MeasureColumns.OVERRIDE_REASON, "Agreed with the director.");
      XSSFSheet data = workbook.getSheet("Data");
      data.getRow(3).createCell(10).setCellValue("Twice");
      cutReadyRows(data);
      for (int r = 4; r <= data.getLastRowNum(); r++) {
        data.getRow(r).createCell(10).setCellFormula("F" + (r + 1) + "*2");
      }
      InputTable figures = InputTable.find(workbook, InputSheet.DATA).orElseThrow();
      int december = figures.rows().get(12);
      assertThat(figures.text(december, DataColumns.MEASURE_ID)).isEqualTo("DP");
      data.getRow(december).getCell(5).setCellFormula("Extract!B1");
      data.getRow(december).getCell(5).setCellValue(0.38);
      data.createRow(data.getLastRowNum() + 2)
          .createCell(11)
          .setCellValue("Checked by two people.");
      Comment note =
          data.createDrawingPatriarch()
              .createCellComment(workbook.getCreationHelper().createClientAnchor());
      note.setString(workbook.getCreationHelper().createRichTextString("ask finance"));
      data.getRow(6).getCell(5).setCellComment(note);
      assertThat(note.getClientAnchor().getAnchorType())
          .isEqualTo(ClientAnchor.AnchorType.MOVE_AND_RESIZE);
      XSSFSheet extract = workbook.createSheet("Extract");
      extract.createRow(0).createCell(1).setCellValue(0.38);
      workbook.write(stream);
    }
  }

  /** Leaves no ready row, so that the table must grow. */
  private static void cutReadyRows(XSSFSheet data) {
    List<Integer> filled =
        InputTable.find(data.getWorkbook(), InputSheet.DATA).orElseThrow().rows();
    int last = filled.get(filled.size() - 1);
    for (int r = data.getLastRowNum(); r > last; r--) {
      data.removeRow(data.getRow(r));
    }
    var table = data.getTables().get(0);
    table.setArea(new AreaReference("A4:J" + (last + 1), SpreadsheetVersion.EXCEL2007));
    table.getCTTable().getAutoFilter().setRef("A4:J" + (last + 1));
  }

  @Test
  void readyRowsAreFilledBeforeTheTableGrows() throws Exception {
    roll(CABINET, JANUARY);
    try (XSSFWorkbook before = open(CABINET);
        XSSFWorkbook after = open(output)) {
      InputTable was = InputTable.find(before, InputSheet.DATA).orElseThrow();
      InputTable is = InputTable.find(after, InputSheet.DATA).orElseThrow();
      int last = was.rows().get(was.rows().size() - 1);
      assertThat(is.rows().subList(was.rows().size(), is.rows().size()))
          .containsExactly(last + 1, last + 2, last + 3, last + 4, last + 5, last + 6, last + 7);
      assertThat(after.getSheet("Data").getTables().get(0).getArea().formatAsString())
          .isEqualTo(before.getSheet("Data").getTables().get(0).getArea().formatAsString());
    }
  }

  @Test
  void thePeriodChangesAndTheDueFiguresHaveEmptyRows() throws Exception {
    RollForward.Report report = roll(JANUARY, Map.of());

    assertThat(report.added())
        .extracting(row -> row.measureId() + " " + row.period().label())
        .containsExactly(
            "DP Jan 2021",
            "COH Jan 2021",
            "SL Jan 2021",
            "REV Jan 2021",
            "SG-MSP Jan 2021",
            "SG-OUT Jan 2021",
            "LDE Q3 2020/21");
    Checked<Input> january = read(output);
    assertThat(january.problems().stream().filter(Problem::isError)).isEmpty();
    Edition edition = january.value().orElseThrow().edition();
    assertThat(edition.scorecard().period()).isEqualTo(JANUARY);
    assertThat(edition.scorecard().commentaryDue()).isEmpty();
    assertThat(report.commentaryDue()).isEqualTo("15/01/2021");
  }

  @Test
  void aRetiredMeasureKeepsAllItsRowsAndGetsNone() throws Exception {
    try (XSSFWorkbook workbook = open(input);
        OutputStream stream = Files.newOutputStream(output)) {
      InputTable measures = InputTable.find(workbook, InputSheet.MEASURES).orElseThrow();
      int reviews = measures.rows().get(5);
      assertThat(measures.text(reviews, MeasureColumns.ID)).isEqualTo("REV");
      measures.set(reviews, MeasureColumns.STATE, "Retired");
      workbook.write(stream);
    }
    Files.move(output, input, StandardCopyOption.REPLACE_EXISTING);

    RollForward.Report report = roll(JANUARY, Map.of());

    assertThat(report.added()).extracting(RollForward.AddedRow::measureId).doesNotContain("REV");
    assertThat(report.overrides()).isEmpty();
    try (XSSFWorkbook before = open(input);
        XSSFWorkbook after = open(output)) {
      InputTable measures = InputTable.find(after, InputSheet.MEASURES).orElseThrow();
      int reviews = measures.rows().get(5);
      assertThat(measures.text(reviews, MeasureColumns.STATE)).isEqualTo("Retired");
      assertThat(measures.text(reviews, MeasureColumns.STATUS_OVERRIDE)).isEqualTo("AMBER");
      assertThat(rowsOf(after, "REV")).isEqualTo(rowsOf(before, "REV")).isNotEmpty();
    }
  }

  private static List<Integer> rowsOf(XSSFWorkbook workbook, String id) {
    InputTable data = InputTable.find(workbook, InputSheet.DATA).orElseThrow();
    return data.rows().stream()
        .filter(row -> data.text(row, DataColumns.MEASURE_ID).equals(id))
        .toList();
  }

  @Test
  void aQuarterlyMeasureGetsARowWhenItsQuarterHasEnded() throws Exception {
    RollForward.Report report = roll(DECEMBER.plus(3), Map.of());

    assertThat(report.added())
        .extracting(row -> row.measureId() + " " + row.period().label())
        .contains("GPA Q3 2020/21", "LTA Q3 2020/21", "LDE Q4 2020/21", "PFA-SP Q4 2020/21")
        .containsSubsequence("DP Jan 2021", "DP Feb 2021", "DP Mar 2021", "COH Jan 2021")
        .doesNotContain("SAT Q4 2020/21", "CP 2020/21");
  }

  @Test
  void ofLongAgoAYearOfMonthsGetsRowsAndOfAnEarlierPeriodOnlyItsOwn() throws Exception {
    assertThat(roll(DECEMBER.plus(20), Map.of()).added())
        .extracting(row -> row.measureId() + " " + row.period().label())
        .filteredOn(row -> row.startsWith("DP "))
        .hasSize(12)
        .startsWith("DP Sep 2021")
        .endsWith("DP Aug 2022");
    assertThat(roll(DECEMBER.plus(-20), Map.of()).added())
        .extracting(row -> row.measureId() + " " + row.period().label())
        .filteredOn(row -> row.startsWith("DP "))
        .containsExactly("DP Apr 2019");
  }

  @Test
  void definitionsOwnersTargetsBenchmarksAndHistoryAreKept() throws Exception {
    Edition before = read(input).value().orElseThrow().edition();
    roll(JANUARY, Map.of());
    Edition after = read(output).value().orElseThrow().edition();

    assertThat(after.owners()).isEqualTo(before.owners());
    assertThat(after.data()).isEqualTo(before.data());
    assertThat(after.measures())
        .filteredOn(measure -> !measure.id().equals("REV"))
        .containsExactlyElementsOf(
            before.measures().stream().filter(m -> !m.id().equals("REV")).toList());
  }

  @Test
  void overridesAreClearedAndListed() throws Exception {
    RollForward.Report report = roll(JANUARY, Map.of());

    assertThat(report.overrides())
        .containsExactly(
            new RollForward.ClearedOverride("REV", "AMBER", "Agreed with the director."));
    assertThat(read(output).value().orElseThrow().edition().measures())
        .allMatch(measure -> measure.override().isEmpty());
  }

  @Test
  void lastPeriodsCommentaryIsKeptUnderItsPeriodWithReplies() throws Exception {
    Commentary reply = new Commentary(DECEMBER, "=Better_x0041_\nthan", "A reply", "dp.xlsx");
    Commentary fresh = new Commentary(DECEMBER, "More reviews.", "Head of Reviews", "rev.xlsx");
    roll(JANUARY, Map.of("DP", reply, "REV", fresh));
    Edition after = read(output).value().orElseThrow().edition();

    assertThat(texts(after, "DP"))
        .containsExactly(
            "Nov 2020: Uptake rose again. Two teams still offer a direct payment only after a"
                + " service has been arranged; coaching is under way. (Direct Payments Lead)",
            "Dec 2020: =Better_x0041_\nthan (A reply)");
    assertThat(texts(after, "REV")).containsExactly("Dec 2020: More reviews. (Head of Reviews)");
    assertThat(texts(after, "SL")).hasSize(2);
  }

  @Test
  void nothingThatTheAnalystAddedIsLost() throws Exception {
    roll(JANUARY, Map.of());
    try (XSSFWorkbook before = open(input);
        XSSFWorkbook after = open(output)) {
      assertThat(after.getSheet("Extract").getRow(0).getCell(1).getNumericCellValue())
          .isEqualTo(0.38);
      XSSFSheet data = after.getSheet("Data");
      assertThat(data.getRow(3).getCell(10).getStringCellValue()).isEqualTo("Twice");
      assertThat(data.getRow(6).getCell(5).getCellComment().getString().getString())
          .isEqualTo("ask finance");
      List<Integer> filled = InputTable.find(before, InputSheet.DATA).orElseThrow().rows();
      int last = filled.get(filled.size() - 1);
      assertThat(data.getTables().get(0).getEndRowIndex()).isEqualTo(last + 7);
      assertThat(data.getTables().get(0).getCTTable().getAutoFilter().getRef())
          .isEqualTo("A4:J" + (last + 8));
      assertThat(data.getRow(last + 7).getCell(10).getCellFormula())
          .isEqualTo("F" + (last + 8) + "*2");
      assertThat(data.getRow(last + 7).getCell(9).getCellFormula())
          .isEqualTo(data.getRow(last).getCell(9).getCellFormula());
      assertThat(data.getRow(last + 2 + 7).getCell(11).getStringCellValue())
          .isEqualTo("Checked by two people.");
      assertThat(data.getDataValidations())
          .hasSameSizeAs(before.getSheet("Data").getDataValidations());
      assertThat(data.getRow(last + 1).getCell(5).getCellStyle().getDataFormatString())
          .isEqualTo("0.0%");
    }
  }

  @Test
  void figuresLinkedToAnExtractAreFrozen() throws Exception {
    roll(JANUARY, Map.of());
    try (XSSFWorkbook after = open(output)) {
      var cell = after.getSheet("Data").getRow(16).getCell(5);
      assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell.getNumericCellValue()).isEqualTo(0.38);
    }
  }

  @Test
  void theInputIsOnlyReadAndTheResultIsTheSameEachTime() throws Exception {
    byte[] before = Files.readAllBytes(input);
    roll(JANUARY, Map.of());
    byte[] once = Files.readAllBytes(output);
    roll(JANUARY, Map.of());

    assertThat(Arrays.equals(Files.readAllBytes(input), before)).isTrue();
    assertThat(Arrays.equals(Files.readAllBytes(output), once)).isTrue();
  }

  private void roll(Path from, Period to) throws Exception {
    try (OutputStream stream = Files.newOutputStream(output)) {
      RollForward.write(
          from, read(from).value().orElseThrow().edition(), to, Map.of(), List.of(), stream);
    }
  }

  private RollForward.Report roll(Period to, Map<String, Commentary> merged) throws Exception {
    try (OutputStream stream = Files.newOutputStream(output)) {
      return RollForward.write(
          input, read(input).value().orElseThrow().edition(), to, merged, List.of(), stream);
    }
  }

  private static List<String> texts(Edition edition, String id) {
    return edition.data().getOrDefault(id, MeasureData.empty()).commentary().stream()
        .map(c -> c.period().label() + ": " + c.text() + " (" + c.author() + ")")
        .toList();
  }

  private static Checked<Input> read(Path file) throws Exception {
    return InputWorkbook.read(file, RuleSets.in(Path.of("rules")), Optional.empty());
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return new XSSFWorkbook(stream);
    }
  }
}
