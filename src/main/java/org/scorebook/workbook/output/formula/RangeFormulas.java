package org.scorebook.workbook.output.formula;

import java.util.EnumMap;
import java.util.Map;
import org.scorebook.figures.result.Direction;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.PreferredTravel;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.RowCells;

/**
 * What is different on Results where a range is preferred: which way is better depends on the
 * figure, which is held against the nearer end, and a direction is good where it leads to the
 * range.
 */
final class RangeFormulas {
  private final RowCells cells;

  private RangeFormulas(RowCells cells) {
    this.cells = cells;
  }

  /** The columns that take the place of those for one preferred way; empty for other measures. */
  static Map<ResultsColumn, Content> of(MeasureResult result, RowCells cells) {
    Map<ResultsColumn, Content> contents = new EnumMap<>(ResultsColumn.class);
    if (result.measure().preferredTravel() != PreferredTravel.RANGE) {
      return contents;
    }
    PreferredTravel better = result.judgement().better();
    if (better == PreferredTravel.NONE) {
      contents.put(ResultsColumn.BETTER, ResultsRow.better(better));
      return contents;
    }
    RangeFormulas formulas = new RangeFormulas(cells);
    contents.put(
        ResultsColumn.BETTER, new Content.Formula(formulas.better(), ResultsRow.better(better)));
    contents.put(
        ResultsColumn.COLOUR,
        Content.formula(
            formulas.colour(), result.direction().colour().map(Direction.Colour::word).orElse("")));
    return contents;
  }

  private String better() {
    String figure = cells.of(ResultsColumn.COMPARED_AS);
    String to = cells.of(ResultsColumn.TARGET_TO);
    return "IF(AND(ISNUMBER(" + figure + ")," + figure + ">" + to + "),-1,1)";
  }

  private String colour() {
    String travel = cells.of(ResultsColumn.TRAVEL);
    String shortfall = cells.of(ResultsColumn.SHORTFALL);
    String closer =
        Rounding.clean(
            distance(ResultsColumn.CURRENT) + "-" + distance(ResultsColumn.CHANGE_FROM),
            cells.of(ResultsColumn.CURRENT),
            cells.of(ResultsColumn.CHANGE_FROM));
    return "IF("
        + travel
        + "=\"N/A\",\"\",IF("
        + travel
        + "=\"Static\",\"Amber\",IF("
        + shortfall
        + "<=0,\"Green\",IF("
        + closer
        + "=0,\"Amber\",IF("
        + closer
        + "<0,\"Green\",\"Red\")))))";
  }

  private String distance(ResultsColumn figure) {
    String cell = cells.of(figure);
    return "MAX("
        + cells.of(ResultsColumn.TARGET)
        + "-"
        + cell
        + ","
        + cell
        + "-"
        + cells.of(ResultsColumn.TARGET_TO)
        + ",0)";
  }
}
