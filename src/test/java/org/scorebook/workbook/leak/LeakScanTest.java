package org.scorebook.workbook.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Owner;
import org.scorebook.problem.Problem;
import org.scorebook.problem.ProblemExample;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.output.Editions;
import org.scorebook.workbook.output.WrittenBook;

class LeakScanTest {
  private static final Results RESULTS = Editions.cabinet();
  private static final Owner ASSESSMENT = Editions.ASSESSMENT;

  private static byte[] pack(Results results, Owner owner)
      throws IOException, UnusableFileException {
    return WrittenBook.owner(results, owner, List.of()).bytes();
  }

  @Test
  void theWorkbooksWeMakeHoldNothingOfOthersAndTheWrongOneIsFoundOut() throws Exception {
    LeakScan scan = LeakScan.of(RESULTS);
    for (Owner owner : RESULTS.edition().owners()) {
      byte[] workbook = pack(RESULTS, owner);
      assertThat(scan.find(owner, workbook, alone -> pack(alone, owner))).isEmpty();
      for (Owner other : RESULTS.edition().owners()) {
        if (!other.equals(owner)) {
          assertThat(scan.find(other, workbook, alone -> pack(alone, other)))
              .hasSizeGreaterThan(10);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DP, measure DP",
    " dp , measure DP",
    "DP and more, measure DP",
    "The DP measure, measure DP",
    "commentary_DP, measure DP",
    "Uptake of Direct Payments, measure DP",
    "Note that the uptake of direct payments rose, measure DP",
    "Direct payments uptake, measure DP",
    "The new payment cards went live., measure DP",
    "Commissioning@example.org, Head of Commissioning"
  })
  void aCellThatTellsOfOthersIsFound(String text, String whose) throws Exception {
    assertThat(find(cell(text)))
        .extracting(Problem::line)
        .containsExactly(
            "ERROR The workbook for Head of Assessment holds \""
                + text.strip()
                + "\" (xl/sharedStrings.xml), which tells of "
                + whose
                + ". Nothing was written or sent. This is a fault of Scorebook: please report it,"
                + " with the rule set and, if you may, the input workbook.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LTA",
        "Reviews",
        "assessment@example.org",
        "Safeguarding",
        "DPX",
        "The share of direct payments",
        "How the figure is counted."
      })
  void aCellOfOnesOwnOrOfNobodysIsNot(String text) throws Exception {
    assertThat(find(cell(text))).isEmpty();
  }

  @Test
  void textInRunsSheetNamesAndPropertiesIsReadToo() throws Exception {
    try (XSSFWorkbook runs = new XSSFWorkbook()) {
      XSSFRichTextString rich = new XSSFRichTextString("Direct payments uptake");
      XSSFFont bold = runs.createFont();
      bold.setBold(true);
      rich.applyFont(0, 6, bold);
      runs.createSheet("a").createRow(0).createCell(0).setCellValue(rich);
      assertThat(find(bytes(runs))).hasSize(1);
    }
    try (XSSFWorkbook named = new XSSFWorkbook()) {
      named.createSheet("Good provider all");
      named.getProperties().getCoreProperties().setTitle("SAT");
      assertThat(find(bytes(named)))
          .extracting(Problem::text)
          .anyMatch(text -> text.contains("(xl/workbook.xml)"))
          .anyMatch(text -> text.contains("(docProps/core.xml)"));
    }
  }

  @Test
  void formulasAreReadForTheirTextsAndSheetsAndNotForTheirCells() throws Exception {
    String formula = "<c><f>IF(%s,1,2)</f></c>";
    assertThat(find(zip("xl/worksheets/sheet1.xml", formula.formatted("$DP$4=DP5")))).isEmpty();
    assertThat(find(zip("xl/worksheets/sheet1.xml", formula.formatted("A1=\"DP\"")))).hasSize(1);
    assertThat(
            find(zip("xl/worksheets/sheet1.xml", formula.formatted("'General satisfaction'!A1"))))
        .hasSize(1);
  }

  @Test
  void whatIsNoWorkbookIsNotSent() {
    assertThatThrownBy(() -> find("nothing".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessage("The workbook to be sent is no workbook.");
    assertThatThrownBy(() -> find(zip("xl/workbook.xml", "<open>")))
        .hasMessage("xl/workbook.xml of the workbook to be sent is not XML.");
  }

  private static List<Problem> find(byte[] workbook) throws IOException, UnusableFileException {
    return LeakScan.of(RESULTS).find(ASSESSMENT, workbook, alone -> pack(alone, ASSESSMENT));
  }

  private static byte[] cell(String text) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.createSheet("a").createRow(0).createCell(0).setCellValue(text);
      return bytes(workbook);
    }
  }

  private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  private static byte[] zip(String part, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(part));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  static Stream<ProblemExample> examples() {
    return Stream.of(
        new ProblemExample("leak", () -> said("measure DP"), () -> said("The measure rose.")));
  }

  private static List<Problem> said(String text) {
    try {
      return find(cell(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnusableFileException e) {
      throw new IllegalStateException(e);
    }
  }
}
