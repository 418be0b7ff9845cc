package org.scorebook.workbook.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scorebook.problem.UnusableFileException;
import org.scorebook.xlsx.write.PictureType;

/** Templates as organisations restyle them. */
class LooksTest {
  private static final String DRAWING = "xl/drawings/drawing1.xml";
  private static final String PICTURES = "xl/drawings/_rels/drawing1.xml.rels";
  private static final String ANCHOR = "<xdr:twoCellAnchor editAs=\"twoCell\">";

  @TempDir private Path folder;

  /** An anchor of a text box, which is larger than the logo. */
  private static final String TEXT_BOX =
      "<xdr:twoCellAnchor><xdr:sp><xdr:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
          + "<a:ext cx=\"9000000\" cy=\"100\"/></a:xfrm></xdr:spPr></xdr:sp></xdr:twoCellAnchor>";

  @Test
  void theLogoIsThePictureOnTheSheetInItsSizeThere() throws Exception {
    Logo logo = Looks.read(EditedTemplate.TEMPLATE).logo().orElseThrow();
    assertThat(logo.type()).isEqualTo(PictureType.PNG);
    assertThat(logo.width()).isEqualTo(476_250);
    assertThat(logo.height()).isEqualTo(381_000);
    assertThat(logo.picture()).startsWith(0x89, 'P', 'N', 'G');
  }

  @Test
  void aTextBoxBeforeTheLogoDoesNotStretchIt() throws Exception {
    Logo logo =
        EditedTemplate.in(folder)
            .edit(DRAWING, xml -> xml.replace(ANCHOR, TEXT_BOX + ANCHOR))
            .read()
            .logo()
            .orElseThrow();
    assertThat(logo.width()).isEqualTo(476_250);
    assertThat(logo.height()).isEqualTo(381_000);
  }

  @Test
  void anAnchorOfOneCellHasTheSizeBesideIt() throws Exception {
    Logo logo =
        EditedTemplate.in(folder)
            .edit(
                DRAWING,
                xml ->
                    xml.replaceFirst("<xdr:to>.*</xdr:to>", "<xdr:ext cx=\"111\" cy=\"222\"/>")
                        .replace(ANCHOR, "<xdr:oneCellAnchor>")
                        .replace("</xdr:twoCellAnchor>", "</xdr:oneCellAnchor>"))
            .read()
            .logo()
            .orElseThrow();
    assertThat(logo.width()).isEqualTo(111);
    assertThat(logo.height()).isEqualTo(222);
  }

  @Test
  void ofALogoThatIsDrawnTheTracedPictureIsTaken() throws Exception {
    String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    UnaryOperator<String> drawn =
        xml ->
            xml.replace(
                "<a:blip r:embed=\"rId1\"/>",
                "<a:blip r:embed=\"rId1\"><a:extLst><a:ext uri=\"{96DAC541}\"><asvg:svgBlip"
                    + " xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\""
                    + " r:embed=\"rId2\"/></a:ext></a:extLst></a:blip>");
    Logo logo =
        EditedTemplate.in(folder)
            .add("xl/media/image2.svg", svg.getBytes(StandardCharsets.UTF_8))
            .edit(DRAWING, drawn)
            .edit(
                PICTURES,
                xml ->
                    xml.replaceFirst(
                        "<Relationship ",
                        "<Relationship Id=\"rId2\" Target=\"../media/image2.svg\" Type=\"http://"
                            + "schemas.openxmlformats.org/officeDocument/2006/relationships/image\"/><Relationship"
                            + " "))
            .read()
            .logo()
            .orElseThrow();
    assertThat(logo.type()).isEqualTo(PictureType.PNG);
    assertThat(logo.picture()).startsWith(0x89, 'P', 'N', 'G');
  }

  @ParameterizedTest
  @CsvSource({
    "image/jpeg,   logo.jfif,  JPEG",
    "image/jpeg,   logo,       JPEG",
    "image/jpg,    logo.jpg,   JPEG",
    "image/x-emf,  logo.emf,   EMF",
    "image/x-wmf,  logo.wmf,   WMF",
    "image/png,    logo.PNG,   PNG",
    "image/gif,    logo.gif,   GIF",
    "image/bmp,    logo.bmp,   BMP",
    "image/tiff,   logo.tif,   TIFF",
  })
  void itsKindIsWhatThePackageSaysWhateverTheFileIsCalled(
      String type, String name, PictureType expected) throws Exception {
    Logo logo =
        EditedTemplate.in(folder)
            .add("xl/media/" + name, new byte[] {1, 2, 3})
            .edit(PICTURES, xml -> xml.replace("image1.png", name))
            .edit(
                "[Content_Types].xml",
                xml ->
                    xml.replace(
                        "</Types>",
                        "<Override PartName=\"/xl/media/"
                            + name
                            + "\" ContentType=\""
                            + type
                            + "\"/></Types>"))
            .read()
            .logo()
            .orElseThrow();
    assertThat(logo.type()).isEqualTo(expected);
    assertThat(logo.picture()).containsExactly(1, 2, 3);
  }

  @Test
  void aPictureOfAnotherKindIsNamed() throws Exception {
    EditedTemplate template =
        EditedTemplate.in(folder)
            .edit("[Content_Types].xml", xml -> xml.replace("image/png", "image/webp"));
    assertThatThrownBy(template::read)
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            template.file()
                + " holds a picture of a kind that cannot be shown everywhere (image/webp). Save"
                + " the picture as PNG or JPEG and insert that instead.");
  }

  @Test
  void theFirstOfTwoPicturesIsTheLogo() throws Exception {
    Logo logo =
        EditedTemplate.in(folder)
            .change(
                (workbook, looks) -> {
                  int other = workbook.addPicture(new byte[] {9}, Workbook.PICTURE_TYPE_JPEG);
                  XSSFDrawing drawing = looks.createDrawingPatriarch();
                  ClientAnchor below = drawing.createAnchor(0, 0, 0, 0, 4, 9, 5, 12);
                  drawing.createPicture(below, other);
                })
            .read()
            .logo()
            .orElseThrow();
    assertThat(logo.type()).isEqualTo(PictureType.PNG);
  }

  @Test
  void withoutAPictureThereIsNoLogo() throws Exception {
    assertThat(
            EditedTemplate.in(folder)
                .edit(DRAWING, xml -> xml.replaceFirst("<xdr:two.*Anchor>", TEXT_BOX))
                .read()
                .logo())
        .isEmpty();
  }

  @Test
  void whatIsMissingIsNamed() throws Exception {
    EditedTemplate template =
        EditedTemplate.in(folder)
            .change(
                (workbook, looks) ->
                    EditedTemplate.sample(looks, Look.CHART_GRID)
                        .getRow()
                        .getCell(0)
                        .setCellValue("Gridlines"));
    assertThatThrownBy(template::read)
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            template.file()
                + " has no row 'Chart: grid lines' on its sheet Looks. Put the name in column A and"
                + " a sample cell beside it in column B.");
    template.change((workbook, looks) -> workbook.setSheetName(0, "Styles"));
    assertThatThrownBy(template::read)
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(template.file() + " has no sheet Looks.");
  }

  @ParameterizedTest
  @CsvSource({
    "xl/worksheets/sheet1.xml, s=\"55\", s=\"many\", many",
    "xl/styles.xml, fillId=\"10\", fillId=\"\", ''",
    "xl/styles.xml, fillId=\"10\", fillId=\"99999999999999999999\", 99999999999999999999"
  })
  void whatIsNoNumberIsNamed(String part, String good, String bad, String named) throws Exception {
    EditedTemplate template = EditedTemplate.in(folder).edit(part, xml -> xml.replace(good, bad));
    assertThatThrownBy(template::read)
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            template.file()
                + " holds \""
                + named
                + "\" where a number belongs, in its styles or on its sheet Looks. Open it in Excel"
                + " and save it, or put back the one that came with Scorebook.");
  }

  @ParameterizedTest
  @CsvSource({
    "xl/worksheets/sheet1.xml,   </worksheet>,   ''",
    "xl/styles.xml,              </styleSheet>,  ''",
    "xl/drawings/drawing1.xml,   </xdr:wsDr>,    ''",
    "xl/_rels/workbook.xml.rels, styles.xml,     sheets.xml",
  })
  void aDamagedTemplateIsCalledWhatItIsFor(String part, String good, String bad) throws Exception {
    EditedTemplate template =
        EditedTemplate.in(folder).edit(part, xml -> xml.replace(good, bad == null ? "" : bad));
    assertThatThrownBy(template::read)
        .isInstanceOf(UnusableFileException.class)
        .hasMessage(
            template.file() + " cannot be read as the workbook that gives the output its looks.");
  }
}
