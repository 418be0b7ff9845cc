package org.scorebook.workbook.output.formula;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.scorebook.figures.result.Direction;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Outlook;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Results;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.Commentary;
import org.scorebook.model.Period;
import org.scorebook.model.State;
import org.scorebook.model.TargetType;
import org.scorebook.outlook.Likelihood;
import org.scorebook.rules.Rules;
import org.scorebook.text.Blanks;
import org.scorebook.text.Cut;
import org.scorebook.workbook.output.table.ResultsColumn;
import org.scorebook.workbook.output.table.ResultsTable;
import org.scorebook.xlsx.write.Quoted;

/**
 * A text of the front sheet, with the formula that makes it from the sheet Results where it shows a
 * result.
 *
 * @param formula empty for plain text
 */
public record FrontText(String text, String formula) {
  static final String NOT_APPLICABLE = "N/A";
  static final String NONE = "–";

  /** Text that no formula makes. */
  public static FrontText plain(String text) {
    return new FrontText(text, "");
  }

  /** Live, also because LibreOffice does not wrap plain text that is a link. */
  public static FrontText title(MeasureResult result, ResultsTable table) {
    return new FrontText(result.measure().title(), table.cell(result, ResultsColumn.MEASURE));
  }

  public static FrontText status(MeasureResult result, ResultsTable table) {
    return new FrontText(result.status().label(), table.cell(result, ResultsColumn.STATUS_SHOWN));
  }

  /** Blank where it is not known. */
  public static FrontText statusBefore(MeasureResult result, Rules rules, ResultsTable table) {
    return result
        .statusBefore()
        .find()
        .map(rules::label)
        .map(label -> new FrontText(label, table.cell(result, ResultsColumn.STATUS_BEFORE)))
        .orElse(plain(""));
  }

  /** {@code 9.4 pp short}; blank where the figure is not short. */
  public static FrontText gap(MeasureResult result, ResultsTable table) {
    return result
        .judgement()
        .gap()
        .map(gap -> new FrontText(gap, table.cell(result, ResultsColumn.GAP)))
        .orElse(plain(""));
  }

  /** {@code 38.0% (EoY 39.0%)}, {@code DoT Only}, {@code N/A}. */
  public static FrontText target(MeasureResult result, ResultsTable table) {
    if (result.measure().state() == State.PLACEHOLDER) {
      return plain("");
    }
    Optional<Shown> target = result.target().find();
    FrontText now =
        target
            .map(t -> new FrontText(t.text(), table.cell(result, ResultsColumn.TARGET_SHOWN)))
            .orElseGet(
                () ->
                    plain(
                        result.measure().targetType() == TargetType.DOT_ONLY
                            ? TargetType.DOT_ONLY.word()
                            : NOT_APPLICABLE));
    return result
        .endOfYearTarget()
        .find()
        .map(
            end ->
                now.followedBy(
                    " (EoY ",
                    new FrontText(
                        end.text(), table.cell(result, ResultsColumn.YEAR_END_TARGET_SHOWN)),
                    ")"))
        .orElse(now);
  }

  public static FrontText previous(MeasureResult result, Results results, ResultsTable table) {
    return figure(
        result,
        result.previous(),
        results,
        PeriodLabels::isLast,
        new FrontText(
            table.marks().text(result, result.previous()),
            table.cell(result, ResultsColumn.PREVIOUS_SHOWN)));
  }

  public static FrontText current(MeasureResult result, Results results, ResultsTable table) {
    return figure(
        result,
        result.current(),
        results,
        PeriodLabels::isThis,
        new FrontText(
            table.marks().text(result, result.current()),
            table.cell(result, ResultsColumn.CURRENT_SHOWN)));
  }

  /** {@code 75.9% (Q1)}; without the label where the heading says it; the label alone if none. */
  private static FrontText figure(
      MeasureResult result,
      PeriodFigure figure,
      Results results,
      BiPredicate<Period, Results> headed,
      FrontText shown) {
    if (result.measure().state() == State.PLACEHOLDER) {
      return plain("");
    }
    String label = "(" + PeriodLabels.beside(figure.period(), results) + ")";
    if (figure.text().isEmpty()) {
      return plain(label);
    }
    return headed.test(figure.period(), results) ? shown : shown.followedBy(" ", plain(label), "");
  }

  /** Arrow and word: {@code ▲ Up (Green)}. */
  public static FrontText direction(MeasureResult result, ResultsTable table) {
    if (result.measure().state() == State.PLACEHOLDER) {
      return plain("");
    }
    String cell = table.cell(result, ResultsColumn.DIRECTION);
    return new FrontText(
        arrow(result.direction().travel()) + result.direction().text(), arrows(cell) + "&" + cell);
  }

  /** The arrow of the direction that stands in a cell, as a formula. */
  public static String arrows(String cell) {
    StringBuilder formula = new StringBuilder();
    for (Direction.Travel travel :
        new Direction.Travel[] {
          Direction.Travel.UP, Direction.Travel.DOWN, Direction.Travel.STATIC
        }) {
      int length = travel.word().length();
      formula
          .append("IF(LEFT(" + cell + "," + length + ")=\"" + travel.word() + "\",\"")
          .append(arrow(travel) + "\",");
    }
    return formula.append("\"\")))").toString();
  }

  /** The arrow with the blank behind it; none where there is no direction. */
  public static String arrow(Direction.Travel travel) {
    return switch (travel) {
      case UP -> "▲ ";
      case DOWN -> "▼ ";
      case STATIC -> "► ";
      case NOT_APPLICABLE -> "";
    };
  }

  public static FrontText areas(MeasureResult result) {
    return plain(result.areas().isEmpty() ? NONE : "Yes");
  }

  /** {@code Yes (1st)}: the quartile it is in. */
  public static FrontText benchmarked(MeasureResult result, ResultsTable table) {
    if (!result.quartiles().isKnown()) {
      return plain(NONE);
    }
    return result
        .quartiles()
        .find()
        .flatMap(quartiles -> quartiles.current().find())
        .map(
            quartile ->
                plain("Yes (")
                    .followedBy(
                        "",
                        new FrontText(quartile, table.cell(result, ResultsColumn.QUARTILE)),
                        ")"))
        .orElse(plain("Yes"));
  }

  /** Its verdict, or a dash where it cannot be judged. */
  public static FrontText usualVariation(MeasureResult result, ResultsTable table) {
    return result.measure().state() == State.PLACEHOLDER
        ? plain("")
        : new FrontText(
            result
                .variation()
                .judged()
                .map(judged -> judged.verdict().word())
                .orElse(VariationFormulas.NOT_JUDGED),
            table.cell(result, ResultsColumn.VARIATION));
  }

  /** Whether the year-end target will be reached, or a dash where that cannot be said. */
  public static FrontText yearEnd(MeasureResult result, ResultsTable table) {
    return result.measure().state() == State.PLACEHOLDER
        ? plain("")
        : new FrontText(
            result
                .outlook()
                .find()
                .flatMap(Outlook::verdict)
                .map(Likelihood::word)
                .orElse(VariationFormulas.NOT_JUDGED),
            table.cell(result, ResultsColumn.OUTLOOK));
  }

  /** The commentary in one line, cut after a whole word; no formula makes it. */
  public static FrontText firstWords(MeasureResult result, int longest) {
    return plain(
        Cut.afterWord(
            Blanks.collapse(result.commentary().map(Commentary::text).orElse("")), longest));
  }

  private FrontText followedBy(String between, FrontText next, String end) {
    boolean live = !formula.isEmpty() || !next.formula.isEmpty();
    return new FrontText(
        text + between + next.text + end,
        live ? joined(part(), literal(between), next.part(), literal(end)) : "");
  }

  private String part() {
    return formula.isEmpty() ? literal(text) : formula;
  }

  private static String literal(String text) {
    return text.isEmpty() ? "" : Quoted.text(text);
  }

  private static String joined(String... parts) {
    StringBuilder all = new StringBuilder();
    for (String part : parts) {
      if (!part.isEmpty()) {
        all.append(all.isEmpty() ? "" : "&").append(part);
      }
    }
    return all.toString();
  }
}
