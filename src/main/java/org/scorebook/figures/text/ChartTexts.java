package org.scorebook.figures.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.scorebook.figures.Display;
import org.scorebook.figures.result.AreaResult;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.figures.result.Shown;
import org.scorebook.model.Period;
import org.scorebook.order.Order;
import org.scorebook.rules.Rules;
import org.scorebook.text.MonthNames;

/**
 * What charts show, in words for readers who cannot see them: {@code Uptake rose from 36.1% in
 * January to 38.0% in December, target 38.0%}. Sentences are without the last full stop.
 */
public final class ChartTexts {
  private ChartTexts() {}

  /**
   * A measure's figures through its periods, reported ones.
   *
   * @param charted the periods that the chart shows, earliest first
   */
  public static String ofMeasure(MeasureResult result, List<SeriesPoint> charted, Rules rules) {
    Display display = Display.of(result.measure(), rules);
    List<Point> points = points(charted, display::text);
    return course(result, points, display::text)
        + result.target().find().map(target -> ", target " + target.text()).orElse("")
        + result
            .endOfYearTarget()
            .find()
            .map(target -> ", year-end target " + target.text())
            .orElse("")
        + result
            .variation()
            .judged()
            .map(judged -> ", usual variation " + VariationText.limits(judged, display))
            .orElse("")
        + (result.measure().accumulates() ? "" : extremes(points))
        + gaps(charted)
        + provisional(charted);
  }

  /**
   * What a measure's figures did: {@code Uptake rose from 36.1% in January to 38.0% in December};
   * big amounts are short where that tells them apart.
   *
   * @param charted the periods that the chart shows, earliest first
   */
  public static String headline(MeasureResult result, List<SeriesPoint> charted, Rules rules) {
    Display display = Display.of(result.measure(), rules);
    List<Point> brief = points(charted, display::brief);
    return isTold(brief, points(charted, display::text))
        ? course(result, brief, display::brief)
        : course(result, points(charted, display::text), display::text);
  }

  /** Whether the first and the last figure look different in brief where they do in full. */
  private static boolean isTold(List<Point> brief, List<Point> full) {
    int last = brief.size() - 1;
    return last < 1
        || !brief.get(0).text().equals(brief.get(last).text())
        || full.get(0).text().equals(full.get(last).text());
  }

  /** The current figure among the quartile thresholds. */
  public static String ofQuartiles(MeasureResult result, Quartiles quartiles) {
    return quartileHeadline(result, quartiles)
        + ". "
        + quartiles.thresholdsText()
        + " ("
        + quartiles.source()
        + ")";
  }

  /** Where the current figure stands: {@code Uptake: 38.0% in Dec 2020, in the 1st quartile}. */
  public static String quartileHeadline(MeasureResult result, Quartiles quartiles) {
    return result.measure().shortName()
        + quartiles
            .current()
            .map(current -> ": " + current(result) + ", in the " + current + " quartile")
            .find()
            .orElse(": no figure for " + result.current().period().title());
  }

  /** The current figures of the areas, and of the whole organisation. */
  public static String ofAreas(MeasureResult result, String organisation) {
    List<AreaResult> known =
        result.areas().stream()
            .filter(area -> area.figure().isKnown())
            .sorted(Order.by((AreaResult area) -> area.figure().get().value()))
            .toList();
    String period = result.current().period().title();
    String name = result.measure().shortName() + " by area in " + period;
    if (known.isEmpty()) {
      return name + ": no figures";
    }
    AreaResult lowest = known.get(0);
    AreaResult highest = known.get(known.size() - 1);
    String range =
        known.size() == 1
            ? lowest.area() + " " + lowest.text()
            : "from "
                + lowest.text()
                + " in "
                + lowest.area()
                + " to "
                + highest.text()
                + " in "
                + highest.area();
    return name
        + ": "
        + range
        + result
            .current()
            .figure()
            .find()
            .map(own -> ", " + organisation + " " + own.text())
            .orElse("");
  }

  /** A figure that a chart shows; {@code when} is a period as briefly as the chart allows. */
  private record Point(BigDecimal value, String text, String when) {}

  private static List<Point> points(List<SeriesPoint> charted, Function<BigDecimal, String> text) {
    boolean oneYear =
        charted.stream().map(point -> point.period().last().getYear()).distinct().count() == 1;
    List<Point> points = new ArrayList<>();
    for (SeriesPoint point : charted) {
      String when = when(point.period(), oneYear);
      point
          .reportedValue()
          .ifPresent(value -> points.add(new Point(value, text.apply(value), when)));
    }
    return points;
  }

  private static String when(Period period, boolean oneYear) {
    return oneYear && period.kind() == Period.Kind.MONTH
        ? MonthNames.full(period.last().getMonth())
        : period.title();
  }

  private static String course(
      MeasureResult result, List<Point> points, Function<BigDecimal, String> text) {
    return result.measure().shortName()
        + (result.measure().accumulates() ? soFar(result, points, text) : course(points));
  }

  /** A year to date rises by itself: it is held against that of the year before. */
  private static String soFar(
      MeasureResult result, List<Point> points, Function<BigDecimal, String> text) {
    if (points.isEmpty()) {
      return course(points);
    }
    Point last = points.get(points.size() - 1);
    boolean isCurrent = result.current().figure().isKnown();
    return ": "
        + last.text()
        + " by "
        + last.when()
        + (isCurrent ? result.previous().figure().find() : Optional.<Shown>empty())
            .map(then -> ", " + text.apply(then.value()) + " a year before")
            .orElse("");
  }

  private static String course(List<Point> points) {
    if (points.isEmpty()) {
      return ": no figures to show";
    }
    Point first = points.get(0);
    Point last = points.get(points.size() - 1);
    if (points.size() == 1) {
      return ": " + last.text() + " in " + last.when();
    }
    if (first.text().equals(last.text())) {
      return ": " + last.text() + " in " + first.when() + " and again in " + last.when();
    }
    return (first.value().compareTo(last.value()) < 0 ? " rose" : " fell")
        + " from "
        + first.text()
        + " in "
        + first.when()
        + " to "
        + last.text()
        + " in "
        + last.when();
  }

  /** The lowest and highest figure, where they lie outside the first and the last. */
  private static String extremes(List<Point> points) {
    if (points.isEmpty()) {
      return "";
    }
    Comparator<Point> byValue = Order.by(Point::value);
    List<Point> ends = List.of(points.get(0), points.get(points.size() - 1));
    List<String> outside = new ArrayList<>();
    Point lowest = points.stream().min(byValue).orElseThrow();
    if (ends.stream().noneMatch(end -> end.text().equals(lowest.text()))) {
      outside.add("lowest " + lowest.text() + " in " + lowest.when());
    }
    Point highest = points.stream().max(byValue).orElseThrow();
    if (ends.stream().noneMatch(end -> end.text().equals(highest.text()))) {
      outside.add("highest " + highest.text() + " in " + highest.when());
    }
    return outside.isEmpty() ? "" : ", " + String.join(", ", outside);
  }

  private static String gaps(List<SeriesPoint> charted) {
    List<SeriesPoint> missing =
        charted.stream().filter(point -> point.reportedValue().isEmpty()).toList();
    if (missing.isEmpty() || missing.size() == charted.size()) {
      return "";
    }
    return missing.size() == 1
        ? ". No figure for " + missing.get(0).period().title()
        : ". No figure for " + missing.size() + " of " + charted.size() + " periods";
  }

  private static String provisional(List<SeriesPoint> charted) {
    List<String> periods =
        charted.stream()
            .filter(SeriesPoint::isProvisional)
            .map(point -> point.period().title())
            .toList();
    return periods.isEmpty() ? "" : ". Provisional: " + String.join(", ", periods);
  }

  private static String current(MeasureResult result) {
    return result.current().text() + " in " + result.current().period().title();
  }
}
