package org.scorebook.cli.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;
import static org.scorebook.cli.terminal.ExitCode.ERRORS;
import static org.scorebook.cli.terminal.ExitCode.UNUSABLE_FILE;
import static org.scorebook.cli.terminal.ExitCode.USAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;
import org.scorebook.cli.terminal.ExitCode;

/** Out to the owners and back: run, an answer typed into a workbook, collect, publish. */
class RoundTripTest {
  private static final String ANSWER = "More carers were told of direct payments.";

  @TempDir Path folder;
  private Path input = Path.of("");
  private Path replies = Path.of("");

  private Typed run(ExitCode expected, Object... args) {
    return Typed.run(folder, expected, args);
  }

  @BeforeEach
  void sendOut() throws IOException {
    input = new SmallWorkbook().write(folder.resolve("input.xlsx"));
    replies = Files.createDirectory(folder.resolve("replies"));
    run(DONE, "run", input, "-d", folder.resolve("out"));
  }

  /** Types into an owner's commentary cell and saves the workbook among the replies. */
  private void answer(String owner, String id, String text) throws IOException {
    Path sent = folder.resolve("out/owners").resolve(owner + ".xlsx");
    Returned.save(sent, replies.resolve("Re " + owner + ".xlsx"), Returned.typing(id, text));
  }

  @Test
  void collectSaysWhoHasAnswered() throws Exception {
    answer("Head of Care", "DP", ANSWER);
    Files.writeString(replies.resolve("notes.txt"), "call Health");
    assertThat(run(DONE, "collect", input, "--replies", replies).out())
        .containsExactly(
            "Head of Care    answered",
            "Head of Health  not yet, missing: DT",
            "Passed over notes.txt: it is a text file, such as CSV, not a workbook. Ask for the"
                + " workbook that was sent, with the commentary typed into it, or copy the"
                + " commentary to the Commentary sheet.",
            "1 workbook: 1 read, 0 refused.");
  }

  @Test
  void listsWhatAnOwnerStandsByThoughThePageSaysOtherwise() throws Exception {
    String text = "The number of delayed transfers is 38. It has fallen. More beds are staffed.";
    Path sent = folder.resolve("out/owners/Head of Health.xlsx");
    Returned.save(sent, replies.resolve("a.xlsx"), Returned.typing("DT", text));
    Typed warned = run(DONE, "collect", input, "--replies", replies);
    assertThat(warned.out()).noneMatch(line -> line.contains("marked as checked"));
    assertThat(warned.err()).filteredOn(line -> line.contains("commentary says")).hasSize(2);

    Returned.save(
        sent,
        replies.resolve("a.xlsx"),
        Returned.typing("DT", text).andThen(Returned.confirming("DT")));
    List<String> listed =
        List.of(
            "2 sentences marked as checked do not agree with their page:",
            "DT: the commentary says \"is 38\"; the page shows 88 for Dec 2020. Say which period"
                + " the 38 is for, or correct it. Marked as checked: I have checked this",
            "DT: the commentary says \"has fallen\"; the page shows Up (Red) 4.8%, 88 for Dec"
                + " 2020 and 84 for Nov 2020. Correct the words, or say what they compare with."
                + " Marked as checked: I have checked this");
    Typed collected = run(DONE, "collect", input, "--replies", replies);
    assertThat(collected.out().subList(2, 5)).isEqualTo(listed);
    assertThat(collected.err()).noneMatch(line -> line.contains("commentary says"));
    Path target = folder.resolve("final.xlsx");
    assertThat(
            run(DONE, "publish", input, "--replies", replies, "-o", target, "--allow-missing")
                .out()
                .subList(0, 3))
        .isEqualTo(listed);
  }

  @Test
  void collectRefusesWhatItCannotRead() throws Exception {
    Files.writeString(replies.resolve("broken.xlsx"), "not a workbook");
    Typed typed = run(DONE, "collect", input, "--replies", replies);
    assertThat(typed.out()).last().isEqualTo("1 workbook: 0 read, 1 refused.");
    assertThat(typed.err()).anyMatch(line -> line.startsWith("WARNING broken.xlsx not taken: "));
  }

  @Test
  void publishWaitsForEveryCommentary() throws Exception {
    answer("Head of Care", "DP", ANSWER);
    Path target = folder.resolve("final.xlsx");
    assertThat(run(ERRORS, "publish", input, "--replies", replies, "-o", target).err())
        .contains(
            "ERROR DT: There is no commentary from Head of Health. Ask for it, or publish without"
                + " it: --allow-missing.")
        .last()
        .asString()
        .startsWith("1 error, ");
    assertThat(target).doesNotExist();

    Typed typed =
        run(DONE, "publish", input, "--replies", replies, "-o", target, "--allow-missing");
    assertThat(typed.out())
        .containsExactly(
            "Wrote " + target + ": 2 measures, 1 without the commentary they should have.");
    assertThat(typed.err()).contains("WARNING DT: There is no commentary from Head of Health.");
    assertThat(Returned.texts(target)).contains(ANSWER);
  }

  @Test
  void publishGivesTheSameBytesEveryTime() throws Exception {
    answer("Head of Care", "DP", ANSWER);
    answer("Head of Health", "DT", "=A1 is what we thought;\n- but no.");
    Path one = folder.resolve("one.xlsx");
    Path two = folder.resolve("two.xlsx");
    run(DONE, "publish", input, "--replies", replies, "-o", one);
    Files.delete(folder.resolve("input.published.jsonl"));
    run(DONE, "publish", input, "--replies", replies, "-o", two);
    assertThat(one).hasSameBinaryContentAs(two);
    assertThat(Returned.texts(one)).contains(ANSWER, "=A1 is what we thought;\n- but no.");
  }

  @Test
  void theFinalWorkbookIsLockedAndAsksForNothing() throws Exception {
    answer("Head of Care", "DP", ANSWER);
    answer("Head of Health", "DT", "Beds are staffed again.");
    Path target = folder.resolve("final.xlsx");
    run(DONE, "publish", input, "--replies", replies, "-o", target);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(target))) {
      assertThat(workbook.getAllNames())
          .extracting(Name::getNameName)
          .noneMatch(name -> name.startsWith("commentary_"));
      for (Sheet sheet : workbook) {
        assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue();
        assertThat(workbook.getSheetVisibility(workbook.getSheetIndex(sheet)))
            .as(sheet.getSheetName())
            .isEqualTo(SheetVisibility.VISIBLE);
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellStyle().getLocked())
                .as(sheet.getSheetName() + "!" + cell.getAddress())
                .isTrue();
          }
        }
      }
    }
  }

  @Test
  void publishReplacesOnlyWithForce() throws Exception {
    Path target = Files.writeString(folder.resolve("final.xlsx"), "old");
    assertThat(run(UNUSABLE_FILE, "publish", input, "--replies", replies, "-o", target).err())
        .anyMatch(line -> line.startsWith("ERROR DP: There is no commentary"))
        .last()
        .isEqualTo(target + " already exists. Use --force to replace it, or give another name.");
    assertThat(target).hasContent("old");
  }

  @Test
  void buildShowsTheCommentarySoFar() throws Exception {
    answer("Head of Care", "DP", ANSWER);
    Path target = folder.resolve("draft.xlsx");
    run(DONE, "build", input, "--replies", replies, "-o", target);
    assertThat(Returned.texts(target)).contains(ANSWER);
    run(DONE, "build", input, "-o", target, "--force");
    assertThat(Returned.texts(target)).doesNotContain(ANSWER);
  }

  @Test
  void sendRemindsThoseWhoHaveNotAnswered() throws Exception {
    answer("Head of Care", "DP", ANSWER);
    Path outbox = folder.resolve("outbox");
    run(DONE, "send", input, "--outbox", outbox, "--replies", replies, "--outstanding");
    assertThat(outbox.resolve("Head of Care.eml")).doesNotExist();
    assertThat(outbox.resolve("Head of Health.eml")).exists();
  }

  @Test
  void repliesMustBeAFolder() {
    assertThat(run(UNUSABLE_FILE, "collect", input, "--replies", input).err())
        .last()
        .isEqualTo(input + " is not a folder. Put the returned workbooks in a folder and name it.");
  }

  @Test
  void templateIsAWorkbookToFillIn() throws Exception {
    Path target = folder.resolve("blank.xlsx");
    assertThat(run(DONE, "template", "-o", target).quietly().out())
        .containsExactly("Wrote " + target + ". Open it in Excel: the first sheet says how.");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(target))) {
      assertThat(workbook.getSheet("Measures")).isNotNull();
    }
    run(UNUSABLE_FILE, "template", "-o", target);

    Path ours = folder.resolve("ours.xlsx");
    run(DONE, "template", "-o", ours, "--rules", "balanced-scorecard");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(ours))) {
      assertThat(workbook.getSheet("Scorecard").getRow(9).getCell(1).getStringCellValue())
          .isEqualTo("balanced-scorecard");
    }
    assertThat(run(UNUSABLE_FILE, "template", "-o", target, "--rules", "defualt").err())
        .first()
        .asString()
        .contains("There is no rule set defualt. Did you mean default?");
  }

  @Test
  void templateRollsTheWorkbookForward() throws Exception {
    answer("Head of Care", "DP", ANSWER);
    Path january = folder.resolve("january.xlsx");
    assertThat(run(DONE, "template", "-o", january, "--from", input, "--replies", replies).out())
        .containsExactly("Wrote " + january + " for January 2021, with 2 rows to fill in.");
    assertThat(Returned.texts(january)).contains(ANSWER);
    assertThat(run(DONE, "validate", january).err())
        .anyMatch(line -> line.startsWith("WARNING ") && line.contains("DP"));

    Path march = folder.resolve("march.xlsx");
    run(DONE, "template", "-o", march, "--from", input, "--period", "Mar 2021");
    assertThat(run(USAGE, "template", "-o", march, "--from", input, "--period", "Dec 2020").err())
        .first()
        .isEqualTo("--period: December 2020 is not after December 2020.");
    assertThat(run(USAGE, "template", "-o", march, "--period", "soon").err())
        .first()
        .isEqualTo(
            "--period: 'soon' is not a period. Type it like Dec 2020, Q3 2020/21 or 2020/21.");
    run(USAGE, "template", "-o", march, "--replies", replies);
    run(UNUSABLE_FILE, "template", "-o", input, "--from", input, "--force");
  }
}
