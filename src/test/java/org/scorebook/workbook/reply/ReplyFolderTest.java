package org.scorebook.workbook.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.commentary.Replies;
import org.scorebook.commentary.Reply;
import org.scorebook.commentary.Request;
import org.scorebook.commentary.SmallEdition;
import org.scorebook.figures.result.Results;
import org.scorebook.message.LegibleText;
import org.scorebook.model.Commentary;
import org.scorebook.problem.Place;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.workbook.wrapped.MailReader;
import org.scorebook.workbook.wrapped.Wrapped;
import org.scorebook.xlsx.write.Cell;
import org.scorebook.xlsx.write.ComposedBook;
import org.scorebook.xlsx.write.Sheet;

class ReplyFolderTest {
  private static final String MARKS = "#1 of 4: a|b ~5 \\\\server\\share # |";
  private static final String LONG = "So it is. ".repeat(1_000);
  private static final Place.Cell CHECK = new Place.Cell("Direct payments", 7, 2);

  private static final Instant SAVED = Instant.parse("2021-01-11T09:00:00Z");
  private static final Results RESULTS = SmallEdition.results();
  private static final MailReader NO_MAIL =
      message -> new Wrapped(List.of(), List.of(), LegibleText.NOTHING, "", "", Optional.empty());
  private static final Results WITH_TEXT =
      SmallEdition.results(
          new Commentary(SmallEdition.DECEMBER, "As sent.", "Analyst", "Commentary sheet"));

  @TempDir private Path folder;

  @Test
  void readsWhatWasTypedAndWhatItAnswers() throws Exception {
    write("renamed.bin", RESULTS, page -> type(page, 5, "First line\nsecond <line> & \"more\"."));

    assertThat(ReplyFolder.read(folder, RESULTS, NO_MAIL).read())
        .extracting(Reply::file, Reply::request, Reply::saved, Reply::entries, Reply::changes)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "renamed.bin",
                Request.of(RESULTS.edition(), SmallEdition.CARE),
                Optional.of(SAVED),
                List.of(
                    new Reply.Entry(
                        "DP",
                        new Place.Cell("[renamed.bin]Direct payments", 6, 1),
                        "First line\nsecond <line> & \"more\".",
                        "",
                        "38.0%",
                        false)),
                List.of()));
  }

  @ParameterizedTest
  @CsvSource({"No, false", "Yes, true", "Maybe, false"})
  void knowsWhetherTheTextWasChecked(String typed, boolean checked) throws Exception {
    write(
        "a.xlsx",
        RESULTS,
        page -> {
          type(page, 5, "As it is.");
          page.getRow(6).getCell(1).setCellValue(typed);
        });

    assertThat(only().entries()).extracting(Reply.Entry::checked).containsExactly(checked);
    assertThat(only().changes().isEmpty()).isEqualTo(!typed.equals("Maybe"));
  }

  @Test
  void textThatLooksLikeAFormulaStaysText() throws Exception {
    write("a.xlsx", RESULTS, page -> type(page, 5, "=cmd|' /C calc'!A0"));

    assertThat(only().entries())
        .extracting(Reply.Entry::text)
        .containsExactly("=cmd|' /C calc'!A0");
  }

  @Test
  void takesTheValueOfAFormulaAndNeverAFault() throws Exception {
    write(
        "a.xlsx",
        RESULTS,
        page -> {
          page.getRow(5).getCell(0).setCellFormula("1+1");
          page.getRow(5).getCell(0).setCellErrorValue((byte) 29);
        });

    assertThat(only().entries()).extracting(Reply.Entry::text).containsExactly("");
    assertThat(lines(only()))
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!A6 DP: the commentary holds the Excel error #NAME?;"
                + " not taken. Type it as text, with an apostrophe before the first sign.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.95 | 0% | 95%",
        "-0.05 | 0% | -5%",
        "12000 | \"£\"#,##0 | £12,000",
        "1234 | #,##0 | 1,234",
        "0.4375 | hh:mm | 10:30",
        "44105 | dd/mm/yyyy | 01/10/2020",
        "44105 | mmm-yy | Oct-20",
        "44105 | [$-F800]dddd, mmmm dd, yyyy | 01 October 2020",
        "5 | ;;; | ''",
        "0.8960000000000005 | General | 0.896",
      })
  void takesANumberAsTheCellShowsIt(double number, String format, String text) throws Exception {
    write(
        "a.xlsx",
        RESULTS,
        page -> {
          XSSFCell cell = page.getRow(5).getCell(0);
          XSSFCellStyle style = page.getWorkbook().createCellStyle();
          style.setDataFormat(page.getWorkbook().createDataFormat().getFormat(format));
          cell.setCellStyle(style);
          cell.setCellValue(number);
        });

    assertThat(only().entries()).extracting(Reply.Entry::text).containsExactly(text);
    assertThat(lines(only())).isEmpty();
  }

  @Test
  void takesATruthAsTheCellShowsIt() throws Exception {
    write("a.xlsx", RESULTS, page -> page.getRow(5).getCell(0).setCellValue(true));

    assertThat(only().entries()).extracting(Reply.Entry::text).containsExactly("TRUE");
  }

  @Test
  void takesNoResultThatTheWorkbookDisowns() throws Exception {
    write(
        "a.xlsx",
        RESULTS,
        page -> {
          page.getWorkbook().setForceFormulaRecalculation(true);
          page.getRow(2).getCell(1).setCellFormula("0.3+0.08");
          page.getRow(2).getCell(1).setCellValue(0);
          page.getRow(5).getCell(0).setCellFormula("A1");
          page.getRow(5).getCell(0).setCellValue("0");
        });

    assertThat(only().entries()).extracting(Reply.Entry::text).containsExactly("");
    assertThat(lines(only()))
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!A6 DP: the commentary is a formula that was saved"
                + " without its result; not taken. Type it as text, with an apostrophe before the"
                + " first sign.");
  }

  @Test
  void knowsWhatStoodThereBefore() throws Exception {
    write("a.xlsx", WITH_TEXT, page -> {});

    assertThat(only().entries())
        .extracting(Reply.Entry::text, Reply.Entry::isAnswer)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("As sent.", false));
  }

  @Test
  void reportsAChangedFigureAndDoesNotTakeIt() throws Exception {
    write(
        "a.xlsx",
        RESULTS,
        page -> {
          page.getRow(2).getCell(1).setCellValue(0.45);
          type(page, 5, "Better.");
        });

    assertThat(only().entries()).extracting(Reply.Entry::text).containsExactly("Better.");
    assertThat(lines(only()))
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!B3 DP: changed from 0.38 to 0.45; not taken. Where the"
                + " owner is right, correct the input workbook.");
  }

  @Test
  void reportsAChangedTextWhateverSignsItHoldsAndHoweverLongItIs() throws Exception {
    write(
        "a.xlsx",
        RESULTS,
        page -> {
          page.getRow(3).getCell(0).setCellValue("#1 of 4: a|b");
          page.getRow(3).getCell(3).setCellValue("Short.");
        });

    assertThat(lines(only()))
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!A4 DP: changed from "
                + MARKS
                + " to #1 of 4: a|b; not taken. Where the owner is right, correct the input workbook.",
            "WARNING [a.xlsx]Direct payments!D4 DP: changed from "
                + "So it is. ".repeat(7)
                + "So it is.… to Short.; not taken. Where the owner is right, correct the input workbook.");
  }

  @ParameterizedTest
  @CsvSource({
    "0.0%, 0.45, 38.0% to 45.0%",
    "0%, 0.3804, 0.38 to 0.3804",
    "[h]:mm, 0.5, 9:07 to 12:00",
    "0%, 0, 38% to 0%"
  })
  void showsWhatWasSentAsTheCellShowsNumbers(String format, double typed, String said)
      throws Exception {
    write(
        "a.xlsx",
        RESULTS,
        page -> {
          XSSFCellStyle style = page.getWorkbook().createCellStyle();
          style.setDataFormat(page.getWorkbook().createDataFormat().getFormat(format));
          page.getRow(2).getCell(1).setCellStyle(style);
          page.getRow(2).getCell(1).setCellValue(typed);
        });
    assertThat(lines(only()))
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!B3 DP: changed from "
                + said
                + "; not taken. Where the owner is right, correct the input workbook.");
  }

  @Test
  void aLastDigitCalculatedOtherwiseIsNoChange() throws Exception {
    write("a.xlsx", RESULTS, page -> page.getRow(2).getCell(1).setCellValue(0.38000000000001));

    assertThat(lines(only())).isEmpty();
  }

  @Test
  void aFormulaSavedWithoutItsResultIsNoChange() throws Exception {
    write(
        "a.xlsx",
        RESULTS,
        page -> {
          page.getRow(2).getCell(1).setBlank();
          page.getRow(2).getCell(1).getCTCell().addNewF().setStringValue("0.3+0.08");
          page.getRow(2).createCell(2).getCTCell().addNewF().setStringValue("\"\"");
        });

    assertThat(lines(only())).isEmpty();
  }

  @Test
  void findsTheTextWhereRowsWereInserted() throws Exception {
    write(
        "a.xlsx",
        RESULTS,
        page -> {
          type(page, 5, "Moved down.");
          page.shiftRows(2, 6, 3);
        });

    assertThat(only().entries())
        .extracting(Reply.Entry::text, entry -> entry.place().text())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Moved down.", "[a.xlsx]Direct payments!A9"));
    assertThat(lines(only())).isEmpty();
  }

  @Test
  void reportsTextBesideTheCommentaryCell() throws Exception {
    write("a.xlsx", RESULTS, page -> page.createRow(9).createCell(1).setCellValue("Here instead."));

    assertThat(lines(only()))
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!B10 DP: stands outside the commentary cell and is not"
                + " taken: \"Here instead.\". Where it is commentary, copy it to the Commentary"
                + " sheet.");
  }

  @Test
  void reportsAMissingSheet() throws Exception {
    write(
        "a.xlsx",
        RESULTS,
        page -> {
          page.getWorkbook().createSheet("Other");
          page.getWorkbook().removeSheetAt(0);
        });

    assertThat(only().entries()).isEmpty();
    assertThat(lines(only()))
        .containsExactly(
            "WARNING a.xlsx the sheet Direct payments is missing; nothing was taken from it.");
  }

  @Test
  void refusesWhatCannotBeReadAndGoesOn() throws Exception {
    write("good.xlsx", RESULTS, page -> type(page, 5, "Text."));
    Files.writeString(folder.resolve("broken.xlsx"), "not a workbook");
    try (XSSFWorkbook other = new XSSFWorkbook()) {
      other.createSheet("Sheet1").createRow(0).createCell(0).setCellValue("Hello");
      save(other, "other.xlsx");
    }
    Files.writeString(folder.resolve("~$good.xlsx"), "lock");
    Files.writeString(folder.resolve("notes.txt"), "call me");

    Replies replies = ReplyFolder.read(folder, RESULTS, NO_MAIL);
    assertThat(replies.read()).extracting(Reply::file).containsExactly("good.xlsx");
    assertThat(replies.passedOver())
        .containsExactly(
            new Replies.PassedOver(
                "notes.txt",
                "it is a text file, such as CSV, not a workbook. Ask for the workbook that was"
                    + " sent, with the commentary typed into it, or copy the commentary to the"
                    + " Commentary sheet."),
            new Replies.PassedOver(
                "~$good.xlsx", "it only says that somebody has the workbook open."));
    assertThat(replies.refused())
        .extracting(refusal -> refusal.problem().line())
        .containsExactly(
            "WARNING broken.xlsx not taken: it is a text file, such as CSV: one table without"
                + " sheets. Copy what counts into the Excel workbook, and use that file.",
            "WARNING other.xlsx not taken: it is not a workbook that Scorebook made for an owner,"
                + " or its hidden sheet is gone. Ask for the workbook that was sent, with the"
                + " commentary typed into it.");
  }

  @Test
  void neverWritesToAReply() throws Exception {
    write("a.xlsx", RESULTS, page -> type(page, 5, "Text."));
    byte[] before = Files.readAllBytes(folder.resolve("a.xlsx"));

    ReplyFolder.read(folder, RESULTS, NO_MAIL);

    assertThat(Files.readAllBytes(folder.resolve("a.xlsx"))).isEqualTo(before);
  }

  @Test
  void saysWhatIsNoFolder() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> ReplyFolder.read(missing, RESULTS, NO_MAIL))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            missing + " is not a folder. Put the returned workbooks in a folder and name it.");
  }

  private Reply only() throws UnusableFileException {
    return ReplyFolder.read(folder, RESULTS, NO_MAIL).read().get(0);
  }

  private static java.util.List<String> lines(Reply reply) {
    return reply.changes().stream().map(Problem::line).toList();
  }

  private static void type(XSSFSheet page, int row, String text) {
    page.getRow(row).getCell(0).setCellValue(text);
  }

  /** A pack of one page as Scorebook makes it, then changed as an owner would. */
  private void write(String name, Results results, Consumer<XSSFSheet> owner) throws IOException {
    ComposedBook composed = new ComposedBook();
    Sheet written = composed.add("Direct payments");
    written.cell(0, 0).put("Uptake of direct payments");
    written.cell(1, 0).put("Last month");
    written.cell(2, 0).put("This month");
    written.cell(2, 1).put(0.38);
    written.cell(3, 0).put(MARKS);
    written.cell(3, 3).put(LONG);
    written.cell(4, 0).put("Your commentary");
    Cell typed = written.cell(5, 0);
    results.measures().get(0).commentary().ifPresent(text -> typed.put(text.text()));
    written.cell(6, 0).put(Reply.CHECK_LABEL);
    written.cell(6, 1).put(Reply.UNCHECKED);
    RecordedSheets recorded = new RecordedSheets();
    composed.sheets().forEach(sheet -> recorded.add(sheet, yellow()));
    RequestSheet.write(
        composed.add(RequestSheet.NAME),
        results,
        SmallEdition.CARE,
        yellow(),
        recorded,
        Map.of(CHECK, List.of(Reply.CHECKED)));
    try (XSSFWorkbook pack = new XSSFWorkbook(new ByteArrayInputStream(composed.bytes()))) {
      XSSFSheet page = pack.getSheet("Direct payments");
      sent(pack);
      owner.accept(page);
      pack.getProperties().getCoreProperties().setModified(Optional.of(Date.from(SAVED)));
      save(pack, name);
    }
  }

  /** What becomes of the pack before its owner has it. */
  void sent(XSSFWorkbook pack) {}

  private static YellowCells yellow() {
    YellowCells yellow = new YellowCells();
    yellow.putCommentary("DP", new Place.Cell("Direct payments", 6, 1));
    yellow.putCheck("DP", CHECK);
    return yellow;
  }

  private void save(XSSFWorkbook workbook, String name) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      workbook.write(out);
    }
  }
}
