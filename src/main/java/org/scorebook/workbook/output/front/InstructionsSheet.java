package org.scorebook.workbook.output.front;

import java.util.List;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Results;
import org.scorebook.model.Owner;
import org.scorebook.model.Scorecard;
import org.scorebook.text.MonthNames;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.book.Cells;
import org.scorebook.workbook.output.book.JudgementColours;
import org.scorebook.workbook.output.book.Page;
import org.scorebook.workbook.output.fitting.Print;
import org.scorebook.workbook.output.fitting.TextFit;
import org.scorebook.workbook.output.formula.FrontText;
import org.scorebook.workbook.output.table.ResultsTable;
import org.scorebook.workbook.output.yellow.CommentaryState;
import org.scorebook.workbook.output.yellow.CommentaryTable;
import org.scorebook.workbook.output.yellow.StillToWrite;
import org.scorebook.xlsx.write.Area;
import org.scorebook.xlsx.write.Sheet;

/** First sheet of an owner's workbook: what to do, in three lines, and for which measures. */
public final class InstructionsSheet implements Page {
  private static final double[] WIDTHS = {6, 62, 14, 18, 18, 18};
  private static final int LAST = WIDTHS.length - 1;
  private static final int STATUS = 2;

  private final Owner owner;

  public InstructionsSheet(Owner owner) {
    this.owner = owner;
  }

  @Override
  public void write(Book book, Sheet sheet) {
    Cells cells = new Cells(book, sheet);
    cells.widths(WIDTHS);
    Scorecard scorecard = book.results().edition().scorecard();
    boolean asked = book.results().measures().stream().anyMatch(book.results()::wantsCommentary);
    cells.text(0, 0, asked ? "Your commentary, please" : "Your measures", Look.TITLE);
    cells.height(0, 32);
    String edition = scorecard.titleAndPeriod() + ", for " + owner.name();
    cells.line(1, 0, LAST, edition, Look.SUBTITLE);
    cells.atLeast(1, 20);
    int row = 3;
    for (String line : lines(scorecard, asked, where(book, asked))) {
      cells.text(row, 0, row - 2 + ".", Look.SENTENCE);
      cells.line(row, 1, LAST, line, Look.SENTENCE);
      cells.atLeast(row++, 24);
    }
    int heading = StillToWrite.ROW + 1;
    row = measures(book, sheet, cells, heading);
    if (row > heading + 1) {
      Area states = new Area(heading + 1, LAST, row - 1, LAST);
      StillToWrite.of(book.results()).count(book, sheet, states);
    }
    book.print(sheet, Print.pages(row - 1, LAST).withHeadings(heading, heading));
  }

  /** What to type and where. */
  private static String where(Book book, boolean asked) {
    boolean lacksFigures = book.results().measures().stream().anyMatch(Results::lacksFigure);
    return (asked
            ? "Type your commentary"
            : "None of your measures needs commentary this time. If you wish, type some")
        + (lacksFigures ? ", and missing figures," : "")
        + " in the yellow cells"
        + CommentaryTable.nameIn(book)
            .map(name -> " of the sheet " + name + ", where all of them stand together")
            .orElse(
                ": click "
                    + (asked ? "\"To write\"" : "what stands under Commentary")
                    + " below to go to each")
        + ". All else is locked.";
  }

  private static List<String> lines(Scorecard scorecard, boolean asked, String where) {
    String by =
        scorecard
            .commentaryDue()
            .filter(due -> asked)
            .map(due -> ", by " + MonthNames.dayOfWeek(due))
            .orElse("");
    String to = scorecard.replyTo().map(address -> " to " + address).orElse("");
    return List.of(
        "Save this workbook first, then open it and click Enable Editing.",
        where,
        (asked ? "Save" : "If you typed any, save")
            + " the workbook, and attach it to your answer"
            + to
            + by
            + ".");
  }

  private static int measures(Book book, Sheet sheet, Cells cells, int firstRow) {
    Results results = book.results();
    ResultsTable table = book.resultsTable();
    int row = firstRow;
    String[] headings = {"No.", "Measure", "Status", "Figure", "DoT", "Commentary"};
    for (int column = 0; column < headings.length; column++) {
      Look look = column < STATUS || column == LAST ? Look.HEADING : Look.HEADING_CENTRED;
      cells.text(row, column, headings[column], look);
    }
    cells.height(row++, 20);
    for (MeasureResult result : results.measures()) {
      cells.at(row, 0, Look.TEXT).put(result.number());
      cells.put(row, 1, FrontText.title(result, table), Look.TABLE_LINK);
      cells.link(row, 1, Book.pageOf(result));
      cells.put(row, STATUS, FrontText.status(result, table), Look.STATUS);
      cells.put(row, 3, FrontText.current(result, results, table), Look.NUMBER);
      cells.put(row, 4, FrontText.direction(result, table), Look.DIRECTION);
      CommentaryState.write(book, sheet, row, LAST, result);
      float size = book.styles().size(Look.TABLE_LINK);
      float height = TextFit.height(result.measure().title(), (float) WIDTHS[1], size) + 2;
      cells.height(row++, Math.max(21, height));
    }
    if (row > firstRow + 1) {
      sheet.table("Your_measures", new Area(firstRow, 0, row - 1, LAST));
      JudgementColours.colourStatuses(
          book, sheet, List.of(JudgementColours.area(firstRow + 1, row - 1, STATUS)));
      JudgementColours.colourDirections(
          book, sheet, List.of(JudgementColours.area(firstRow + 1, row - 1, STATUS + 2)));
    }
    return row;
  }
}
