package org.scorebook.workbook.output.yellow;

import java.util.List;
import org.scorebook.commentary.Reply;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Commentary;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** The yellow cell for a measure's commentary, and the one that says that it was checked. */
public final class CommentaryCell {
  private final Book book;
  private final Sheet sheet;
  private final Cells cells;
  private final MeasureResult result;

  public CommentaryCell(Book book, Sheet sheet, MeasureResult result) {
    this.book = book;
    this.sheet = sheet;
    this.cells = new Cells(book, sheet);
    this.result = result;
  }

  /** What stands in it already; empty where nothing does. */
  public String text() {
    return result.commentary().map(Commentary::text).orElse("");
  }

  /** Opens a block of cells, the first of which is typed into, and says what to type there. */
  public void open(Area block) {
    int format = book.styles().unlocked(Look.COMMENTARY_INPUT);
    for (int row = block.firstRow(); row <= block.lastRow(); row++) {
      for (int column = block.firstColumn(); column <= block.lastColumn(); column++) {
        cells.at(row, column, format);
      }
    }
    if (!text().isEmpty()) {
      cells.at(block.firstRow(), block.firstColumn()).put(text());
    }
    book.askFor(result, sheet, block.firstRow(), block.firstColumn());
    sheet.prompt(
        block.firstRow(),
        block.firstColumn(),
        "Commentary",
        "Say in a few sentences why the figure is what it is, what is being done about it, and by"
            + " when. Alt+Enter starts a new line. Then save the workbook and send it back.");
  }

  /**
   * Asks whether the text was held against the figures; the answer silences what they would say.
   */
  public void askWhetherChecked(int row, int column) {
    cells.at(row, column, book.styles().unlocked(Look.COMMENTARY_INPUT)).put(Reply.UNCHECKED);
    book.askWhetherChecked(result, sheet, row, column);
    sheet.choice(
        row,
        column,
        List.of(Reply.UNCHECKED, Reply.CHECKED),
        Reply.CHECK_LABEL,
        "Choose Yes where the text says something else than the figures, and is right as it"
            + " stands.");
  }
}
