package org.scorebook.workbook.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scorebook.model.Commentary;
import org.scorebook.model.Edition;
import org.scorebook.model.Period;
import org.scorebook.peers.PeerPick;
import org.scorebook.problem.Checked;
import org.scorebook.problem.Problem;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.RawBook;
import org.scorebook.workbook.RawBook.RawCell;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;

/** Figures and targets that the analyst calculates, in the copies that are made of a workbook. */
class KeptFiguresTest {
  @TempDir private Path folder;

  private static RawCell formula(String formula, String result) {
    return new RawCell("", "<f>" + formula + "</f><v>" + result + "</v>");
  }

  /** DT's target rests on the reporting period, DP's does not. */
  private Path input() {
    return RawBook.of()
        .calculation("calcId='191029'")
        .sheet(
            "Scorecard",
            List.of(
                List.of("Field", "Value"),
                List.of("Title", "Small"),
                List.of("Organisation", "Exampleshire"),
                List.of("Period", "December 2020")))
        .sheet(
            "Measures",
            List.of(
                List.of(
                    "Measure ID",
                    "Theme",
                    "Measure",
                    "Short name",
                    "Unit",
                    "Decimals",
                    "Frequency",
                    "Preferred travel",
                    "Target type"),
                List.of(
                    "DP",
                    "Care",
                    "Payments",
                    "Payments",
                    "Percentage",
                    1,
                    "Monthly",
                    "Upwards",
                    "Target"),
                List.of(
                    "DT",
                    "Care",
                    "Transfers",
                    "Transfers",
                    "Number",
                    0,
                    "Monthly",
                    "Downwards",
                    "Target")))
        .sheet(
            "Data",
            List.of(
                List.of("Measure ID", "Period", "Basis", "Value"),
                List.of("DP", "Nov 2020", "Reported", formula("379/1000", "0.379")),
                List.of("DP", "Nov 2020", "Recalculated", formula("D2+1/1000", "0.38")),
                List.of("DP", "Dec 2020", "Reported", formula("40/100", "0.4")),
                List.of("DT", "Dec 2020", "Reported", 88)))
        .sheet(
            "Targets",
            List.of(
                List.of("Measure ID", "Target"),
                List.of("DP", formula("Data!D4", "0.4")),
                List.of("DT", formula("IF(Scorecard!B4=\"\",1,80)", "80"))))
        .write(folder.resolve("input.xlsx"));
  }

  private static Checked<Input> read(Path file) throws Exception {
    return InputWorkbook.read(file, RuleSets.in(Path.of("rules")), Optional.empty());
  }

  private static Edition edition(Path file) throws Exception {
    return read(file).value().orElseThrow().edition();
  }

  private static List<String> errors(Path file) throws Exception {
    return read(file).problems().stream().filter(Problem::isError).map(Problem::line).toList();
  }

  private Path written(ByteArrayOutputStream copy) throws Exception {
    return Files.write(folder.resolve("copy.xlsx"), copy.toByteArray());
  }

  @Test
  void aRolledWorkbookHoldsWhatDoesNotRestOnItsPeriod() throws Exception {
    Path input = input();
    Edition before = edition(input);
    Period january = before.scorecard().period().plus(1);
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    RollForward.write(input, before, january, Map.of(), List.of(), copy);

    assertThat(errors(input)).isEmpty();
    assertThat(errors(written(copy)))
        .containsExactly(
            "ERROR Targets!B3 DT: Target holds a formula without a result. Open the workbook in"
                + " Excel, save it and run again.");
  }

  @Test
  void collectedCommentaryLeavesFiguresAsTheyWere() throws Exception {
    Path input = input();
    Edition before = edition(input);
    Commentary reply =
        new Commentary(before.scorecard().period(), "More carers.", "Head of Care", "reply");
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    CollectedCopy.write(input, before, Map.of("DP", reply), List.of(), copy);

    Path written = written(copy);
    assertThat(errors(written)).isEmpty();
    assertThat(figures(edition(written))).isEqualTo(figures(before)).hasSize(2);
  }

  @Test
  void peersLeaveFiguresAsTheyWere() throws Exception {
    Path input = input();
    Edition before = edition(input);
    List<PeerPick.Organisation> councils = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      councils.add(new PeerPick.Organisation("E0" + i, "Council " + i, new BigDecimal("0.3" + i)));
    }
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    PeersCopy.write(
        input,
        Map.of(
            before.measures().get(0),
            new PeerPick("1C2A", "2019/20", "2019/20 ASCOF", councils, List.of())),
        copy);

    Path written = written(copy);
    assertThat(errors(written)).isEmpty();
    assertThat(figures(edition(written))).isEqualTo(figures(before)).hasSize(2);
  }

  /** Series and targets by measure ID. */
  private static Map<String, List<Object>> figures(Edition edition) {
    Map<String, List<Object>> figures = new TreeMap<>();
    edition
        .data()
        .forEach(
            (id, data) ->
                figures.put(id, List.of(data.reported(), data.recalculated(), data.targets())));
    return figures;
  }
}
