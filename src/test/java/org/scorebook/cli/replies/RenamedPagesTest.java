package org.scorebook.cli.replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.Typed;

/** Pages that are much alike, one of them gone and another called something else. */
class RenamedPagesTest {
  private static final Path INPUT =
      Path.of("examples/cabinet-december-2020/input.xlsx").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void commentaryNeverGoesToAnotherMeasure() throws IOException {
    Typed.run(folder, DONE, "run", INPUT, "-d", folder.resolve("out"));
    Path replies = Files.createDirectory(folder.resolve("replies"));
    Returned.save(
        folder.resolve("out/owners/Head of Transitions.xlsx"),
        replies.resolve("a.xlsx"),
        Returned.typing("PFA_SP", "Most parents were content.")
            .andThen(RenamedPagesTest::renameOneAndDeleteAnother));
    Typed collected = Typed.run(folder, DONE, "collect", INPUT, "--replies", replies);
    assertThat(collected.out())
        .contains("Head of Transitions                   partly, missing: PFA-SN, PFA-FN, PFA-FP");
    assertThat(collected.err())
        .contains(
            "WARNING a.xlsx the sheet PFA plan satisfaction count is missing; nothing was taken"
                + " from it.");
  }

  private static void renameOneAndDeleteAnother(XSSFWorkbook workbook) {
    workbook.setSheetName(workbook.getSheetIndex("PFA plan satisfaction percent"), "Mine");
    workbook.removeSheetAt(workbook.getSheetIndex("PFA plan satisfaction count"));
  }
}
