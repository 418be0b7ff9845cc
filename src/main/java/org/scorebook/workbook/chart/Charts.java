package org.scorebook.workbook.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;

/**
 * Puts charts on the sheets of one workbook. Charts are parts written as text, which POI carries
 * along without reading them.
 */
public final class Charts {
  private final OPCPackage pack;
  private final ChartColours colours;
  private final ChartXml xml;
  private int charts;
  private int drawings;

  /**
   * Charts of a workbook.
   *
   * @param font name of the typeface of all text on charts
   */
  public Charts(XSSFWorkbook workbook, ChartColours colours, String font) {
    this.pack = workbook.getPackage();
    this.colours = colours;
    this.xml = new ChartXml(colours, font);
  }

  /** Draws a chart on a sheet, beside whatever pictures and charts it has. */
  public void add(XSSFSheet sheet, ChartSpec chart, Anchor anchor) {
    try {
      PackagePartName name;
      do {
        name = PackagingURIHelper.createPartName("/xl/charts/chart" + ++charts + ".xml");
      } while (pack.containPart(name));
      PackagePart part = pack.createPart(name, XSSFRelation.CHART.getContentType());
      try (OutputStream out = part.getOutputStream()) {
        out.write(text(chart).getBytes(StandardCharsets.UTF_8));
      }
      XSSFDrawing drawing = drawing(sheet);
      String relation =
          drawing
              .getPackagePart()
              .addRelationship(name, TargetMode.INTERNAL, XSSFRelation.CHART.getRelation())
              .getId();
      CTDrawing frames = drawing.getCTDrawing();
      // POI numbers its pictures in the same way.
      int id = frames.sizeOfTwoCellAnchorArray() + 1;
      XmlObject frame = XmlObject.Factory.parse(frame(chart, anchor, id, relation));
      frames.addNewTwoCellAnchor().set(frame.selectPath("./*")[0]);
    } catch (InvalidFormatException | XmlException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(ChartSpec chart) {
    if (chart instanceof MeasureChart measure) {
      return new MeasureChartXml(measure, colours, xml).write();
    }
    if (chart instanceof QuartileChart quartiles) {
      return new QuartileChartXml(quartiles, colours, xml).write();
    }
    return new AreasChartXml((AreasChart) chart, colours, xml).write();
  }

  /** POI's own way to a new drawing looks at every part of the package each time. */
  private XSSFDrawing drawing(XSSFSheet sheet) throws InvalidFormatException {
    XSSFDrawing present = sheet.getDrawingPatriarch();
    if (present != null) {
      return present;
    }
    PackagePartName name;
    do {
      name = PackagingURIHelper.createPartName("/xl/drawings/drawing" + ++drawings + ".xml");
    } while (pack.containPart(name));
    XSSFDrawing drawing =
        (XSSFDrawing)
            sheet
                .createRelationship(
                    XSSFRelation.DRAWINGS, XSSFFactory.getInstance(), drawings, false)
                .getDocumentPart();
    String relation = sheet.getRelationId(drawing);
    sheet.getCTWorksheet().addNewDrawing().setId(relation);
    return drawing;
  }

  private static String frame(ChartSpec chart, Anchor anchor, int id, String relation) {
    return "<xdr:twoCellAnchor editAs=\"oneCell\""
        + " xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
        + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
        + corner("from", anchor.firstColumn(), anchor.firstRow())
        + corner("to", anchor.lastColumn(), anchor.lastRow())
        + "<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\""
        + id
        + "\" name=\""
        + ChartXml.escape(chart.name())
        + "\" descr=\""
        + ChartXml.escape(chart.altText())
        + "\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>"
        + "<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>"
        + "<a:graphic><a:graphicData"
        + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart"
        + " xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " r:id=\""
        + relation
        + "\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>"
        + "</xdr:twoCellAnchor>";
  }

  private static String corner(String name, int column, int row) {
    return "<xdr:"
        + name
        + "><xdr:col>"
        + column
        + "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>"
        + row
        + "</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:"
        + name
        + ">";
  }
}
