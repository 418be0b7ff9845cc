package org.scorebook.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.namespace.QName;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.scorebook.model.Unit;
import org.scorebook.xlsx.chart.Anchor;
import org.scorebook.xlsx.chart.Categories;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.Range;
import org.scorebook.xlsx.write.ComposedBook;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** A chart written as text says what the same chart built through POI's chart classes says. */
class XddfTest {
  private static final ChartColours COLOURS = ChartColoursSample.standard();
  private static final Categories PERIODS =
      new Categories(Range.across("A & B", 4, 1, 3), List.of("Q1", "Q2", "Q3"));
  private static final ChartSeries REPORTED =
      new ChartSeries(
          "Reported",
          Range.across("A & B", 5, 1, 3),
          List.of(
              Optional.of(new BigDecimal("12.5")),
              Optional.empty(),
              Optional.of(new BigDecimal("-3"))));

  /** Fonts, labels and widths, and what XDDF has no way to say or leaves out. */
  private static final List<String> UNCOMPARED =
      List.of(
          "/txPr",
          "/dLbls",
          "/lang",
          "/printSettings",
          "/layout",
          "/barChart/ser/spPr/ln",
          "/catAx/spPr",
          "/valAx/spPr",
          "/majorGridlines/spPr",
          "/plotArea/spPr",
          "/ln/round",
          "/chartSpace/spPr",
          "/date1904",
          "/invertIfNegative",
          "/numCache/formatCode",
          "/lineChart/marker",
          "/catAx/numFmt",
          "/catAx/lblAlgn",
          "/catAx/lblOffset",
          "/catAx/noMultiLvlLbl");

  private static final ChartSeries TARGET =
      new ChartSeries("Target", Range.across("A & B", 6, 1, 3), DemoWorkbook.values("10 10 11"));

  @Test
  void columnsWithATargetAreThoseOfXddf() throws Exception {
    MeasureChart chart =
        new MeasureChart(
            "Chart",
            "A chart",
            "",
            PERIODS,
            REPORTED,
            Optional.empty(),
            Optional.of(TARGET),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            ValueFormat.of(Unit.NUMBER, 1, "£"),
            "");
    assertThat(facts(ours(chart))).containsExactlyElementsOf(facts(columnsByXddf()));
  }

  private static byte[] ours(ChartSpec chart) throws Exception {
    ComposedBook workbook = new ComposedBook();
    new Charts(COLOURS, "Calibri").add(workbook.add("A & B"), chart, new Anchor(0, 0, 5, 5));
    return ComposedBook.part(workbook.bytes(), "xl/charts/chart1.xml")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] columnsByXddf() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("A & B");
      XSSFChart chart =
          sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, 0, 5, 5));
      chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
      chart.setAutoTitleDeleted(true);
      chart.displayBlanksAs(DisplayBlanks.GAP);
      chart.setPlotOnlyVisibleCells(false);
      XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
      across.setMajorTickMark(AxisTickMark.NONE);
      across.setTickLabelPosition(AxisTickLabelPosition.LOW);
      XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
      up.setCrosses(AxisCrosses.AUTO_ZERO);
      up.setCrossBetween(AxisCrossBetween.BETWEEN);
      up.setMinimum(-5);
      up.setMaximum(15);
      up.setMajorUnit(5);
      up.setMajorTickMark(AxisTickMark.NONE);
      up.setTickLabelPosition(AxisTickLabelPosition.LOW);
      up.setNumberFormat("#,##0");
      // XDDF always links the format to the cells.
      chart.getCTChart().getPlotArea().getValAxArray(0).getNumFmt().setSourceLinked(false);
      up.getOrAddMajorGridProperties();
      XDDFCategoryDataSource periods =
          XDDFDataSourcesFactory.fromArray(
              PERIODS.labels().toArray(new String[0]), PERIODS.range().text());
      XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
      bars.setBarDirection(BarDirection.COL);
      bars.setBarGrouping(BarGrouping.CLUSTERED);
      bars.setVaryColors(false);
      bars.setGapWidth(120);
      bars.setOverlap((byte) 0);
      XDDFChartData.Series reported =
          bars.addSeries(periods, values(new Double[] {12.5, null, -3.0}, REPORTED));
      reported.setTitle("Reported", null);
      reported.setFillProperties(fill(COLOURS.figure()));
      XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
      lines.setGrouping(Grouping.STANDARD);
      lines.setVaryColors(false);
      XDDFLineChartData.Series target =
          (XDDFLineChartData.Series)
              lines.addSeries(periods, values(new Double[] {10.0, 10.0, 11.0}, TARGET));
      target.setTitle("Target", null);
      target.setSmooth(false);
      target.setMarkerStyle(MarkerStyle.NONE);
      XDDFLineProperties stroke = new XDDFLineProperties(fill(COLOURS.target()));
      stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
      target.setLineProperties(stroke);
      reported.plot();
      target.plot();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      XmlOptions options = new XmlOptions(POIXMLTypeLoader.DEFAULT_XML_OPTIONS);
      options.setSaveSyntheticDocumentElement(new QName("chartSpace"));
      chart.getCTChartSpace().save(out, options);
      return out.toByteArray();
    }
  }

  private static XDDFNumericalDataSource<Double> values(Double[] values, ChartSeries series) {
    return XDDFDataSourcesFactory.fromArray(values, series.range().text());
  }

  private static XDDFSolidFillProperties fill(String colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(colour)));
  }

  /** Every attribute and text with the path to it. */
  private static List<String> facts(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element root =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    List<String> facts = new ArrayList<>();
    Map<String, String> axes = new HashMap<>();
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      add(node, "", facts, axes);
    }
    return facts;
  }

  /** XMLBeans writes true and 5.0 where Excel writes 1 and 5. */
  private static String plain(String value) {
    return switch (value) {
      case "true" -> "1";
      case "false" -> "0";
      default -> value.replaceFirst("\\.0$", "");
    };
  }

  private static void add(Node node, String above, List<String> facts, Map<String, String> axes) {
    if (!(node instanceof Element element)) {
      if (!node.getTextContent().isBlank()) {
        facts.add(above + " " + plain(node.getTextContent()));
      }
      return;
    }
    String path = above + "/" + element.getLocalName();
    if (UNCOMPARED.stream().anyMatch(path::endsWith)) {
      return;
    }
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String name = attributes.item(i).getNodeName();
      String value = attributes.item(i).getNodeValue();
      if (path.endsWith("axId") || path.endsWith("crossAx")) {
        value = axes.computeIfAbsent(value, id -> "axis " + (axes.size() + 1));
      }
      if (!name.startsWith("xmlns") && !path.endsWith("/ln")) {
        facts.add(path + " " + name + "=" + plain(value));
      }
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      add(child, path, facts, axes);
    }
  }
}
