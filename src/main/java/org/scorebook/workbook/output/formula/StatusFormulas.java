package org.scorebook.workbook.output.formula;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.Judgement;
import org.scorebook.figures.result.Judgement.Allowed;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.State;
import org.scorebook.model.StatusWord;
import org.scorebook.model.TargetType;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance;
import org.scorebook.rules.Tolerance.Allowance;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.RowCells;
import org.scorebook.xlsx.write.Quoted;

/** The status and all that it follows from, as formulas over the same row of Results. */
final class StatusFormulas {
  private final MeasureResult result;
  private final Rules rules;
  private final RowCells cells;
  private final Map<ResultsColumn, Content> contents = new EnumMap<>(ResultsColumn.class);

  private StatusFormulas(MeasureResult result, Rules rules, RowCells cells) {
    this.result = result;
    this.rules = rules;
    this.cells = cells;
  }

  static Map<ResultsColumn, Content> of(MeasureResult result, Rules rules, RowCells cells) {
    StatusFormulas formulas = new StatusFormulas(result, rules, cells);
    if (result.measure().state() != State.PLACEHOLDER) {
      formulas.shortfall();
      formulas.allowances();
    }
    formulas.status();
    return formulas.contents;
  }

  private boolean isDirectionOnly() {
    return result.measure().targetType() == TargetType.DOT_ONLY;
  }

  private void shortfall() {
    String now = cells.of(ResultsColumn.CURRENT);
    String from = cells.of(ResultsColumn.CHANGE_FROM);
    String figure = cells.of(ResultsColumn.COMPARED_AS);
    String against = cells.of(ResultsColumn.HELD_AGAINST);
    String better = cells.of(ResultsColumn.BETTER);
    Judgement judgement = result.judgement();
    put(ResultsColumn.COMPARED_AS, ifNumber(now, compared(now)), judgement.compared());
    put(
        ResultsColumn.HELD_AGAINST,
        isDirectionOnly()
            ? ifNumber(from, compared(from))
            : ifNumber(cells.of(ResultsColumn.TARGET), end()),
        judgement.against());
    put(
        ResultsColumn.SHORTFALL,
        "IF(AND(ISNUMBER("
            + figure
            + "),ISNUMBER("
            + against
            + "),"
            + better
            + "<>0),"
            + Rounding.clean(better + "*(" + against + "-" + figure + ")", against, figure)
            + ",\"\")",
        judgement.shortfall());
  }

  /** The cell of the target; of a range, that of the end which the figure is held against. */
  private String end() {
    String target = cells.of(ResultsColumn.TARGET);
    return result.targetTo().isEmpty()
        ? target
        : "IF("
            + cells.of(ResultsColumn.BETTER)
            + "<0,"
            + cells.of(ResultsColumn.TARGET_TO)
            + ","
            + target
            + ")";
  }

  private void allowances() {
    Tolerance tolerance = result.tolerance();
    Optional<Allowed> allowed = result.judgement().allowed();
    allowance(ResultsColumn.GREEN_ALLOWANCE, tolerance.green(), allowed.map(Allowed::green));
    allowance(ResultsColumn.AMBER_ALLOWANCE, tolerance.amber(), allowed.map(Allowed::amber));
    tolerance
        .blue()
        .ifPresent(
            blue -> allowance(ResultsColumn.BLUE_ALLOWANCE, blue, allowed.flatMap(Allowed::blue)));
  }

  private void allowance(ResultsColumn column, Allowance allowance, Optional<BigDecimal> allowed) {
    String against = cells.of(ResultsColumn.HELD_AGAINST);
    put(
        column,
        ifNumber(against, AllowanceFormula.of(allowance, against, result.measure())),
        allowed);
  }

  private void status() {
    String override = cells.of(ResultsColumn.OVERRIDE);
    String state = cells.of(ResultsColumn.STATE);
    String shortfall = cells.of(ResultsColumn.SHORTFALL);
    String status = cells.of(ResultsColumn.STATUS);
    put(
        ResultsColumn.STATUS,
        "IF("
            + override
            + "<>\"\","
            + override
            + ",IF("
            + state
            + "=\"Placeholder\",\"Placeholder\",IF(OR("
            + state
            + "<>\"Live\",NOT(ISNUMBER("
            + shortfall
            + "))),\"N/A\","
            + ifBlue()
            + "IF(IF("
            + cells.of(ResultsColumn.TARGET_TYPE)
            + "=\"DoT Only\","
            + cells.of(ResultsColumn.COLOUR)
            + "<>\"Red\","
            + isWithin(ResultsColumn.GREEN_ALLOWANCE)
            + "),\"GREEN\",IF("
            + isWithin(ResultsColumn.AMBER_ALLOWANCE)
            + ",\"AMBER\",\"RED\"))"
            + (hasBlue() ? ")" : "")
            + ")))",
        result.status().word().word());
    put(ResultsColumn.STATUS_SHOWN, labelled(status), result.status().label());
  }

  /** Whether its figures can beat their target: a range has nothing better than its inside. */
  private boolean hasBlue() {
    return result.tolerance().blue().isPresent()
        && result.measure().preferredTravel() != PreferredTravel.RANGE;
  }

  /** The beginning of the formula's part for BLUE; empty where the band knows none. */
  private String ifBlue() {
    if (!hasBlue()) {
      return "";
    }
    String blue = cells.of(ResultsColumn.BLUE_ALLOWANCE);
    return "IF(AND("
        + cells.of(ResultsColumn.TARGET_TYPE)
        + "<>\"DoT Only\","
        + blue
        + ">0,"
        + Rounding.isAtMost(
            blue + "+" + cells.of(ResultsColumn.SHORTFALL),
            "0",
            cells.of(ResultsColumn.HELD_AGAINST),
            cells.of(ResultsColumn.COMPARED_AS))
        + "),\"BLUE\",";
  }

  private String isWithin(ResultsColumn allowance) {
    return Rounding.isAtMost(
        cells.of(ResultsColumn.SHORTFALL),
        cells.of(allowance),
        cells.of(ResultsColumn.HELD_AGAINST),
        cells.of(ResultsColumn.COMPARED_AS));
  }

  /** The status as the rules label it. */
  private String labelled(String status) {
    String formula = status;
    for (StatusWord word : StatusWord.values()) {
      if (rules.labels(word).size() > 1 || !rules.label(word).equals(word.word())) {
        formula =
            "IF("
                + status
                + "="
                + Quoted.text(word.word())
                + ","
                + label(word)
                + ","
                + formula
                + ")";
      }
    }
    return formula;
  }

  /** The label of a status; of N/A another one where nothing is missing but the figure. */
  private String label(StatusWord word) {
    String usual = Quoted.text(rules.label(word));
    if (rules.labels(word).size() == 1) {
      return usual;
    }
    String against =
        isDirectionOnly() ? "" : ",ISNUMBER(" + cells.of(ResultsColumn.HELD_AGAINST) + ")";
    return "IF(AND("
        + cells.of(ResultsColumn.OVERRIDE)
        + "=\"\","
        + cells.of(ResultsColumn.STATE)
        + "=\"Live\","
        + cells.of(ResultsColumn.BETTER)
        + "<>0"
        + against
        + "),"
        + Quoted.text(rules.noFigure())
        + ","
        + usual
        + ")";
  }

  /** The figure as the rules compare it: as displayed, or unrounded. */
  private String compared(String cell) {
    return isAsDisplayed() ? Rounding.displayed(cell, display()) : Rounding.clean(cell, cell);
  }

  private boolean isAsDisplayed() {
    return rules.compare() == Rules.Compare.DISPLAYED;
  }

  private Display display() {
    return Display.of(result.measure(), rules);
  }

  private static String ifNumber(String cell, String formula) {
    return "IF(ISNUMBER(" + cell + ")," + formula + ",\"\")";
  }

  private void put(ResultsColumn column, String formula, Optional<BigDecimal> answer) {
    contents.put(column, Content.formula(formula, answer));
  }

  private void put(ResultsColumn column, String formula, String answer) {
    contents.put(column, Content.formula(formula, answer));
  }
}
