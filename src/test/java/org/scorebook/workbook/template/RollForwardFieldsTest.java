package org.scorebook.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.fields.Kept;
import org.scorebook.model.Edition;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.GoodInput;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;

/** What becomes of everything that can be typed, in next month's workbook. */
class RollForwardFieldsTest {
  private static final RuleSets RULES = RuleSets.in(Path.of("rules"));

  @TempDir private Path folder;

  @Test
  void everyFieldIsKeptOrChangedForAReason() throws Exception {
    Files.createFile(folder.resolve("november.published.jsonl"));
    Path input = everything().write(folder);
    Edition december = read(input);
    Path output = folder.resolve("january.xlsx");
    try (OutputStream out = Files.newOutputStream(output)) {
      RollForward.write(
          input, december, december.scorecard().period().plus(1), Map.of(), List.of(), out);
    }
    Kept.assertEveryField(
        "roll-forward",
        december,
        read(output),
        Map.of(
            "it is another edition, in another file",
            "Scorecard.period Source.fileName Source.sha256",
            "it was said for the last period alone",
            "Measure.override Scorecard.commentaryDue StatusOverride.reason StatusOverride.status"),
        Map.of("replies alone have a day", "Commentary.written"));
  }

  private static Edition read(Path file) throws Exception {
    Checked<Input> read = InputWorkbook.read(file, RULES, Optional.empty());
    assertThat(read.problems()).filteredOn(Problem::isError).isEmpty();
    return read.value().orElseThrow().edition();
  }

  /** A workbook in which something stands in every column and for every field. */
  private static GoodInput everything() {
    GoodInput input = new GoodInput();
    input.add("Scorecard", "Produced by", "Performance team");
    input.add("Scorecard", "Note", "Counted on the last day.");
    input.add("Scorecard", "Rules", "default");
    input.add("Scorecard", "Commentary due", "15/01/2021");
    input.add("Scorecard", "Published before", "november.published.jsonl");
    List<String> headers =
        List.of(
            "Source",
            "Counted as",
            "Compare with",
            "Covers",
            "Disclosure",
            "Responsible officer",
            "Areas",
            "FAQ");
    List<Object> typed =
        List.of(
            "Case system", "People", "Last year", "12 months", "Public", "Director", "Yes", "?");
    for (int i = 0; i < headers.size(); i++) {
      char column = (char) ('S' + i);
      input.set("Measures!" + column + "1", headers.get(i));
      input.set("Measures!" + column + "2", typed.get(i));
    }
    input.set("Measures!M2", "AMBER").set("Measures!N2", "Too early to say.");
    input.set("Measures!O2", "10%").set("Measures!P2", 1).set("Measures!Q2", "Mean");
    input.set("Measures!H4", "Range").set("Measures!I4", "Target").set("Measures!R4", "Yes");
    input.set("Data!H1", "Provisional").set("Data!I1", "New level");
    input.set("Data!G3", "Late forms.").set("Data!H3", "Yes").set("Data!I3", "Yes");
    input.add("Data", "DP", "Nov 2020", "Recalculated", null, null, GoodInput.decimal("0.37"));
    input.add("Data", "DP", "Oct 2019", null, null, null, "[c]");
    input.add("Peers", "AD", "ASCOF", "Derby", "[c]");
    input.set("Targets!D1", "To").add("Targets", "SV", null, 60, 80);
    input.add("Targets", "DP", "Dec 2020", GoodInput.decimal("0.38"));
    input.set("Benchmarks!H2", 8084).set("Benchmarks!I1", "Note").set("Benchmarks!I2", "Once.");
    return input;
  }
}
