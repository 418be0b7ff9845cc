package org.scorebook.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.model.Period;
import org.scorebook.problem.Problem;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.RawBook.RawCell;
import org.scorebook.workbook.input.GoodInput;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.layout.InputSheet;

/** Roll-forward of workbooks as other programs leave them in the file. */
class RollForwardElsewhereTest {
  private static final RuleSets RULES = RuleSets.in(Path.of("rules"));
  private static final String DATE = "44166"; // 1 December 2020

  @TempDir private Path folder;

  static Stream<Object> decembers() {
    return Stream.of(
        "Dec 2020",
        LocalDate.of(2020, 12, 31),
        raw("t='inlineStr'", "<is><t>Dec 2020</t></is><v>Dec 2020</v>"),
        raw("t='inlineStr'", "<is><t>Dec 2020</t></is><v>Nov 2019</v>"),
        raw("t='inlineStr'", "<v>Nov 2019</v><is><r><t>Dec </t></r><r><t>2020</t></r></is>"),
        raw("t='str'", "<v>Dec 2020</v>"),
        raw("t='str'", "<f>\"Dec 2020\"</f><v>Dec 2020</v>"),
        raw("t='str'", "<f t='array' ref='B4'>\"Dec 2020\"</f><v>Dec 2020</v>"),
        raw("s='1'", "<f>DATE(2020,12,1)</f><v>" + DATE + "</v>"),
        raw("", "<v>" + DATE + "</v>"),
        raw("s='1'", "<v>" + DATE + "</v>"),
        raw("t='d'", "<v>2020-12-31</v>"),
        raw("t='d' s='1'", "<v>2020-12-31T00:00:00</v>"));
  }

  @ParameterizedTest
  @MethodSource("decembers")
  void thePeriodFollowsWhateverProgramSavedIt(Object december) throws Exception {
    Input january = roll(new GoodInput().set("Scorecard!B4", december));
    assertThat(january.edition().scorecard().period().id()).isEqualTo("2021-01");
  }

  @Test
  void whatIsClearedLeavesNothingBehind() throws Exception {
    GoodInput input =
        new GoodInput()
            .add("Scorecard", "Commentary due", inline("22/01/2021"))
            .set("Measures!M2", inline("RED"))
            .set("Measures!N2", inline("Agreed."));
    Input january = roll(input);
    assertThat(january.edition().scorecard().commentaryDue()).isEmpty();
    assertThat(january.edition().measures()).allMatch(measure -> measure.override().isEmpty());
    try (var xlsx = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(out()))) {
      var override = xlsx.getSheet("Measures").getRow(1).getCell(12).getCTCell();
      assertThat(override.isSetIs() || override.isSetV() || override.isSetT()).isFalse();
    }
  }

  @Test
  void periodsLinkedToTheReportingPeriodStayWhatTheyWere() throws Exception {
    RawCell linked = raw("t='str'", "<f>Scorecard!$B$4</f><v>Dec 2020</v>");
    GoodInput input =
        new GoodInput()
            .set("Data!B14", linked)
            .set("Areas!B2", linked)
            .set("Commentary!B2", linked)
            .add("Targets", "DP", linked, GoodInput.decimal("0.37"));
    Input january = roll(input);
    var uptake = java.util.Objects.requireNonNull(january.edition().data().get("DP"));
    assertThat(uptake.reported().figures().lastKey().id()).isEqualTo("2020-12");
    assertThat(uptake.areas().get(0).period().id()).isEqualTo("2020-12");
    assertThat(uptake.commentary().get(0).period().id()).isEqualTo("2020-12");
    assertThat(uptake.targets().get(2).scope().toString()).contains("2020-12");
    try (var xlsx = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(out()))) {
      for (String sheet : List.of("Data", "Areas", "Commentary", "Targets")) {
        xlsx.getSheet(sheet)
            .forEach(
                row ->
                    row.forEach(
                        cell -> assertThat(cell.getCellType().name()).isNotEqualTo("FORMULA")));
      }
    }
  }

  @Test
  void partsNamedWithBackslashesAreReadAndCopied() throws Exception {
    Path slashed = new GoodInput().write(folder);
    Path file = folder.resolve("backslashes.xlsx");
    try (var from = new ZipInputStream(Files.newInputStream(slashed));
        var to = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName().replace('/', '\\')));
        from.transferTo(to);
      }
    }
    assertThat(roll(file).edition().scorecard().period().id()).isEqualTo("2021-01");
  }

  /** A measure that is kept on Data wide leaves no empty row behind on Data month after month. */
  @Test
  void anEmptyRowWhoseFigureStandsOnDataWideServesAgain() throws Exception {
    SmallWorkbook wide =
        new SmallWorkbook()
            .with("Data!C3", null)
            .add("Data wide", "Measure ID", "Dec 2020")
            .add("Data wide", "DP", 0.38);
    roll(wide.write(folder.resolve("december.xlsx")));
    assertThat(dataRows()).containsExactly("DP Nov", "DP Jan", "DT Nov", "DT Dec", "DT Jan");
  }

  @Test
  void aRowWithoutAFigureAnywhereOrWithANoteStays() throws Exception {
    SmallWorkbook missing = new SmallWorkbook().with("Data!C3", null);
    roll(missing.write(folder.resolve("december.xlsx")));
    List<String> rows = List.of("DP Nov", "DP Dec", "DT Nov", "DT Dec", "DP Jan", "DT Jan");
    assertThat(dataRows()).isEqualTo(rows);
    SmallWorkbook noted =
        missing
            .with("Data!D1", "Note")
            .with("Data!D3", "Late returns")
            .add("Data wide", "Measure ID", "Dec 2020")
            .add("Data wide", "DP", 0.38);
    Files.delete(folder.resolve("december.xlsx"));
    roll(noted.write(folder.resolve("december.xlsx")));
    assertThat(dataRows()).isEqualTo(rows);
  }

  private List<String> dataRows() throws Exception {
    try (var xlsx = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(out()))) {
      InputTable table = InputTable.find(xlsx, InputSheet.DATA).orElseThrow();
      return table.rows().stream()
          .map(
              row ->
                  table.text(row, DataColumns.MEASURE_ID)
                      + " "
                      + table.text(row, DataColumns.PERIOD).substring(0, 3))
          .toList();
    }
  }

  private static RawCell inline(String text) {
    return raw("t='inlineStr'", "<is><t>" + text + "</t></is><v>" + text + "</v>");
  }

  private static RawCell raw(String attributes, String content) {
    return new RawCell(attributes, content);
  }

  private Path out() {
    return folder.resolve("january.xlsx");
  }

  private Input roll(GoodInput input) throws Exception {
    return roll(input.write(folder));
  }

  private Input roll(Path december) throws Exception {
    Input read = InputWorkbook.read(december, RULES, Optional.empty()).value().orElseThrow();
    Period next = read.edition().scorecard().period().plus(1);
    try (OutputStream stream = Files.newOutputStream(out())) {
      RollForward.write(december, read.edition(), next, Map.of(), List.of(), stream);
    }
    var january = InputWorkbook.read(out(), RULES, Optional.empty());
    assertThat(january.problems()).noneMatch(Problem::isError);
    return january.value().orElseThrow();
  }
}
