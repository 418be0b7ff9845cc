package org.scorebook.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.figures.Results;
import org.scorebook.model.Owner;
import org.scorebook.problem.Problem;

class LeakScanTest {
  private static final Results RESULTS = Editions.cabinet();
  private static final Owner ASSESSMENT = Editions.ASSESSMENT;

  @Test
  void theWorkbooksWeMakeHoldNothingOfOthersAndTheWrongOneIsFoundOut() throws Exception {
    for (Owner owner : RESULTS.edition().owners()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Provenance provenance = new Provenance("1.0", Instant.EPOCH, List.of());
      OwnerWorkbook.write(
          RESULTS, owner, provenance, Path.of("workbook-templates/output.xlsx"), bytes);
      byte[] workbook = bytes.toByteArray();
      assertThat(LeakScan.find(RESULTS, owner, workbook)).isEmpty();
      for (Owner other : RESULTS.edition().owners()) {
        if (!other.equals(owner)) {
          assertThat(LeakScan.find(RESULTS, other, workbook)).hasSizeGreaterThan(3);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DP, the ID of a measure of Head of Commissioning",
    " dp , the ID of a measure of Head of Commissioning",
    "Uptake of Direct Payments, the title of a measure of Head of Commissioning",
    "Direct payments uptake, the short name of a measure of Head of Commissioning",
    "Commissioning@example.org, an address of Head of Commissioning"
  })
  void aCellThatNamesWhatIsOthersIsFound(String text, String whose) throws Exception {
    assertThat(find(cell(text)))
        .extracting(Problem::line)
        .containsExactly(
            "ERROR The workbook for Head of Assessment holds \""
                + text.strip()
                + "\" (xl/sharedStrings.xml), which is "
                + whose
                + ". Nothing was sent to anybody. If the word stands there for another reason,"
                + " give the measure another name; else please report it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LTA",
        "Reviews",
        "assessment@example.org",
        "Safeguarding",
        "DP and more",
        "The DP measure"
      })
  void aCellOfOnesOwnOrWithMoreAroundItIsNot(String text) throws Exception {
    assertThat(find(cell(text))).isEmpty();
  }

  @Test
  void textInRunsSheetNamesCommentsAndPropertiesIsReadToo() throws Exception {
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
  void chartTextIsReadAndChartNumbersAreNot() throws Exception {
    String chart =
        "<c xmlns:a='a'><numCache><pt><v>DP</v></pt></numCache><a:p><a:r><a:t>LT</a:t></a:r></a:p>"
            + "<strCache><pt><v>%s</v></pt></strCache></c>";
    assertThat(find(zip("xl/charts/chart1.xml", chart.formatted("fine")))).isEmpty();
    assertThat(find(zip("xl/charts/chart1.xml", chart.formatted("GP")))).hasSize(1);
  }

  @Test
  void whatIsNoWorkbookIsNotSent() {
    assertThatThrownBy(() -> find("nothing".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessage("The workbook to be sent is no workbook.");
    assertThatThrownBy(() -> find(zip("xl/workbook.xml", "<open>")))
        .hasMessage("xl/workbook.xml of the workbook to be sent is not XML.");
  }

  private static List<Problem> find(byte[] workbook) throws IOException {
    return LeakScan.find(RESULTS, ASSESSMENT, workbook);
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
}
