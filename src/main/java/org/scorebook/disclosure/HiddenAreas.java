package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scorebook.disclosure.SmallNumber.Source;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.AreaFigure;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;

/**
 * Areas of one measure in its current period: their own small numbers, and hidden ones that can be
 * worked out. Of a hidden area an outsider knows that it holds 1 at least, and what the whole
 * leaves when the shown areas and 1 for each other hidden one are taken off; where the two are one
 * number, it is not hidden.
 */
final class HiddenAreas {
  private static final List<String> WORDS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private final Measure measure;
  private final Period period;
  private final int below;
  private final List<AreaFigure> hidden = new ArrayList<>();
  private final List<Known> shown = new ArrayList<>();
  private final List<SmallNumber> found = new ArrayList<>();
  private boolean isWhole = true;

  private record Known(String area, BigDecimal count) {}

  private HiddenAreas(MeasureResult result, int below) {
    this.measure = result.measure();
    this.period = result.periods().current();
    this.below = below;
  }

  static List<SmallNumber> of(MeasureResult result, int below) {
    HiddenAreas areas = new HiddenAreas(result, below);
    result.data().areas().stream()
        .filter(area -> area.period().equals(areas.period))
        .forEach(areas::add);
    Counts whole = Counts.of(areas.measure, result.data().reported().find(areas.period));
    if (areas.isWhole && !areas.hidden.isEmpty()) {
      whole.count().ifPresent(areas::undone);
    }
    return areas.found;
  }

  private void add(AreaFigure area) {
    if (area.figure().suppressed()) {
      hidden.add(area);
      return;
    }
    Counts counts = Counts.of(measure, Optional.of(area.figure()));
    if (counts.count().isEmpty()) {
      isWhole = false;
      return;
    }
    BigDecimal count = counts.count().orElseThrow();
    shown.add(new Known(area.area(), count));
    if (Counts.isSmall(counts.count(), below)) {
      tell(
          area.area(),
          area.area()
              + ": "
              + People.countedIs(measure, count)
              + " fewer than "
              + below
              + FigureCounts.HIDE);
    } else if (Counts.isSmall(counts.rest(measure), below)) {
      tell(
          area.area(),
          area.area()
              + ": "
              + count.toPlainString()
              + " of "
              + counts.whole().orElseThrow().toPlainString()
              + " leaves "
              + People.counted(measure, counts.rest(measure).orElseThrow())
              + ", fewer than "
              + below
              + FigureCounts.HIDE);
    }
  }

  /** Tells of hidden areas that the whole and the shown ones give away. */
  private void undone(BigDecimal whole) {
    BigDecimal left = left(whole, shown);
    // Areas that do not add up to the whole give nothing away.
    boolean addsUp = left.compareTo(BigDecimal.valueOf(hidden.size())) >= 0;
    if (!addsUp || !isOneValue(left, hidden.size())) {
      return;
    }
    String further =
        shown.stream()
            .filter(area -> protects(left, area))
            .min(Comparator.comparing(Known::count))
            .map(
                area ->
                    " Hide one more area; "
                        + area.area()
                        + " ("
                        + area.count().toPlainString()
                        + ") is the smallest that protects it.")
            .orElse(" No further area protects it: leave the areas of this measure out.");
    BigDecimal each = hidden.size() == 1 ? left : BigDecimal.ONE;
    for (AreaFigure area : hidden) {
      tell(
          area.area(),
          area.area()
              + "'s [c] is "
              + whole.toPlainString()
              + " less "
              + others()
              + ", so "
              + each.toPlainString()
              + "."
              + further);
    }
  }

  private static BigDecimal left(BigDecimal whole, List<Known> shown) {
    return shown.stream().map(Known::count).reduce(whole, BigDecimal::subtract);
  }

  private boolean protects(BigDecimal left, Known area) {
    return area.count().signum() > 0 && !isOneValue(left.add(area.count()), hidden.size() + 1);
  }

  /** Whether each of so many hidden areas, which hold 1 at least, can hold one number alone. */
  private static boolean isOneValue(BigDecimal left, int hidden) {
    return hidden == 1 || left.compareTo(BigDecimal.valueOf(hidden)) == 0;
  }

  private String others() {
    int number = shown.size();
    String count = number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
    if (hidden.size() > 1) {
      return "the " + count + " shown and 1 for each other hidden one";
    }
    return number == 1 ? "the other one" : "the " + count + " others";
  }

  private void tell(String area, String text) {
    found.add(new SmallNumber(measure.id(), new Source.OfArea(period, area), text));
  }
}
