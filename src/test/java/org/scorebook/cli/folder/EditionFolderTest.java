package org.scorebook.cli.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.options.OutputOptions;
import org.scorebook.figures.EditionSample;
import org.scorebook.files.AtomicFile;
import org.scorebook.model.Period;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.UnusableFileException;

class EditionFolderTest {
  private static final Period DECEMBER = Period.month(YearMonth.of(2020, 12), Month.APRIL);

  @TempDir Path temp;
  private Path folder = Path.of("");
  private Path input = Path.of("");
  private OutputOptions outputs = new OutputOptions(false);

  @BeforeEach
  void paths() throws IOException {
    folder = temp.resolve("deep/out");
    input = Files.writeString(temp.resolve("input.xlsx"), "input");
  }

  private static Scorecard scorecard(Period period) {
    return new EditionSample().period(period).scorecard();
  }

  private List<String> write(Period period, String text, String... files)
      throws UnusableFileException {
    return write(period, false, text, files);
  }

  private List<String> write(Period period, boolean keep, String text, String... files)
      throws UnusableFileException {
    FilesList list = FilesList.of(scorecard(period), "run", List.of(files));
    Map<String, AtomicFile.Content> contents = new LinkedHashMap<>();
    for (String file : files) {
      contents.put(file, out -> out.write((text + " " + file).getBytes(StandardCharsets.UTF_8)));
    }
    return EditionFolder.open(folder, list, outputs, input).write(contents, keep);
  }

  private List<String> found() throws IOException {
    try (Stream<Path> files = Files.walk(temp.resolve("deep"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void writesTheFilesAndTheirList() throws Exception {
    write(DECEMBER, "1st", "Draft.xlsx", "owners/A.xlsx", "drafts/A.eml");
    assertThat(found()).containsExactly("Draft.xlsx", "Files.txt", "drafts/A.eml", "owners/A.xlsx");
    assertThat(folder.resolve("owners/A.xlsx")).hasContent("1st owners/A.xlsx");
    assertThat(Files.readAllLines(folder.resolve("Files.txt")))
        .containsExactly(
            "Organisation: Birmingham",
            "Title: Cabinet Scorecard",
            "Period: December 2020",
            "Written by: scorebook run",
            "",
            "Scorebook replaces or removes these files when the command runs again for this"
                + " scorecard and period:",
            "  Draft.xlsx",
            "  owners/A.xlsx",
            "  drafts/A.eml");
  }

  @Test
  void replacesAndRemovesWhatItsListNames() throws Exception {
    write(DECEMBER, "1st", "Draft.xlsx", "drafts/A.eml", "drafts/B.eml");
    Files.writeString(folder.resolve("drafts/mine.eml"), "mine");

    assertThat(write(DECEMBER, "2nd", "Draft.xlsx", "drafts/A.eml"))
        .containsExactly("drafts/B.eml");

    assertThat(found())
        .containsExactly("Draft.xlsx", "Files.txt", "drafts/A.eml", "drafts/mine.eml");
    assertThat(folder.resolve("drafts/A.eml")).hasContent("2nd drafts/A.eml");
    assertThat(FilesList.read(folder).orElseThrow().files())
        .containsExactly("Draft.xlsx", "drafts/A.eml");
  }

  @Test
  void keepsTheOthersWhenOnlySomeAreMadeAnew() throws Exception {
    write(DECEMBER, "1st", "A.eml", "B.eml");
    assertThat(write(DECEMBER, true, "2nd", "B.eml", "C.eml")).isEmpty();
    assertThat(folder.resolve("A.eml")).hasContent("1st A.eml");
    assertThat(folder.resolve("B.eml")).hasContent("2nd B.eml");
    assertThat(FilesList.read(folder).orElseThrow().files())
        .containsExactlyInAnyOrder("A.eml", "B.eml", "C.eml");
  }

  @Test
  void refusesTheFolderOfAnotherEdition() throws Exception {
    write(DECEMBER, "1st", "Draft.xlsx");
    outputs = new OutputOptions(true);
    assertThatThrownBy(() -> write(DECEMBER.plus(1), "2nd", "Draft.xlsx"))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            folder
                + " holds the files of scorebook run for Cabinet Scorecard - December 2020"
                + " (Birmingham). Choose another folder.");
    assertThat(folder.resolve("Draft.xlsx")).hasContent("1st Draft.xlsx");
  }

  @Test
  void refusesTheFolderOfAnotherCommand() throws Exception {
    write(DECEMBER, "1st", "Draft.xlsx");
    FilesList list = FilesList.of(scorecard(DECEMBER), "send", List.of("A.eml"));
    assertThatThrownBy(() -> EditionFolder.open(folder, list, outputs, input))
        .hasMessageContaining("holds the files of scorebook run for Cabinet Scorecard");
  }

  @Test
  void refusesFilesItDidNotWrite() throws Exception {
    Files.createDirectories(folder);
    Path mine = Files.writeString(folder.resolve("Draft.xlsx"), "mine");
    assertThatThrownBy(() -> write(DECEMBER, "1st", "owners/A.xlsx", "Draft.xlsx"))
        .hasMessage(mine + " already exists. Use --force to replace it, or give another name.");
    assertThat(found()).containsExactly("Draft.xlsx");

    outputs = new OutputOptions(true);
    write(DECEMBER, "1st", "owners/A.xlsx", "Draft.xlsx");
    assertThat(mine).hasContent("1st Draft.xlsx");
  }

  @Test
  void refusesToWriteOverTheInput() throws Exception {
    Files.createDirectories(folder);
    Files.createLink(folder.resolve("Draft.xlsx"), input);
    outputs = new OutputOptions(true);
    assertThatThrownBy(() -> write(DECEMBER, "1st", "Draft.xlsx"))
        .hasMessageEndingWith(
            "is the input workbook, which is never written to. Give another name.");
    assertThat(input).hasContent("input");
  }

  @Test
  void leavesNothingBehindWhenOneFileCannotBeMade() throws Exception {
    FilesList list = FilesList.of(scorecard(DECEMBER), "run", List.of("A.xlsx", "owners/B.xlsx"));
    Map<String, AtomicFile.Content> contents =
        Map.of(
            "A.xlsx", out -> out.write(1),
            "owners/B.xlsx",
                out -> {
                  throw new IOException("No space left on device");
                });
    assertThatThrownBy(
            () -> EditionFolder.open(folder, list, outputs, input).write(contents, false))
        .hasMessageContaining("the disk is full");
    assertThat(temp.resolve("deep")).doesNotExist();
  }

  @Test
  void staysAsItWasWhenOneFileCannotBeMade() throws Exception {
    write(DECEMBER, "1st", "A.xlsx", "owners/B.xlsx");
    byte[] listBefore = Files.readAllBytes(folder.resolve("Files.txt"));
    FilesList list = FilesList.of(scorecard(DECEMBER), "run", List.of("A.xlsx", "owners/C.xlsx"));
    Map<String, AtomicFile.Content> contents =
        Map.of(
            "A.xlsx", out -> out.write(1),
            "owners/C.xlsx",
                out -> {
                  throw new IllegalStateException("a fault");
                });
    assertThatThrownBy(
            () -> EditionFolder.open(folder, list, outputs, input).write(contents, false))
        .isInstanceOf(IllegalStateException.class);
    assertThat(found()).containsExactly("A.xlsx", "Files.txt", "owners/B.xlsx");
    assertThat(folder.resolve("A.xlsx")).hasContent("1st A.xlsx");
    assertThat(folder.resolve("Files.txt")).hasBinaryContent(listBefore);
  }

  @Test
  void refusesAWorkbookThatIsOpenBeforeAnythingIsMade() throws Exception {
    write(DECEMBER, "1st", "A.xlsx", "owners/B.xlsx");
    Files.createFile(folder.resolve("owners/~$B.xlsx"));
    assertThatThrownBy(() -> write(DECEMBER, "2nd", "A.xlsx", "owners/B.xlsx"))
        .hasMessageContaining("is open in Excel or LibreOffice");
    assertThat(folder.resolve("A.xlsx")).hasContent("1st A.xlsx");
  }

  @Test
  void refusesAListThatLeadsOutOfItsFolder() throws Exception {
    for (String line :
        List.of(
            "  ../input.xlsx",
            "  /etc/passwd",
            "  owners/../../input.xlsx",
            "  a/b/c.xlsx",
            "  C:input.xlsx",
            "  .ssh/id.xlsx",
            "  notes.txt",
            "something else")) {
      write(DECEMBER, "1st", "A.xlsx");
      Files.writeString(
          folder.resolve("Files.txt"), line + "\n", java.nio.file.StandardOpenOption.APPEND);
      assertThatThrownBy(() -> write(DECEMBER, "2nd", "A.xlsx"))
          .as(line)
          .hasMessage(
              folder.resolve("Files.txt")
                  + " is not a list that Scorebook wrote, so nothing is written into its folder."
                  + " Choose another folder.");
      Files.delete(folder.resolve("Files.txt"));
      Files.delete(folder.resolve("A.xlsx"));
    }
    assertThat(input).hasContent("input");
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() throws Exception {
    Files.createDirectories(temp.resolve("deep"));
    Files.writeString(folder, "a file");
    assertThatThrownBy(() -> write(DECEMBER, "1st", "A.xlsx"))
        .hasMessage(folder + " is not a folder. Choose another one.");
  }
}
