package org.scorebook.cli.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.Typed;
import org.scorebook.cli.replies.Returned;
import org.scorebook.cli.terminal.ExitCode;

/** Small numbers at their cells. */
class SmallNumbersCommandsTest {
  private static final String DATA =
      "WARNING Data!D3 DP: 3 people are fewer than 5. Type [c] in its place, or mark the measure"
          + " Disclosure Public.";

  @TempDir Path folder;
  private Path input = Path.of("");

  @BeforeEach
  void input() throws IOException {
    input = folder.resolve("input.xlsx");
    Files.createDirectory(folder.resolve("replies"));
    new CountedWorkbook()
        .write(
            input,
            new Object[][] {
              {"Measure ID", "Period", "Basis", "Numerator", "Denominator", "Value"},
              {"DP", "Nov 2020", "Reported", 40.0, 80.0, null},
              {"DP", "Dec 2020", "Reported", 3.0, 80.0, null},
              {"CL", "Dec 2020", "Reported", null, null, 101.0}
            });
  }

  private Typed publish(ExitCode expected, Object... more) {
    List<Object> words =
        new ArrayList<>(
            List.of(
                "publish",
                input,
                "--replies",
                folder.resolve("replies"),
                "-o",
                folder.resolve("final.xlsx"),
                "--allow-missing"));
    words.addAll(List.of(more));
    return Typed.run(folder, expected, words.toArray());
  }

  @Test
  void eachIsNamedAtItsCell() {
    assertThat(Typed.run(folder, ExitCode.DONE, "validate", input).err())
        .containsExactly(
            DATA,
            "WARNING Areas!F2 CL: Northfield's [c] is 101 less the two others, so 3. Hide one more"
                + " area; Selly Oak (8) is the smallest that protects it.",
            "0 errors, 2 warnings");
    assertThat(Typed.run(folder, ExitCode.DONE, "run", input, "-d", folder.resolve("out")).err())
        .contains(DATA);
    assertThat(
            Typed.run(folder, ExitCode.DONE, "send", input, "--outbox", folder.resolve("box"))
                .err())
        .contains(DATA);
    assertThat(Typed.run(folder, ExitCode.DONE, "validate", input, "--rules", "default").err())
        .containsExactly("0 errors, 0 warnings");
  }

  @Test
  void publishRefusesUnlessItIsAllowed() throws Exception {
    assertThat(publish(ExitCode.ERRORS).err())
        .contains(DATA.replace("WARNING", "ERROR"))
        .last()
        .isEqualTo("2 errors, 2 warnings");
    assertThat(folder.resolve("final.xlsx")).doesNotExist();
    assertThat(folder.resolve("input.published.jsonl")).doesNotExist();
    assertThat(publish(ExitCode.DONE, "--allow-small").err()).contains(DATA);
    assertThat(Returned.texts(folder.resolve("final.xlsx")))
        .anyMatch(
            text ->
                text.contains(
                    "Numbers of people below 5 can be read from 2 figures, which are shown all the"
                        + " same."))
        .noneMatch(text -> text.contains("so 3"));
  }
}
