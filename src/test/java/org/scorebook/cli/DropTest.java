package org.scorebook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;
import static org.scorebook.cli.terminal.ExitCode.ERRORS;
import static org.scorebook.cli.terminal.ExitCode.UNUSABLE_FILE;
import static org.scorebook.cli.terminal.ExitCode.USAGE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.terminal.ExitCode;

/** What dropping workbooks on the launcher leaves behind, says and opens. */
class DropTest {
  private static final String MADE = "Small Scorecard - December 2020";

  @TempDir private Path folder;
  private final List<Path> opened = new ArrayList<>();

  private Typed drop(ExitCode expected, Object... args) {
    return Typed.run(folder, opened::add, expected, args);
  }

  private Path good() throws IOException {
    return new SmallWorkbook().write(folder.resolve("Cabinet December.xlsx"));
  }

  private Path faulty() throws IOException {
    return new SmallWorkbook().with("Data!C3", 38.0).write(folder.resolve("Cabinet December.xlsx"));
  }

  private Path problems() {
    return folder.resolve("Cabinet December - problems.xlsx");
  }

  private List<String> found() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void aGoodWorkbookMakesAFolderBesideItAndOpensIt() throws Exception {
    Path input = good();
    byte[] before = Files.readAllBytes(input);

    Typed typed = drop(DONE, input);

    Path made = folder.resolve(MADE);
    assertThat(typed.out().get(0))
        .isEqualTo("Wrote " + made.resolve(MADE + ".xlsx") + ": 2 measures.");
    assertThat(found()).containsExactly("Cabinet December.xlsx", MADE);
    assertThat(made.resolve("owners")).isNotEmptyDirectory();
    assertThat(made.resolve("drafts")).isNotEmptyDirectory();
    assertThat(opened).containsExactly(made);
    assertThat(input).hasBinaryContent(before);
    // Dropped again, what it made is replaced.
    drop(DONE, input);
    assertThat(found()).containsExactly("Cabinet December.xlsx", MADE);
  }

  @Test
  void aFaultyWorkbookMakesACopyThatGoesWhenAllIsMended() throws Exception {
    Typed typed = drop(ERRORS, faulty());

    assertThat(typed.err()).anyMatch(line -> line.startsWith("ERROR Data!C3 DP: 38"));
    assertThat(typed.out())
        .containsExactly(
            "Wrote "
                + problems()
                + ": every problem at its cell. Mend them in Cabinet December.xlsx, save it, and"
                + " drop it again.");
    assertThat(opened).containsExactly(problems());
    assertThat(found())
        .containsExactly("Cabinet December - problems.xlsx", "Cabinet December.xlsx");

    drop(ERRORS, faulty());
    drop(DONE, good());
    assertThat(found()).containsExactly("Cabinet December.xlsx", MADE);
  }

  @Test
  void whatWasMadeOfAnInputWorkbookIsNotTakenForOne() throws Exception {
    drop(ERRORS, faulty());
    assertThat(drop(UNUSABLE_FILE, problems()).err())
        .containsExactly(
            "Cabinet December - problems.xlsx is the copy that shows the problems. Mend them in"
                + " your own workbook, save that, and drop it again.");
    drop(DONE, good());
    Path made = folder.resolve(MADE);
    assertThat(drop(UNUSABLE_FILE, made.resolve(MADE + ".xlsx")).err())
        .containsExactly(
            MADE + ".xlsx is a scorecard, which was made from an input workbook. Drop that one.");
    Path owner;
    try (Stream<Path> owners = Files.list(made.resolve("owners"))) {
      owner = owners.sorted().findFirst().orElseThrow();
    }
    assertThat(drop(UNUSABLE_FILE, owner).err())
        .containsExactly(
            owner.getFileName()
                + " is an owner's workbook. Drop it together with your input workbook: that says"
                + " who has answered.");
    assertThat(found()).containsExactly("Cabinet December.xlsx", MADE);
  }

  @Test
  void aCopyThatWasWorkedInStays() throws Exception {
    drop(ERRORS, faulty());
    XSSFWorkbook copy;
    try (InputStream in = Files.newInputStream(problems())) {
      copy = new XSSFWorkbook(in);
    }
    copy.getSheet("Data").getRow(2).getCell(2).setCellValue(0.38);
    copy.getProperties().getCoreProperties().setModified("2020-12-31T09:00:00Z");
    try (copy;
        OutputStream out = Files.newOutputStream(problems())) {
      copy.write(out);
    }
    byte[] mended = Files.readAllBytes(problems());

    assertThat(drop(UNUSABLE_FILE, faulty()).err())
        .last()
        .isEqualTo(
            problems()
                + " has been changed since it was written, or was not written by Scorebook. Mend"
                + " the problems in Cabinet December.xlsx, and rename or delete that file; then"
                + " drop the workbook again.");
    drop(DONE, good());
    assertThat(problems()).hasBinaryContent(mended);
  }

  @Test
  void filesOfOthersStay() throws Exception {
    Files.writeString(problems(), "my own notes");
    drop(UNUSABLE_FILE, faulty());
    assertThat(problems()).hasContent("my own notes");
    drop(DONE, good());
    assertThat(problems()).hasContent("my own notes");

    Path taken = folder.resolve(MADE).resolve(MADE + ".xlsx");
    try (Stream<Path> files = Files.walk(folder.resolve(MADE))) {
      for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
        Files.delete(file);
      }
    }
    Files.createDirectories(taken.getParent());
    Files.writeString(taken, "mine");
    opened.clear();
    drop(UNUSABLE_FILE, good());
    assertThat(taken).hasContent("mine");
    assertThat(opened).isEmpty();
  }

  @Test
  void aFolderOfOthersIsNotWrittenInto() throws Exception {
    Path theirs = Files.createDirectory(folder.resolve(MADE)).resolve("minutes.txt");
    drop(DONE, good());
    Files.delete(folder.resolve(MADE).resolve("Files.txt"));
    Files.writeString(theirs, "mine");
    opened.clear();

    assertThat(drop(UNUSABLE_FILE, good()).err())
        .containsExactly(
            folder.resolve(MADE)
                + " is there already and was not made by Scorebook. Rename or move it, and drop the"
                + " workbook again.");

    assertThat(theirs).hasContent("mine");
    assertThat(opened).isEmpty();
    drop(DONE, good(), "--force");
    drop(DONE, good());
    assertThat(theirs).hasContent("mine");
  }

  @Test
  void ofSeveralWorkbooksOneIsTheInputAndTheOthersAreAnswers() throws Exception {
    Path input = good();
    drop(DONE, input);
    List<Path> packs;
    try (Stream<Path> files = Files.list(folder.resolve(MADE).resolve("owners"))) {
      packs = files.sorted().toList();
    }
    opened.clear();

    Typed typed = drop(DONE, packs.get(0), input);

    assertThat(typed.out()).last().isEqualTo("1 workbook: 1 read, 0 refused.");
    assertThat(opened).isEmpty();
    assertThat(drop(UNUSABLE_FILE, packs.get(0), packs.get(0)).err())
        .containsExactly(
            "None of the 2 files is an input workbook, with sheets Scorecard, Measures and Data."
                + " Drop it together with the answers.");
    Path other = Files.copy(input, folder.resolve("other.xlsx"));
    assertThat(drop(UNUSABLE_FILE, input, packs.get(0), other).err())
        .containsExactly(
            "Cabinet December.xlsx and other.xlsx are both input workbooks. Drop one of them"
                + " together with the answers to it.");
  }

  @Test
  void nothingOpensWhereNobodyDraggedOrWhereNothingShould() throws Exception {
    drop(DONE, good(), "--no-open");
    assertThat(opened).isEmpty();
    Typed.run(folder, DONE, good());
    assertThat(opened).isEmpty();
  }

  @Test
  void aDoubleClickSaysWhatToDragWhere() {
    assertThat(drop(DONE).quietly().out())
        .hasSize(3)
        .startsWith(
            "Drag your input workbook onto this icon: it is checked, and the scorecard made beside"
                + " it.");
    assertThat(Typed.run(folder, USAGE).err()).first().isEqualTo("Which command?");
  }

  @Test
  void knowsACommandThatIsMisspeltFromAWorkbookThatIsMissing() {
    assertThat(Typed.run(folder, USAGE, "validte", "input.xlsx").err().get(0))
        .startsWith("There is no command 'validte'. The commands are template, validate, ");
    assertThat(Typed.run(folder, UNUSABLE_FILE, "input.xlsx").err())
        .containsExactly("input.xlsx does not exist. Check the name and the folder.");
  }

  @Test
  void takesDroppedNamesFromTheInterpretersOwnCommandLine() {
    assertThat(
            Desktop.dropped(
                "C:\\Windows\\system32\\cmd.exe /c C:\\score book\\Scorebook.cmd C:\\A&B.xlsx"
                    + " \\\\server\\share\\two words.xlsx D:\\c.xlsx "))
        .containsExactly("C:\\A&B.xlsx", "\\\\server\\share\\two words.xlsx", "D:\\c.xlsx");
    assertThat(Desktop.dropped("cmd.exe /c C:\\scorebook.cmd")).isEmpty();
  }

  @Test
  void opensWithWhatEachSystemHas() {
    assertThat(Desktop.command("Windows 11", "C:\\a & b"))
        .containsExactly("rundll32.exe", "url.dll,FileProtocolHandler", "C:\\a & b");
    assertThat(Desktop.command("Mac OS X", "/a")).containsExactly("open", "/a");
    assertThat(Desktop.command("Linux", "/a")).containsExactly("xdg-open", "/a");
  }
}
