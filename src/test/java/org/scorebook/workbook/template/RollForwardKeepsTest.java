package org.scorebook.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.model.Edition;
import org.scorebook.model.Period;
import org.scorebook.problem.Problem;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.InputWorkbook;
import org.scorebook.workbook.layout.InputSheet;
import org.scorebook.workbook.layout.TargetColumns;

/** Every kind of thing that an analyst adds, part by part, after a month and after a year. */
class RollForwardKeepsTest {
  private static final Path CABINET = Path.of("examples/cabinet-december-2020/input.xlsx");
  private static final Period DECEMBER = Period.month(YearMonth.of(2020, 12), Month.APRIL);
  private static final byte[] PICTURE = "not looked into".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path folder;

  @Test
  void aSheetOfTheAnalystsOwnStaysPartByPart() throws Exception {
    Path typed = folder.resolve("typed.xlsx");
    try (XSSFWorkbook workbook = open(CABINET);
        OutputStream stream = Files.newOutputStream(typed)) {
      addOwnSheet(workbook);
      XSSFSheet data = workbook.getSheet("Data");
      data.setColumnHidden(6, true);
      data.setColumnWidth(3, 21 * 256);
      data.getRow(8).setZeroHeight(true);
      workbook.write(stream);
    }
    // Saved once more, so that the order of attributes is that of a workbook read and saved.
    Path input = folder.resolve("december.xlsx");
    try (XSSFWorkbook workbook = open(typed);
        OutputStream stream = Files.newOutputStream(input)) {
      workbook.write(stream);
    }
    Path output = roll(input, folder.resolve("january.xlsx"), DECEMBER.plus(1));

    Map<String, String> before = parts(input);
    Map<String, String> after = parts(output);
    assertThat(after.keySet()).containsAll(before.keySet());
    for (String part :
        List.of(
            "xl/worksheets/sheet12.xml",
            "xl/worksheets/_rels/sheet12.xml.rels",
            "xl/drawings/drawing1.xml",
            "xl/drawings/_rels/drawing1.xml.rels",
            "xl/charts/chart1.xml",
            "xl/media/image1.png",
            "xl/comments12.xml")) {
      assertThat(after.get(part)).as(part).isNotNull().isEqualTo(before.get(part));
    }
    try (XSSFWorkbook workbook = open(output)) {
      XSSFSheet data = workbook.getSheet("Data");
      assertThat(data.isColumnHidden(6)).isTrue();
      assertThat(data.getColumnWidth(3)).isEqualTo(21 * 256);
      assertThat(data.getRow(8).getZeroHeight()).isTrue();
      assertThat(workbook.getName("MyRange").getRefersToFormula()).isEqualTo("Mine!$A$1:$B$5");
      assertThat(workbook.getPrintArea(workbook.getSheetIndex("Mine")))
          .isEqualTo("Mine!$A$1:$F$40");
    }
  }

  @Test
  @Tag("proof")
  void twelveMonthsLeaveHistoryAsItWasAndTheWorkbookLean() throws Exception {
    Path input = folder.resolve("month0.xlsx");
    try (XSSFWorkbook workbook = open(CABINET);
        OutputStream stream = Files.newOutputStream(input)) {
      InputTable targets = InputTable.find(workbook, InputSheet.TARGETS).orElseThrow();
      Set<String> always = new HashSet<>();
      for (int row : targets.rows()) {
        if (always.add(targets.text(row, TargetColumns.MEASURE_ID))) {
          targets.clear(row, TargetColumns.PERIOD);
        }
      }
      workbook.write(stream);
    }
    Path last = input;
    for (int month = 1; month <= 12; month++) {
      last = roll(last, folder.resolve("month" + month + ".xlsx"), DECEMBER.plus(month));
    }

    Edition before = edition(input);
    Edition after = edition(last);
    assertThat(after.data()).isEqualTo(before.data());
    assertThat(after.measures()).isEqualTo(before.measures());
    assertThat(after.scorecard().period()).isEqualTo(DECEMBER.plus(12));
    try (XSSFWorkbook first = open(input);
        XSSFWorkbook workbook = open(last)) {
      assertThat(workbook.getNumCellStyles()).isLessThanOrEqualTo(first.getNumCellStyles() + 5);
      assertThat(workbook.getNumberOfNames()).isEqualTo(first.getNumberOfNames());
      for (InputSheet layout : InputSheet.values()) {
        XSSFSheet was = first.getSheet(layout.sheetName());
        XSSFSheet is = workbook.getSheet(layout.sheetName());
        assertThat(is.getDataValidations()).hasSameSizeAs(was.getDataValidations());
        assertThat(is.getSheetConditionalFormatting().getNumConditionalFormattings())
            .isEqualTo(was.getSheetConditionalFormatting().getNumConditionalFormattings());
      }
      int figures = InputTable.find(first, InputSheet.DATA).orElseThrow().rows().size();
      assertThat(InputTable.find(workbook, InputSheet.DATA).orElseThrow().rows())
          .as("six a month, and what is due each quarter and year")
          .hasSize(figures + 101);
    }
  }

  private static void addOwnSheet(XSSFWorkbook workbook) {
    XSSFSheet mine = workbook.createSheet("Mine");
    for (int r = 0; r < 5; r++) {
      mine.createRow(r).createCell(0).setCellValue(r);
      mine.getRow(r).createCell(1).setCellValue(r * 0.1);
    }
    XSSFCellStyle green = workbook.createCellStyle();
    green.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    green.setFillForegroundColor(IndexedColors.LIGHT_GREEN.getIndex());
    mine.getRow(0).getCell(0).setCellStyle(green);
    var drawing = mine.createDrawingPatriarch();
    XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 3, 0, 9, 12));
    XDDFChartData data =
        chart.createData(
            ChartTypes.LINE,
            chart.createCategoryAxis(AxisPosition.BOTTOM),
            chart.createValueAxis(AxisPosition.LEFT));
    data.addSeries(
        XDDFDataSourcesFactory.fromNumericCellRange(mine, new CellRangeAddress(0, 4, 0, 0)),
        XDDFDataSourcesFactory.fromNumericCellRange(mine, new CellRangeAddress(0, 4, 1, 1)));
    chart.plot(data);
    int picture = workbook.addPicture(PICTURE, Workbook.PICTURE_TYPE_PNG);
    drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 3, 14, 6, 20), picture);
    var note = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
    note.setString("ask finance");
    mine.getRow(1).getCell(1).setCellComment(note);
    var formats = mine.getSheetConditionalFormatting();
    formats.addConditionalFormatting(
        new CellRangeAddress[] {new CellRangeAddress(0, 4, 1, 1)},
        formats.createConditionalFormattingColorScaleRule());
    XSSFDataValidationHelper lists = new XSSFDataValidationHelper(mine);
    mine.addValidationData(
        lists.createValidation(
            lists.createExplicitListConstraint(new String[] {"yes", "no"}),
            new CellRangeAddressList(0, 4, 2, 2)));
    mine.setColumnWidth(1, 33 * 256);
    mine.setColumnHidden(2, true);
    mine.setAutoFilter(new CellRangeAddress(0, 4, 0, 1));
    mine.getHeader().setCenter("Mine");
    mine.createFreezePane(1, 1);
    workbook.setPrintArea(workbook.getSheetIndex(mine), 0, 5, 0, 39);
    var name = workbook.createName();
    name.setNameName("MyRange");
    name.setRefersToFormula("Mine!$A$1:$B$5");
  }

  private static Path roll(Path from, Path output, Period to) throws Exception {
    try (OutputStream stream = Files.newOutputStream(output)) {
      RollForward.write(from, edition(from), to, Map.of(), List.of(), stream);
    }
    return output;
  }

  private static Edition edition(Path file) throws Exception {
    var read = InputWorkbook.read(file, RuleSets.in(Path.of("rules")), Optional.empty());
    assertThat(read.problems()).filteredOn(Problem::isError).isEmpty();
    return read.value().orElseThrow().edition();
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return new XSSFWorkbook(stream);
    }
  }

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
    return parts;
  }
}
