package org.scorebook.workbook.input.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scorebook.figures.Display;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Basis;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;
import org.scorebook.problem.ProblemKind;
import org.scorebook.workbook.input.draft.Draft;
import org.scorebook.workbook.input.draft.DraftMeasure;
import org.scorebook.workbook.input.draft.DraftMeasure.ValuedFigure;
import org.scorebook.workbook.input.table.Problems;
import org.scorebook.workbook.input.table.Quote;
import org.scorebook.workbook.layout.MeasureColumns;

/**
 * A twelve-month figure that makes no sense of its measure. A year-to-date figure holds the periods
 * before it, so only Latest and None are possible (error). A sum of figures that each cover twelve
 * months, of shares beyond their whole, or of what is counted at one moment says nothing (warning);
 * a year's share may well be the sum of its months', such as that of the staff who left.
 */
final class SenseOfTwelveMonths implements Checks.MeasureCheck {
  private static final ProblemKind SUM_OF_ACCUMULATED =
      ProblemKind.error(
          "sum-of-accumulated", "Year-to-date figures added up count the first months many times.");

  private static final ProblemKind SUM_WITHOUT_SENSE =
      ProblemKind.warning(
          "sum-without-sense", "What does not add up is published as a figure of the year.");

  /** Shares of one whole make no more than all of it; a ratio may be somewhat beyond its budget. */
  private static final BigDecimal MOST_OF_SHARES = BigDecimal.ONE;

  private static final BigDecimal MOST_OF_RATIOS = BigDecimal.valueOf(2);

  private static final Pattern MOMENT =
      Pattern.compile(
          "\\b(as at|snapshot|at any one time"
              + "|at (the )?(end|start) of (the |each |every )?(month|quarter|year|period)"
              + "|at (month|quarter|year|period)[- ]end"
              + "|on the (first|last) day of (the |each |every )?(month|quarter|year|period))\\b");

  @Override
  public void check(Draft draft, DraftMeasure measure, Measure definition, Problems problems) {
    Aggregate typed = definition.twelveMonths();
    if (definition.accumulates() && typed != Aggregate.LATEST && typed != Aggregate.NONE) {
      measure
          .row()
          .report(
              SUM_OF_ACCUMULATED,
              MeasureColumns.TWELVE_MONTHS,
              typed.word()
                  + " of twelve months is not possible where Accumulates is Yes: each year-to-date"
                  + " figure holds the periods before it. Choose Latest or None.");
      return;
    }
    if (typed == Aggregate.SUM
        && measure.isRead(MeasureColumns.UNIT, MeasureColumns.FREQUENCY, MeasureColumns.COVERS)
        && definition.frequency().periodsInTwelveMonths() > 0) {
      whyNoSum(draft, measure, definition)
          .ifPresent(
              why -> measure.row().report(SUM_WITHOUT_SENSE, MeasureColumns.TWELVE_MONTHS, why));
    }
  }

  private static Optional<String> whyNoSum(Draft draft, DraftMeasure measure, Measure definition) {
    if (definition.coversTwelveMonths()) {
      return Optional.of(
          "Each figure covers twelve months already, as Covers says, so Sum counts every month many"
              + " times. Choose Latest or None.");
    }
    if (definition.unit().isPercent()) {
      return whyNoSumOfShares(draft, measure, definition);
    }
    Matcher moment = MOMENT.matcher(definition.title().toLowerCase(Locale.ROOT));
    return definition.unit() == Unit.NUMBER && moment.find()
        ? Optional.of(
            "The title says "
                + Quote.of(moment.group())
                + ", which is counted at one moment, so Sum counts the same ones again and again."
                + " Choose Latest or Mean, or correct the title.")
        : Optional.empty();
  }

  private static Optional<String> whyNoSumOfShares(
      Draft draft, DraftMeasure measure, Measure definition) {
    List<ValuedFigure> figures = measure.valued(definition, Basis.REPORTED);
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    Period before =
        figures
            .get(figures.size() - 1)
            .figure()
            .period()
            .plus(-definition.frequency().periodsInTwelveMonths());
    BigDecimal sum =
        figures.stream()
            .filter(figure -> figure.figure().period().compareTo(before) > 0)
            .map(ValuedFigure::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal most = definition.unit() == Unit.PERCENTAGE ? MOST_OF_SHARES : MOST_OF_RATIOS;
    if (sum.compareTo(most) <= 0) {
      return Optional.empty();
    }
    String currency = draft.rules().map(rules -> rules.currency()).orElse("");
    Display display = new Display(definition.unit(), definition.decimals(), currency);
    return Optional.of(
        "Sum of twelve months makes "
            + display.text(sum)
            + ", which is no share of anything. Choose Ratio where there are numerators and"
            + " denominators, else Mean or Latest.");
  }
}
