package org.scorebook.cli.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scorebook.cli.terminal.ExitCode.DONE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.cli.SmallWorkbook;
import org.scorebook.cli.Typed;
import org.scorebook.cli.replies.Returned;

/** By which rules an earlier workbook is judged, and that the page says so. */
class SinceOptionTest {
  private static final String EXACT = "extends: default\nstatus: {compare: exact}\n";

  @TempDir Path folder;

  private Path rules(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".yaml"), text);
  }

  private List<String> draft(Path input, Object... more) throws IOException {
    Path draft = folder.resolve("draft.xlsx");
    Object[] words = {"build", input, "-o", draft, "--force", "--since", input};
    Object[] all = new Object[words.length + more.length];
    System.arraycopy(words, 0, all, 0, words.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    Typed.run(folder, DONE, all);
    return Returned.texts(draft);
  }

  @Test
  void byItsOwnWhateverTheCommandLineNamesAndThePageSaysSo() throws Exception {
    Path input = new SmallWorkbook().write(folder.resolve("december.xlsx"));
    assertThat(draft(input, "--rules", rules("exact", EXACT)))
        .contains(
            "Since December 2020 (december.xlsx, judged by its own rules default)",
            "The rule set is exact; it was default.",
            "The rule status.compare is exact; it was displayed.");
  }

  @Test
  void nothingIsSaidWhereTheyAreTheSame() throws Exception {
    Path input = new SmallWorkbook().write(folder.resolve("december.xlsx"));
    for (List<Object> more : List.<List<Object>>of(List.of(), List.of("--rules", "default"))) {
      assertThat(draft(input, more.toArray()))
          .contains("Since December 2020 (december.xlsx)", "Nothing has changed since then.");
    }
  }

  @Test
  void byThoseOfTheCommandWhereItsOwnCannot() throws Exception {
    Path rules =
        rules("own", "extends: default\nstatus: {tolerances: {wide: {green: 0%, amber: 9%}}}\n");
    Path input =
        new SmallWorkbook()
            .with("Measures!K1", "Tolerance")
            .with("Measures!K2", "wide")
            .write(folder.resolve("wide.xlsx"));
    assertThat(draft(input, "--rules", rules))
        .contains("Since December 2020 (wide.xlsx)", "Nothing has changed since then.");
  }
}
