package org.scorebook.workbook.output.page;

import org.scorebook.figures.result.MeasureResult;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultsColumn;

/** How many more or fewer there are, for counts so small that a percentage of them misleads. */
final class SmallCounts {
  private SmallCounts() {}

  /** {@code 2 more}, {@code 1 fewer}; nothing for other figures, or where none moved. */
  static Content difference(Book book, MeasureResult result) {
    String cell =
        book.resultsTable().cell(result, ResultsColumn.CURRENT)
            + "-"
            + book.resultsTable().cell(result, ResultsColumn.CHANGE_FROM);
    return result
        .judgement()
        .moreOrFewer()
        .map(
            text ->
                Content.formula(
                    "TEXT(ABS(" + cell + "),\"#,##0\")&IF(" + cell + ">0,\" more\",\" fewer\")",
                    text))
        .orElse(Content.nothing());
  }
}
