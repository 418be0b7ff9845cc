package org.scorebook.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scorebook.model.Unit;
import org.scorebook.xlsx.chart.Categories;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.ChartXml;
import org.scorebook.xlsx.chart.LookXml;
import org.scorebook.xlsx.chart.Range;

/** How the figures of a measure's chart are written. */
class MeasureChartXmlTest {
  private static final Pattern LABEL =
      Pattern.compile("<c:dLbl>.*?formatCode=\"([^\"]*)\" sourceLinked");

  private static final Pattern NAMED =
      Pattern.compile(
          "<c:ser>(?:(?!</c:ser>).)*?<c:tx><c:v>([^<]*)</c:v>(?:(?!</c:ser>).)*showSerName"
              + " val=\"1\"");

  /** The number formats of the labels of amounts, from the first figure to the last. */
  private static List<String> formats(String amounts) {
    List<String> years = List.of("2017/18", "2018/19", "2019/20");
    MeasureChart chart =
        new MeasureChart(
            "Spend",
            "",
            "",
            new Categories(Range.across("Series", 0, 0, 2), years),
            new ChartSeries(
                "Reported", Range.across("Series", 1, 0, 2), DemoWorkbook.values(amounts)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ValueFormat.of(Unit.CURRENCY, 0, "£"),
            "");
    return LABEL
        .matcher(written(chart))
        .results()
        .map((MatchResult label) -> label.group(1).replace("&quot;", "\""))
        .toList();
  }

  private static String written(MeasureChart chart) {
    ChartColours colours = ChartColoursSample.standard();
    ChartXml xml = new ChartXml(new LookXml(colours.text(), colours.grid(), "Calibri"));
    StringBuilder out = new StringBuilder();
    new MeasureChartXml(chart, colours, xml).write(out);
    return out.toString();
  }

  /** The lines that are named at their ends, of a chart with limits from 70 to 90. */
  private static List<String> named(String period, int periods, String target) {
    ChartSeries lower = level("Usual variation", "70", periods);
    ChartSeries upper = level("Usual variation", "90", periods);
    MeasureChart chart =
        new MeasureChart(
            "Shares",
            "",
            "",
            new Categories(
                Range.across("Series", 0, 0, periods - 1), Collections.nCopies(periods, period)),
            level("Reported", "80", periods),
            Optional.empty(),
            Optional.of(level(target, "85", periods)),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new MeasureChart.Usual(
                    lower, upper, level("Beyond the lines or in a row", "-", periods))),
            ValueFormat.of(Unit.NUMBER, 0, ""),
            "");
    return NAMED.matcher(written(chart)).results().map(line -> line.group(1)).toList();
  }

  private static ChartSeries level(String name, String value, int periods) {
    return new ChartSeries(
        name,
        Range.across("Series", 1, 0, periods - 1),
        DemoWorkbook.values(String.join(" ", Collections.nCopies(periods, value))));
  }

  @Test
  void theLongestNamesGoToTheLegendWherePeriodsNeedTheRoom() {
    assertThat(named("Q1 2023/24", 8, "Target")).containsExactly("Target", "Usual variation");
    assertThat(named("Q1 2023/24", 12, "Target")).containsExactly("Target");
    assertThat(named("Q1 2023/24", 12, "Target of the year")).isEmpty();
    assertThat(named("Jan 2024", 12, "Target")).containsExactly("Target", "Usual variation");
    assertThat(named("April-to-June 2023/24", 12, "Target"))
        .as("no room either way")
        .containsExactly("Target", "Usual variation");
  }

  @Test
  void anAmountIsWrittenAsOnThePageBesideIt() {
    assertThat(formats("812345 8200000 137814000"))
        .containsExactly("\"£\"#,##0", "\"£\"#,##0.00,,\"m\"", "\"£\"#,##0.0,,\"m\"");
    assertThat(formats("-812345 -8200000 -1500000000"))
        .containsExactly("\"£\"#,##0", "\"£\"#,##0.00,,\"m\"", "\"£\"#,##0.00,,,\"bn\"");
  }

  @Test
  void smallAmountsAreWrittenInFull() {
    assertThat(formats("7 8 999999")).containsExactly("\"£\"#,##0", "\"£\"#,##0", "\"£\"#,##0");
  }
}
