package org.scorebook.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.Outlook;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;
import org.scorebook.outlook.Likelihood;
import org.scorebook.outlook.Pace;
import org.scorebook.outlook.Projection;

/**
 * Whether a measure will reach its year-end target.
 *
 * @param left periods from now to the end of the financial year
 * @param year periods in a year
 */
record Outlooks(Facts facts, Shown target, BigDecimal current, Period now, int left, int year) {
  private static final int MOST_DECIMALS = 6;

  /** Stands behind the last projection of which it is true. */
  private static final String TOO_MUCH = " (a share cannot pass 100%)";

  static Answer<Outlook> of(Facts facts, Answer<Shown> target, PeriodFigure current) {
    if (!facts.rules().outlook()) {
      return Answer.unknown("The rules leave the way to the year-end target out");
    }
    if (!target.isKnown()) {
      return Answer.unknown(target.why());
    }
    if (!facts.hasPreference()) {
      return Answer.unknown("Neither direction of travel is preferred");
    }
    if (facts.isRange()) {
      return Answer.unknown("The way to a range is not judged");
    }
    if (!current.figure().isKnown()) {
      return Answer.unknown(current.figure().why());
    }
    Period now = current.period();
    Period end = new Period(now.kind(), now.financialYear().last(), now.yearStart());
    int year = now.kind().inYear();
    Outlooks way =
        new Outlooks(
            facts, target.get(), current.figure().get().value(), now, now.until(end), year);
    return Answer.of(facts.measure().accumulates() ? way.ofYearToDate() : way.ofLevel());
  }

  private Outlook ofLevel() {
    List<Optional<BigDecimal>> levels =
        IntStream.rangeClosed(-2 * year, 0).mapToObj(back -> level(now.plus(back))).toList();
    Pace pace = Pace.of(toGo(), left, year, levels);
    boolean isMet = meets(current);
    String text = isMet ? "met already" : left == 0 ? missed() : way(pace);
    return outlook(pace.verdict(isMet), pace, text);
  }

  private Outlook ofYearToDate() {
    Projection projection =
        Projection.of(
            current,
            year - left,
            year,
            known(now.plusYears(-1)),
            known(now.plus(left).plusYears(-1)));
    BigDecimal straight = projection.straightLine();
    Optional<BigDecimal> pattern = projection.lastYearsPattern();
    boolean isLastTooMuch = pattern.filter(this::isTooMuch).isPresent();
    String text =
        facts.display().text(straight)
            + " by straight line"
            + (isTooMuch(straight) && !isLastTooMuch ? TOO_MUCH : "")
            + pattern
                .map(figure -> ", " + facts.display().text(figure) + " by last year's pattern")
                .orElse("; last year is not whole")
            + (isLastTooMuch ? TOO_MUCH : "");
    return outlook(Optional.of(projection.verdict(this::meets)), Pace.ofNeeded(toGo(), left), text);
  }

  /** A share is projected like any figure, and may come to more than it can be. */
  private boolean isTooMuch(BigDecimal projected) {
    return facts.measure().unit() == Unit.PERCENTAGE
        && facts.display().rounded(projected).compareTo(BigDecimal.ONE) > 0;
  }

  private Outlook outlook(Optional<Likelihood> verdict, Pace pace, String text) {
    return new Outlook(
        verdict,
        pace.needed(),
        pace.average(),
        pace.best(),
        left,
        "Year end "
            + target.text()
            + ": "
            + text
            + verdict.map(likelihood -> ": " + likelihood.word()).orElse(""));
  }

  /** The figure as it is known now; of the current period, the one that the page shows. */
  private Optional<BigDecimal> level(Period period) {
    Optional<BigDecimal> figure = period.equals(now) ? Optional.of(current) : known(period);
    return figure.map(this::towards);
  }

  private Optional<BigDecimal> known(Period period) {
    return facts.latest(period).flatMap(typed -> Values.find(facts.measure(), typed));
  }

  private BigDecimal toGo() {
    return facts.advantage(target.value(), current);
  }

  private BigDecimal towards(BigDecimal value) {
    return facts.advantage(value, BigDecimal.ZERO);
  }

  private boolean meets(BigDecimal figure) {
    return facts.advantage(Statuses.compared(facts, figure), target.value()).signum() >= 0;
  }

  private String missed() {
    BigDecimal gap = facts.advantage(target.value(), Statuses.compared(facts, current));
    return "missed by " + facts.display().asGiven(gap).differenceText(gap);
  }

  private String way(Pace pace) {
    Display display = display(pace);
    String needed = display.differenceText(pace.needed().orElseThrow());
    String needs = "needs " + needed + " a " + now.kind().counted(1) + " for " + counted(left);
    return pace.average().map(average -> needs + "; " + was(display, average)).orElse(needs);
  }

  /** A pace away from the target is told in words: its sign would be read as the figure's own. */
  private String was(Display display, BigDecimal average) {
    String last = "the last " + counted(year);
    return display.rounded(average).signum() < 0
        ? "over "
            + last
            + " it moved away from the target by "
            + display.differenceText(average.negate())
            + " a "
            + now.kind().counted(1)
        : last + " averaged " + bare(display, average);
  }

  private String counted(int periods) {
    return periods + " " + now.kind().counted(periods);
  }

  /** A pace without the unit that already stands beside the one before. */
  private static String bare(Display display, BigDecimal pace) {
    return switch (display.unit()) {
      case PERCENTAGE, RATIO ->
          new Display(Unit.NUMBER, display.decimals(), "").text(pace.movePointRight(2));
      case DAYS -> new Display(Unit.NUMBER, display.decimals(), "").text(pace);
      case NUMBER, RATE, CURRENCY, HOURS, MINUTES -> display.text(pace);
    };
  }

  /** As many more decimals as two digits of the needed pace take, and to tell the paces apart. */
  private Display display(Pace pace) {
    BigDecimal needed = pace.needed().orElseThrow();
    Display display = facts.display();
    while (display.decimals() < MOST_DECIMALS && isTooShort(display, needed, pace.average())) {
      display = display.withDecimals(display.decimals() + 1);
    }
    return display;
  }

  private static boolean isTooShort(
      Display display, BigDecimal needed, Optional<BigDecimal> average) {
    BigDecimal shown = display.rounded(needed);
    return display.isTooShortFor(needed)
        || average
            .filter(other -> !Quotients.areAlike(other, needed, Quotients.TYPED))
            .filter(other -> display.rounded(other).compareTo(shown) == 0)
            .isPresent();
  }
}
