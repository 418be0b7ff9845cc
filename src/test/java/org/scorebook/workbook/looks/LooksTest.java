package org.scorebook.workbook.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scorebook.problem.UnusableFileException;

/** Templates as organisations restyle them; POI says what their colours come to. */
class LooksTest {
  private static final Path TEMPLATE = Path.of("workbook-templates", "output.xlsx");
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  /** Office's colours, the first two named by what the screen shows them as. */
  private static final String THEME =
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

  private interface Change {
    void make(XSSFWorkbook template, XSSFSheet looks) throws IOException;
  }

  private Path changed(Change change) throws IOException {
    return changed(TEMPLATE, change);
  }

  private Path changed(Path from, Change change) throws IOException {
    Path file = folder.resolve("output.xlsx");
    try (InputStream in = new ByteArrayInputStream(Files.readAllBytes(from));
        XSSFWorkbook template = new XSSFWorkbook(in)) {
      change.make(template, template.getSheet("Looks"));
      try (OutputStream out = Files.newOutputStream(file)) {
        template.write(out);
      }
    }
    return file;
  }

  private static void edit(Path file, String part, UnaryOperator<String> edit) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(file)) {
      Path path = zip.getPath(part);
      String before = Files.readString(path);
      String after = edit.apply(before);
      assertThat(after).isNotEqualTo(before);
      Files.writeString(path, after);
    }
  }

  private static Cell sample(XSSFSheet looks, Look look) {
    for (Row row : looks) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals(look.element())) {
        return row.getCell(1);
      }
    }
    throw new IllegalStateException(look.element());
  }

  private static XSSFCellStyle restyled(XSSFWorkbook template, XSSFSheet looks, Look look) {
    XSSFCellStyle style = template.createCellStyle();
    Cell cell = sample(looks, look);
    style.cloneStyleFrom(cell.getCellStyle());
    cell.setCellStyle(style);
    return style;
  }

  private static void fill(XSSFCellStyle style, XSSFColor colour) {
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setFillForegroundColor(colour);
  }

  private static void addTheme(XSSFWorkbook template) throws IOException {
    try {
      PackagePartName name = PackagingURIHelper.createPartName("/xl/theme/theme1.xml");
      PackagePart theme =
          template.getPackage().createPart(name, XSSFRelation.THEME.getContentType());
      try (OutputStream out = theme.getOutputStream()) {
        out.write(THEME.getBytes(StandardCharsets.UTF_8));
      }
      template
          .getPackagePart()
          .addRelationship(name, TargetMode.INTERNAL, XSSFRelation.THEME.getRelation());
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3999755851924192, 0.8, -0.249977111117893, -0.5})
  void coloursOfAThemeComeToWhatPoiSays(double tint) throws Exception {
    Path themed = changed((template, looks) -> addTheme(template));
    Map<Look, String> expected = new EnumMap<>(Look.class);
    Path file =
        changed(
            themed,
            (template, looks) -> {
              int theme = 0;
              for (Look look : THEMED) {
                XSSFColor colour = new XSSFColor();
                colour.setTheme(theme++);
                if (tint != 0) {
                  colour.setTint(tint);
                }
                XSSFCellStyle style = restyled(template, looks, look);
                fill(style, colour);
                expected.put(
                    look, HEX.formatHex(style.getFillForegroundColorColor().getRGBWithTint()));
              }
            });
    Styles styles = new Styles(Looks.read(file));
    Map<Look, String> read = new EnumMap<>(Look.class);
    expected.keySet().forEach(look -> read.put(look, styles.colour(look)));
    assertThat(read).isEqualTo(expected);
    assertThat(expected.values()).doesNotHaveDuplicates().hasSize(12);
    assertThat(Looks.read(file).theme()).isNotEmpty();
  }

  @Test
  void aColourByNumberIsOfTheOldPaletteUnlessTheWorkbookBringsItsOwn() throws Exception {
    Path file =
        changed(
            (template, looks) -> {
              XSSFCellStyle style = restyled(template, looks, Look.TITLE);
              style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
              style.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
            });
    assertThat(new Styles(Looks.read(file)).colour(Look.TITLE)).isEqualTo("000080");
    String palette = "<rgbColor rgb=\"00ABCDEF\"/>".repeat(64);
    edit(
        file,
        "xl/styles.xml",
        xml ->
            xml.replace(
                "</styleSheet>",
                "<colors><indexedColors>" + palette + "</indexedColors></colors></styleSheet>"));
    Styles own = new Styles(Looks.read(file));
    assertThat(own.colour(Look.TITLE)).isEqualTo("ABCDEF");
    assertThat(own.part())
        .contains("<dxfs count=\"0\"/><colors><indexedColors><rgbColor rgb=\"00ABCDEF\"/>");
  }

  @Test
  void aLookWithoutFillHasTheColourOfItsFont() throws Exception {
    Styles styles = new Styles(Looks.read(TEMPLATE));
    assertThat(styles.colour(Look.TITLE)).isEqualTo("1B2A3A");
    assertThat(styles.colour(Look.THEME)).isEqualTo("1F4E79");
    assertThat(styles.typeface(Look.TITLE)).isEqualTo("Calibri");
    assertThat(styles.size(Look.TITLE)).isEqualTo(20f);
  }

  @Test
  void aConditionalFormatHasTheFontAndTheFillOfItsLook() throws Exception {
    Path file =
        changed(
            (template, looks) -> {
              XSSFFont font = template.createFont();
              font.setItalic(true);
              font.setColor(new XSSFColor(new byte[] {0x12, 0x34, 0x56}));
              XSSFCellStyle green = restyled(template, looks, Look.STATUS_GREEN);
              green.setFont(font);
              fill(green, new XSSFColor(new byte[] {-1, 1, 2, 3}));
            });
    Styles styles = new Styles(Looks.read(file));
    int format = styles.conditional(Look.STATUS_GREEN);
    assertThat(styles.conditional(Look.STATUS_GREEN)).isEqualTo(format);
    assertThat(styles.part())
        .contains(
            "<dxf><font><b val=\"false\"/><i val=\"true\"/><color rgb=\"FF123456\"/></font>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF010203\"/>"
                + "<bgColor rgb=\"FF010203\"/></patternFill></fill></dxf>");
  }

  @Test
  void eachCombinationIsMadeOnceAndNumberFormatsAreNumberedAfterThoseOfTheTemplate()
      throws Exception {
    Path file =
        changed(
            (template, looks) ->
                restyled(template, looks, Look.VALUE)
                    .setDataFormat(template.createDataFormat().getFormat("0.000")));
    Styles styles = new Styles(Looks.read(file));
    int first = styles.of(Look.NUMBER, "0.0%");
    assertThat(styles.of(Look.NUMBER, "0.0%")).isEqualTo(first);
    assertThat(styles.of(Look.OWN_NUMBER, "0.0%")).isEqualTo(first + 1);
    assertThat(styles.of(Look.NUMBER, "0.000")).isEqualTo(first + 2);
    assertThat(styles.of(Look.NUMBER, "0%")).isEqualTo(first + 3);
    int own = styles.part().indexOf("formatCode=\"0.000\"");
    assertThat(styles.part().substring(own - 20, own)).endsWith("numFmtId=\"164\" ");
    assertThat(styles.part())
        .contains("<numFmts count=\"2\">")
        .contains("<numFmt numFmtId=\"165\" formatCode=\"0.0%\"/></numFmts>")
        .doesNotContain("formatCode=\"0%\"");
  }

  @Test
  void aNumberFormatThatStandsTwiceStaysTwice() throws Exception {
    Path file = folder.resolve("output.xlsx");
    Files.copy(TEMPLATE, file);
    String twice =
        "<numFmt numFmtId=\"170\" formatCode=\"0.000\"/>"
            + "<numFmt numFmtId=\"171\" formatCode=\"0.000\"/>";
    edit(
        file,
        "xl/styles.xml",
        xml ->
            xml.replace("<numFmts count=\"0\"/>", "<numFmts count=\"2\">" + twice + "</numFmts>"));
    Styles styles = new Styles(Looks.read(file));
    styles.of(Look.NUMBER, "0.000");
    styles.of(Look.NUMBER, "0.0000");
    assertThat(styles.part())
        .contains(
            "<numFmts count=\"3\">"
                + twice
                + "<numFmt numFmtId=\"172\" formatCode=\"0.0000\"/></numFmts>")
        .contains("numFmtId=\"170\" fontId")
        .doesNotContain("numFmtId=\"171\" fontId");
  }

  @Test
  void unlockedAndWrappedKeepEverythingElseOfTheCellFormat() throws Exception {
    Path file =
        changed(
            (template, looks) -> {
              XSSFCellStyle style = restyled(template, looks, Look.COMMENTARY_INPUT);
              style.setIndention((short) 3);
              style.setWrapText(false);
            });
    Styles styles = new Styles(Looks.read(file));
    int wrapped = styles.wrapped(Look.COMMENTARY_INPUT);
    int unlocked = styles.unlocked(Look.COMMENTARY_INPUT);
    try (XSSFWorkbook written = written(styles)) {
      XSSFCellStyle one = written.getStylesSource().getStyleAt(wrapped);
      assertThat(one.getWrapText()).isTrue();
      assertThat(one.getIndention()).isEqualTo((short) 3);
      assertThat(one.getLocked()).isTrue();
      XSSFCellStyle other = written.getStylesSource().getStyleAt(unlocked);
      assertThat(other.getLocked()).isFalse();
      assertThat(other.getWrapText()).isFalse();
      assertThat(other.getIndention()).isEqualTo((short) 3);
    }
  }

  /** The template with its styles replaced by those that were made of it. */
  private XSSFWorkbook written(Styles styles) throws IOException {
    Path file = folder.resolve("written.xlsx");
    Files.copy(TEMPLATE, file);
    edit(file, "xl/styles.xml", xml -> styles.part());
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  @Test
  void whatLaterExcelsAddIsLeftOut() throws Exception {
    Path file = folder.resolve("output.xlsx");
    Files.copy(TEMPLATE, file);
    edit(
        file,
        "xl/styles.xml",
        xml ->
            xml.replace(
                    "<styleSheet ",
                    "<styleSheet xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                        + " mc:Ignorable=\"x14ac\" xmlns:x14ac=\"http://schemas.microsoft.com/office/"
                        + "spreadsheetml/2009/9/ac\" ")
                .replace("<fonts ", "<fonts x14ac:knownFonts=\"1\" ")
                .replace(
                    "</styleSheet>",
                    "<extLst><ext uri=\"{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}\"><x14:slicerStyles"
                        + " xmlns:x14=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\""
                        + "/></ext></extLst></styleSheet>"));
    assertThat(new Styles(Looks.read(file)).part())
        .isEqualTo(new Styles(Looks.read(TEMPLATE)).part());
  }

  @Test
  void theLogoHasTheKindAndTheSizeOfThePictureOnTheSheet() throws Exception {
    assertThat(Looks.read(TEMPLATE).logo().orElseThrow().extension()).isEqualTo("png");
    Path file =
        changed(
            (template, looks) -> {
              looks.getDrawingPatriarch().getCTDrawing().removeTwoCellAnchor(0);
              int picture = template.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_JPEG);
              ClientAnchor place =
                  looks.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 4, 3, 5, 4);
              looks
                  .createDrawingPatriarch()
                  .createPicture(place, picture)
                  .getCTPicture()
                  .getSpPr()
                  .getXfrm()
                  .getExt()
                  .setCx(640_000);
            });
    edit(
        file,
        "xl/drawings/_rels/drawing1.xml.rels",
        xml -> xml.replaceFirst("<Relationship [^>]*image1.png\"[^>]*/>", ""));
    Optional<Logo> logo = Looks.read(file).logo();
    assertThat(logo.orElseThrow().extension()).isEqualTo("jpeg");
    assertThat(logo.orElseThrow().picture()).containsExactly(1, 2, 3);
    assertThat(logo.orElseThrow().width()).isEqualTo(640_000);
  }

  @Test
  void withoutAPictureThereIsNoLogo() throws Exception {
    Path file = changed((template, looks) -> looks.getCTWorksheet().unsetDrawing());
    edit(
        file,
        "xl/worksheets/_rels/sheet1.xml.rels",
        xml -> xml.replaceFirst("<Relationship [^>]*drawing1.xml\"[^>]*/>", ""));
    assertThat(Looks.read(file).logo()).isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() throws Exception {
    Path row =
        changed(
            (template, looks) ->
                sample(looks, Look.CHART_GRID).getRow().getCell(0).setCellValue("Gridlines"));
    assertThatThrownBy(() -> Looks.read(row))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            row
                + " has no row 'Chart: grid lines' on its sheet Looks. Put the name in column A and"
                + " a sample cell beside it in column B.");
    Path sheet = changed((template, looks) -> template.setSheetName(0, "Styles"));
    assertThatThrownBy(() -> Looks.read(sheet))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(sheet + " has no sheet Looks.");
  }

  @Test
  void aTemplateWithABrokenNumberIsRefused() throws Exception {
    Path file = folder.resolve("output.xlsx");
    Files.copy(TEMPLATE, file);
    edit(file, "xl/worksheets/sheet1.xml", xml -> xml.replace(" s=\"55\"", " s=\"many\""));
    assertThatThrownBy(() -> Looks.read(file))
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(file + " cannot be read as the workbook that gives the output its looks.");
  }
}
