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

  private static SmallWorkbook people(double november, double north) {
    return new SmallWorkbook()
        .with("Scorecard!A5", "Rules")
        .with("Scorecard!B5", "small-numbers")
        .with("Data!C4", november)
        .add("Areas", "Measure ID", "Area", "Period", "Value")
        .add("Areas", "DT", "North", "Dec 2020", north)
        .add("Areas", "DT", "South", "Dec 2020", 50.0);
  }

  private List<String> withheld(SmallWorkbook now) throws IOException {
    Path then = people(3, 4).write(folder.resolve("then.xlsx"));
    Path draft = folder.resolve("draft.xlsx");
    Path input = now.write(folder.resolve("now.xlsx"));
    return Typed.run(folder, DONE, "build", input, "-o", draft, "--force", "--since", then)
        .err()
        .stream()
        .filter(line -> line.contains("Changes does not say"))
        .toList();
  }

  private static String withheld(String place, String area, String period) {
    return "WARNING "
        + place
        + " DT: "
        + area
        + "Changes does not say what was shown for "
        + period
        + " before: a number of people below 5 could be read from it. Nothing needs to be done; it"
        + " is said of a measure marked Disclosure Public.";
  }

  @Test
  void whatTellsOfFewPeopleIsWithheldAndNamedAtItsCell() throws Exception {
    assertThat(withheld(people(30, 38)))
        .containsExactly(
            withheld("Data!C4", "", "Nov 2020"), withheld("Areas!D2", "North: ", "Dec 2020"));
    assertThat(withheld(people(3, 4).with("Data!C5", 70.0))).isEmpty();
  }

  @Test
  void whereItsRowIsGoneItIsNamedAtWhatIsLeftOfIt() throws Exception {
    SmallWorkbook gone =
        people(30, 38)
            .with("Data!A4", "DP")
            .with("Data!B4", "Oct 2020")
            .with("Data!C4", 0.37)
            .with("Areas!B2", "West");
    assertThat(withheld(gone))
        .containsExactly(
            withheld("Data", "", "Nov 2020"), withheld("Areas", "North: ", "Dec 2020"));
    assertThat(withheld(people(30, 4).with("Data!D1", "Basis").with("Data!D4", "Recalculated")))
        .containsExactly(withheld("Data!C4", "", "Nov 2020"));
  }
}
