package org.scorebook.workbook.output.formula;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.TrustedDigits;
import org.scorebook.figures.result.Change;
import org.scorebook.figures.result.Direction;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Tolerance.Allowance;
import org.scorebook.workbook.output.table.Content;
import org.scorebook.workbook.output.table.ResultFormats;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.RowCells;
import org.scorebook.workbook.output.table.SeriesTable;
import org.scorebook.xlsx.write.Quoted;

/** Change and direction of travel as formulas over the same row of Results. */
final class ChangeFormulas {
  private final MeasureResult result;
  private final Rules rules;
  private final SeriesTable series;
  private final RowCells cells;
  private final Map<ResultsColumn, Content> contents = new EnumMap<>(ResultsColumn.class);
  private final Display display;
  private final boolean percent;

  private ChangeFormulas(MeasureResult result, Rules rules, SeriesTable series, RowCells cells) {
    this.result = result;
    this.rules = rules;
    this.series = series;
    this.cells = cells;
    this.display = Display.of(result.measure(), rules);
    this.percent = result.measure().unit().isPercent();
  }

  static Map<ResultsColumn, Content> of(
      MeasureResult result, Rules rules, SeriesTable series, RowCells cells) {
    ChangeFormulas formulas = new ChangeFormulas(result, rules, series, cells);
    formulas.change();
    formulas.direction();
    return formulas.contents;
  }

  private void change() {
    String now = cells.of(ResultsColumn.CURRENT);
    String from = cells.of(ResultsColumn.CHANGE_FROM);
    String change = cells.of(ResultsColumn.CHANGE);
    String previous = cells.of(ResultsColumn.PREVIOUS);
    String recalculated = cells.of(ResultsColumn.RECALCULATED);
    String known =
        rules.compareWith() == Rules.CompareWith.RECALCULATED
            ? "IF(ISNUMBER(" + recalculated + ")," + recalculated + "," + previous + ")"
            : previous;
    put(
        ResultsColumn.CHANGE_FROM,
        "IF(ISNUMBER(" + previous + ")," + known + ",\"\")",
        Content.of(result.judgement().changeFrom()));
    put(
        ResultsColumn.CHANGE,
        ifKnown(
            now,
            from,
            percent
                ? Rounding.difference(now, from)
                : "IF("
                    + isZero(from)
                    + ",\"\","
                    + Rounding.clean("(" + now + "-" + from + ")/ABS(" + from + ")")
                    + ")"),
        Content.of(result.change().find().map(Change::value).map(TrustedDigits::ofShare)));
    contents.put(
        ResultsColumn.CHANGE_KIND,
        Content.of((percent ? Change.Kind.PP : Change.Kind.PERCENT).word()));
    int decimals = result.measure().decimals();
    String text =
        percent
            ? "TEXT(ROUND(ABS("
                + change
                + "),"
                + Rounding.places(display)
                + ")*100,"
                + Quoted.text(ResultFormats.plain(decimals))
                + ")&\" pp\""
            : "TEXT(ROUND(ABS(" + change + "),3),\"#,##0.0%\")";
    put(
        ResultsColumn.CHANGE_SHOWN,
        "IF(ISNUMBER(" + change + ")," + text + ",\"\")",
        Content.of(result.change().find().map(Change::text).orElse("")));
  }

  private void direction() {
    String movement = cells.of(ResultsColumn.MOVEMENT);
    String travel = cells.of(ResultsColumn.TRAVEL);
    String colour = cells.of(ResultsColumn.COLOUR);
    String better = cells.of(ResultsColumn.BETTER);
    Direction direction = result.direction();
    movement();
    put(
        ResultsColumn.TRAVEL,
        "IF(ISNUMBER("
            + movement
            + "),IF("
            + isStatic(movement)
            + ",\"Static\",IF("
            + movement
            + ">0,\"Up\",\"Down\")),\"N/A\")",
        Content.of(direction.travel().word()));
    put(
        ResultsColumn.COLOUR,
        "IF(OR("
            + travel
            + "=\"N/A\","
            + better
            + "=0),\"\",IF("
            + travel
            + "=\"Static\",\"Amber\",IF(("
            + travel
            + "=\"Up\")=("
            + better
            + ">0),\"Green\",\"Red\")))",
        Content.of(direction.colour().map(Direction.Colour::word).orElse("")));
    put(
        ResultsColumn.DIRECTION,
        "IF(" + colour + "=\"\"," + travel + "," + travel + "&\" (\"&" + colour + "&\")\")",
        Content.of(direction.text()));
  }

  private void movement() {
    String now = cells.of(ResultsColumn.CURRENT);
    String from = cells.of(ResultsColumn.CHANGE_FROM);
    String difference =
        profileThen()
            .map(
                then ->
                    "("
                        + now
                        + "-"
                        + cells.of(ResultsColumn.TARGET)
                        + ")-("
                        + from
                        + "-"
                        + then
                        + ")")
            .orElse(now + "-" + from);
    put(
        ResultsColumn.MOVEMENT,
        ifKnown(now, from, Rounding.clean(difference, now, from)),
        Content.of(result.judgement().movement()));
  }

  /**
   * The cell of the previous target, where direction is judged by the distance to a profile; a
   * period before the first figure has none.
   */
  private Optional<String> profileThen() {
    return result
        .judgement()
        .profileThen()
        .flatMap(target -> series.findTarget(result, result.previous().period()));
  }

  private String isStatic(String movement) {
    String from = cells.of(ResultsColumn.CHANGE_FROM);
    Optional<Allowance> own = rules.staticWithin(result.measure().unit());
    if (own.isPresent()) {
      return Rounding.isAtMost(
          "ABS(" + movement + ")",
          AllowanceFormula.of(own.get(), from, result.measure()),
          from,
          cells.of(ResultsColumn.CURRENT));
    }
    String displayed = Rounding.isDisplayedAsZero(movement, display);
    return percent || profileThen().isPresent()
        ? displayed
        : "IF("
            + isZero(from)
            + ","
            + displayed
            + ",ROUND("
            + cells.of(ResultsColumn.CHANGE)
            + ",3)=0)";
  }

  /** Whether there is no percent of it: what arithmetic left over of zero counts as zero. */
  private static String isZero(String cell) {
    return Rounding.clean(cell) + "=0";
  }

  private static String ifKnown(String one, String other, String formula) {
    return "IF(AND(ISNUMBER(" + one + "),ISNUMBER(" + other + "))," + formula + ",\"\")";
  }

  private void put(ResultsColumn column, String formula, Content answer) {
    contents.put(column, new Content.Formula(formula, answer));
  }
}
