package org.scorebook.cli.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;

/**
 * Packs in the manner of programs that are not at hand: a figure, commentary, a note in its place
 * and one elsewhere all arrive. What each does to a workbook stands in {@code foreign-writers.md}.
 */
class OtherProgramsTest {
  private static final String HEALTH = "Head of Health";
  private static final String PAGE = "Direct payments";

  /** What a program does to the parts of a workbook that it saves. */
  private enum Program {
    /** Sheets are as Excel's; a namespace that is to be ignored stands on rows. */
    EXCEL_ON_THE_WEB(
        xml ->
            xml.replace(
                    "<worksheet ",
                    "<worksheet"
                        + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                        + " mc:Ignorable=\"x14ac\""
                        + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\""
                        + " ")
                .replace("<row ", "<row x14ac:dyDescent=\"0.25\" ")),
    /** Neither names nor protection nor checks are kept, nor is anything very hidden. */
    GOOGLE_SHEETS(
        xml ->
            xml.replaceAll("<definedNames>.*</definedNames>", "")
                .replace("veryHidden", "hidden")
                .replaceAll("<sheetProtection[^>]*/>", "")
                .replaceAll("<dataValidations.*</dataValidations>", "")
                .replaceAll("<workbookProtection[^>]*/>", "")),
    /** Its own namespace stands on rows. */
    WPS(
        xml ->
            xml.replace(
                    "<worksheet ",
                    "<worksheet xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\" ")
                .replace("<row ", "<row etc:custom=\"1\" "));

    @SuppressWarnings("ImmutableEnumChecker") // A function without a state.
    private final UnaryOperator<String> habits;

    Program(UnaryOperator<String> habits) {
      this.habits = habits;
    }

    void save(Path from, Path to) throws IOException {
      try (ZipFile zip = new ZipFile(from.toFile());
          ZipOutputStream copy = new ZipOutputStream(Files.newOutputStream(to))) {
        for (ZipEntry entry : Collections.list(zip.entries())) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          String name = entry.getName();
          copy.putNextEntry(new ZipEntry(name));
          boolean changed =
              name.startsWith("xl/worksheets/sheet") || name.equals("xl/workbook.xml");
          copy.write(
              changed
                  ? habits
                      .apply(new String(bytes, StandardCharsets.UTF_8))
                      .getBytes(StandardCharsets.UTF_8)
                  : bytes);
        }
      }
    }
  }

  @TempDir private Path folder;
  private Path input = Path.of("");
  private Path replies = Path.of("");

  @BeforeEach
  void sendOut() throws IOException {
    replies = Files.createDirectory(folder.resolve("replies"));
    input =
        new SmallWorkbook()
            .with("Measures!J2", HEALTH)
            .with("Data!C3", "")
            .write(folder.resolve("input.xlsx"));
    Typed.run(folder, DONE, "run", input, "-d", folder.resolve("out"));
  }

  private void fill(XSSFWorkbook workbook) {
    Returned.typing("DT", "Fewer beds.\nSo \"less\" <delay>.").accept(workbook);
    Returned.figure(workbook, PAGE, "or value").setCellValue(0.385);
    note(workbook, PAGE, Returned.commentary(workbook, "DP").getAddress(), "More carers.");
    note(workbook, "Start here", new CellAddress("B4"), "Will do.");
  }

  private static void note(XSSFWorkbook workbook, String page, CellAddress cell, String text) {
    XSSFSheet sheet = workbook.getSheet(page);
    Comment comment =
        sheet
            .createDrawingPatriarch()
            .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 3, 3));
    comment.setAddress(cell);
    comment.setString(new XSSFRichTextString(text));
  }

  private Path filled() throws IOException {
    Path filled = folder.resolve("filled.xlsx");
    Returned.save(folder.resolve("out/owners").resolve(HEALTH + ".xlsx"), filled, this::fill);
    return filled;
  }

  private void assertAllArrives() throws IOException {
    Path copy = folder.resolve("copy.xlsx");
    Typed typed = Typed.run(folder, DONE, "collect", input, "--replies", replies, "-o", copy);
    assertThat(typed.out())
        .contains(
            "Head of Health  answered",
            "Figure for DP, Dec 2020: 38.5%, from Head of Health (a.xlsx)",
            "Data!C3 DP: the figure 38.5% of Head of Health from a.xlsx",
            "Commentary!C2 DP: the commentary of Head of Health from a.xlsx",
            "Commentary!C3 DT: the commentary of Head of Health from a.xlsx");
    assertThat(typed.err())
        .anyMatch(
            line -> line.contains("the note on it is taken as the commentary: \"More carers.\"."))
        .anyMatch(line -> line.contains("B4 has a note") && line.contains("\"Will do.\""))
        .noneMatch(line -> line.contains("changed from"));
    assertThat(Returned.texts(copy))
        .contains(
            "Fewer beds.\nSo \"less\" <delay>.",
            "More carers.",
            "Given by " + HEALTH + " in a.xlsx");
  }

  @ParameterizedTest
  @EnumSource(Program.class)
  void keepsAllThatOwnersSaid(Program program) throws Exception {
    program.save(filled(), replies.resolve("a.xlsx"));
    assertAllArrives();
  }

  /** Numbers adds a sheet, names sheets after their tables and writes those names above them. */
  @Test
  void inTheMannerOfNumbersNothingIsLost() throws Exception {
    Returned.save(
        folder.resolve("out/owners").resolve(HEALTH + ".xlsx"),
        replies.resolve("a.xlsx"),
        workbook -> {
          Returned.typing("DT", "Fewer beds.").accept(workbook);
          Returned.figure(workbook, PAGE, "or value").setCellValue(0.385);
          for (int s = 0; s < workbook.getNumberOfSheets(); s++) {
            XSSFSheet sheet = workbook.getSheetAt(s);
            sheet.shiftRows(0, sheet.getLastRowNum(), 1);
            sheet.createRow(0).createCell(0).setCellValue("Table 1");
            workbook.setSheetName(s, sheet.getSheetName() + " - Table 1");
            workbook.setSheetVisibility(s, SheetVisibility.VISIBLE);
          }
          workbook.createSheet("Export Summary");
        });
    Typed typed = Typed.run(folder, DONE, "collect", input, "--replies", replies);
    assertThat(typed.out())
        .contains(
            "Head of Health  partly, missing: DP",
            "Figure for DP, Dec 2020: 38.5%, from Head of Health (a.xlsx)");
    Path target = folder.resolve("draft.xlsx");
    Typed.run(folder, DONE, "build", input, "--replies", replies, "-o", target);
    assertThat(Returned.texts(target)).contains("Fewer beds.");
  }

  @Test
  void whatIsSaidHereIsWhatExcelsOwnFileSays() throws Exception {
    Files.copy(filled(), replies.resolve("a.xlsx"));
    assertAllArrives();
  }
}
