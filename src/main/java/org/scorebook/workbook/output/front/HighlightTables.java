package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.Judgements;
import org.scorebook.workbook.output.fitting.PageBreaks;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.workbook.output.fitting.Screen;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.workbook.output.formula.FrontText;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** The sections of Highlights: a heading and a table of measures each, or that there are none. */
final class HighlightTables {
  static final double SHORT = 16;
  private static final double LONG = 50;
  private static final double PEOPLE = 22;
  private static final float LEAST_HEIGHT = 20;
  private static final float SECTION_HEIGHT = 22;
  private static final float GAP = 15;

  /** Title and period, which every printed page begins with. */
  private static final float REPEATED = 50;

  /** A column of a table: its heading and what it says of a measure. */
  record Column(
      String heading, double width, Look look, Function<MeasureResult, FrontText> content) {
    /** Of a word or a figure. */
    static Column brief(String heading, Function<MeasureResult, FrontText> content) {
      return new Column(heading, SHORT, Look.TEXT_CENTRED, content);
    }

    /** Of a sentence. */
    static Column sentence(String heading, Function<MeasureResult, String> content) {
      return new Column(heading, LONG, Look.TEXT, plain(content));
    }

    static Function<MeasureResult, FrontText> plain(Function<MeasureResult, String> content) {
      return result -> FrontText.plain(content.apply(result));
    }

    private Look headingLook() {
      return look == Look.TEXT || look == Look.TABLE_LINK ? Look.HEADING : Look.HEADING_CENTRED;
    }
  }

  private final Book book;
  private final Sheet sheet;
  private final Cells cells;
  private final List<Column> first;
  private final List<Column> people;
  private final int last;
  private final List<String> statuses = new ArrayList<>();
  private final PageBreaks pages;
  private int tables;
  private int row;

  /**
   * Begins the sections at that row.
   *
   * @param between how many columns of words and figures each has, before one of sentences
   */
  HighlightTables(Book book, Sheet sheet, int row, int between) {
    this.book = book;
    this.sheet = sheet;
    this.cells = new Cells(book, sheet);
    this.row = row;
    this.first = first(book);
    this.people = people(book);
    List<Double> widths = new ArrayList<>();
    first.forEach(column -> widths.add(column.width()));
    for (int i = 0; i < between; i++) {
      widths.add(SHORT);
    }
    widths.add(LONG);
    people.forEach(column -> widths.add(column.width()));
    cells.widths(widths.stream().mapToDouble(Double::doubleValue).toArray());
    this.last = widths.size() - 1;
    sheet.setZoom(Screen.zoom(cells.width(0, last), widths.size()));
    this.pages =
        new PageBreaks(
            sheet,
            PageBreaks.pageHeight(
                cells.width(0, last), widths.size(), Print.Orientation.LANDSCAPE));
  }

  private static List<Column> first(Book book) {
    return List.of(
        new Column("No.", 5, Look.TEXT, result -> FrontText.plain("")),
        new Column(
            "Measure", 38, Look.TABLE_LINK, result -> FrontText.title(result, book.resultsTable())),
        new Column(
            "Status", 12, Look.STATUS, result -> FrontText.status(result, book.resultsTable())));
  }

  /** Who acts: officers only where an edition names any. */
  private static List<Column> people(Book book) {
    List<Column> people = new ArrayList<>();
    if (book.results().measures().stream()
        .anyMatch(result -> !Blanks.isBlank(result.measure().responsibleOfficer()))) {
      people.add(
          new Column(
              "Responsible officer",
              PEOPLE,
              Look.TEXT,
              Column.plain(result -> result.measure().responsibleOfficer())));
    }
    people.add(
        new Column(
            "Owner",
            PEOPLE,
            Look.TEXT,
            Column.plain(result -> String.join("; ", result.measure().owners()))));
    return people;
  }

  /** Writes a section below those before. */
  void section(String heading, List<MeasureResult> measures, String none, Column... columns) {
    cells.height(row++, GAP);
    int section = row;
    for (int column = 0; column <= last; column++) {
      cells.at(row, column, Look.SECTION);
    }
    cells.text(row, 0, heading, Look.SECTION);
    cells.height(row++, SECTION_HEIGHT);
    if (measures.isEmpty()) {
      cells.line(row++, 0, last, none, Look.SENTENCE);
      pages.block(section, row, row - 1);
      return;
    }
    List<Column> all = new ArrayList<>(first);
    all.addAll(Arrays.asList(columns));
    all.addAll(people);
    int headings = row;
    for (int column = 0; column <= last; column++) {
      cells.text(row, column, all.get(column).heading(), all.get(column).headingLook());
    }
    cells.height(row++, LEAST_HEIGHT);
    for (MeasureResult result : measures) {
      line(result, all);
    }
    sheet.table("Highlights_" + ++tables, new Area(headings, 0, row - 1, last));
    pages.block(section, headings + 1, row - 1);
    for (int column = 0; column <= last; column++) {
      if (all.get(column).look() == Look.STATUS) {
        statuses.add(Judgements.area(headings + 1, row - 1, column));
      }
    }
  }

  private void line(MeasureResult result, List<Column> columns) {
    float height = LEAST_HEIGHT;
    for (int column = 0; column <= last; column++) {
      Column like = columns.get(column);
      FrontText text = like.content().apply(result);
      cells.put(row, column, text, like.look());
      float size = book.styles().size(like.look());
      height = Math.max(height, TextFit.height(text.text(), (float) like.width(), size) + 2);
    }
    cells.at(row, 0, Look.TEXT).put(result.number());
    cells.link(row, 1, Book.pageOf(result));
    cells.height(row++, height);
  }

  void finish() {
    if (!statuses.isEmpty()) {
      Judgements.colourStatuses(book, sheet, statuses);
    }
    sheet.freeze(0, 2);
    if (pages.fitOnePage()) {
      book.print(sheet, Print.onePage(row - 1, last));
      return;
    }
    pages.breakWithin(REPEATED);
    book.print(sheet, Print.pages(row - 1, last).withHeadings(0, 1));
  }
}
