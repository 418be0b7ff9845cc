package org.scorebook.workbook.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.scorebook.model.Unit;
import org.scorebook.xlsx.chart.Categories;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.ChartXml;
import org.scorebook.xlsx.chart.LookXml;
import org.scorebook.xlsx.chart.Range;

/** One chart part of a measure, in microseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ChartBench {
  @Param({"12", "36"})
  public int months = 12;

  @Benchmark
  public String measure() {
    MeasureChart chart =
        new MeasureChart(
            "Chart",
            "A chart",
            "",
            new Categories(
                across(0), IntStream.range(0, months).mapToObj(month -> "Month " + month).toList()),
            series("Reported", 1, 7),
            Optional.of(series("Recalculated", 2, 5)),
            Optional.of(series("Target", 3, 0)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ValueFormat.of(Unit.PERCENTAGE, 1, "£"),
            "");
    ChartColours colours = ChartColoursSample.standard();
    StringBuilder out = new StringBuilder();
    new MeasureChartXml(
            chart, colours, new ChartXml(new LookXml(colours.text(), colours.grid(), "Calibri")))
        .write(out);
    return out.toString();
  }

  private ChartSeries series(String name, int row, int step) {
    List<Optional<BigDecimal>> values =
        IntStream.range(0, months)
            .mapToObj(month -> Optional.of(BigDecimal.valueOf(400 + step * month, 3)))
            .toList();
    return new ChartSeries(name, across(row), values);
  }

  private Range across(int row) {
    return Range.across("Series", row, 0, months - 1);
  }
}
