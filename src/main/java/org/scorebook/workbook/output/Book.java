package org.scorebook.workbook.output;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHeaderFooter;
import org.scorebook.figures.MeasureResult;
import org.scorebook.figures.Results;
import org.scorebook.problem.Place;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.chart.Charts;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.workbook.zip.DeterministicZip;

/** The workbook being written: its sheets and their order, names, links and print set-up. */
final class Book {

  /** Whom a workbook is for. */
  enum Purpose {
    DRAFT,
    /** For directors, with the collected commentary: nothing is to be typed any more. */
    FINAL,
    /** For the owner of its measures, who types commentary. */
    OWNER
  }

  /** In inches. */
  static final double SIDE_MARGIN = 0.4;

  static final double TOP_MARGIN = 0.65;
  private static final double HEADER_MARGIN = 0.3;
  private static final int LONGEST_HEADER = 255;

  private final NamedWorkbook workbook;
  private final Styles styles;
  private final Looks looks;
  private final Results results;
  private final Provenance provenance;
  private final Purpose purpose;
  private final Map<String, Place.Cell> asked = new LinkedHashMap<>();
  private final SeriesTable series;
  private final ResultsTable table;
  private final Charts charts;

  Book(Looks looks, Results results, Provenance provenance, Purpose purpose) throws IOException {
    this.workbook = new NamedWorkbook(looks.base().open());
    this.styles = new Styles(workbook, looks);
    this.looks = looks;
    this.results = results;
    this.provenance = provenance;
    this.purpose = purpose;
    this.series = SeriesTable.of(results);
    this.table = ResultsTable.of(results);
    this.charts = new Charts(workbook, ChartLooks.colours(styles), ChartLooks.font(styles));
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  Styles styles() {
    return styles;
  }

  Looks looks() {
    return looks;
  }

  Results results() {
    return results;
  }

  /** Where every figure stands on the sheet Series. */
  SeriesTable series() {
    return series;
  }

  /** Where every result stands on the sheet Results. */
  ResultsTable resultsTable() {
    return table;
  }

  Charts charts() {
    return charts;
  }

  Provenance provenance() {
    return provenance;
  }

  Purpose purpose() {
    return purpose;
  }

  /** Adds a sheet after the others and lets the page fill it. */
  void add(String name, Page page) {
    XSSFSheet sheet = workbook.createSheet(name);
    sheet.setDisplayGridlines(false);
    page.write(this, sheet);
    if (purpose != Purpose.DRAFT) {
      sheet.enableLocking();
      sheet.lockSelectLockedCells(false);
      sheet.lockFormatRows(false);
      sheet.lockFormatColumns(false);
    }
  }

  /** The name of the sheet that lists all measures. */
  String frontSheet() {
    return results.rules().layout() == Rules.Layout.BALANCED
        ? PageNames.CONTENTS
        : PageNames.SCORECARD;
  }

  /** The name of the measure's page. */
  static String pageOf(MeasureResult result) {
    return PageNames.measure(result.measure().shortName());
  }

  /** The name of its quartile page, where it is benchmarked. */
  static Optional<String> quartilePageOf(MeasureResult result) {
    return result.quartiles().isKnown()
        ? Optional.of(PageNames.quartiles(result.measure().shortName()))
        : Optional.empty();
  }

  /** A sheet's name as references write it: {@code 'Direct payments'}. */
  static String quoted(String sheet) {
    return "'" + sheet.replace("'", "''") + "'";
  }

  /** Names a cell for the whole workbook. */
  void name(String name, XSSFSheet sheet, int row, int column) {
    workbook.addName(
        name,
        quoted(sheet.getSheetName())
            + "!"
            + new CellReference(row, column, true, true).formatAsString());
  }

  /** Makes a cell the one in which the measure's commentary is typed. */
  void askFor(MeasureResult result, XSSFSheet sheet, int row, int column) {
    String id = result.measure().id();
    name(commentaryName(id), sheet, row, column);
    asked.put(id, new Place.Cell(sheet.getSheetName(), row + 1, column + 1));
  }

  /** The name of a measure's commentary cell: {@code commentary_DP}. */
  static String commentaryName(String measureId) {
    return "commentary_" + measureId.replaceAll("[^A-Za-z0-9]", "_");
  }

  /** Every cell in which commentary is typed, by measure ID. */
  Map<String, Place.Cell> asked() {
    return asked;
  }

  /** Sets up the sheet's printing: A4, as wide as the page, header and footer of the looks. */
  void print(XSSFSheet sheet, Print print) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setLandscape(print.orientation() == Print.Orientation.LANDSCAPE);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) (print.onePage() ? 1 : 0));
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
    sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
    sheet.setMargin(PageMargin.TOP, TOP_MARGIN);
    sheet.setMargin(PageMargin.BOTTOM, TOP_MARGIN);
    sheet.setMargin(PageMargin.HEADER, HEADER_MARGIN);
    sheet.setMargin(PageMargin.FOOTER, HEADER_MARGIN);
    CTHeaderFooter page = sheet.getCTWorksheet().addNewHeaderFooter();
    page.setOddHeader(filled(looks.header()));
    page.setOddFooter(filled(looks.footer()));
    int index = workbook.getSheetIndex(sheet);
    String name = quoted(sheet.getSheetName());
    workbook.addName(
        "_xlnm.Print_Area",
        name
            + "!$A$1:"
            + new CellReference(print.lastRow(), print.lastColumn(), true, true).formatAsString(),
        index);
    print
        .headings()
        .ifPresent(
            rows ->
                workbook.addName(
                    "_xlnm.Print_Titles",
                    name + "!$" + (rows.first() + 1) + ":$" + (rows.last() + 1),
                    index));
  }

  /** Header or footer with the edition's words in place of those in braces. */
  private String filled(String code) {
    String title = results.edition().scorecard().title();
    String text = "";
    do {
      text =
          code.replace("{title}", escaped(title))
              .replace("{period}", escaped(results.edition().scorecard().period().title()))
              .replace("{organisation}", escaped(results.edition().scorecard().organisation()))
              .replace("{producer}", escaped(results.edition().scorecard().producedBy()));
      title = title.substring(0, Math.max(0, title.length() - 1));
    } while (text.length() > LONGEST_HEADER && !title.isEmpty());
    return text.substring(0, Math.min(LONGEST_HEADER, text.length()));
  }

  private static String escaped(String text) {
    return text.replace("&", "&&").replaceAll("\\R", " ");
  }

  /** Writes everything; with the same content and time the bytes are the same. */
  void write(OutputStream destination) throws IOException {
    POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
    properties.setTitle(results.edition().scorecard().titleAndPeriod());
    properties.setCreator(
        Optional.of(results.edition().scorecard().producedBy())
            .filter(producer -> !producer.isBlank())
            .orElse(results.edition().scorecard().organisation()));
    properties.getUnderlyingProperties().setLanguageProperty("en-GB");
    workbook
        .getProperties()
        .getExtendedProperties()
        .getUnderlyingProperties()
        .setApplication("Scorebook " + provenance.version());
    DeterministicZip.write(workbook, provenance.time(), destination);
  }
}
