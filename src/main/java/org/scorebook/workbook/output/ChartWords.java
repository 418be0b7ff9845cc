package org.scorebook.workbook.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.MeasureResult;
import org.scorebook.figures.Shown;
import org.scorebook.rules.Rules;

/** What a chart shows in words, for those who cannot see it. */
final class ChartWords {
  private ChartWords() {}

  /**
   * The course of a measure: {@code Uptake rose from 36.1% in Jan 2020 to 38.0% in Dec 2020, target
   * 38.0%.}
   */
  static String course(MeasureResult result, Rules rules, List<SeriesRow> rows) {
    Display display = Display.of(result.measure(), rules);
    List<SeriesRow> known = rows.stream().filter(row -> row.value().isPresent()).toList();
    String name = result.measure().shortName();
    String target =
        result.target().find().map(Shown::text).map(text -> ", target " + text).orElse("");
    if (known.isEmpty()) {
      return name + " has no reported figures in these periods" + target + ".";
    }
    SeriesRow last = known.get(known.size() - 1);
    String now = display.text(value(last)) + " in " + last.name();
    if (known.size() == 1) {
      return name + " was " + now + target + ".";
    }
    SeriesRow first = known.get(0);
    String from = display.text(value(first)) + " in " + first.name();
    int moved = display.rounded(value(last)).compareTo(display.rounded(value(first)));
    String verb = moved > 0 ? " rose from " : moved < 0 ? " fell from " : " stayed the same from ";
    return name + verb + from + " to " + now + target + ".";
  }

  private static BigDecimal value(SeriesRow row) {
    Optional<BigDecimal> value = row.value();
    return value.orElseThrow();
  }
}
