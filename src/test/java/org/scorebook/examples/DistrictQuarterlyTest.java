package org.scorebook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scorebook.figures.result.Change;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Outlook;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Shown;
import org.scorebook.figures.result.TwelveMonths;
import org.scorebook.model.TargetType;
import org.scorebook.outlook.Likelihood;

/** The made-up edition of a district against a table that was worked out apart from the program. */
class DistrictQuarterlyTest {

  @TestFactory
  Stream<DynamicTest> everyMeasureComesOutAsInTheTable() throws Exception {
    List<MeasureResult> results = ExampleWorkbooks.results(ExampleWorkbooks.DISTRICT).measures();
    List<Map<String, String>> table = CommaLines.read(ExampleWorkbooks.DISTRICT);
    assertThat(results).hasSameSizeAs(table).hasSize(25);
    return table.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.get("id"),
                    () ->
                        assertThat(shown(results.get(Integer.parseInt(row.get("no")) - 1)))
                            .isEqualTo(row)));
  }

  private static Map<String, String> shown(MeasureResult result) {
    return Map.ofEntries(
        Map.entry("no", String.valueOf(result.number())),
        Map.entry("id", result.measure().id()),
        Map.entry("status", result.status().word().word()),
        Map.entry("target", target(result)),
        Map.entry("previous_period", result.previous().period().label()),
        Map.entry("previous", result.previous().text()),
        Map.entry("current_period", result.current().period().label()),
        Map.entry("current", result.current().text()),
        Map.entry("change", result.change().find().map(Change::text).orElse("")),
        Map.entry("direction", result.direction().text()),
        Map.entry(
            "twelve_months",
            result.twelveMonths().find().map(TwelveMonths::figure).map(Shown::text).orElse("")),
        Map.entry(
            "variation",
            result.variation().judged().map(judged -> judged.verdict().word()).orElse("-")),
        Map.entry(
            "year_end",
            result.outlook().find().flatMap(Outlook::verdict).map(Likelihood::word).orElse("-")));
  }

  private static String target(MeasureResult result) {
    if (result.measure().targetType() == TargetType.DOT_ONLY) {
      return TargetType.DOT_ONLY.word();
    }
    String target = result.target().find().map(Shown::text).orElse("N/A");
    return result
        .endOfYearTarget()
        .find()
        .map(end -> target + " (EoY " + end.text() + ")")
        .orElse(target);
  }

  @Test
  void nothingIsWrongWithIt() throws Exception {
    assertThat(ExampleWorkbooks.read(ExampleWorkbooks.DISTRICT).problems()).isEmpty();
  }

  @Test
  void aLateFigureIsKnownAsRecalculated() throws Exception {
    MeasureResult recycling =
        ExampleWorkbooks.results(ExampleWorkbooks.DISTRICT).find("RECYC").orElseThrow();
    assertThat(recycling.recalculated().find().map(PeriodFigure::text)).contains("48.9%");
    assertThat(recycling.quartiles().get().current().find()).contains("1st");
  }
}
