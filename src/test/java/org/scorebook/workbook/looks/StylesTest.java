package org.scorebook.workbook.looks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cell formats made of those of the template. */
class StylesTest {
  private static final String MARKUP =
      "<styleSheet xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " mc:Ignorable=\"x14ac x16r2\""
          + " xmlns:x14ac=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac\""
          + " xmlns:x16r2=\"http://schemas.microsoft.com/office/spreadsheetml/2015/02/main\" ";

  @TempDir private Path folder;

  @Test
  void fontsAreThoseOfTheTemplate() throws Exception {
    Styles styles =
        EditedTemplate.in(folder)
            .edit("xl/styles.xml", xml -> xml.replace("<sz val=\"20.0\"/>", "<sz val=\"20.33\"/>"))
            .styles();
    assertThat(styles.typeface(Look.TITLE)).isEqualTo("Calibri");
    assertThat(styles.size(Look.TITLE)).isEqualTo(20.3f); // Excel keeps twentieths
    assertThat(styles.size(Look.NOTE)).isEqualTo(9f);
  }

  @Test
  void aConditionalFormatHasTheFontAndTheFillOfItsLook() throws Exception {
    Styles styles =
        EditedTemplate.in(folder)
            .change(
                (workbook, looks) -> {
                  XSSFFont font = workbook.createFont();
                  font.setItalic(true);
                  font.setColor(new XSSFColor(new byte[] {0x12, 0x34, 0x56}));
                  XSSFCellStyle green = EditedTemplate.restyled(workbook, looks, Look.STATUS_GREEN);
                  green.setFont(font);
                  EditedTemplate.fill(green, new XSSFColor(new byte[] {-1, 1, 2, 3}));
                })
            .styles();
    int format = styles.conditional(Look.STATUS_GREEN);
    assertThat(styles.conditional(Look.STATUS_GREEN)).isEqualTo(format);
    assertThat(styles.part().xml())
        .contains(
            "<dxfs count=\"1\"><dxf><font><b val=\"false\"/><i val=\"true\"/>"
                + "<color rgb=\"FF123456\"/></font><fill><patternFill patternType=\"solid\">"
                + "<fgColor rgb=\"FF010203\"/><bgColor rgb=\"FF010203\"/></patternFill></fill>"
                + "</dxf></dxfs>");
  }

  @Test
  void eachCombinationIsMadeOnceAndNumberFormatsAreNumberedAfterThoseOfTheTemplate()
      throws Exception {
    Styles styles =
        EditedTemplate.in(folder)
            .change(
                (workbook, looks) ->
                    EditedTemplate.restyled(workbook, looks, Look.VALUE)
                        .setDataFormat(workbook.createDataFormat().getFormat("0.000")))
            .styles();
    int first = styles.of(Look.NUMBER, "0.0%");
    assertThat(styles.of(Look.NUMBER, "0.0%")).isEqualTo(first);
    assertThat(styles.of(Look.OWN_NUMBER, "0.0%")).isEqualTo(first + 1);
    assertThat(styles.of(Look.NUMBER, "0.000")).isEqualTo(first + 2);
    assertThat(styles.of(Look.NUMBER, "0%")).isEqualTo(first + 3);
    assertThat(styles.part().xml())
        .contains(
            "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"0.000\"/>"
                + "<numFmt numFmtId=\"165\" formatCode=\"0.0%\"/></numFmts>");
  }

  @Test
  void aNumberFormatThatStandsTwiceStaysTwice() throws Exception {
    String twice =
        "<numFmt numFmtId=\"170\" formatCode=\"0.000\"/>"
            + "<numFmt numFmtId=\"171\" formatCode=\"0.000\"/>";
    Styles styles = withNumberFormats(twice, "<styleSheet ");
    styles.of(Look.NUMBER, "0.000");
    styles.of(Look.NUMBER, "0.0000");
    assertThat(styles.part().xml())
        .contains(
            "<numFmts count=\"3\">"
                + twice
                + "<numFmt numFmtId=\"172\" formatCode=\"0.0000\"/></numFmts>")
        .contains("numFmtId=\"170\" fontId")
        .doesNotContain("numFmtId=\"171\" fontId");
  }

  private Styles withNumberFormats(String formats, String root) throws Exception {
    return EditedTemplate.in(folder)
        .edit(
            "xl/styles.xml",
            xml ->
                xml.replace("<styleSheet ", root)
                    .replace(
                        "<numFmts count=\"0\"/>", "<numFmts count=\"2\">" + formats + "</numFmts>"))
        .styles();
  }

  @Test
  void unlockedWrappedAndPrefixedKeepEverythingElseOfTheCellFormat() throws Exception {
    EditedTemplate template =
        EditedTemplate.in(folder)
            .change(
                (workbook, looks) -> {
                  XSSFCellStyle style =
                      EditedTemplate.restyled(workbook, looks, Look.COMMENTARY_INPUT);
                  style.setIndention((short) 3);
                  style.setWrapText(false);
                });
    Styles styles = template.styles();
    int wrapped = styles.wrapped(Look.COMMENTARY_INPUT);
    int unlocked = styles.unlocked(Look.COMMENTARY_INPUT);
    int prefixed = styles.prefixed(unlocked);
    assertThat(styles.prefixed(unlocked)).isEqualTo(prefixed);
    try (XSSFWorkbook written =
        opened(template.edit("xl/styles.xml", xml -> styles.part().xml()))) {
      XSSFCellStyle one = written.getStylesSource().getStyleAt(wrapped);
      assertThat(one.getWrapText()).isTrue();
      assertThat(one.getIndention()).isEqualTo((short) 3);
      assertThat(one.getLocked()).isTrue();
      XSSFCellStyle other = written.getStylesSource().getStyleAt(unlocked);
      assertThat(other.getLocked()).isFalse();
      assertThat(other.getWrapText()).isFalse();
      assertThat(other.getIndention()).isEqualTo((short) 3);
      assertThat(other.getQuotePrefixed()).isFalse();
      XSSFCellStyle quoted = written.getStylesSource().getStyleAt(prefixed);
      assertThat(quoted.getQuotePrefixed()).isTrue();
      assertThat(quoted.getLocked()).isFalse();
      assertThat(quoted.getWrapText()).isFalse();
      assertThat(quoted.getIndention()).isEqualTo((short) 3);
    }
  }

  private static XSSFWorkbook opened(EditedTemplate template) throws IOException {
    try (InputStream in = Files.newInputStream(template.file())) {
      return new XSSFWorkbook(in);
    }
  }

  @Test
  void whatLaterExcelsAddIsLeftOut() throws Exception {
    Styles styles =
        EditedTemplate.in(folder)
            .edit(
                "xl/styles.xml",
                xml ->
                    xml.replace("<styleSheet ", MARKUP)
                        .replace("<fonts ", "<x14ac:news/><fonts x14ac:knownFonts=\"1\" ")
                        .replace("<fills ", "<fills x16r2:formatCode16=\"0\" ")
                        .replace("</fonts>", "<x16r2:font><sz val=\"1\"/></x16r2:font></fonts>")
                        .replace(
                            "</styleSheet>",
                            "<extLst><ext uri=\"{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}\">"
                                + "<x14ac:slicerStyles/></ext></extLst></styleSheet>"))
            .styles();
    assertThat(styles.part()).isEqualTo(new Styles(Looks.read(EditedTemplate.TEMPLATE)).part());
  }

  @Test
  void ofAlternativesTheOneForEveryProgramIsTaken() throws Exception {
    String fallback = "<numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/>";
    String alternatives =
        "<mc:AlternateContent><mc:Choice Requires=\"x16r2\"><numFmt numFmtId=\"164\""
            + " formatCode=\"0.0\" x16r2:formatCode16=\"0.0\"/></mc:Choice><mc:Fallback>"
            + fallback
            + "</mc:Fallback></mc:AlternateContent>";
    Styles styles = withNumberFormats(alternatives, MARKUP);
    styles.of(Look.NUMBER, "0.0%");
    assertThat(styles.part().xml())
        .contains(
            "<numFmts count=\"2\">"
                + fallback
                + "<numFmt numFmtId=\"165\" formatCode=\"0.0%\"/></numFmts>")
        .doesNotContain("Alternate");
  }

  @Test
  void aShadeAndTheWholeLookAreTwoFormats() throws Exception {
    Styles styles = EditedTemplate.in(folder).styles();
    int whole = styles.conditional(Look.STATUS_GREEN);
    int shade = styles.shade(Look.STATUS_GREEN);
    assertThat(shade).isNotEqualTo(whole);
    assertThat(styles.shade(Look.STATUS_GREEN)).isEqualTo(shade);
    assertThat(styles.conditional(Look.STATUS_GREEN)).isEqualTo(whole);
    assertThat(styles.part().xml())
        .containsPattern(
            "<dxfs count=\"2\"><dxf><font>.*</font><fill>.*</fill></dxf><dxf><fill>.*</fill></dxf>"
                + "</dxfs>");
  }

  @Test
  void conditionalFormatsAndTableStylesOfTheTemplateStay() throws Exception {
    String kept =
        "<dxfs count=\"1\"><dxf><font><b val=\"1\"/></font></dxf></dxfs>"
            + "<tableStyles count=\"1\" defaultTableStyle=\"House\"><tableStyle name=\"House\""
            + " count=\"1\"><tableStyleElement type=\"headerRow\" dxfId=\"0\"/></tableStyle>"
            + "</tableStyles>";
    Styles styles =
        EditedTemplate.in(folder)
            .edit(
                "xl/styles.xml",
                xml ->
                    xml.replaceFirst("<dxfs[^>]*/>", "")
                        .replaceFirst("<tableStyles[^>]*/>", "")
                        .replace("</styleSheet>", kept + "</styleSheet>"))
            .styles();
    assertThat(styles.part().xml()).endsWith(kept + "</styleSheet>");
    assertThat(styles.conditional(Look.STATUS_GREEN)).isEqualTo(1);
  }
}
