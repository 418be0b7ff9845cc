package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.DoubleStream;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.text.Blanks;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.JudgementColours;
import org.scorebook.workbook.output.fitting.PageBreaks;
import org.scorebook.workbook.output.fitting.PageParts;
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
  private static final float HEADINGS = GAP + SECTION_HEIGHT + LEAST_HEIGHT;

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

  private record Section(
      String heading, List<MeasureResult> measures, String none, List<Column> columns) {
    DoubleStream heights(ToDoubleBiFunction<MeasureResult, List<Column>> height) {
      return measures.stream().mapToDouble(result -> height.applyAsDouble(result, columns));
    }
  }

  private final Book book;
  private final Sheet sheet;
  private final Cells cells;
  private final List<Column> first;
  private final List<Column> people;
  private final int last;
  private final List<Section> sections = new ArrayList<>();
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

  /** Adds a section below those before. */
  void section(String heading, List<MeasureResult> measures, String none, Column... columns) {
    List<Column> all = new ArrayList<>(first);
    all.addAll(Arrays.asList(columns));
    all.addAll(people);
    sections.add(new Section(heading, measures, none, all));
  }

  private void write(Section section) {
    // The gap above goes to the next page too: on this one there may be no room for it.
    int top = row;
    heading(section.heading());
    if (section.measures().isEmpty()) {
      cells.line(row++, 0, last, section.none(), Look.SENTENCE);
      pages.block(top, row, row - 1);
      return;
    }
    List<Column> columns = section.columns();
    int headings = row;
    for (int column = 0; column <= last; column++) {
      cells.text(row, column, columns.get(column).heading(), columns.get(column).headingLook());
    }
    cells.height(row++, LEAST_HEIGHT);
    for (MeasureResult result : section.measures()) {
      line(result, columns);
    }
    sheet.table("Highlights_" + ++tables, new Area(headings, 0, row - 1, last));
    pages.block(top, headings + 1, row - 1);
    for (int column = 0; column <= last; column++) {
      if (columns.get(column).look() == Look.STATUS) {
        statuses.add(JudgementColours.area(headings + 1, row - 1, column));
      }
    }
  }

  private void heading(String heading) {
    cells.height(row++, GAP);
    for (int column = 0; column <= last; column++) {
      cells.at(row, column, Look.SECTION);
    }
    cells.text(row, 0, heading, Look.SECTION);
    cells.height(row++, SECTION_HEIGHT);
  }

  private void line(MeasureResult result, List<Column> columns) {
    for (int column = 0; column <= last; column++) {
      Column like = columns.get(column);
      cells.put(row, column, like.content().apply(result), like.look());
    }
    cells.at(row, 0, Look.TEXT).put(result.number());
    cells.link(row, 1, Book.pageOf(result));
    cells.height(row++, height(result, columns));
  }

  private float height(MeasureResult result, List<Column> columns) {
    float height = LEAST_HEIGHT;
    for (Column like : columns) {
      String text = like.content().apply(result).text();
      float size = book.styles().size(like.look());
      height = Math.max(height, TextFit.height(text, (float) like.width(), size) + 2);
    }
    return height;
  }

  /** Writes them all and sets up printing. */
  void finish() {
    printed().forEach(this::write);
    if (!statuses.isEmpty()) {
      JudgementColours.colourStatuses(book, sheet, statuses);
    }
    if (pages.fitOnePage()) {
      book.print(sheet, Print.onePage(row - 1, last));
      return;
    }
    pages.breakBlocks(REPEATED);
    book.print(sheet, Print.pages(row - 1, last).withHeadings(0, 1));
  }

  /** The sections, those that go on on another printed page in parts. */
  private List<Section> printed() {
    float above = pages.height(0, row);
    double all = above;
    for (Section section : sections) {
      all += HEADINGS + section.heights(this::height).sum();
    }
    if (pages.fitOnePage((float) all)) {
      return sections;
    }
    PageParts parts = new PageParts(pages.pageHeight(), REPEATED, above);
    List<Section> printed = new ArrayList<>();
    for (Section section : sections) {
      if (section.measures().isEmpty()) {
        parts.of(List.of(section), HEADINGS, none -> LEAST_HEIGHT);
        printed.add(section);
        continue;
      }
      String heading = section.heading();
      for (List<MeasureResult> part :
          parts.of(section.measures(), HEADINGS, result -> height(result, section.columns()))) {
        printed.add(new Section(heading, part, section.none(), section.columns()));
        heading = section.heading() + FrontTables.CONTINUED;
      }
    }
    return printed;
  }
}
