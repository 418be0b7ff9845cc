package org.scorebook.cli.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;

/** No word of an owner is lost, wherever in the workbook it was written. */
class RepliesReadWholeTest {
  private static final String PAGE = "Direct payments";
  private static final String COPY = " Where it is commentary, copy it to the Commentary sheet.";
  private static final String RELATIONS =
      "http://schemas.microsoft.com/office/2017/10/relationships/";
  private static final String MICROSOFT = "application/vnd.ms-excel.";

  @TempDir static Path month;
  private static Path input = Path.of("");

  @TempDir Path folder;
  private Path replies = Path.of("");

  @BeforeAll
  static void sendOut() throws IOException {
    input = new SmallWorkbook().write(month.resolve("input.xlsx"));
    Typed.run(month, DONE, "run", input, "-d", month.resolve("out"));
  }

  @BeforeEach
  void replies() throws IOException {
    replies = Files.createDirectory(folder.resolve("replies"));
  }

  private void reply(Consumer<XSSFWorkbook> change) throws IOException {
    Returned.save(month.resolve("out/owners/Head of Care.xlsx"), replies.resolve("a.xlsx"), change);
  }

  private Typed collect() {
    return Typed.run(folder, DONE, "collect", input, "--replies", replies);
  }

  private static Consumer<XSSFWorkbook> note(
      String sheet, String cell, String author, String text) {
    return workbook -> {
      XSSFSheet page = workbook.getSheet(sheet);
      Comment comment =
          page.createDrawingPatriarch()
              .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 3, 3));
      comment.setAddress(new org.apache.poi.ss.util.CellAddress(cell));
      comment.setAuthor(author);
      comment.setString(new XSSFRichTextString(text));
    };
  }

  @Test
  void aNoteOnABlankCommentaryCellIsTakenAndAnyOtherIsNamed() throws Exception {
    reply(
        note(PAGE, "I14", "Head of Care", "Head of Care:\nMore carers were told.")
            .andThen(note(PAGE, "A6", "Deputy", "Is this right?"))
            .andThen(note("Start here", "B4", "", "Will do.")));
    Typed typed = collect();
    assertThat(typed.out()).first().isEqualTo("Head of Care    answered");
    assertThat(typed.err())
        .containsExactly(
            "WARNING [a.xlsx]Start here!B4 has a note that is not taken: \"Will do.\"." + COPY,
            "WARNING [a.xlsx]Direct payments!I14 DP: the commentary cell is blank, so the note on"
                + " it is taken as the commentary: \"More carers were told.\".",
            "WARNING [a.xlsx]Direct payments!A6 DP: has a note of Deputy that is not taken: \"Is"
                + " this right?\"."
                + COPY,
            "0 errors, 3 warnings");
    Path target = folder.resolve("final.xlsx");
    Typed.run(
        folder, DONE, "publish", input, "--replies", replies, "-o", target, "--allow-missing");
    assertThat(Returned.texts(target))
        .contains("More carers were told.")
        .doesNotContain("Is this right?", "Will do.");
  }

  /** Else the one line that matters would stand among thirty that the pack said itself. */
  @Test
  void ofACopiedPageOnlyWhatTheOwnerWroteIsNamed() throws Exception {
    reply(
        workbook -> {
          XSSFSheet copy = workbook.createSheet(PAGE + " (2)");
          for (Row row : workbook.getSheet(PAGE)) {
            for (Cell cell : row) {
              if (cell.getCellType() == CellType.STRING) {
                copy.createRow(100 * row.getRowNum() + cell.getColumnIndex())
                    .createCell(0)
                    .setCellValue(cell.getStringCellValue());
              }
            }
          }
          assertThat(copy.getPhysicalNumberOfRows()).isGreaterThan(20);
          copy.createRow(9).createCell(8).setCellValue("More carers were told.");
        });
    assertThat(collect().err())
        .containsExactly(
            "WARNING a.xlsx Head of Care sent the workbook back without any commentary.",
            "WARNING [a.xlsx]Direct payments (2)!I10 stands outside the commentary cell and is not"
                + " taken: \"More carers were told.\"."
                + COPY,
            "0 errors, 2 warnings");
  }

  /** In a pack whose protection was taken off, words in the wrong cell cost nothing else. */
  @Test
  void whatIsTypedOverTheLabelOfTheCommentaryHidesNoCommentary() throws Exception {
    reply(
        Returned.typing("DP", "More carers were told.")
            .andThen(
                workbook -> {
                  workbook.getSheet(PAGE).getRow(12).getCell(8).setCellValue("Our commentary:");
                  workbook.getSheet(PAGE).getRow(0).getCell(0).setCellValue("Seen by the board.");
                }));
    Typed typed = collect();
    assertThat(typed.out()).first().isEqualTo("Head of Care    answered");
    assertThat(typed.err())
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!A1 DP: changed from Direct payments to Seen by the"
                + " board.; not taken. Where the owner is right, correct the input workbook.",
            "WARNING [a.xlsx]Direct payments!I13 DP: changed from Type your commentary for December"
                + " 2020 here to Our commentary:; not taken. Where the owner is right, correct the"
                + " input workbook.",
            "0 errors, 2 warnings");
  }

  @Test
  void aNoteBesideTypedCommentaryIsNamed() throws Exception {
    reply(
        Returned.typing("DP", "Typed.")
            .andThen(note(PAGE, "I14", "Head of Care", "And a remark.")));
    assertThat(collect().err())
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!I14 DP: has a note of Head of Care that is not taken:"
                + " \"And a remark.\"."
                + COPY,
            "0 errors, 1 warning");
  }

  @Test
  void aThreadCountsOnceThoughANoteRepeatsIt() throws Exception {
    reply(
        note(PAGE, "I14", "tc={1}", explained("Comment:\n    More carers.\nReply:\n    Agreed."))
            .andThen(note(PAGE, "A6", "tc={3}", explained("Comment:\n    Why green?")))
            .andThen(thread()));
    Typed typed = collect();
    assertThat(typed.out()).first().isEqualTo("Head of Care    answered");
    assertThat(typed.err())
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!I14 DP: the commentary cell is blank, so the note on"
                + " it is taken as the commentary: \"More carers. Agreed.\".",
            "WARNING [a.xlsx]Direct payments!A6 DP: has a note of Deputy Head that is not taken:"
                + " \"Why green?\"."
                + COPY,
            "0 errors, 2 warnings");
  }

  @Test
  void aThreadOfWhichOnlyTheNoteIsLeftIsReadWithoutExcelsOwnWords() throws Exception {
    reply(note(PAGE, "A6", "tc={1}", explained("Kommentar:\n    Why green?")));
    assertThat(collect().err())
        .containsExactly(
            "WARNING a.xlsx Head of Care sent the workbook back without any commentary.",
            "WARNING [a.xlsx]Direct payments!A6 DP: has a note that is not taken: \"Why green?\"."
                + COPY,
            "0 errors, 2 warnings");
  }

  @Test
  void ofACommentOfGoogleSheetsOnlyTheWordsAreRead() throws Exception {
    reply(
        note(
            PAGE,
            "I14",
            "",
            "======\nID#AAAAMg3xTtY\nHead of Care    (2021-01-11 09:00:00)\nMore carers."));
    assertThat(collect().err())
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!I14 DP: the commentary cell is blank, so the note on"
                + " it is taken as the commentary: \"More carers.\".",
            "0 errors, 1 warning");
  }

  private static String explained(String messages) {
    return "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment;"
        + " however, any edits to it will get removed if the file is opened in a newer version of"
        + " Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n"
        + messages;
  }

  private static Consumer<XSSFWorkbook> thread() {
    String namespace =
        "xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments\"";
    return workbook -> {
      add(
          workbook.getPackagePart(),
          "person",
          "/xl/persons/person.xml",
          "person+xml",
          "<personList "
              + namespace
              + "><person displayName=\"Head of Care\" id=\"{A}\"/><person displayName=\"Deputy"
              + " Head\" id=\"{B}\"/></personList>");
      add(
          workbook.getSheet(PAGE).getPackagePart(),
          "threadedComment",
          "/xl/threadedComments/threadedComment1.xml",
          "threadedcomments+xml",
          "<ThreadedComments "
              + namespace
              + "><threadedComment ref=\"I14\" dT=\"2021-01-11T09:00:00\" personId=\"{A}\""
              + " id=\"{1}\"><text>More carers.</text></threadedComment><threadedComment"
              + " ref=\"I14\" personId=\"{B}\" id=\"{2}\""
              + " parentId=\"{1}\"><text>Agreed.</text></threadedComment><threadedComment"
              + " ref=\"A6\" personId=\"{B}\" id=\"{3}\"><text>Why"
              + " green?</text></threadedComment></ThreadedComments>");
    };
  }

  private static void add(PackagePart from, String type, String name, String kind, String xml) {
    try {
      PackagePartName part = PackagingURIHelper.createPartName(name);
      try (OutputStream out =
          from.getPackage().createPart(part, MICROSOFT + kind).getOutputStream()) {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
      }
      from.addRelationship(part, TargetMode.INTERNAL, RELATIONS + type);
    } catch (OpenXML4JException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void textInOtherCellsAndOnOtherSheetsIsNamedWithItsWords() throws Exception {
    String many = "Many words of a long commentary. ".repeat(10).strip();
    reply(
        workbook -> {
          workbook.getSheet("Start here").getRow(3).getCell(1).setCellValue("Uptake rose by 12.");
          workbook.getSheet("Start here").createRow(40).createCell(2).setCellValue("On leave.");
          workbook.getSheet("About").createRow(90).createCell(0).setCellValue(many);
          Cell own = workbook.createSheet("Notes").createRow(0).createCell(0);
          own.setCellValue("See my notes.");
          own.getRow().createCell(1).setCellValue(12);
        });
    Typed typed = collect();
    assertThat(typed.err())
        .containsExactly(
            "WARNING a.xlsx Head of Care sent the workbook back without any commentary.",
            "WARNING [a.xlsx]Start here!B4 changed from Save this workbook first, then open it and"
                + " click Enable Editing. to Uptake rose by 12.; not taken."
                + COPY,
            "WARNING [a.xlsx]Start here!C41 stands outside the commentary cell and is not taken:"
                + " \"On leave.\"."
                + COPY,
            "WARNING [a.xlsx]About!A91 stands outside the commentary cell and is not taken: \""
                + many
                + "\"."
                + COPY,
            "WARNING [a.xlsx]Notes!A1 stands outside the commentary cell and is not taken: \"See my"
                + " notes.\"."
                + COPY,
            "0 errors, 5 warnings");
  }

  @Test
  void picturesAndShapesAreNamed() throws Exception {
    reply(
        Returned.typing("DP", "Typed.")
            .andThen(
                workbook -> {
                  XSSFDrawing page = workbook.getSheet(PAGE).createDrawingPatriarch();
                  int picture = workbook.addPicture(new byte[] {1, 2}, Workbook.PICTURE_TYPE_PNG);
                  page.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 2, 30, 4, 34), picture);
                  page.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 1, 40, 4, 44))
                      .setText("Carers came later.");
                  page.createConnector(new XSSFClientAnchor(0, 0, 0, 0, 0, 50, 4, 54));
                }));
    assertThat(collect().err())
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!C31 DP: holds a picture that was added and is not"
                + " taken (described as \"Picture\"). Where it says something, ask Head of Care for"
                + " it as text.",
            "WARNING [a.xlsx]Direct payments!B41 DP: holds a shape that was added and is not taken:"
                + " \"Carers came later.\"."
                + COPY,
            "WARNING [a.xlsx]Direct payments!A51 DP: holds a shape that was added and is not taken."
                + " Where it says something, ask Head of Care for it as text.",
            "0 errors, 3 warnings");
  }

  @Test
  void aPageUnderAnotherNameIsStillTheirPage() throws Exception {
    reply(
        Returned.typing("DP", "Typed.")
            .andThen(workbook -> workbook.setSheetName(workbook.getSheetIndex(PAGE), "Sheet 1")));
    assertThat(collect().quietly().out()).first().isEqualTo("Head of Care    answered");
  }

  @Test
  void thousandsOfNotesAreCountedNotListed() throws Exception {
    reply(
        workbook -> {
          XSSFSheet own = workbook.createSheet("Own");
          for (int i = 0; i < 300; i++) {
            own.createRow(i).createCell(i % 5).setCellValue("Word " + i);
          }
        });
    assertThat(collect().err())
        .hasSize(203)
        .contains(
            "WARNING a.xlsx and 100 more notes, pictures and texts outside the commentary cells."
                + " Open the workbook and look at them.");
  }

  @Test
  void notesThatCannotBeReadCostNoReply() throws Exception {
    reply(
        Returned.typing("DP", "Typed.")
            .andThen(
                workbook ->
                    add(
                        workbook.getSheet(PAGE).getPackagePart(),
                        "threadedComment",
                        "/xl/threadedComments/threadedComment1.xml",
                        "threadedcomments+xml",
                        "<a>" + "<b/>".repeat(300_000))));
    Typed typed = collect();
    assertThat(typed.out()).first().isEqualTo("Head of Care    answered");
    assertThat(typed.err())
        .containsExactly(
            "WARNING a.xlsx the notes on its sheet Direct payments cannot be read. Open the"
                + " workbook and look at them.",
            "0 errors, 1 warning");
  }

  @Test
  void afterTheOwnerChangedAReplyCountsForWhatItsPackAskedFor() throws Exception {
    reply(Returned.typing("DP", "Typed before the change."));
    Path changed =
        new SmallWorkbook()
            .with("Measures!J2", "Head of Health")
            .write(folder.resolve("input.xlsx"));
    Typed typed = Typed.run(folder, DONE, "collect", changed, "--replies", replies);
    assertThat(typed.quietly().out())
        .containsExactly(
            "Head of Care    answered",
            "Head of Health  not yet, missing: DT",
            "1 workbook: 1 read, 0 refused.");
  }
}
