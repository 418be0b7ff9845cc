package org.scorebook.workbook.output;

import static org.apache.poi.ss.usermodel.BorderStyle.MEDIUM;
import static org.apache.poi.ss.usermodel.BorderStyle.THIN;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.zip.DeterministicZip;

/**
 * Made the first {@code workbook-templates/output.xlsx}. Since then that file is restyled by hand
 * in Excel; run this again only to start afresh, or to add a row for a new look.
 */
final class LooksTemplate {
  private static final String GREY = "52606D";
  private static final String ACCENT = "1F4E79";
  private static final String PALE = "EEF2F6";
  private static final String RULE = "C3CCD6";
  private static final String WHITE = "FFFFFF";

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet = workbook.createSheet("Looks");
  private final List<LookSample> samples = new ArrayList<>();

  private LooksTemplate() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of("workbook-templates", "output.xlsx");
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      new LooksTemplate().write(out);
    }
  }

  private void write(OutputStream out) throws IOException {
    XSSFFont normal = workbook.getFontAt(0);
    normal.setFontName("Calibri");
    normal.getCTFont().removeScheme(0);
    CTCellStyle style =
        workbook.getStylesSource().getCTStylesheet().addNewCellStyles().addNewCellStyle();
    style.setName("Normal");
    style.setXfId(0);
    style.setBuiltinId(0);
    text();
    tables();
    judgements();
    charts();
    layOut();
    workbook.getProperties().getCoreProperties().setTitle("Looks of the Scorebook workbooks");
    workbook.getProperties().getCoreProperties().setCreator("Scorebook");
    DeterministicZip.write(workbook, Instant.parse("2026-11-01T00:00:00Z"), out);
  }

  private LookSample sample(Look look, String text, String use) {
    LookSample sample = new LookSample(look, text, use);
    samples.add(sample);
    return sample;
  }

  private void text() {
    sample(Look.TITLE, "Cabinet Scorecard", "Title of every sheet").size(20).bold().oneLine();
    sample(Look.SUBTITLE, "December 2020", "Line below the title").size(12).ink(GREY).oneLine();
    sample(Look.NOTE, "Figures as at 31 January", "Notes and small print").size(9).ink(GREY);
    sample(Look.THEME, "Corporate measures", "Name of a theme above its table")
        .size(13)
        .bold()
        .ink(ACCENT)
        .oneLine();
    sample(Look.SECTION, "What is red", "Heading of a section of a page")
        .size(12)
        .bold()
        .ink(ACCENT)
        .oneLine()
        .line(THIN, ACCENT);
    sample(Look.LABEL, "Owner", "Name of a field").bold().ink(GREY).top();
    sample(Look.VALUE, "Head of Commissioning", "What stands in a field").top();
    sample(Look.FIGURE, "38.0%", "The current figure on a measure's page")
        .size(24)
        .bold()
        .centred();
    sample(Look.FIGURE_LABEL, "This Month", "Words above a large figure")
        .size(9)
        .bold()
        .ink(GREY)
        .centred();
    sample(Look.FIGURE_NOTE, "Recalculated 37.8%", "Words below a large figure")
        .size(9)
        .ink(GREY)
        .centred();
    sample(Look.SENTENCE, "38.0% meets the target 38.0%: GREEN", "Sentence that explains a status")
        .size(11);
    sample(Look.COMMENTARY, "Uptake rose again.", "Commentary").size(11).top();
    sample(Look.COMMENTARY_BEFORE, "Uptake rose.", "Last period's commentary, for reference")
        .ink(GREY)
        .top()
        .fill(PALE);
    sample(Look.COMMENTARY_INPUT, "", "Cell in which an owner types")
        .size(11)
        .top()
        .fill("FFF4BF")
        .boxed(MEDIUM, "8A6D00");
    sample(Look.LINK, "< Previous: Reviews", "Links between pages")
        .ink(ACCENT)
        .underlined()
        .oneLine();
    sample(Look.LINK_RIGHT, "Next: Shared lives >", "Links at the right edge")
        .ink(ACCENT)
        .underlined()
        .oneLine()
        .right();
  }

  private void tables() {
    sample(Look.HEADING, "Measure", "Column headings of tables")
        .bold()
        .fill(PALE)
        .line(MEDIUM, ACCENT);
    sample(Look.HEADING_CENTRED, "This Month", "Column headings above figures")
        .bold()
        .centred()
        .fill(PALE)
        .line(MEDIUM, ACCENT);
    sample(Look.TEXT, "Uptake of direct payments", "Text in tables").line(THIN, RULE);
    sample(Look.TEXT_CENTRED, "Yes", "Short words in tables").centred().line(THIN, RULE);
    sample(Look.NUMBER, "37.9%", "Figures in tables").centred().line(THIN, RULE);
    sample(Look.OWN_TEXT, "Birmingham", "The organisation's own row among others")
        .bold()
        .fill("DCE8F4")
        .line(THIN, ACCENT);
    sample(Look.OWN_NUMBER, "38.0%", "Figures of the organisation's own row")
        .bold()
        .centred()
        .fill("DCE8F4")
        .line(THIN, ACCENT);
    sample(Look.TABLE_LINK, "Uptake of direct payments", "Links in tables")
        .ink(ACCENT)
        .underlined()
        .line(THIN, RULE);
    sample(Look.DATA_HEADING, "Short name", "Column headings of Results and Series")
        .size(9)
        .bold()
        .ink(WHITE)
        .fill(ACCENT);
    sample(Look.DATA_HEADING_RIGHT, "Numerator", "Headings of columns of figures there")
        .size(9)
        .bold()
        .right()
        .indented(2)
        .ink(WHITE)
        .fill(ACCENT);
    sample(Look.DATA_TEXT, "DP", "Text on Results and Series").size(9);
    sample(Look.DATA_NUMBER, "37.9%", "Figures on Results and Series").size(9).right().indented(1);
    sample(Look.DATA_BAND, "", "Fill of every second row of Results and Series").fill("F3F6F9");
  }

  private void judgements() {
    sample(Look.STATUS, "GREEN", "Status cells, before their colour")
        .bold()
        .centred()
        .line(THIN, RULE);
    sample(Look.STATUS_LARGE, "GREEN", "Status on a measure's page, before its colour")
        .size(16)
        .bold()
        .centred();
    sample(Look.STATUS_GREEN, "GREEN", "Font and fill of the status")
        .bold()
        .fill("B5DFC0")
        .ink("0B3B1C");
    sample(Look.STATUS_AMBER, "AMBER", "Font and fill of the status")
        .bold()
        .fill("F4B335")
        .ink("2B1D00");
    sample(Look.STATUS_RED, "RED", "Font and fill of the status").bold().fill("A3171C").ink(WHITE);
    sample(Look.STATUS_BLUE, "BLUE", "Font and fill of the status")
        .bold()
        .fill("2F6DB5")
        .ink(WHITE);
    sample(Look.STATUS_NOT_APPLICABLE, "N/A", "Font and fill of the status")
        .fill(PALE)
        .ink("3E4C59");
    sample(Look.STATUS_NO_STATUS, "NO STATUS", "Font and fill of the status")
        .fill("DDE3E9")
        .ink("3E4C59");
    sample(Look.STATUS_PLACEHOLDER, "Placeholder", "Font and fill of the status")
        .italic()
        .fill(PALE)
        .ink("3E4C59");
    sample(Look.DIRECTION, "Static", "Direction of travel, before its colour")
        .centred()
        .oneLine()
        .line(THIN, RULE);
    sample(Look.DIRECTION_GREEN, "▲ Up (Green)", "Font (and fill) of the direction")
        .bold()
        .ink("17602F");
    sample(Look.DIRECTION_AMBER, "► Static (Amber)", "Font (and fill) of the direction")
        .bold()
        .ink("7A5200");
    sample(Look.DIRECTION_RED, "▼ Down (Red)", "Font (and fill) of the direction")
        .bold()
        .ink("A3171C");
  }

  private void charts() {
    fill(
        Look.CHART_FIGURE,
        "7A98B4",
        "Columns of reported figures, bars of areas, trends of front sheets");
    fill(
        Look.CHART_ACCENT,
        "173F66",
        "Line of the organisation's own figures, its bar among areas, last of a trend");
    fill(Look.CHART_RECALCULATED, "404040", "Line of recalculated figures");
    fill(Look.CHART_TARGET, "7A3100", "Target and year-end target");
    fill(Look.CHART_TEXT, "2F3D4A", "Axis labels, legend, data labels");
    fill(Look.CHART_GRID, "D9DEE4", "Grid lines");
    fill(Look.BAND_FIRST, "88B1C9", "Best quartile");
    fill(Look.BAND_SECOND, "A9C5D6", "Second quartile");
    fill(Look.BAND_THIRD, "C8D8E3", "Third quartile");
    fill(Look.BAND_FOURTH, "F7E7D5", "Worst quartile");
  }

  private void fill(Look look, String colour, String use) {
    sample(look, "", use).fill(colour);
  }

  private void layOut() throws IOException {
    sheet.setDisplayGridlines(false);
    sheet.setColumnWidth(0, 36 * 256);
    sheet.setColumnWidth(1, 44 * 256);
    sheet.setColumnWidth(2, 58 * 256);
    put(0, 0, "How the output workbooks look", samples.get(0));
    put(
        1,
        0,
        "Change the sample cells in column B (font, fill, border, alignment), then save. Names in"
            + " column A stay. See README.md beside this file.",
        samples.get(1));
    LookSample heading = find(Look.HEADING);
    put(3, 0, "Element", heading);
    put(3, 1, "Sample", heading);
    put(3, 2, "Where it is used", heading);
    int row = 4;
    for (LookSample sample : samples) {
      XSSFRow line = sheet.createRow(row++);
      line.setHeightInPoints((float) Math.max(16, sample.points() * 1.5));
      line.createCell(0).setCellValue(sample.look.element());
      line.createCell(1).setCellValue(sample.text);
      line.getCell(1).setCellStyle(sample.style(workbook));
      line.createCell(2).setCellValue(sample.use);
    }
    sheet.createFreezePane(0, 4);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getHeader().setLeft("&9&K52606D{organisation}");
    sheet.getHeader().setRight("&9&K52606D{title}, {period}");
    sheet.getFooter().setLeft("&9&K52606D&A");
    sheet.getFooter().setRight("&9&K52606DPage &P of &N");
    logo();
  }

  private void put(int row, int column, String text, LookSample sample) {
    XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    line.createCell(column).setCellValue(text);
    line.getCell(column).setCellStyle(sample.style(workbook));
  }

  private LookSample find(Look look) {
    return samples.stream().filter(sample -> sample.look == look).findFirst().orElseThrow();
  }

  /** Three rising bars: a mark to be replaced by the organisation's own. */
  private void logo() throws IOException {
    BufferedImage image = new BufferedImage(120, 96, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    String[] colours = {"8FA9C2", "4C7DAA", ACCENT};
    for (int bar = 0; bar < colours.length; bar++) {
      pen.setColor(Color.decode("#" + colours[bar]));
      int height = 36 + 28 * bar;
      pen.fillRoundRect(6 + 38 * bar, 94 - height, 30, height, 8, 8);
    }
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    int index = workbook.addPicture(png.toByteArray(), Workbook.PICTURE_TYPE_PNG);
    XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, 0, 0, 4, 3, 5, 6);
    XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, index);
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr("Logo: three rising bars");
    picture.getCTPicture().getSpPr().getXfrm().getExt().setCx(Units.pixelToEMU(50));
    picture.getCTPicture().getSpPr().getXfrm().getExt().setCy(Units.pixelToEMU(40));
  }
}
