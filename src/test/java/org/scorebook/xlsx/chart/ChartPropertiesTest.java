package org.scorebook.xlsx.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.scorebook.xlsx.write.AwkwardTexts;
import org.scorebook.xlsx.write.ComposedBook;
import org.scorebook.xlsx.write.Drawing;
import org.scorebook.xlsx.write.Sheet;

/** What a chart refers to and keeps of it, Apache POI reads back equal. */
class ChartPropertiesTest {
  private final ChartXml xml = new ChartXml(new LookXml("404040", "D9D9D9", "R&D <Sans>"));

  @Provide
  Arbitrary<String> texts() {
    return AwkwardTexts.of(4).map(AwkwardTexts::kept);
  }

  @Provide
  Arbitrary<List<Optional<BigDecimal>>> values() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(-1_000_000), BigDecimal.valueOf(1_000_000))
        .ofScale(3)
        .optional(0.8)
        .list()
        .ofMinSize(2)
        .ofMaxSize(14)
        .filter(values -> values.stream().anyMatch(Optional::isPresent));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void seriesAreReadBackEqual(
      @ForAll("values") List<Optional<BigDecimal>> values,
      @ForAll("texts") String name,
      @ForAll("texts") String label)
      throws IOException {
    String source = "R&D's";
    int last = values.size() - 1;
    List<String> labels =
        IntStream.rangeClosed(0, last).mapToObj(period -> label + period).toList();
    Categories periods = new Categories(Range.down(source, 0, 1, last + 1), labels);
    ChartSeries columns = new ChartSeries(name, Range.down(source, 1, 1, last + 1), values);
    ChartSeries line = new ChartSeries("Line", Range.across(source, 30, 1, last + 1), values);
    ComposedBook book = new ComposedBook();
    Sheet sheet = book.add(source);
    Drawing drawing = sheet.drawing();
    String relation = drawing.chart(out -> chart(out, periods, columns, line));
    drawing.place(ChartFrame.of(name, label, new Anchor(1, 2, 5, 9), drawing.next(), relation));
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(book.bytes()))) {
      XSSFDrawing shown = read.getSheetAt(0).getDrawingPatriarch();
      XSSFChart chart = shown.getCharts().get(0);
      List<XDDFChartData> groups = chart.getChartSeries();
      assertThat(groups).hasSize(2);
      CTPlotArea drawn = chart.getCTChart().getPlotArea();
      compare(groups.get(0).getSeries(0), periods, columns);
      compare(drawn.getBarChartArray(0).getSerArray(0).getVal(), columns);
      compare(groups.get(1).getSeries(0), periods, line);
      compare(drawn.getLineChartArray(0).getSerArray(0).getVal(), line);
      assertThat(drawn.getBarChartArray(0).getSerArray(0).getTx().getV()).isEqualTo(name);
      XSSFGraphicFrame frame = (XSSFGraphicFrame) shown.getShapes().get(0);
      assertThat(frame.getName()).isEqualTo(name);
      XSSFClientAnchor anchor = frame.getAnchor();
      assertThat(List.of((int) anchor.getCol1(), anchor.getRow1(), (int) anchor.getCol2()))
          .containsExactly(1, 2, 5);
      assertThat(anchor.getRow2()).isEqualTo(9);
    }
  }

  private void chart(StringBuilder out, Categories periods, ChartSeries columns, ChartSeries line) {
    Axis axis = new Axis(BigDecimal.valueOf(-10), BigDecimal.TEN, BigDecimal.ONE);
    Stroke stroke = Stroke.line("173F66", 28_575, "solid").withMarkers("circle", 7, "173F66");
    SeriesXml series = xml.series();
    xml.chart(
        out,
        "",
        new Plot(0.1, 0.1, 0.8, 0.8),
        () -> {
          ChartXml.bars(
              out,
              "col",
              "clustered",
              60,
              0,
              () -> series.bar(out, 0, columns, periods, "7A98B4", "", "", "0.0"));
          ChartXml.lines(out, () -> series.line(out, 1, line, periods, stroke, "", "0.0"));
        },
        xml.axes().categories("b", periods.size(), "") + xml.axes().values(axis, "0.0"),
        xml.legend(List.of()));
  }

  private static void compare(XDDFChartData.Series read, Categories periods, ChartSeries series) {
    XDDFDataSource<?> across = read.getCategoryData();
    XDDFNumericalDataSource<? extends Number> up = read.getValuesData();
    assertThat(across.getDataRangeReference()).isEqualTo(periods.range().text());
    assertThat(up.getDataRangeReference()).isEqualTo(series.range().text());
    assertThat(up.getFormatCode()).isEqualTo("0.0");
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < periods.size(); i++) {
      labels.add(String.valueOf(across.getPointAt(i)));
    }
    assertThat(labels).containsExactlyElementsOf(periods.labels());
  }

  /** The values kept beside the reference. POI's own model counts them without the gaps. */
  private static void compare(CTNumDataSource read, ChartSeries series) {
    Map<Integer, BigDecimal> kept = new TreeMap<>();
    for (CTNumVal point : read.getNumRef().getNumCache().getPtArray()) {
      kept.put((int) point.getIdx(), new BigDecimal(point.getV()).stripTrailingZeros());
    }
    Map<Integer, BigDecimal> expected = new TreeMap<>();
    for (int i = 0; i < series.values().size(); i++) {
      int at = i;
      series.at(i).ifPresent(value -> expected.put(at, value.stripTrailingZeros()));
    }
    assertThat(kept).isEqualTo(expected);
    assertThat(read.getNumRef().getNumCache().getPtCount().getVal())
        .isEqualTo(series.values().size());
  }
}
