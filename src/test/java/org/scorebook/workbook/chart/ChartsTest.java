package org.scorebook.workbook.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.scorebook.model.Unit;
import org.scorebook.xlsx.chart.Anchor;
import org.scorebook.xlsx.chart.Categories;
import org.scorebook.xlsx.chart.ChartSeries;
import org.scorebook.xlsx.chart.Range;
import org.scorebook.xlsx.lint.Lint;
import org.scorebook.xlsx.lint.SchemaValidator;
import org.scorebook.xlsx.write.ComposedBook;
import org.scorebook.xlsx.write.Picture;
import org.scorebook.xlsx.write.PictureType;
import org.scorebook.xlsx.write.Sheet;

/** Charts in a workbook. */
class ChartsTest {
  private static final byte[] DOT =
      HexFormat.of()
          .parseHex(
              "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154"
                  + "78da63fccfc0f01f0005050102a5a99d9a0000000049454e44ae426082");

  @Test
  void everyKindOfChartOverUglyDataIsFreeOfFaults() throws IOException {
    assertThat(Lint.of(DemoWorkbook.of())).isEmpty();
  }

  @Tag("proof")
  @Test
  void everyKindOfChartOverUglyDataIsValid() throws IOException {
    assertThat(SchemaValidator.errors(DemoWorkbook.of())).isEmpty();
  }

  @Test
  void everyKindOfChartFollowsTheSchema() throws Exception {
    List<XmlError> errors = new ArrayList<>();
    int charts = 0;
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(DemoWorkbook.of()))) {
      for (PackagePart part : workbook.getPackage().getParts()) {
        if (part.getPartName().getName().startsWith("/xl/charts/")) {
          try (InputStream in = part.getInputStream()) {
            ChartSpaceDocument.Factory.parse(in)
                .validate(new XmlOptions().setErrorListener(errors));
          }
          charts++;
        }
      }
    }
    assertThat(charts).isEqualTo(18);
    assertThat(errors).isEmpty();
  }

  @Test
  void standBesidePicturesWhicheverComesFirst() throws IOException {
    ComposedBook workbook = new ComposedBook();
    Charts charts = new Charts(ChartColoursSample.standard(), "Calibri");
    Sheet pictureFirst = sheet(workbook, "Picture first");
    picture(pictureFirst);
    charts.add(pictureFirst, chart("Picture first"), new Anchor(4, 4, 9, 9));
    charts.add(pictureFirst, chart("Picture first"), new Anchor(4, 10, 9, 15));
    Sheet chartFirst = sheet(workbook, "Chart first");
    charts.add(chartFirst, chart("Chart first"), new Anchor(4, 4, 9, 9));
    picture(chartFirst);
    charts.add(chartFirst, chart("Chart first"), new Anchor(4, 10, 9, 15));
    byte[] written = workbook.bytes();
    assertThat(Lint.of(written)).isEmpty();
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(written))) {
      for (int i = 0; i < 2; i++) {
        assertThat(read.getSheetAt(i).createDrawingPatriarch().getCharts()).hasSize(2);
        assertThat(read.getSheetAt(i).createDrawingPatriarch().getShapes()).hasSize(3);
      }
    }
  }

  @Test
  void carryWhatAScreenReaderSays() throws IOException {
    ComposedBook composed = new ComposedBook();
    new Charts(ChartColoursSample.standard(), "Calibri")
        .add(sheet(composed, "Sheet"), chart("Sheet"), new Anchor(4, 4, 9, 9));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(composed.bytes()))) {
      var properties =
          workbook
              .getSheetAt(0)
              .createDrawingPatriarch()
              .getCTDrawing()
              .getTwoCellAnchorArray(0)
              .getGraphicFrame()
              .getNvGraphicFramePr()
              .getCNvPr();
      assertThat(List.of(properties.getName(), properties.getDescr()))
          .containsExactly("Uptake & \"more\"", "Rose <fast>\nand far");
    }
  }

  private static Sheet sheet(ComposedBook workbook, String name) {
    Sheet sheet = workbook.add(name);
    sheet.cell(0, 0).put("Q1 & Q2");
    sheet.cell(0, 1).put(3);
    return sheet;
  }

  private static void picture(Sheet sheet) {
    sheet
        .drawing()
        .place(new Picture(DOT, PictureType.PNG, "Dot", "A dot", 0, 0, 0, 0, 9525, 9525));
  }

  private static ChartSpec chart(String sheet) {
    return new MeasureChart(
        "Uptake & \"more\"",
        "Rose <fast>\nand far",
        "Rose <fast>",
        new Categories(Range.across(sheet, 0, 0, 0), List.of("Q1 & Q2")),
        new ChartSeries("Reported", Range.across(sheet, 0, 1, 1), DemoWorkbook.values("3")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ValueFormat.of(Unit.NUMBER, 0, ""),
        "");
  }
}
