package org.scorebook.workbook.output.yellow;

import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.workbook.layout.CommentaryName;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.xlsx.write.Quoted;
import org.scorebook.xlsx.write.Sheet;

/** Whether a measure's commentary is written yet, as a live cell says it. */
public final class CommentaryState {
  /** What stands beside commentary that {@code publish} will ask for. */
  static final String TO_WRITE = "To write";

  private CommentaryState() {}

  /** Writes it into a cell. It leads to the cell to type in. */
  public static void write(Book book, Sheet sheet, int row, int column, MeasureResult result) {
    write(book, sheet, row, column, result, wanted(book.results(), result), "Written");
    new Cells(book, sheet).at(row, column, Look.TABLE_LINK);
  }

  /**
   * Writes one of two words into a cell as it is, and makes it lead to the cell to type in.
   *
   * @param wanted while nothing is written
   */
  public static void write(
      Book book,
      Sheet sheet,
      int row,
      int column,
      MeasureResult result,
      String wanted,
      String written) {
    String name = CommentaryName.of(result.measure().id());
    boolean isWritten = result.commentary().isPresent();
    sheet
        .cell(row, column)
        .formula(
            "IF(TRIM(" + name + ")=\"\"," + Quoted.text(wanted) + "," + Quoted.text(written) + ")")
        .put(isWritten ? written : wanted);
    book.follows(sheet, row, column, isWritten ? wanted : written);
    new Cells(book, sheet).link(row, column, name, "Go to the yellow cell");
  }

  private static String wanted(Results results, MeasureResult result) {
    return results.wantsCommentary(result) ? TO_WRITE : wanted(result);
  }

  /** What stands beside commentary that nobody will ask for. */
  static String wanted(MeasureResult result) {
    return result.measure().isLive() ? "If you wish" : "Not needed";
  }
}
