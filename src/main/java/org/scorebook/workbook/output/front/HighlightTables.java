package org.scorebook.workbook.output.front;

import java.util.ArrayList;
import java.util.List;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.JudgementColours;
import org.scorebook.workbook.output.fitting.PageBreaks;
import org.scorebook.workbook.output.fitting.PageParts;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.workbook.output.fitting.Screen;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.workbook.output.front.HighlightSections.Column;
import org.scorebook.workbook.output.front.HighlightSections.Section;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** The sections of Highlights: a heading and a table of measures each, or that there are none. */
final class HighlightTables {
  private static final float LEAST_HEIGHT = 20;
  private static final float SECTION_HEIGHT = 22;
  private static final float GAP = 15;
  private static final float HEADINGS = GAP + SECTION_HEIGHT + LEAST_HEIGHT;

  /** Title and period, which every printed page begins with. */
  private static final float REPEATED = 50;

  private final Book book;
  private final Sheet sheet;
  private final Cells cells;
  private final List<Section> sections;
  private final int last;
  private final List<String> statuses = new ArrayList<>();
  private final PageBreaks pages;
  private int tables;
  private int row;

  /** Begins the sections at that row. */
  HighlightTables(Book book, Sheet sheet, int row, List<Section> sections) {
    this.book = book;
    this.sheet = sheet;
    this.cells = new Cells(book, sheet);
    this.row = row;
    this.sections = sections;
    double[] widths = sections.get(0).columns().stream().mapToDouble(Column::width).toArray();
    cells.widths(widths);
    this.last = widths.length - 1;
    float width = cells.width(0, last);
    sheet.setZoom(Screen.zoom(width, widths.length));
    this.pages =
        new PageBreaks(
            sheet, PageBreaks.pageHeight(width, widths.length, Print.Orientation.LANDSCAPE));
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
      Column like = columns.get(column);
      cells.text(row, column, like.heading(), like.headingLook());
      indent(column, like, like.headingLook());
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
      indent(column, like, like.look());
    }
    cells.at(row, 0, Look.TEXT).put(result.number());
    cells.link(row, 1, Book.pageOf(result));
    cells.height(row++, height(result, columns));
  }

  private void indent(int column, Column like, Look look) {
    if (like.isIndented()) {
      cells.at(row, column, book.styles().indented(look));
    }
  }

  private float height(MeasureResult result, List<Column> columns) {
    float height = LEAST_HEIGHT;
    for (Column like : columns) {
      String text = like.content().apply(result).text();
      float size = book.styles().size(like.look());
      height = Math.max(height, TextFit.height(text, like.room(), size) + 2);
    }
    return height;
  }

  /** Writes them all and sets up printing. */
  void write() {
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
      all +=
          HEADINGS
              + section.measures().stream()
                  .mapToDouble(result -> height(result, section.columns()))
                  .sum();
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
        printed.add(section.of(part, heading));
        heading = section.heading() + FrontTables.CONTINUED;
      }
    }
    return printed;
  }
}
