package org.scorebook.workbook.output.front;

import java.util.List;
import org.scorebook.changes.EditionChange;
import org.scorebook.changes.EditionChanges;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Period;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.Page;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** What is different from an earlier edition, a sentence a row. */
public final class ChangesSheet implements Page {
  private static final List<String> HEADINGS =
      List.of("Measure", "Change", "Period", "Before", "Now", "Difference", "Material", "In words");
  private static final double[] WIDTHS = {30, 18, 12, 20, 20, 12, 10, 76};
  private static final int LAST = WIDTHS.length - 1;

  /** It stands off the column before it, which a title or names may fill. */
  private static final int NOW = HEADINGS.indexOf("Now");

  private static final int TABLE = 4;
  private static final float LEAST_HEIGHT = 20;
  private static final String MATERIAL =
      "A restated figure is marked "
          + EditionChanges.RESTATED
          + " on the pages. A change is material where status, direction,"
          + " quartile or whether the target was met would have been another without it.";

  private final EditionChanges changes;

  public ChangesSheet(EditionChanges changes) {
    this.changes = changes;
  }

  @Override
  public void write(Book book, Sheet sheet) {
    Cells cells = new Cells(book, sheet);
    cells.widths(WIDTHS);
    cells.text(0, 0, "Changes", Look.TITLE);
    cells.height(0, 32);
    cells.text(1, 0, "Since " + changes.since(), Look.SUBTITLE);
    cells.height(1, 18);
    cells.linkBack(2, 0);
    sheet.freeze(0, TABLE + 1);
    cells.line(3, 0, LAST, note(), Look.SENTENCE);
    if (changes.rows().isEmpty()) {
      book.print(sheet, Print.onePage(3, LAST));
      return;
    }
    for (int column = 0; column <= LAST; column++) {
      cells.text(TABLE, column, HEADINGS.get(column), Look.HEADING);
    }
    cells.at(TABLE, NOW, book.styles().indented(Look.HEADING));
    float size = book.styles().size(Look.TEXT);
    int row = TABLE + 1;
    for (EditionChange change : changes.rows()) {
      row(book, cells, row++, change, size);
    }
    sheet.table("Changes", new Area(TABLE, 0, row - 1, LAST));
    book.print(sheet, Print.pages(row - 1, LAST).withHeadings(TABLE, TABLE));
  }

  private String note() {
    return changes.rows().isEmpty() ? "Nothing has changed since then." : MATERIAL;
  }

  private static void row(Book book, Cells cells, int row, EditionChange change, float size) {
    List<String> texts =
        List.of(
            measure(book, change),
            change.kind().label(),
            change.period().map(Period::label).orElse(""),
            change.before(),
            change.now(),
            change.difference(),
            change.material() ? "Yes" : "",
            change.text());
    float height = LEAST_HEIGHT;
    for (int column = 0; column <= LAST; column++) {
      cells.text(row, column, texts.get(column), Look.TEXT);
      float room = (float) WIDTHS[column] - (column == NOW ? TextFit.INDENT : 0);
      height = Math.max(height, TextFit.height(texts.get(column), room, size) + 2);
    }
    cells.at(row, NOW, book.styles().indented(Look.TEXT));
    change
        .measure()
        .flatMap(book.results()::find)
        .ifPresent(
            result ->
                cells.link(
                    row, 0, result.measure().shortName(), Look.TABLE_LINK, Book.pageOf(result)));
    cells.height(row, height);
  }

  /** The measure as its page is called; of one that is gone, its ID. */
  private static String measure(Book book, EditionChange change) {
    return change
        .measure()
        .map(
            id ->
                book.results()
                    .find(id)
                    .map(MeasureResult::measure)
                    .map(measure -> measure.shortName())
                    .orElse(id))
        .orElse("All measures");
  }
}
