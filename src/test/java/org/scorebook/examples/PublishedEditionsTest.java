package org.scorebook.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.Direction;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.result.Results;
import org.scorebook.figures.result.Shown;
import org.scorebook.figures.result.TwelveMonths;
import org.scorebook.model.Period;
import org.scorebook.problem.Problem;
import org.scorebook.problem.UnusableFileException;

/** Every published figure of the example editions comes out of the example workbooks. */
class PublishedEditionsTest {

  @TestFactory
  Stream<DynamicTest> everyMeasureComesOutAsPublished() throws Exception {
    return ExampleWorkbooks.published().stream().flatMap(PublishedEditionsTest::measures);
  }

  private static Stream<DynamicTest> measures(String edition) {
    try {
      List<MeasureResult> results = ExampleWorkbooks.results(edition).measures();
      List<Map<String, String>> published = CommaLines.read(edition);
      assertThat(results).hasSameSizeAs(published);
      return published.stream()
          .map(
              row -> {
                MeasureResult result = results.get(Integer.parseInt(row.get("no")) - 1);
                return DynamicTest.dynamicTest(
                    edition + ": " + row.get("measure"), () -> comparePublished(row, result));
              });
    } catch (Exception unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static void comparePublished(Map<String, String> row, MeasureResult result) {
    assertThat(result.number()).hasToString(row.get("no"));
    assertThat(result.measure().title()).isEqualTo(row.get("measure"));
    assertThat(result.measure().theme()).isEqualTo(row.get("theme"));
    if (!row.get("short_name").isEmpty()) {
      assertThat(result.measure().shortName()).isEqualTo(row.get("short_name"));
    }
    assertThat(result.status().word().word()).isEqualTo(row.get("status"));
    assertThat(shown(result.current().figure())).isEqualTo(row.get("this_value"));
    assertThat(result.recalculated().find().map(p -> shown(p.figure())).orElse(""))
        .isEqualTo(row.get("recalculated"));
    assertThat(
            row.get("target").equals("DoT Only")
                ? result.measure().targetType().word()
                : shown(result.target()))
        .isEqualTo(row.get("target"));
    assertThat(shown(result.endOfYearTarget())).isEqualTo(row.get("eoy_target"));
    comparePeriod(row.get("this_label"), result.current().period());
    // The balanced scorecard was published without earlier figures.
    if (!row.get("this_label").matches(".*/.*")) {
      compareTravel(row, result);
    }
  }

  private static void comparePeriod(String label, Period period) {
    if (label.matches("\\d\\d/\\d\\d/\\d{4}")) {
      assertThat(period.lastDay().format(DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)))
          .isEqualTo(label);
    } else if (label.matches("\\d{4}/.*")) {
      assertThat(period.label()).isEqualTo(label.replace("/20", "/"));
    } else if (label.matches("Q\\d")) {
      assertThat(period.label()).startsWith(label + " ");
    }
  }

  private static void compareTravel(Map<String, String> row, MeasureResult result) {
    assertThat(shown(result.previous().figure())).isEqualTo(row.get("last_value"));
    if (row.get("last_label").matches("Q\\d")) {
      assertThat(result.previous().period().label()).startsWith(row.get("last_label") + " ");
    }
    // A change was not printed beside every direction.
    if (!row.get("change_shown").isEmpty()) {
      assertThat(result.change().find().map(change -> plain(change.text())).orElse(""))
          .isEqualTo(plain(row.get("change_shown")));
      assertThat(result.change().find().map(change -> change.kind().word()).orElse(""))
          .isEqualTo(row.get("change_kind").replace("pct", "percent"));
    }
    String travel = row.get("dot_shown").isEmpty() ? "N/A" : row.get("dot_shown");
    assertThat(result.direction().travel().word()).isEqualTo(travel);
    assertThat(result.direction().colour().map(Direction.Colour::word).orElse(""))
        .isEqualTo(row.get("dot_colour"));
  }

  @Test
  void everyQuartileFigureOfDecember2020ComesOutAsPublished() throws Exception {
    Results results = ExampleWorkbooks.results("cabinet-december-2020");
    List<Map<String, String>> published = CommaLines.read("cabinet-december-2020-quartiles");
    for (String title : published.stream().map(row -> row.get("measure")).distinct().toList()) {
      List<Map<String, String>> rows =
          published.stream().filter(row -> row.get("measure").equals(title)).toList();
      MeasureResult result =
          results.measures().stream()
              .filter(measure -> measure.measure().title().equals(title))
              .findFirst()
              .orElseThrow();
      Quartiles quartiles = result.quartiles().find().orElseThrow();
      Map<String, String> first = rows.get(0);
      assertThat(quartiles.noun()).isEqualTo(first.get("unit_noun"));
      assertThat(quartiles.current().find()).contains(first.get("current_quartile"));
      assertThat(whole(quartiles.distanceToNext())).isEqualTo(first.get("distance_next"));
      assertThat(whole(quartiles.distanceToTop())).isEqualTo(first.get("distance_top"));
      assertThat(quartiles.rows()).hasSameSizeAs(rows);
      for (int r = 0; r < rows.size(); r++) {
        assertThat(line(quartiles.rows().get(r), result))
            .as(title)
            .isEqualTo(
                String.join(
                    " | ",
                    rows.get(r).get("row"),
                    rows.get(r).get("score"),
                    rows.get(r).get("diff_figure"),
                    rows.get(r).get("diff_pct"),
                    rows.get(r).get("diff_units")));
      }
    }
  }

  private static String line(Quartiles.Row row, MeasureResult result) {
    boolean percent = result.measure().unit().isPercent();
    return String.join(
        " | ",
        row.label(),
        decimals(scaled(row.score().value(), percent), 1),
        row.difference().find().map(d -> decimals(scaled(d.value(), percent), 1)).orElse(""),
        row.percent().find().map(p -> decimals(p.movePointRight(2), 0)).orElse(""),
        row.units().find().map(units -> decimals(units, 0)).orElse(""));
  }

  @Test
  void twelveMonthsOfDirectPaymentsAreSummedFromRecalculatedFigures() throws Exception {
    MeasureResult result =
        ExampleWorkbooks.results("cabinet-december-2020").find("DP").orElseThrow();
    TwelveMonths twelve = result.twelveMonths().find().orElseThrow();

    assertThat(twelve.periods()).isEqualTo(12);
    assertThat(twelve.numerator())
        .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("35997"));
    assertThat(twelve.denominator())
        .hasValueSatisfying(d -> assertThat(d).isEqualByComparingTo("97000"));
    assertThat(twelve.figure().text()).isEqualTo("37.1%");
    assertThat(twelve.figure().value().setScale(15, RoundingMode.HALF_UP))
        .isEqualByComparingTo("0.371103092783505");
    assertThat(result.current().numerator()).isEmpty();
    assertThat(result.current().denominator()).isEmpty();
    assertThat(result.recalculated().find().orElseThrow().figure().find().orElseThrow().value())
        .isEqualByComparingTo("0.378");
  }

  @Test
  void theExamplesHaveNoProblemsButWhatWasPublishedThatWay() throws Exception {
    assertThat(lines("cabinet-december-2020"))
        .containsExactly(
            "WARNING Measures!A14 LDE: There is no Reported figure for the current period Q3"
                + " 2020/21. Add it on Data, or check Frequency and Arrears.");
    assertThat(lines("scrutiny-september-2022")).isEmpty();
    assertThat(lines("worcestershire-q2-2019-20"))
        .containsExactly(
            "WARNING Measures!E10 PROUD: The title says a number is counted, but the unit is"
                + " Percentage. Choose the unit Number, or correct the title.");
  }

  @Test
  void theBalancedScorecardSetsByHandOnlyWhatNoRuleGives() throws Exception {
    assertThat(ExampleWorkbooks.results("worcestershire-q2-2019-20").measures())
        .filteredOn(result -> result.status().overridden())
        .extracting(result -> result.measure().id())
        .containsExactly("DTOC-W", "CAP", "FTE", "YV-R", "YV-V", "YV-F", "YV-E");
  }

  private static List<String> lines(String edition) throws UnusableFileException {
    return ExampleWorkbooks.read(edition).problems().stream().map(Problem::line).toList();
  }

  /** A figure as the published table gives it: without percent sign, commas and closing zeros. */
  private static String shown(Answer<Shown> figure) {
    return figure.find().map(f -> plain(f.text())).orElse("");
  }

  private static String plain(String text) {
    String number = text.replaceAll("[^0-9.\\-]", "");
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  private static String whole(Answer<BigDecimal> units) {
    return units.find().map(u -> decimals(u, 0)).orElse("N/A");
  }

  private static BigDecimal scaled(BigDecimal value, boolean percent) {
    return percent ? value.movePointRight(2) : value;
  }

  private static String decimals(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
