package org.scorebook.cli.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;

/** What comes back from owners, and what {@code collect} and {@code publish} make of it. */
class RepliesTest {
  private static final String ANSWER = "More carers were told of direct payments.";
  private static final String CARE = "Head of Care";
  private static final String HEALTH = "Head of Health";

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

  private static Path sent(String owner) {
    return month.resolve("out/owners").resolve(owner + ".xlsx");
  }

  private void reply(String owner, String name, Consumer<XSSFWorkbook> change) throws IOException {
    Returned.save(sent(owner), replies.resolve(name), change);
  }

  private Typed collect() {
    return Typed.run(folder, DONE, "collect", input, "--replies", replies);
  }

  private Path publish(String name) throws IOException {
    Path target = folder.resolve(name);
    Files.deleteIfExists(month.resolve("input.published.jsonl"));
    Typed.run(
        folder, DONE, "publish", input, "--replies", replies, "-o", target, "--allow-missing");
    return target;
  }

  /** What the last sheet of the final workbook lists. */
  private List<String> about(Path published) throws IOException {
    try (InputStream in = Files.newInputStream(published);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      List<String> texts = Returned.texts(workbook.getSheet("About"));
      return texts.subList(texts.indexOf("Problems found in the replies") + 1, texts.size());
    }
  }

  @Test
  void aWorkbookIsKnownWhateverItsFileIsCalled() throws Exception {
    reply(CARE, "scan 0017", Returned.typing("DP", ANSWER));
    Typed typed = collect();
    assertThat(typed.quietly().out())
        .containsExactly(
            "Head of Care    answered",
            "Head of Health  not yet, missing: DT",
            "1 workbook: 1 read, 0 refused.");
  }

  @Test
  void theSameReplyTwiceIsOneReply() throws Exception {
    reply(CARE, "a.xlsx", Returned.typing("DP", ANSWER));
    Files.copy(replies.resolve("a.xlsx"), replies.resolve("a (1).xlsx"));
    assertThat(collect().quietly().out())
        .containsExactly(
            "Head of Care    answered",
            "Head of Health  not yet, missing: DT",
            "2 workbooks: 2 read, 0 refused.");
  }

  @Test
  void ofTwoRepliesTheOneSavedLaterIsUsedAndBothAreShown() throws Exception {
    reply(
        CARE,
        "a.xlsx",
        Returned.typing("DP", "Second thoughts.")
            .andThen(Returned.savedAt("2021-01-12T08:00:00Z")));
    reply(
        CARE,
        "b.xlsx",
        Returned.typing("DP", "First thoughts.").andThen(Returned.savedAt("2021-01-11T08:00:00Z")));
    Typed typed = collect();
    assertThat(typed.err())
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!I14 DP: two replies differ. Used, from Head of Care"
                + " (a.xlsx, saved 12 January 2021 at 08:00 UTC): \"Second thoughts.\"; not used,"
                + " from Head of Care (b.xlsx, saved 11 January 2021 at 08:00 UTC): \"First"
                + " thoughts.\". To use the other, type it on the Commentary sheet and remove both"
                + " replies, or ask Head of Care which one stands.",
            "0 errors, 1 warning");
    Path published = publish("final.xlsx");
    assertThat(Returned.texts(published))
        .contains("Second thoughts.", "Head of Care, 12 January 2021")
        .doesNotContain("First thoughts.");
    assertThat(about(published))
        .containsExactly(
            "Where",
            "Problem",
            "DP: Head of Care sent two different replies; the one saved later is shown.");
  }

  @Test
  void ofTwoRepliesSavedAtOnceTheTextThatSortsLastIsUsed() throws Exception {
    Consumer<XSSFWorkbook> saved = Returned.savedAt("2021-01-12T08:00:00Z");
    reply(CARE, "a.xlsx", Returned.typing("DP", "Zebras.").andThen(saved));
    reply(CARE, "b.xlsx", Returned.typing("DP", "Aardvarks.").andThen(saved));
    collect();
    Path published = publish("final.xlsx");
    assertThat(Returned.texts(published)).contains("Zebras.").doesNotContain("Aardvarks.");
    assertThat(about(published))
        .containsExactly(
            "Where",
            "Problem",
            "DP: Head of Care sent two different replies; neither is known to have been saved"
                + " later, and one of them is shown.");
  }

  @Test
  void aBlankReplyIsNamedAndErasesNothing() throws Exception {
    reply(CARE, "a.xlsx", Returned.typing("DP", ANSWER));
    reply(CARE, "b.xlsx", workbook -> {});
    Typed typed = collect();
    assertThat(typed.err())
        .containsExactly(
            "WARNING b.xlsx Head of Care sent the workbook back without any commentary.",
            "0 errors, 1 warning");
    assertThat(typed.out()).first().isEqualTo("Head of Care    answered");
    assertThat(Returned.texts(publish("final.xlsx"))).contains(ANSWER);
  }

  @Test
  void aReplyOfAnotherMonthOrScorecardOrOwnerIsRefusedAndTheOthersGoOn() throws Exception {
    pack("november", new SmallWorkbook().with("Scorecard!B4", "November 2020"));
    pack("other", new SmallWorkbook().with("Scorecard!B2", "Other Scorecard"));
    pack(
        "former",
        new SmallWorkbook().with("Owners!A2", "Former Head").with("Measures!J2", "Former Head"));
    reply(HEALTH, "good.xlsx", Returned.typing("DT", "Better."));
    Typed typed = collect();
    assertThat(typed.out())
        .containsExactly(
            "Head of Care    refused, missing: DP",
            "Head of Health  answered",
            "4 workbooks: 1 read, 3 refused.");
    assertThat(typed.err())
        .containsExactly(
            "WARNING former.xlsx not taken: Former Head is not on the Owners sheet of this edition."
                + " Check the name there.",
            "WARNING november.xlsx not taken: it was made for November 2020, and this edition is"
                + " December 2020. Ask Head of Care for the workbook of this edition.",
            "WARNING other.xlsx not taken: it belongs to another scorecard, Exampleshire, Other"
                + " Scorecard.",
            "0 errors, 3 warnings");
    assertThat(about(publish("final.xlsx")))
        .contains("not taken: it belongs to another scorecard, Exampleshire, Other Scorecard.");
  }

  /** The workbook of the first owner of another edition, among the replies. */
  private void pack(String name, SmallWorkbook edition) throws IOException {
    Path other = edition.write(folder.resolve(name + " input.xlsx"));
    Typed.run(folder, DONE, "run", other, "-d", folder.resolve(name));
    try (Stream<Path> owners = Files.list(folder.resolve(name).resolve("owners"))) {
      Path first = owners.sorted().toList().get(0);
      Returned.save(
          first, replies.resolve(name + ".xlsx"), Returned.typing("DP", "Of another edition."));
    }
  }

  @Test
  void changedFiguresAreShownAndNotTaken() throws Exception {
    reply(
        CARE,
        "a.xlsx",
        Returned.typing("DP", ANSWER)
            .andThen(
                workbook -> {
                  XSSFSheet page = workbook.getSheet("Direct payments");
                  page.disableLocking();
                  page.getRow(5).getCell(0).setCellValue("GREEN, surely");
                  page.createRow(60).createCell(2).setCellValue("PS: call me.");
                }));
    Typed typed = collect();
    assertThat(typed.out()).first().isEqualTo("Head of Care    answered");
    assertThat(typed.err())
        .containsExactly(
            "WARNING [a.xlsx]Direct payments!A6 DP: changed from GREEN to GREEN, surely; not taken."
                + " Where the owner is right, correct the input workbook.",
            "WARNING [a.xlsx]Direct payments!C61 DP: stands outside the commentary cell and is not"
                + " taken: \"PS: call me.\". Where it is commentary, copy it to the Commentary"
                + " sheet.",
            "0 errors, 2 warnings");
    assertThat(Returned.texts(publish("final.xlsx")))
        .contains(ANSWER)
        .doesNotContain("GREEN, surely", "PS: call me.");
  }

  @Test
  void insertedRowsDoNotMisleadIt() throws Exception {
    reply(
        CARE,
        "a.xlsx",
        Returned.typing("DP", ANSWER)
            .andThen(
                workbook -> {
                  XSSFSheet page = workbook.getSheet("Direct payments");
                  page.shiftRows(4, page.getLastRowNum(), 3);
                }));
    assertThat(collect().quietly().out()).first().isEqualTo("Head of Care    answered");
    assertThat(Returned.texts(publish("final.xlsx"))).contains(ANSWER);
  }

  @Test
  void formulasAreNeverTakenAndWhatLooksLikeOneStaysText() throws Exception {
    reply(CARE, "a.xlsx", Returned.typing("DP", "=HYPERLINK(\"http://example.org\")"));
    reply(
        HEALTH,
        "b.xlsx",
        workbook -> {
          Returned.commentary(workbook, "DT").setCellFormula("5%-NA()");
          Returned.commentary(workbook, "DT").setCellErrorValue((byte) 29);
        });
    Typed typed = collect();
    assertThat(typed.err())
        .containsExactly(
            "WARNING b.xlsx Head of Health sent the workbook back without any commentary.",
            "WARNING [b.xlsx]Delayed transfers!I14 DT: the commentary holds the Excel error"
                + " #NAME?; not taken. Type it as text, with an apostrophe before the first sign.",
            "0 errors, 2 warnings");
    assertThat(typed.out())
        .containsExactly(
            "Head of Care    answered",
            "Head of Health  not yet, missing: DT",
            "2 workbooks: 2 read, 0 refused.");
    assertThat(Returned.texts(publish("final.xlsx")))
        .contains("=HYPERLINK(\"http://example.org\")");
  }

  @Test
  void aLongAnswerArrivesLetterForLetter() throws Exception {
    // A workbook writes the first underscore of what looks like a code as a code itself.
    String line = "1. Größe ≥ 5 % & <b>\"quoted\"</b> – 👍🏽 \u00a0end.\n";
    String text =
        "_x0041_ " + line.repeat(32_759 / line.length()) + "-".repeat(32_759 % line.length());
    reply(
        CARE,
        "a.xlsx",
        workbook -> {
          CTCell cell = Returned.commentary(workbook, "DP").getCTCell();
          cell.setT(STCellType.S);
          cell.setV(Integer.toString(shared(workbook, "_x005F" + text)));
        });
    assertThat(collect().quietly().out()).first().isEqualTo("Head of Care    answered");
    assertThat(Returned.texts(publish("final.xlsx"))).contains(text);
  }

  /** Beyond what POI lets a cell hold, though Excel counts the letters that a code stands for. */
  private static int shared(XSSFWorkbook workbook, String text) {
    return workbook.getSharedStringSource().addSharedStringItem(new XSSFRichTextString(text));
  }

  @Test
  void whatIsNoWorkbookIsNamedWithWhatToDo() throws Exception {
    Files.writeString(replies.resolve("answer.csv"), "DP,fine\n");
    Files.writeString(replies.resolve("Re figures.msg"), "message");
    Files.writeString(replies.resolve("~$answer.xlsx"), "lock");
    Files.createFile(replies.resolve("empty.xlsx"));
    Files.writeString(replies.resolve("text.xlsx"), "DP,fine\n");
    try (HSSFWorkbook old = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(replies.resolve("old.xls"))) {
      old.createSheet("Answer");
      old.write(out);
    }
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(replies.resolve("word.docx"))) {
      document.createParagraph().createRun().setText("Fine.");
      document.write(out);
    }
    zip("reply.zip", "Head of Care.xlsx", Files.readAllBytes(sent(CARE)));
    zip(
        "answer.ods",
        "mimetype",
        "application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
    try (POIFSFileSystem files = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(replies.resolve("secret.xlsx"))) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream encrypted = encryptor.getDataStream(files)) {
        Files.copy(sent(CARE), encrypted);
      }
      files.writeFilesystem(out);
    }
    try (XSSFWorkbook own = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(replies.resolve("own.xlsx"))) {
      own.createSheet("My figures").createRow(0).createCell(0).setCellValue("Fine.");
      own.write(out);
    }
    Typed typed = collect();
    assertThat(typed.out())
        .containsExactly(
            "Head of Care    not yet, missing: DP",
            "Head of Health  not yet, missing: DT",
            "Passed over answer.csv: it is a text file, such as CSV, not a workbook. Ask for the"
                + " workbook that was sent, with the commentary typed into it, or copy the"
                + " commentary to the Commentary sheet.",
            "Passed over ~$answer.xlsx: it only says that somebody has the workbook open.",
            "9 workbooks: 1 read, 8 refused.");
    assertThat(typed.err())
        .containsExactly(
            "WARNING Re figures.msg not taken: it is a message that cannot be taken apart here."
                + " Open it, and save the workbook that is in it here.",
            "WARNING answer.ods not taken: it is an OpenDocument spreadsheet (.ods). Open it,"
                + " choose Save As and the type \"Excel 2007-365 (.xlsx)\", and use that file.",
            "WARNING empty.xlsx not taken: it is empty (0 bytes). Ask for the workbook again,"
                + " or wait until it has synced.",
            "WARNING old.xls not taken: it is an old Excel workbook (.xls). Open it in Excel,"
                + " choose Save As and the type \"Excel Workbook (.xlsx)\", and use that file.",
            "WARNING own.xlsx not taken: it is not a workbook that Scorebook made for an "
                + "owner, or its hidden sheet is gone. Ask for the workbook that was sent, with the"
                + " commentary typed into it.",
            "WARNING secret.xlsx not taken: it has a password. Open it in Excel, remove the "
                + "password (File, Info, Protect Workbook, Encrypt with Password) and save it "
                + "again.",
            "WARNING text.xlsx not taken: it is a text file, such as CSV: one table without sheets."
                + " Copy what counts into the Excel workbook, and use that file.",
            "WARNING word.docx not taken: it is a Word document, not a workbook. Copy what counts"
                + " into the Excel workbook, and use that file.",
            "WARNING reply.zip/Head of Care.xlsx Head of Care sent the workbook back without any"
                + " commentary.",
            "0 errors, 9 warnings");
  }

  private void zip(String name, String entry, byte[] content) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(replies.resolve(name)))) {
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
    }
  }

  @Test
  void orderAndRepetitionChangeNoByte() throws Exception {
    List<byte[]> contents = new ArrayList<>();
    List<String> names = new ArrayList<>();
    reply(CARE, "one.xlsx", Returned.typing("DP", "One."));
    reply(CARE, "two.xlsx", Returned.typing("DP", "Two."));
    reply(HEALTH, "three.xlsx", Returned.typing("DT", "Three."));
    Files.writeString(replies.resolve("broken.xlsx"), "no");
    try (Stream<Path> files = Files.list(replies)) {
      for (Path file : files.sorted().toList()) {
        names.add(file.getFileName().toString());
        contents.add(Files.readAllBytes(file));
      }
    }
    Typed once = collect();
    byte[] published = Files.readAllBytes(publish("once.xlsx"));
    assertThat(collect().out()).isEqualTo(once.out());
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
    Collections.reverse(order);
    for (String name : names) {
      Files.delete(replies.resolve(name));
    }
    for (int i : order) {
      Files.write(replies.resolve(names.get(i)), contents.get(i));
    }
    Typed shuffled = collect();
    assertThat(shuffled.out()).isEqualTo(once.out());
    assertThat(shuffled.err()).isEqualTo(once.err());
    assertThat(publish("shuffled.xlsx")).hasBinaryContent(published);
  }
}
