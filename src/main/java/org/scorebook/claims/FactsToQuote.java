package org.scorebook.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.figures.result.Change;
import org.scorebook.figures.result.Direction.Travel;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.PeriodFigure;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.result.Results;
import org.scorebook.figures.result.TwelveMonths;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Period;
import org.scorebook.text.MonthNames;

/**
 * What an owner may copy into commentary without fear of being contradicted: {@code 38.0% in
 * December 2020, 37.9% in November, up 0.1 points; target 38.0% met; 1st quartile; 12 months
 * 37.1%}. Every value is that of the measure's page.
 */
public final class FactsToQuote {
  private FactsToQuote() {}

  /** The facts in one line; empty where there is no current figure. */
  public static String of(Results results, MeasureResult result) {
    if (!result.current().figure().isKnown()) {
      return "";
    }
    PageFigures page = new PageFigures(result, results.rules());
    return Stream.of(
            Optional.of(figures(result)),
            target(page, result),
            result.quartiles().find().flatMap(FactsToQuote::quartile),
            result.twelveMonths().find().flatMap(FactsToQuote::twelveMonths))
        .flatMap(Optional::stream)
        .collect(Collectors.joining("; "));
  }

  private static String figures(MeasureResult result) {
    PeriodFigure current = result.current();
    List<String> parts = new ArrayList<>();
    parts.add(current.text() + " in " + current.period().title());
    PeriodFigure previous = result.previous();
    if (previous.figure().isKnown()) {
      parts.add(previous.text() + " in " + brief(previous.period(), current.period()));
      moved(result).ifPresent(parts::add);
    }
    return String.join(", ", parts);
  }

  /** The period without what it shares with the current one. */
  private static String brief(Period previous, Period current) {
    boolean sameYear =
        switch (previous.kind()) {
          case MONTH -> previous.last().getYear() == current.last().getYear();
          case YEAR -> false;
          default -> previous.financialYear().equals(current.financialYear());
        };
    if (!sameYear) {
      return previous.title();
    }
    return previous.kind() == Period.Kind.MONTH
        ? MonthNames.full(previous.last().getMonth())
        : previous.label().substring(0, previous.label().indexOf(' '));
  }

  /** By value, whatever direction of travel is judged by. */
  private static Optional<String> moved(MeasureResult result) {
    if (result.direction().travel() == Travel.STATIC) {
      return Optional.of("unchanged");
    }
    return result
        .change()
        .find()
        .filter(change -> change.value().signum() != 0)
        .map(FactsToQuote::moved);
  }

  private static String moved(Change change) {
    String way = change.value().signum() < 0 ? "down " : "up ";
    return way + (change.text().equals("1 pp") ? "1 point" : change.text().replace("pp", "points"));
  }

  private static Optional<String> target(PageFigures page, MeasureResult result) {
    return result
        .target()
        .find()
        .map(
            target -> {
              String said = "target " + target.text();
              return page.meets(target.value())
                  .map(met -> said + (met ? " met" : " not met"))
                  .orElse(said);
            });
  }

  private static Optional<String> quartile(Quartiles quartiles) {
    return quartiles.current().find().map(current -> current + " quartile");
  }

  /** None of a snapshot, whose latest figure is named already and covers no twelve months. */
  private static Optional<String> twelveMonths(TwelveMonths year) {
    if (year.method() == Aggregate.LATEST) {
      return Optional.empty();
    }
    String all = "12 months " + year.figure().text();
    return Optional.of(
        year.periods() == year.outOf()
            ? all
            : all + " (" + year.periods() + " of " + year.outOf() + " periods)");
  }
}
