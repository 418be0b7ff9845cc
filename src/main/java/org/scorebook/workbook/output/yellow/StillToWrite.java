package org.scorebook.workbook.output.yellow;

import java.util.List;
import java.util.stream.IntStream;
import org.scorebook.figures.result.Results;
import org.scorebook.workbook.layout.PageNames;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.ColourRule;
import org.scorebook.xlsx.write.Quoted;
import org.scorebook.xlsx.write.Sheet;

/** How many texts an owner has still to write, which goes down as they are typed. */
public final class StillToWrite {
  /** Its row on the first sheet; likewise the column. */
  public static final int ROW = 7;

  private static final int COLUMN = 1;

  private static final String ALL_WRITTEN = "All written. Save the workbook, and send it back.";

  private final int wanted;
  private final int written;

  private StillToWrite(int wanted, int written) {
    this.wanted = wanted;
    this.written = written;
  }

  public static StillToWrite of(Results results) {
    List<Boolean> written =
        results.measures().stream()
            .filter(results::wantsCommentary)
            .map(result -> result.commentary().isPresent())
            .toList();
    return new StillToWrite(
        written.size(), (int) written.stream().filter(Boolean::booleanValue).count());
  }

  /**
   * Counts on the first sheet; nothing where nothing is to be written.
   *
   * @param states the cells that say of each measure whether its text is written
   */
  public void count(Book book, Sheet sheet, Area states) {
    String left = "COUNTIF(" + states.text() + "," + Quoted.text(CommentaryState.TO_WRITE) + ")";
    String formula =
        "IF("
            + left
            + "=0,"
            + Quoted.text(ALL_WRITTEN)
            + ","
            + left
            + "&"
            + Quoted.text(rest())
            + ")";
    write(book, sheet, ROW, COLUMN, formula, Look.LABEL);
    int yellow = book.styles().shade(Look.COMMENTARY_INPUT);
    sheet.colour(
        List.of(states.text()),
        List.of(ColourRule.equal(Quoted.text(CommentaryState.TO_WRITE), yellow)));
  }

  /** Shows the count of the first sheet on another. */
  void show(Book book, Sheet sheet, int row, int column) {
    String counted = Quoted.sheet(PageNames.INSTRUCTIONS) + "!" + Area.fixed(ROW, COLUMN);
    write(book, sheet, row, column, counted, Look.LABEL);
  }

  private void write(Book book, Sheet sheet, int row, int column, String formula, Look look) {
    if (wanted == 0) {
      return;
    }
    String now = text(wanted - written);
    new Cells(book, sheet).formula(row, column, formula, now, look);
    IntStream.rangeClosed(0, wanted)
        .mapToObj(this::text)
        .filter(text -> !text.equals(now))
        .forEach(other -> book.follows(sheet, row, column, other));
  }

  private String text(int left) {
    return left == 0 ? ALL_WRITTEN : left + rest();
  }

  private String rest() {
    return " of " + wanted + " still to write";
  }
}
