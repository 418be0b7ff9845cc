package org.scorebook.workbook.output.book;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.scorebook.commentary.Reply;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Scorecard;
import org.scorebook.problem.Place;
import org.scorebook.rules.Rules;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.chart.Charts;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.CommentaryName;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.workbook.looks.Looks;
import org.scorebook.workbook.looks.Styles;
import org.scorebook.workbook.output.fitting.HeaderText;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.workbook.output.table.Marks;
import org.scorebook.workbook.output.table.ResultsTable;
import org.scorebook.workbook.output.table.SeriesTable;
import org.scorebook.workbook.reply.FigureInput;
import org.scorebook.workbook.reply.RecordedSheets;
import org.scorebook.workbook.reply.YellowCells;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.NewWorkbook;
import org.scorebook.xlsx.write.PageSetup;
import org.scorebook.xlsx.write.Properties;
import org.scorebook.xlsx.write.Quoted;
import org.scorebook.xlsx.write.Sheet;

/** The workbook being written: its sheets and their order, names, links and print set-up. */
public final class Book {

  /** Whom a workbook is for. */
  public enum Purpose {
    DRAFT,
    /** For directors, with the collected commentary: nothing is to be typed any more. */
    FINAL,
    /** For the owner of its measures, who types commentary. */
    OWNER
  }

  /** In inches. */
  private static final double HEADER_MARGIN = 0.3;

  private final NewWorkbook workbook;
  private final Styles styles;
  private final Looks looks;
  private final Results results;
  private final Provenance provenance;
  private final Purpose purpose;
  private final YellowCells yellow = new YellowCells();
  private final Map<Place.Cell, List<String>> followers = new HashMap<>();
  private final RecordedSheets recorded = new RecordedSheets();
  private final Set<String> measurePages = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
  private final Marks marks;
  private final SeriesTable series;
  private final ResultsTable table;
  private final Charts charts;

  /** A book without pages. */
  public Book(Looks looks, Results results, Provenance provenance, Purpose purpose)
      throws IOException {
    this.styles = new Styles(looks);
    this.workbook = new NewWorkbook(styles::prefixed);
    this.looks = looks;
    this.results = results;
    this.provenance = provenance;
    this.purpose = purpose;
    this.marks = Marks.of(provenance.changes());
    this.series = SeriesTable.of(results, marks);
    this.table = ResultsTable.of(results, marks);
    for (MeasureResult result : results.measures()) {
      measurePages.add(pageOf(result));
      quartilePageOf(result).ifPresent(measurePages::add);
    }
    this.charts = new Charts(ChartLooks.colours(styles), ChartLooks.font(styles));
  }

  public Styles styles() {
    return styles;
  }

  public Looks looks() {
    return looks;
  }

  public Results results() {
    return results;
  }

  /** Where every figure stands on the sheet Series. */
  public SeriesTable series() {
    return series;
  }

  /** Where every result stands on the sheet Results. */
  public ResultsTable resultsTable() {
    return table;
  }

  public Charts charts() {
    return charts;
  }

  public Provenance provenance() {
    return provenance;
  }

  /** What stands behind figures that are not simply so. */
  public Marks marks() {
    return marks;
  }

  public Purpose purpose() {
    return purpose;
  }

  /** Adds a sheet after the others and lets the page fill it. */
  public void add(String name, Page page) {
    Sheet sheet = workbook.add(name);
    fill(sheet, page);
    if (purpose == Purpose.OWNER) {
      recorded.add(sheet, yellow);
    }
    workbook.finish(sheet);
  }

  /** Adds a sheet that nobody sees, and lets nobody add, move or show sheets. */
  public void addHidden(String name, Page page) {
    Sheet sheet = workbook.addHidden(name);
    fill(sheet, page);
    workbook.finish(sheet);
    workbook.lockStructure();
  }

  private void fill(Sheet sheet, Page page) {
    page.write(this, sheet);
    if (purpose != Purpose.DRAFT) {
      sheet.protect();
    }
  }

  /**
   * Fills the rows of a long table below all others: as they are written, unless all cells of the
   * workbook are written down once more.
   *
   * @param fill puts in the cells of the row of that number
   */
  public void fillRows(Sheet sheet, int firstRow, int count, IntConsumer fill) {
    if (purpose == Purpose.OWNER) {
      IntStream.range(firstRow, firstRow + count).forEach(fill);
    } else {
      sheet.fillLater(firstRow, count, fill);
    }
  }

  /** What the sheets of an owner's workbook hold, those that are finished. */
  public RecordedSheets recorded() {
    return recorded;
  }

  /** The name of the sheet that lists all measures. */
  public String frontSheet() {
    return results.rules().layout() == Rules.Layout.BALANCED
        ? PageNames.CONTENTS
        : PageNames.SCORECARD;
  }

  /** The name of the sheet to which all others lead back; owners are told there what to do. */
  public String start() {
    return purpose == Purpose.OWNER ? PageNames.INSTRUCTIONS : frontSheet();
  }

  /** The name of the measure's page. */
  public static String pageOf(MeasureResult result) {
    return PageNames.measure(result.measure().shortName());
  }

  /** The name of its quartile page, where it is benchmarked. */
  public static Optional<String> quartilePageOf(MeasureResult result) {
    return result.quartiles().isKnown()
        ? Optional.of(PageNames.quartiles(result.measure().shortName()))
        : Optional.empty();
  }

  /** Whether a page of a measure is called so, whatever the letter case. */
  public boolean isOfMeasure(String sheetName) {
    return measurePages.contains(sheetName);
  }

  /** Names a cell for the whole workbook. */
  void name(String name, Sheet sheet, int row, int column) {
    workbook.name(name, Quoted.sheet(sheet.name()) + "!" + Area.fixed(row, column));
  }

  /** Makes a cell the one in which the measure's commentary is typed. */
  public void askFor(MeasureResult result, Sheet sheet, int row, int column) {
    String id = result.measure().id();
    name(CommentaryName.of(id), sheet, row, column);
    yellow.putCommentary(id, new Place.Cell(sheet.name(), row + 1, column + 1));
  }

  /** Says which column of the same row holds the measure's number, by which the row is known. */
  public void numberRow(MeasureResult result, int column) {
    yellow.putNumber(result.measure().id(), column + 1);
  }

  /** Says what else a cell may show once commentary is typed. */
  public void follows(Sheet sheet, int row, int column, String text) {
    followers
        .computeIfAbsent(
            new Place.Cell(sheet.name(), row + 1, column + 1), place -> new ArrayList<>())
        .add(text);
  }

  /** What else cells may show once commentary is typed. */
  public Map<Place.Cell, List<String>> followers() {
    return followers;
  }

  /** Makes a cell the one that says whether the measure's commentary was checked. */
  public void askWhetherChecked(MeasureResult result, Sheet sheet, int row, int column) {
    yellow.putCheck(result.measure().id(), new Place.Cell(sheet.name(), row + 1, column + 1));
    follows(sheet, row, column, Reply.CHECKED);
  }

  /**
   * Makes cells of a row those in which the measure's missing figure is typed.
   *
   * @param columns which of Data's columns stand where
   */
  public void askForFigure(
      MeasureResult result, Sheet sheet, int row, Map<Column, Integer> columns) {
    Map<Column, Integer> places = new HashMap<>();
    columns.forEach((column, place) -> places.put(column, place + 1));
    String period = result.current().period().id();
    yellow.putFigure(result.measure().id(), new FigureInput(period, sheet.name(), row + 1, places));
  }

  /** Every cell in which the owner is to type. */
  public YellowCells yellow() {
    return yellow;
  }

  /** Sets up the sheet's printing: A4, as wide as the page, header and footer of the looks. */
  public void print(Sheet sheet, Print print) {
    sheet.print(
        new PageSetup(
            print.orientation() == Print.Orientation.LANDSCAPE,
            print.onePage() ? 1 : 0,
            print.sideMargin(),
            Print.TOP_MARGIN,
            HEADER_MARGIN,
            HeaderText.of(
                purpose == Purpose.DRAFT ? HeaderText.ofDraft(looks.header()) : looks.header(),
                results.edition().scorecard(),
                print.orientation()),
            HeaderText.of(looks.footer(), results.edition().scorecard(), print.orientation())));
    String name = Quoted.sheet(sheet.name());
    String last = Area.fixed(print.lastRow(), print.lastColumn());
    workbook.name("_xlnm.Print_Area", name + "!$A$1:" + last, sheet);
    print
        .headings()
        .map(rows -> name + "!$" + (rows.first() + 1) + ":$" + (rows.last() + 1))
        .ifPresent(rows -> workbook.name("_xlnm.Print_Titles", rows, sheet));
  }

  /** Writes everything; with the same content and time the bytes are the same. */
  public void write(OutputStream destination) throws IOException {
    Scorecard scorecard = results.edition().scorecard();
    Properties properties =
        new Properties(
            scorecard.titleAndPeriod(),
            Blanks.isBlank(scorecard.producedBy())
                ? scorecard.organisation()
                : scorecard.producedBy(),
            "Scorebook " + provenance.version(),
            provenance.time(),
            provenance.carried(looks));
    looks
        .themePictures()
        .forEach(
            picture -> workbook.addThemePicture(picture.id(), picture.picture(), picture.type()));
    workbook.write(styles.part(), looks.theme(), properties, destination);
  }
}
