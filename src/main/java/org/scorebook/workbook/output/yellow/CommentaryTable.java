package org.scorebook.workbook.output.yellow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scorebook.claims.FactsToQuote;
import org.scorebook.commentary.Reply;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.text.Blanks;
import org.scorebook.text.Cut;
import org.scorebook.workbook.layout.Column;
import org.scorebook.workbook.layout.DataColumns;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.JudgementColours;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.workbook.output.fitting.Screen;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.workbook.output.formula.FrontText;
import org.scorebook.workbook.output.table.ResultsTable;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/**
 * Where an owner of many measures types: a row for each, so that no page has to be looked for. What
 * is asked here is asked nowhere else.
 */
public final class CommentaryTable {
  /** So many pages are soon gone through one by one. */
  private static final int FEW = 6;

  private static final String NAME = "Commentary";

  private static final int HEADING = 2;
  private static final int NUMBER = 0;
  private static final int MEASURE = 1;
  private static final int STATUS = 2;
  private static final int FIGURE = 3;
  private static final int TARGET = 4;

  /** In points: some lines of typing. */
  private static final float TYPING_ROOM = 96;

  /** The same where no commentary is needed. */
  private static final float SMALL_ROOM = 34;

  /** What other programs than Excel take of the screen, in characters. */
  private static final float SIDE_BAR = 24;

  /** More of last time's commentary than this is read on the measure's page. */
  private static final int LONGEST_BEFORE = 280;

  /** A column of the table; widths in characters. */
  private record Heading(String text, double width, Look look) {}

  private final Book book;
  private final Sheet sheet;
  private final Cells cells;
  private final List<Heading> headings = new ArrayList<>();
  private final Map<Column, Integer> figures = new LinkedHashMap<>();
  private final int typed;

  private CommentaryTable(Book book, Sheet sheet) {
    this.book = book;
    this.sheet = sheet;
    this.cells = new Cells(book, sheet);
    add("No.", 5, Look.HEADING);
    add("Measure", 22, Look.HEADING);
    add("Status", 10, Look.HEADING_CENTRED);
    add("Figure", 12.5, Look.HEADING_CENTRED);
    add("Target", 12.5, Look.HEADING_CENTRED);
    missing(book).forEach(column -> figures.put(column, add(column.name(), 11.5, Look.HEADING)));
    this.typed = add(NAME, 54, Look.HEADING);
    add(Reply.CHECK_LABEL, 10, Look.HEADING);
    add("Facts to quote, and what was said last", 40, Look.HEADING);
  }

  /** Its name in an owner's workbook that has one; no measure's page is called so. */
  public static Optional<String> nameIn(Book book) {
    if (book.purpose() != Book.Purpose.OWNER || book.results().measures().size() <= FEW) {
      return Optional.empty();
    }
    String name = NAME;
    for (int number = 2; book.isOfMeasure(name); number++) {
      name = NAME + " " + number;
    }
    return Optional.of(name);
  }

  /** Fills it. */
  public static void write(Book book, Sheet sheet) {
    new CommentaryTable(book, sheet).write();
  }

  /** Which columns of Data any of the measures lacks. */
  private static List<Column> missing(Book book) {
    List<Column> wanted =
        book.results().measures().stream()
            .filter(Results::lacksFigure)
            .flatMap(result -> new MissingFigure(book, result).columns().stream())
            .toList();
    return Stream.of(DataColumns.NUMERATOR, DataColumns.DENOMINATOR, DataColumns.VALUE)
        .filter(wanted::contains)
        .toList();
  }

  private int add(String text, double width, Look look) {
    headings.add(new Heading(text, width, look));
    return headings.size() - 1;
  }

  private void write() {
    cells.widths(headings.stream().mapToDouble(Heading::width).toArray());
    String period = book.results().edition().scorecard().period().title();
    cells.text(0, 0, "Your commentary for " + period, Look.TITLE);
    cells.height(0, 32);
    cells.linkBack(1, 0);
    cells.at(1, 0, book.styles().unwrapped(Look.LINK));
    StillToWrite.of(book.results()).show(book, sheet, 1, typed);
    for (int column = 0; column < headings.size(); column++) {
      cells.text(HEADING, column, headings.get(column).text(), headings.get(column).look());
    }
    cells.height(HEADING, 34);
    sheet.freeze(0, HEADING + 1);
    int row = HEADING + 1;
    for (MeasureResult result : book.results().measures()) {
      row(row++, result);
    }
    int last = headings.size() - 1;
    sheet.table("Your_commentary", new Area(HEADING, 0, row - 1, last));
    JudgementColours.colourStatuses(
        book, sheet, List.of(JudgementColours.area(HEADING + 1, row - 1, STATUS)));
    sheet.setZoom(Screen.zoom(cells.width(0, last) + SIDE_BAR, headings.size()));
    book.print(sheet, Print.pages(row - 1, last).withHeadings(HEADING, HEADING));
  }

  private void row(int row, MeasureResult result) {
    ResultsTable table = book.resultsTable();
    cells.at(row, NUMBER, Look.TEXT).put(result.number());
    cells.put(row, MEASURE, FrontText.title(result, table), Look.TABLE_LINK);
    cells.link(row, MEASURE, Book.pageOf(result));
    cells.put(row, STATUS, FrontText.status(result, table), Look.STATUS);
    FrontText figure = FrontText.current(result, book.results(), table);
    cells.put(row, FIGURE, figure, Look.NUMBER);
    FrontText target = FrontText.target(result, table);
    cells.put(row, TARGET, target, Look.NUMBER);
    figures.values().forEach(column -> cells.at(row, column, Look.TEXT));
    figure(row, result);
    CommentaryCell commentary = new CommentaryCell(book, sheet, result);
    commentary.open(new Area(row, typed, row, typed));
    book.numberRow(result, NUMBER);
    commentary.askWhetherChecked(row, typed + 1);
    String facts = facts(result);
    cells.text(row, typed + 2, facts, Look.COMMENTARY_BEFORE);
    float height =
        Stream.of(
                needed(result.measure().title(), MEASURE, Look.TABLE_LINK),
                needed(figure.text(), FIGURE, Look.NUMBER),
                needed(target.text(), TARGET, Look.NUMBER),
                needed(commentary.text(), typed, Look.COMMENTARY_INPUT),
                needed(facts, typed + 2, Look.COMMENTARY_BEFORE))
            .reduce(result.measure().isLive() ? TYPING_ROOM : SMALL_ROOM, Math::max);
    cells.height(row, height);
  }

  private void figure(int row, MeasureResult result) {
    if (!Results.lacksFigure(result)) {
      return;
    }
    MissingFigure missing = new MissingFigure(book, result);
    Map<Column, Integer> places = new LinkedHashMap<>();
    for (Column column : missing.columns()) {
      int place = figures.getOrDefault(column, 0);
      missing.open(sheet, row, place, place, column);
      places.put(column, place);
    }
    book.askForFigure(result, sheet, row, places);
  }

  /** What helps to write, and whether it must be written at all. */
  private String facts(MeasureResult result) {
    String needed =
        book.results().wantsCommentary(result) ? "" : CommentaryState.wanted(result) + ".";
    return Stream.of(needed, FactsToQuote.of(book.results(), result), before(result))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  /** Last time's commentary with its period, of a long one the beginning. */
  private static String before(MeasureResult result) {
    return CommentaryBefore.of(result)
        .map(
            before ->
                before.period().title()
                    + ": "
                    + Cut.afterWord(Blanks.strip(before.text()), LONGEST_BEFORE))
        .orElse("");
  }

  private float needed(String text, int column, Look look) {
    float width = (float) headings.get(column).width();
    return TextFit.height(text, width, book.styles().size(look)) + 2;
  }
}
