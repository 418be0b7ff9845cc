package org.scorebook.workbook.output.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.result.Quartiles.Row;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.Unit;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.formula.QuartileFormulas;
import org.scorebook.workbook.output.formula.Rounding;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultFormats;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.SeriesColumn;
import org.scorebook.workbook.output.table.SeriesRow.Kind;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Quoted;
import org.scorebook.xlsx.write.Sheet;

/** The thresholds from worst to best with the organisation's own figure in its place. */
final class QuartileTable {
  private static final int LABEL = Block.CHART + 1;
  private static final int SCORE = LABEL + 1;
  private static final int DIFFERENCE = LABEL + 2;
  private static final int PERCENT = LABEL + 3;
  private static final int UNITS = LABEL + 4;
  private static final float ROW_HEIGHT = 24f;
  private static final Display SHARE = new Display(Unit.RATIO, 0, "");
  private static final Display COUNT = new Display(Unit.NUMBER, 0, "");

  private final Book book;
  private final Sheet sheet;
  private final Block block;
  private final MeasureResult result;
  private final Quartiles quartiles;
  private final Display display;

  QuartileTable(Book book, Sheet sheet, Block block, MeasureResult result, Quartiles quartiles) {
    this.book = book;
    this.sheet = sheet;
    this.block = block;
    this.result = result;
    this.quartiles = quartiles;
    this.display = Display.of(result.measure(), book.results().rules());
  }

  /**
   * Writes it with its headings in the given row.
   *
   * @return the next free row
   */
  int write(int heading) {
    Cells cells = block.cells();
    cells.text(heading, LABEL, "Quartile", Look.HEADING);
    cells.text(heading, SCORE, "Score", Look.HEADING_CENTRED);
    cells.text(heading, DIFFERENCE, "Difference", Look.HEADING_CENTRED);
    cells.text(heading, PERCENT, "%", Look.HEADING_CENTRED);
    cells.text(heading, UNITS, unitsHeading(), Look.HEADING_CENTRED);
    block.atLeast(heading, ROW_HEIGHT);
    for (int column = LABEL; column <= UNITS; column++) {
      String text = cells.at(heading, column).text().orElseThrow();
      block.atLeast(heading, block.needed(text, column, column, Look.HEADING_CENTRED));
    }
    List<Row> rows = quartiles.rows();
    int own = IntStream.range(0, rows.size()).filter(i -> rows.get(i).own()).findFirst().orElse(-1);
    String ownScore =
        display.unit().isTime()
            ? book.resultsTable().cell(result, ResultsColumn.CURRENT)
            : cell(SCORE, heading + 1 + own);
    int at = heading;
    for (Row row : rows) {
      at++;
      if (row.own()) {
        ownRow(row, at);
      } else {
        threshold(row, at, ownScore);
      }
    }
    sheet.table("Quartiles_" + result.number(), new Area(heading, LABEL, at, UNITS));
    return at + 1;
  }

  /** Headings of a table must differ. */
  private String unitsHeading() {
    String noun = Blanks.strip(quartiles.noun());
    boolean taken =
        noun.isEmpty()
            || List.of("Quartile", "Score", "Difference", "%").stream()
                .anyMatch(noun::equalsIgnoreCase);
    return taken ? "Units" : noun;
  }

  private void ownRow(Row row, int at) {
    Cells cells = block.cells();
    cells.text(at, LABEL, row.label(), Look.OWN_TEXT);
    block.atLeast(at, Math.max(ROW_HEIGHT, block.needed(row.label(), LABEL, LABEL, Look.OWN_TEXT)));
    String source = book.resultsTable().cell(result, ResultsColumn.CURRENT);
    String format = ResultFormats.of(display, book.marks().behind(result, result.current()));
    Content.formula(
            Rounding.shown(source, display),
            Optional.of(Rounding.shown(row.score().value(), display)))
        .putIn(cells.at(at, SCORE, Look.OWN_NUMBER, format));
    for (int column = DIFFERENCE; column <= UNITS; column++) {
      cells.at(at, column, Look.OWN_NUMBER);
    }
  }

  private void threshold(Row row, int at, String own) {
    Cells cells = block.cells();
    cells.text(at, LABEL, row.label(), Look.TEXT);
    block.atLeast(at, ROW_HEIGHT);
    boolean computed = result.data().benchmark().isEmpty();
    Display shown = computed ? display : display.asGiven(row.score().value());
    String source =
        book.series().find(result, Kind.THRESHOLD, row.label(), SeriesColumn.VALUE).orElseThrow();
    Content.formula(source, Optional.of(row.score().value()))
        .putIn(cells.at(at, SCORE, Look.NUMBER, ResultFormats.of(shown)));
    for (int column = DIFFERENCE; column <= UNITS; column++) {
      cells.at(at, column, Look.NUMBER);
    }
    String difference = cell(SCORE, at) + "-" + own;
    row.difference().find().ifPresent(known -> difference(at, difference, own, known));
    row.percent()
        .find()
        .ifPresent(
            known ->
                Content.formula(
                        Rounding.displayed("(" + difference + ")/ABS(" + own + ")", SHARE, own),
                        Optional.of(SHARE.rounded(known)))
                    .putIn(cells.at(at, PERCENT, Look.NUMBER, ResultFormats.WHOLE_PERCENT)));
    String counted =
        book.resultsTable().cell(result, ResultsColumn.UNITS_DENOMINATOR)
            + QuartileFormulas.base(quartiles);
    row.units()
        .find()
        .ifPresent(
            known ->
                Content.formula(
                        Rounding.displayed(
                            "(" + difference + ")*" + counted, COUNT, own + "*" + counted),
                        Optional.of(COUNT.rounded(known)))
                    .putIn(cells.at(at, UNITS, Look.NUMBER, ResultFormats.WHOLE)));
  }

  /**
   * A difference of percentages is in percentage points, which are a hundred times the fraction.
   */
  private void difference(int at, String difference, String own, Shown known) {
    String rounded = Rounding.displayed(difference, display, own);
    if (display.unit().isTime()) {
      time(at, rounded, known);
      return;
    }
    boolean points = display.unit().isPercent();
    String formula = rounded + (points ? "*100" : "");
    String format =
        points ? ResultFormats.plain(display.decimals()) + "\" pp\"" : ResultFormats.of(display);
    Content.formula(formula, Optional.of(display.differenceShown(known.value())))
        .putIn(block.cells().at(at, DIFFERENCE, Look.NUMBER, format));
  }

  /** Excel shows no time below zero, so that a difference of times is a text. */
  private void time(int at, String difference, Shown known) {
    String formula =
        "IF("
            + difference
            + "<0,\"-\",\"\")&TEXT(ABS("
            + difference
            + "),"
            + Quoted.text(ResultFormats.of(display))
            + ")";
    Content.formula(formula, known.text())
        .putIn(block.cells().at(at, DIFFERENCE, Look.NUMBER, ResultFormats.GENERAL));
  }

  private static String cell(int column, int row) {
    return Area.fixed(row, column);
  }
}
