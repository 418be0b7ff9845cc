package org.scorebook.cli.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;
import static org.scorebook.cli.terminal.ExitCode.ERRORS;
import static org.scorebook.cli.terminal.ExitCode.UNUSABLE_FILE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;

/** {@code collect -o}: a copy of the input workbook that holds what came back. */
class CollectedCopyTest {
  private static final String CARE = "Head of Care";
  private static final String HEALTH = "Head of Health";

  @TempDir private Path folder;
  private Path input = Path.of("");
  private Path replies = Path.of("");
  private Path copy = Path.of("");

  @BeforeEach
  void names() throws IOException {
    input = new SmallWorkbook().write(folder.resolve("input.xlsx"));
    replies = Files.createDirectory(folder.resolve("replies"));
    copy = folder.resolve("copy.xlsx");
  }

  /** Changes the input before the packs are made. */
  private void prepare(Consumer<XSSFWorkbook> change) throws IOException {
    Path changed = folder.resolve("changed.xlsx");
    Returned.save(input, changed, change);
    input = changed;
  }

  private void send() {
    Typed.run(folder, DONE, "run", input, "-d", folder.resolve("out"));
  }

  private void reply(String owner, Consumer<XSSFWorkbook> change) throws IOException {
    Returned.save(
        folder.resolve("out/owners").resolve(owner + ".xlsx"),
        replies.resolve(owner + ".xlsx"),
        change);
  }

  private Typed collect(Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("collect", input, "--replies", replies, "-o", copy));
    words.addAll(List.of(more));
    return Typed.run(folder, DONE, words.toArray());
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static List<List<String>> rows(Path file, String sheet) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (XSSFWorkbook workbook = open(file)) {
      for (Row row : workbook.getSheet(sheet)) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < row.getLastCellNum(); c++) {
          Cell cell = row.getCell(c);
          cells.add(cell == null ? "" : cell.toString());
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  @Test
  void aWorkbookWithoutTheSheetGetsOneAndTheInputStaysAsItIs() throws Exception {
    send();
    byte[] before = Files.readAllBytes(input);
    reply(CARE, Returned.typing("DP", "More carers were told."));
    assertThat(collect().quietly().out())
        .containsExactly(
            "Head of Care    answered",
            "Head of Health  not yet, missing: DT",
            "1 workbook: 1 read, 0 refused.",
            "Commentary!C2 DP: the commentary of Head of Care from Head of Care.xlsx",
            "Wrote " + copy + ", with commentary from replies for 1 measure.");
    assertThat(rows(copy, "Commentary"))
        .containsExactly(
            List.of("Measure ID", "Period", "Commentary", "Author", "Checked"),
            List.of("DP", "Dec 2020", "More carers were told.", CARE));
    for (String sheet : List.of("Scorecard", "Measures", "Data", "Targets", "Owners")) {
      assertThat(rows(copy, sheet)).isEqualTo(rows(input, sheet));
    }
    assertThat(input).hasBinaryContent(before);
    assertThat(Typed.run(folder, DONE, "validate", copy).err())
        .containsExactly("0 errors, 0 warnings");
  }

  /** A sheet with columns in an order of its own, a column of the analyst's and rows to keep. */
  private static void commentarySheet(XSSFWorkbook workbook) {
    XSSFSheet sheet = workbook.createSheet("Commentary");
    String[][] rows = {
      {"What was said"},
      {"Commentary", "Period", "Measure ID", "Seen by"},
      {"Of November.", "November 2020", "DP", "Board"},
      {"Of December.", "2020-12", "dp", "Panel"},
      {"Transfers of November.", "Nov-20", "DT", "", "looked at twice"}
    };
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < rows[r].length; c++) {
        Row row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
        row.createCell(c).setCellValue(rows[r][c]);
      }
    }
    sheet.getRow(3).getCell(0).setCellFormula("\"Of \"&\"December.\"");
    sheet.getRow(3).getCell(0).setCellValue("Of December.");
  }

  @Test
  void theRowOfTheMeasureAndPeriodIsFilledAndEverythingElseStays() throws Exception {
    prepare(CollectedCopyTest::commentarySheet);
    send();
    reply(CARE, Returned.typing("DP", "Of December, better."));
    reply(HEALTH, Returned.typing("DT", "Fewer beds."));
    Typed typed = collect();
    assertThat(typed.err())
        .hasSize(2)
        .first()
        .asString()
        .endsWith(" DP: the reply of Head of Care replaces the text on the Commentary sheet.");
    assertThat(typed.out())
        .endsWith(
            "Commentary!A4 DP: the commentary of Head of Care from Head of Care.xlsx",
            "Commentary!A6 DT: the commentary of Head of Health from Head of Health.xlsx",
            "Wrote " + copy + ", with commentary from replies for 2 measures.");
    // The column of the authors keeps clear of the note that stands beside the table.
    assertThat(rows(copy, "Commentary"))
        .containsExactly(
            List.of("What was said"),
            List.of("Commentary", "Period", "Measure ID", "Seen by", "", "Author"),
            List.of("Of November.", "November 2020", "DP", "Board"),
            List.of("Of December, better.", "2020-12", "dp", "Panel", "", CARE),
            List.of("Transfers of November.", "Nov-20", "DT", "", "looked at twice"),
            List.of("Fewer beds.", "Dec 2020", "DT", "", "", HEALTH));
    assertThat(Typed.run(folder, DONE, "validate", copy).err())
        .containsExactly("0 errors, 0 warnings");
  }

  @Test
  void theFinalWorkbookIsTheSameFromTheCopyAsFromTheReplies() throws Exception {
    String care = "=1+1\n\n+2 & <b>-3</b> @ _x0041_ 👍🏽 \u00a0end.\n ";
    String health = "  -5 beds,\r\nor\tso";
    send();
    reply(CARE, Returned.typing("DP", care.replace("_x", "_x005F_x")));
    reply(HEALTH, Returned.typing("DT", health));
    collect().quietly();
    assertThat(rows(copy, "Commentary"))
        .containsExactly(
            List.of("Measure ID", "Period", "Commentary", "Author", "Checked"),
            List.of("DP", "Dec 2020", care, CARE),
            List.of("DT", "Dec 2020", health, HEALTH));
    try (XSSFWorkbook workbook = open(copy)) {
      XSSFSheet sheet = workbook.getSheet("Commentary");
      assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(1).getCell(2).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(sheet.getRow(2).getCell(2).getCellStyle().getQuotePrefixed()).isFalse();
    }
    Path none = Files.createDirectory(folder.resolve("none"));
    Path fromCopy = folder.resolve("from copy.xlsx");
    Path fromReplies = folder.resolve("from replies.xlsx");
    Typed.run(folder, DONE, "publish", copy, "--replies", none, "-o", fromCopy);
    Typed.run(folder, DONE, "publish", input, "--replies", replies, "-o", fromReplies);
    assertThat(Returned.texts(fromCopy)).contains(care, health, CARE, HEALTH);
    assertThat(Returned.texts(fromReplies)).contains(care, health);
  }

  @Test
  void aTextAsLongAsACellCanHoldArrivesWhole() throws Exception {
    String text = "_x0041_ " + "-".repeat(32_759);
    send();
    reply(
        CARE,
        workbook -> {
          CTCell cell = Returned.commentary(workbook, "DP").getCTCell();
          cell.setT(STCellType.S);
          cell.setV(
              Integer.toString(
                  workbook
                      .getSharedStringSource()
                      .addSharedStringItem(new XSSFRichTextString("_x005F" + text))));
        });
    collect().quietly();
    Path none = Files.createDirectory(folder.resolve("none"));
    Path published = folder.resolve("final.xlsx");
    Typed.run(folder, DONE, "publish", copy, "--replies", none, "-o", published, "--allow-missing");
    assertThat(Returned.texts(published)).contains(text);
  }

  @Test
  void aQuartersCommentaryStandsUnderItsQuarter() throws Exception {
    prepare(
        workbook -> {
          workbook.getSheet("Measures").getRow(2).getCell(6).setCellValue("Quarterly");
          workbook.getSheet("Data").getRow(3).getCell(1).setCellValue("Q2 2020/21");
          workbook.getSheet("Data").getRow(4).getCell(1).setCellValue("Q3 2020/21");
        });
    send();
    reply(HEALTH, Returned.typing("DT", "Fewer beds."));
    collect().quietly();
    assertThat(rows(copy, "Commentary"))
        .endsWith(List.of("DT", "Q3 2020/21", "Fewer beds.", HEALTH));
    assertThat(Typed.run(folder, DONE, "validate", copy).err())
        .containsExactly("0 errors, 0 warnings");
  }

  @Test
  void whereNothingCameBackTheCopyHoldsWhatTheInputDoes() throws Exception {
    prepare(CollectedCopyTest::commentarySheet);
    send();
    reply(CARE, workbook -> {});
    assertThat(collect().out())
        .endsWith("Wrote " + copy + ", with commentary from replies for 0 measures.");
    assertThat(rows(copy, "Commentary")).isEqualTo(rows(input, "Commentary"));
  }

  @Test
  void theSameRepliesGiveTheSameCopyAgain() throws Exception {
    send();
    reply(CARE, Returned.typing("DP", "More carers were told."));
    collect();
    byte[] first = Files.readAllBytes(copy);
    collect("--force");
    assertThat(copy).hasBinaryContent(first);
  }

  @Test
  void neitherAFileThatExistsNorTheInputIsWrittenOver() throws Exception {
    send();
    byte[] before = Files.readAllBytes(input);
    Path standing = Files.writeString(folder.resolve("standing.xlsx"), "mine");
    Object[] words = {"collect", input, "--replies", replies, "-o", standing};
    assertThat(Typed.run(folder, UNUSABLE_FILE, words).err())
        .containsExactly(
            standing + " already exists. Use --force to replace it, or give another name.");
    assertThat(standing).hasContent("mine");
    Typed onItself =
        Typed.run(
            folder, UNUSABLE_FILE, "collect", input, "--replies", replies, "-o", input, "--force");
    assertThat(onItself.err())
        .containsExactly(
            input + " is the input workbook, which is never written to. Give another name.");
    assertThat(input).hasBinaryContent(before);
  }

  @Test
  void anInputWithErrorsIsNotCopied() throws Exception {
    prepare(workbook -> workbook.getSheet("Data").getRow(2).getCell(2).setCellValue(38.0));
    Typed.run(folder, ERRORS, "collect", input, "--replies", replies, "-o", copy);
    assertThat(copy).doesNotExist();
  }

  /** An ID that Excel shows with decimals counts as its digits here too. */
  @Test
  void aMeasureWhoseIdIsANumberKeepsOneRow() throws Exception {
    prepare(
        workbook -> {
          commentarySheet(workbook);
          number(workbook, "Measures!A2");
          number(workbook, "Data!A2");
          number(workbook, "Data!A3");
          number(workbook, "Targets!A2");
          number(workbook, "Commentary!C3");
          number(workbook, "Commentary!C4");
        });
    send();
    reply(CARE, Returned.typing("12", "Of December, better."));
    collect();
    assertThat(rows(copy, "Commentary"))
        .hasSize(5)
        .contains(List.of("Of December, better.", "2020-12", "12.0", "Panel", "", CARE));
    assertThat(Typed.run(folder, DONE, "validate", copy).err())
        .containsExactly("0 errors, 0 warnings");

    Path january = folder.resolve("january.xlsx");
    Typed.run(folder, DONE, "template", "--from", input, "--replies", replies, "-o", january);
    assertThat(rows(january, "Commentary")).isEqualTo(rows(copy, "Commentary"));
  }

  private static void number(XSSFWorkbook workbook, String place) {
    CellReference cell = new CellReference(place);
    XSSFCell id =
        workbook.getSheet(cell.getSheetName()).getRow(cell.getRow()).getCell(cell.getCol());
    id.setCellValue(12);
    XSSFCellStyle decimals = workbook.createCellStyle();
    decimals.setDataFormat(workbook.createDataFormat().getFormat("0.00"));
    id.setCellStyle(decimals);
  }

  @Test
  void whatWasCheckedWasTheTextThatIsReplaced() throws Exception {
    prepare(
        workbook -> {
          XSSFSheet sheet = workbook.createSheet("Commentary");
          String[][] rows = {
            {"Measure ID", "Period", "Checked", "Commentary"},
            {"DP", "Dec 2020", "AB", "Of December."},
            {"DT", "Dec 2020", "AB", "Beds."}
          };
          for (int r = 0; r < rows.length; r++) {
            Row row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
              row.createCell(c).setCellValue(rows[r][c]);
            }
          }
        });
    send();
    reply(CARE, Returned.typing("DP", "Of December, better."));
    collect();
    List<List<String>> expected =
        List.of(
            List.of("Measure ID", "Period", "Checked", "Commentary", "Author"),
            List.of("DP", "Dec 2020", "", "Of December, better.", CARE),
            List.of("DT", "Dec 2020", "AB", "Beds."));
    assertThat(rows(copy, "Commentary")).isEqualTo(expected);
    Path january = folder.resolve("january.xlsx");
    Typed.run(folder, DONE, "template", "--from", input, "--replies", replies, "-o", january);
    assertThat(rows(january, "Commentary")).isEqualTo(expected);
  }
}
