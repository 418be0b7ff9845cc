package org.scorebook.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

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
    ChartColours colours = ChartColoursSample.standard();
    ChartXml xml = new ChartXml(new LookXml(colours.text(), colours.grid(), "Calibri"));
    String written = new MeasureChartXml(chart, colours, xml).write();
    return LABEL
        .matcher(written)
        .results()
        .map((MatchResult label) -> label.group(1).replace("&quot;", "\""))
        .toList();
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
