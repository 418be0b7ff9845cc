package org.scorebook.xlsx.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.workbook.looks.EditedTemplate;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.looks.Looks;
import org.scorebook.workbook.looks.Styles;
import org.scorebook.xlsx.xml.XmlElement;

/** Colours as organisations name them; POI says what they come to. */
public class PaletteTest {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** Office's colours, the first two named by what the screen shows them as. */
  public static final String THEME =
      "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"T\">"
          + "<a:themeElements><a:clrScheme name=\"T\">"
          + "<a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>"
          + "<a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1>"
          + Stream.of(
                  "dk2 44546A",
                  "lt2 E7E6E6",
                  "accent1 4472C4",
                  "accent2 ED7D31",
                  "accent3 A5A5A5",
                  "accent4 FFC000",
                  "accent5 5B9BD5",
                  "accent6 70AD47",
                  "hlink 0563C1",
                  "folHlink 954F72")
              .map(named -> named.split(" "))
              .map(c -> "<a:" + c[0] + "><a:srgbClr val=\"" + c[1] + "\"/></a:" + c[0] + ">")
              .collect(Collectors.joining())
          + "</a:clrScheme></a:themeElements></a:theme>";

  /** One look for each colour of a theme. */
  private static final Set<Look> THEMED = EnumSet.range(Look.TITLE, Look.OWN_NUMBER);

  @TempDir private Path folder;

  public static void addTheme(XSSFWorkbook template, String theme) throws IOException {
    try {
      PackagePartName name = PackagingURIHelper.createPartName("/xl/theme/theme1.xml");
      PackagePart part =
          template.getPackage().createPart(name, XSSFRelation.THEME.getContentType());
      try (OutputStream out = part.getOutputStream()) {
        out.write(theme.getBytes(StandardCharsets.UTF_8));
      }
      template
          .getPackagePart()
          .addRelationship(name, TargetMode.INTERNAL, XSSFRelation.THEME.getRelation());
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static XSSFColor themed(int theme, double tint) {
    XSSFColor colour = new XSSFColor();
    colour.setTheme(theme);
    if (tint != 0) {
      colour.setTint(tint);
    }
    return colour;
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {0, 0.02, 0.3499862666707358, 0.3999755851924192, 0.8, -0.249977111117893, -0.5})
  void coloursOfAThemeComeToWhatPoiSays(double tint) throws Exception {
    Map<Look, String> expected = new EnumMap<>(Look.class);
    EditedTemplate template =
        EditedTemplate.in(folder)
            .change((workbook, looks) -> addTheme(workbook, THEME))
            .change(
                (workbook, looks) -> {
                  int theme = 0;
                  for (Look look : THEMED) {
                    XSSFCellStyle style = EditedTemplate.restyled(workbook, looks, look);
                    EditedTemplate.fill(style, themed(theme++, tint));
                    byte[] rgb = style.getFillForegroundColorColor().getRGBWithTint();
                    expected.put(look, HEX.formatHex(rgb));
                  }
                });
    Styles styles = template.styles();
    Map<Look, String> read = new EnumMap<>(Look.class);
    expected.keySet().forEach(look -> read.put(look, styles.colour(look)));
    assertThat(read).isEqualTo(expected);
    assertThat(expected.values()).doesNotHaveDuplicates().hasSize(12);
    assertThat(new String(template.read().theme(), StandardCharsets.UTF_8))
        .contains("<a:accent1><a:srgbClr val=\"4472C4\"/></a:accent1>");
  }

  @Test
  void aColourThatSaysNothingIsBlack() throws Exception {
    String silent =
        THEME
            .replace(" lastClr=\"FFFFFF\"", "")
            .replace("<a:srgbClr val=\"4472C4\"/>", "<a:prstClr val=\"navy\"/>")
            .replace("val=\"ED7D31\"", "val=\"orange\"");
    Styles styles =
        EditedTemplate.in(folder)
            .change((workbook, looks) -> addTheme(workbook, silent))
            .edit(
                "xl/styles.xml",
                xml ->
                    xml.replace("<fgColor rgb=\"FFB5DFC0\"/>", "<fgColor theme=\"0\"/>")
                        .replace("<fgColor rgb=\"FFF4B335\"/>", "<fgColor theme=\"4\"/>")
                        .replace("<fgColor rgb=\"FFA3171C\"/>", "<fgColor theme=\"5\"/>")
                        .replace("<fgColor rgb=\"FFDDE3E9\"/>", "<fgColor theme=\"99\"/>")
                        .replace("<fgColor rgb=\"FFDCE8F4\"/>", "<fgColor theme=\"6\"/>"))
            .styles();
    assertThat(styles.colour(Look.STATUS_GREEN)).isEqualTo("000000");
    assertThat(styles.colour(Look.STATUS_AMBER)).isEqualTo("000000");
    assertThat(styles.colour(Look.STATUS_RED)).isEqualTo("000000");
    assertThat(styles.colour(Look.STATUS_NO_STATUS)).isEqualTo("000000");
    assertThat(styles.colour(Look.OWN_TEXT)).isEqualTo("A5A5A5");
  }

  @Test
  void aColourByNumberIsOfTheOldPaletteUnlessTheWorkbookBringsItsOwn() throws Exception {
    EditedTemplate template =
        EditedTemplate.in(folder)
            .change(
                (workbook, looks) -> {
                  XSSFCellStyle style = EditedTemplate.restyled(workbook, looks, Look.TITLE);
                  style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                  style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
                });
    assertThat(template.styles().colour(Look.TITLE)).isEqualTo("000080");
    String own =
        "<colors><indexedColors>"
            + "<rgbColor rgb=\"00ABCDEF\"/>".repeat(64)
            + "</indexedColors></colors></styleSheet>";
    Styles styles = template.edit("xl/styles.xml", x -> x.replace("</styleSheet>", own)).styles();
    assertThat(styles.colour(Look.TITLE)).isEqualTo("ABCDEF");
    assertThat(styles.part().xml()).endsWith("<dxfs count=\"0\"/>" + own);
  }

  @Test
  void theOldPaletteIsThatOfPoiAndBeginsWithItsFirstEightOnceMore() {
    for (int number = 8; number < 64; number++) {
      String poi = HEX.formatHex(DefaultIndexedColorMap.getDefaultRGB(number));
      assertThat(byNumber(number)).isEqualTo(poi);
    }
    for (int number = 0; number < 8; number++) {
      assertThat(byNumber(number)).isEqualTo(byNumber(number + 8));
    }
    assertThat(byNumber(64)).isEqualTo("000000");
    assertThat(byNumber(-1)).isEqualTo("000000");
  }

  private static String byNumber(int number) {
    Map<String, String> attributes = Map.of("indexed", Integer.toString(number));
    XmlElement colour = new XmlElement("fgColor", attributes, List.of());
    return new Palette(Optional.empty(), Optional.empty()).hex(Optional.of(colour));
  }

  @Test
  void aLookWithoutFillHasTheColourOfItsFont() throws Exception {
    Styles styles = new Styles(Looks.read(EditedTemplate.TEMPLATE));
    assertThat(styles.colour(Look.TITLE)).isEqualTo("1B2A3A");
    assertThat(styles.colour(Look.THEME)).isEqualTo("1F4E79");
  }
}
