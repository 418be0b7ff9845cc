package org.scorebook.workbook.output.page;

import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.text.VariationText;
import org.scorebook.model.State;
import org.scorebook.workbook.looks.Look;
import org.scorebook.workbook.output.book.Book;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.xlsx.write.Quoted;

/**
 * The sentences below the large figures of a measure's page: why it has its status, whether its
 * figure is more than usual variation though the last move was another, and whether it will reach
 * its year-end target.
 */
final class MeasureSentences {
  private static final float GAP = 8f;

  private final Book book;
  private final Block block;
  private final MeasureResult result;

  MeasureSentences(Book book, Block block, MeasureResult result) {
    this.book = book;
    this.block = block;
    this.result = result;
  }

  /**
   * Writes them from the row on.
   *
   * @return the next free row
   */
  int write(int row) {
    block.cells().height(row, GAP);
    String reason = result.status().reason();
    int next = write(row + 1, Content.of(reason), reason);
    if (result.measure().state() != State.PLACEHOLDER) {
      next = usualVariation(next);
      next = lastMove(next);
      next = yearEnd(next);
    }
    block.cells().height(next, GAP);
    return next + 1;
  }

  private int write(int row, Content content, String text) {
    block.wrap(row, 0, Block.LAST, content, text, Look.SENTENCE);
    return row + 1;
  }

  private int usualVariation(int row) {
    String text = VariationText.of(result, book.results().rules());
    String reason = cell(ResultsColumn.VARIATION_REASON);
    String target = cell(ResultsColumn.VARIATION_TARGET);
    Content content =
        result.variation().judged().isPresent()
            ? Content.formula(
                "\"Usual variation \"&"
                    + cell(ResultsColumn.LOWER_LIMIT_SHOWN)
                    + "&\" to \"&"
                    + cell(ResultsColumn.UPPER_LIMIT_SHOWN)
                    + "&\": \"&"
                    + cell(ResultsColumn.VARIATION)
                    + "&IF("
                    + reason
                    + "=\"\",\"\",\", \"&"
                    + reason
                    + ")&IF("
                    + target
                    + "=\"\",\"\",\"; target \"&"
                    + target
                    + "&"
                    + Quoted.text(VariationText.ofTarget(result))
                    + ")",
                text)
            : Content.formula(reason, text);
    return write(row, content, text);
  }

  /** Why a measure can have improved though its last figure fell. */
  private int lastMove(int row) {
    if (!VariationText.isAgainstLastMove(result)) {
      return row;
    }
    String seen = VariationText.seenOver(result) + "; ";
    String compares = VariationText.compares(result);
    String verdict = result.variation().judged().orElseThrow().verdict().word();
    String text = verdict + seen + result.direction().text() + compares;
    Content content =
        Content.formula(
            cell(ResultsColumn.VARIATION)
                + "&"
                + Quoted.text(seen)
                + "&"
                + cell(ResultsColumn.DIRECTION)
                + "&"
                + Quoted.text(compares),
            text);
    return write(row, content, text);
  }

  private int yearEnd(int row) {
    if (!result.outlook().isKnown()) {
      return row;
    }
    String text = result.outlook().get().text();
    return write(row, Content.formula(cell(ResultsColumn.OUTLOOK_REASON), text), text);
  }

  private String cell(ResultsColumn column) {
    return book.resultsTable().cell(result, column);
  }
}
