package org.scorebook.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scorebook.changes.EditionChange.Kind;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.Results;
import org.scorebook.rules.RuleSets;
import org.scorebook.workbook.input.Input;
import org.scorebook.workbook.input.InputWorkbook;

/** From a published scorecard of December 2020 to another of September 2022. */
class PublishedScorecardsTest {

  private static Results results(String example) throws Exception {
    Input input =
        InputWorkbook.read(
                Path.of("examples", example, "input.xlsx"),
                RuleSets.in(Path.of("rules")),
                Optional.empty())
            .value()
            .orElseThrow();
    return Figures.compute(input.edition(), input.rules());
  }

  @Test
  void measuresAreKeptAddedAndRemovedAsTheyWerePublished() throws Exception {
    Earlier december = Earlier.of("December 2020", results("cabinet-december-2020"));
    Results september = results("scrutiny-september-2022");
    List<EditionChange> rows = EditionChanges.between(december, september).rows();
    assertThat(ids(rows, Kind.ADDED)).containsExactly("HOSP", "PURE", "DA");
    assertThat(ids(rows, Kind.REMOVED))
        .containsExactly(
            "DP", "GPA", "LTA", "SL", "SG-MSP", "SAT", "LDE", "PFA-SN", "PFA-SP", "PFA-FN",
            "PFA-FP", "PFA-AN", "PFA-AP", "CP");
    assertThat(ids(rows, Kind.RENAMED)).isEmpty();
  }

  private static List<String> ids(List<EditionChange> rows, Kind kind) {
    return rows.stream()
        .filter(row -> row.kind() == kind)
        .map(row -> row.measure().orElseThrow())
        .toList();
  }
}
