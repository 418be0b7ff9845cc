package org.scorebook.xlsx.lint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.CTDrawing;
import org.scorebook.model.Unit;
import org.scorebook.workbook.chart.ChartColours;
import org.scorebook.workbook.chart.ChartColoursSample;
import org.scorebook.workbook.chart.Charts;
import org.scorebook.workbook.chart.MeasureChart;
import org.scorebook.workbook.chart.ValueFormat;
import org.scorebook.xlsx.chart.Anchor;
import org.scorebook.xlsx.chart.Categories;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.Range;
import org.scorebook.xlsx.chart.Sparkline;
import org.scorebook.xlsx.chart.Sparklines;
import org.scorebook.xlsx.write.ComposedBook;
import org.scorebook.xlsx.write.Sheet;

/**
 * A sound workbook in which everything that may clash stands on one sheet, and ways to spoil it.
 */
final class ClashSample {
  private ClashSample() {}

  /** One sheet with a table, formats, validation, a chart, sparklines, protection and print. */
  static byte[] workbook() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFSheet sheet = workbook.createSheet("All");
    workbook.createSheet("It's other").createRow(0).createCell(0).setCellFormula("All!B3");
    workbook.getSheetAt(1).getRow(0).getCell(0).setCellValue(0.2);
    sheet.createRow(0).createCell(0).setCellValue("Title");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
    cells(sheet, 1, "Period", "Figure", "Trend");
    cells(sheet, 2, "Jan", "0.2", "");
    cells(sheet, 3, "Feb", "", "");
    cells(sheet, 4, "Mar", "0.4", "");
    XSSFTable table = sheet.createTable(new AreaReference("A2:C5", SpreadsheetVersion.EXCEL2007));
    table.setName("Figures");
    table.setDisplayName("Figures");
    table.getCTTable().addNewAutoFilter().setRef("A2:C5");
    XSSFName name = workbook.createName();
    name.setNameName("commentary_DP");
    name.setRefersToFormula("All!$B$3");
    formats(workbook, sheet);
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'It''s other'!A1");
    sheet.getRow(0).getCell(0).setHyperlink(link);
    sheet.protectSheet("");
    sheet.getFooter().setCenter("Page &P of &N");
    workbook.setPrintArea(0, 0, 3, 0, 30);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      charts(workbook, sheet);
      workbook.write(out);
    } catch (IOException | InvalidFormatException | XmlException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static void cells(XSSFSheet sheet, int row, String... texts) {
    var cells = sheet.createRow(row);
    for (int i = 0; i < texts.length; i++) {
      if (texts[i].startsWith("0")) {
        cells.createCell(i).setCellValue(Double.parseDouble(texts[i]));
      } else if (!texts[i].isEmpty()) {
        cells.createCell(i).setCellValue(texts[i]);
      }
    }
  }

  private static void formats(XSSFWorkbook workbook, XSSFSheet sheet) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("0.000%"));
    sheet.getRow(2).getCell(1).setCellStyle(style);
    ConditionalFormattingRule rule =
        sheet
            .getSheetConditionalFormatting()
            .createConditionalFormattingRule(ComparisonOperator.EQUAL, "\"Green\"");
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(IndexedColors.GREEN.index);
    fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
    sheet
        .getSheetConditionalFormatting()
        .addConditionalFormatting(new CellRangeAddress[] {CellRangeAddress.valueOf("A3:A5")}, rule);
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createExplicitListConstraint(new String[] {"Yes", "No"}),
            new CellRangeAddressList(2, 4, 0, 0));
    validation.createPromptBox("Choose", "Yes or No");
    validation.setShowPromptBox(true);
    sheet.addValidationData(validation);
  }

  /** Puts on a sheet of POI's what our own writer makes of charts and sparklines. */
  private static void charts(XSSFWorkbook workbook, XSSFSheet sheet)
      throws IOException, InvalidFormatException, XmlException {
    byte[] ours = charts();
    String sparklines = ComposedBook.part(ours, "xl/worksheets/sheet1.xml");
    XmlObject extension =
        XmlObject.Factory.parse(
            sparklines.substring(
                sparklines.indexOf("<ext "), sparklines.indexOf("</ext>") + "</ext>".length()));
    sheet.getCTWorksheet().addNewExtLst().addNewExt().set(extension.selectPath("./*")[0]);
    PackagePart drawing = sheet.createDrawingPatriarch().getPackagePart();
    for (int i = 1; i <= 2; i++) {
      String name = "/xl/charts/chart" + i + ".xml";
      PackagePartName path = PackagingURIHelper.createPartName(name);
      PackagePart chart =
          workbook.getPackage().createPart(path, XSSFRelation.CHART.getContentType());
      try (OutputStream out = chart.getOutputStream()) {
        out.write(ComposedBook.part(ours, name.substring(1)).getBytes(StandardCharsets.UTF_8));
      }
      drawing.addRelationship(path, TargetMode.INTERNAL, XSSFRelation.CHART.getRelation());
    }
    XmlOptions content = new XmlOptions().setLoadReplaceDocumentElement(null);
    String frames = ComposedBook.part(ours, "xl/drawings/drawing1.xml");
    sheet.createDrawingPatriarch().getCTDrawing().set(CTDrawing.Factory.parse(frames, content));
  }

  private static byte[] charts() throws IOException {
    ComposedBook workbook = new ComposedBook();
    Sheet sheet = workbook.add("All");
    ChartColours colours = ChartColoursSample.standard();
    Charts charts = new Charts(colours, "Calibri");
    for (int i = 0; i < 2; i++) {
      charts.add(
          sheet,
          new MeasureChart(
              "Uptake",
              "Uptake rose from 20% to 40%",
              "Uptake rose",
              new Categories(Range.down("All", 0, 2, 4), List.of("Jan", "Feb", "Mar")),
              new ChartSeries(
                  "Reported",
                  Range.down("All", 1, 2, 4),
                  List.of(
                      Optional.of(new BigDecimal("0.2")),
                      Optional.empty(),
                      Optional.of(new BigDecimal("0.4")))),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              ValueFormat.of(Unit.PERCENTAGE, 0, "£"),
              ""),
          new Anchor(5, 2 + 15 * i, 12, 16 + 15 * i));
    }
    List<BigDecimal> known = List.of(new BigDecimal("0.2"), new BigDecimal("0.4"));
    Sparkline trend = Sparkline.of(2, 2, Range.down("All", 1, 2, 4), known, true);
    Sparklines.add(sheet, List.of(trend), colours.figure(), colours.accent());
    return workbook.bytes();
  }

  /** The workbook with every occurrence of a text in a part replaced by another. */
  static byte[] spoilt(byte[] workbook, String part, String text, String by) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      boolean done = false;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        if (entry.getName().equals(part)) {
          String before = new String(content, StandardCharsets.UTF_8);
          String after = before.replaceFirst(text, by);
          if (after.equals(before)) {
            throw new IllegalArgumentException(part + " has no " + text + " in " + before);
          }
          content = after.getBytes(StandardCharsets.UTF_8);
          done = true;
        }
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(content);
      }
      if (!done) {
        throw new IllegalArgumentException("no " + part);
      }
    }
    return out.toByteArray();
  }
}
