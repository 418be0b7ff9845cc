package org.scorebook.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scorebook.model.Unit;
import org.scorebook.xlsx.chart.Categories;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.ChartXml;
import org.scorebook.xlsx.chart.LookXml;
import org.scorebook.xlsx.chart.Range;

/** Where the names of quartile bands stand. */
class QuartileChartXmlTest {
  private static final String FROM_FEBRUARY =
      " 0.799 0.838 0.767 0.803 0.798 0.830 0.791 0.826 0.789 0.793 0.813";

  /**
   * The period, from 0, at which a chart of twelve months names a band; empty where it does not.
   */
  private static Optional<Integer> place(String band, String figures) {
    Range cells = Range.across("Series", 1, 0, 11);
    List<QuartileBand> bands = QuartileBand.of(DemoWorkbook.benchmark("0.5 0.7 0.8 0.86 1"));
    QuartileChart chart =
        new QuartileChart(
            "Chart",
            "",
            "",
            new Categories(
                Range.across("Series", 0, 0, 11),
                List.of("J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D")),
            bands,
            bands.stream().map(one -> cells).toList(),
            new ChartSeries("Birmingham", cells, DemoWorkbook.values(figures)),
            ValueFormat.of(Unit.PERCENTAGE, 1, "£"),
            "");
    ChartColours colours = ChartColoursSample.standard();
    StringBuilder out = new StringBuilder();
    new QuartileChartXml(
            chart, colours, new ChartXml(new LookXml(colours.text(), colours.grid(), "Calibri")))
        .write(out);
    Matcher name =
        Pattern.compile("<c:v>" + band + "</c:v>(?:(?!</c:ser>).)*?<c:dLbl><c:idx val=\"(\\d+)\"")
            .matcher(out);
    return name.find() ? Optional.of(Integer.valueOf(name.group(1))) : Optional.empty();
  }

  @Test
  void aNameKeepsClearOfTheLabelBelowTheFirstFigure() {
    assertThat(place("3rd quartile", "0.793" + FROM_FEBRUARY)).contains(5);
  }

  @Test
  void aLabelAboveTheFirstFigureLeavesRoomBelowIt() {
    assertThat(place("3rd quartile", "0.850" + FROM_FEBRUARY)).contains(1);
  }

  @Test
  void aNameStandsInTheMiddleWhereNothingIsInItsWay() {
    assertThat(place("4th quartile", "0.793" + FROM_FEBRUARY)).contains(6);
  }
}
