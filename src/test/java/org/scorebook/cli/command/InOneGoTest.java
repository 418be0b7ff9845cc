package org.scorebook.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.ERRORS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;

/** What only the figures show is told beside the errors, of measures that have none. */
class InOneGoTest {
  private static final String HEALTH =
      "WARNING Commentary!C3 DT: the commentary says \"fell\"; the page shows Up (Red) 4.8%, 88 for"
          + " Dec 2020 and 84 for Nov 2020. Correct the words, or say what they compare with.";

  private static final String CARE =
      "WARNING Commentary!C2 DP: the commentary says \"fell\"; the page shows Up (Green) 0.1 pp,"
          + " 38.0% for Dec 2020 and 37.9% for Nov 2020. Correct the words, or say what they"
          + " compare with.";

  @TempDir Path folder;

  private List<String> told(SmallWorkbook workbook) throws IOException {
    workbook
        .add("Commentary", "Measure ID", "Period", "Commentary")
        .add("Commentary", "DP", "Dec 2020", "The figure fell.")
        .add("Commentary", "DT", "Dec 2020", "The figure fell.");
    Path input = workbook.write(folder.resolve("input.xlsx"));
    return Typed.run(folder, ERRORS, "validate", input).err();
  }

  @Test
  void ofOtherMeasures() throws Exception {
    List<String> told = told(new SmallWorkbook().with("Data!C3", "38 per cent"));
    assertThat(told).hasSize(3).contains(HEALTH, "1 error, 1 warning");
    assertThat(told.get(0)).startsWith("ERROR Data!C3 DP: ");
  }

  @Test
  void ofAllWhereOnlyAnAddressIsWrong() throws Exception {
    List<String> told = told(new SmallWorkbook().with("Owners!B2", "care at example.org"));
    assertThat(told).hasSize(4).contains(HEALTH, CARE, "1 error, 2 warnings");
    assertThat(told.get(0)).startsWith("ERROR Owners!B2 ");
  }

  @Test
  void ofNoneWhereAnErrorMayBeAboutAny() throws Exception {
    List<String> unknown = told(new SmallWorkbook().with("Data!A5", "DX"));
    assertThat(unknown).doesNotContain(HEALTH, CARE);
    List<String> period = told(new SmallWorkbook().with("Scorecard!B4", "Decembre"));
    assertThat(period).doesNotContain(HEALTH, CARE);
  }
}
