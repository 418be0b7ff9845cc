package org.scorebook.workbook.output.formula;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.Direction;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.TargetType;
import org.scorebook.rules.Rules;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.RowCells;

/**
 * What is different on Results where a range is preferred: which way is better depends on the
 * figure, which is held against the nearer end, and a direction is good where it leads to the
 * range.
 */
public final class RangeFormulas {
  private final RowCells cells;

  private RangeFormulas(RowCells cells) {
    this.cells = cells;
  }

  /** The columns that take the place of those for one preferred way; empty for other measures. */
  public static Map<ResultsColumn, Content> of(MeasureResult result, Rules rules, RowCells cells) {
    Map<ResultsColumn, Content> contents = new EnumMap<>(ResultsColumn.class);
    if (result.measure().preferredTravel() != PreferredTravel.RANGE) {
      return contents;
    }
    boolean isHeld =
        result.targetTo().isPresent() && result.measure().targetType() != TargetType.DOT_ONLY;
    if (!isHeld) {
      contents.put(ResultsColumn.BETTER, Content.of(0));
      return contents;
    }
    RangeFormulas formulas = new RangeFormulas(cells);
    contents.put(
        ResultsColumn.BETTER, Content.formula(formulas.better(), Optional.of(way(result, rules))));
    contents.put(
        ResultsColumn.COLOUR,
        Content.formula(
            formulas.colour(), result.direction().colour().map(Direction.Colour::word).orElse("")));
    return contents;
  }

  private static BigDecimal way(MeasureResult result, Rules rules) {
    boolean isAbove =
        result
            .current()
            .figure()
            .find()
            .map(Shown::value)
            .map(value -> compared(value, result, rules))
            .filter(value -> value.compareTo(result.targetTo().orElseThrow()) > 0)
            .isPresent();
    return isAbove ? BigDecimal.ONE.negate() : BigDecimal.ONE;
  }

  private static BigDecimal compared(BigDecimal value, MeasureResult result, Rules rules) {
    return rules.compare() == Rules.Compare.DISPLAYED
        ? Display.of(result.measure(), rules).rounded(value)
        : value;
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
