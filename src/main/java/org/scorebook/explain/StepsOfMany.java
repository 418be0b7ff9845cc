package org.scorebook.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.explain.Explanation.Step;
import org.scorebook.figures.Display;
import org.scorebook.figures.Values;
import org.scorebook.figures.result.Answer;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Quartiles;
import org.scorebook.figures.result.Shown;
import org.scorebook.figures.result.TwelveMonths;
import org.scorebook.figures.text.VariationText;
import org.scorebook.interval.Interval;
import org.scorebook.model.Aggregate;
import org.scorebook.model.Basis;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.rules.Rules;
import org.scorebook.text.Blanks;
import org.scorebook.text.Nouns;
import org.scorebook.variation.Variation;

/** The steps that take more than the figures of two periods: of many periods, and of peers. */
record StepsOfMany(MeasureResult result, Rules rules, Explanation.Cells cells) {

  Step twelveMonths() {
    List<String> lines = new ArrayList<>();
    twelve("", result.twelveMonths(), lines);
    if (result.twelveMonths().isKnown()) {
      twelve("The twelve months before: ", result.twelveMonthsBefore(), lines);
    }
    return new Step(
        "Twelve months: "
            + result
                .twelveMonths()
                .find()
                .map(TwelveMonths::figure)
                .map(Shown::text)
                .orElse("none"),
        lines);
  }

  private void twelve(String before, Answer<TwelveMonths> answer, List<String> lines) {
    Optional<TwelveMonths> known = answer.find();
    if (known.isEmpty()) {
      lines.add(before + answer.why() + ".");
      return;
    }
    TwelveMonths months = known.get();
    lines.add(
        (before.isEmpty() ? "" : before + months.figure().text() + ". ")
            + "Method "
            + months.method().word()
            + ", "
            + months.first().label()
            + " to "
            + months.last().label()
            + ": "
            + months.periods()
            + " of "
            + months.outOf()
            + (months.outOf() == 1 ? " period" : " periods")
            + sums(months)
            + ".");
    String typed = typed(months);
    if (!typed.isEmpty()) {
      lines.add("From " + typed + ".");
    }
  }

  private static String sums(TwelveMonths months) {
    return months
        .numerator()
        .flatMap(
            top ->
                months
                    .denominator()
                    .map(whole -> ", " + top.toPlainString() + " over " + whole.toPlainString()))
        .orElse("");
  }

  /** The cells of the figures that an aggregate is of. */
  private String typed(TwelveMonths months) {
    List<String> found = new ArrayList<>();
    for (Period at = months.first(); at.compareTo(months.last()) <= 0; at = at.plus(1)) {
      Optional<Figure> recalculated = result.data().recalculated().find(at);
      boolean isReported =
          recalculated.isEmpty() || result.measure().twelveMonths() == Aggregate.LATEST;
      Optional<Figure> figure = isReported ? result.data().reported().find(at) : recalculated;
      if (figure.filter(typed -> counts(typed, months)).isPresent()) {
        cells.figure(isReported ? Basis.REPORTED : Basis.RECALCULATED, at).ifPresent(found::add);
      }
    }
    return String.join(", ", found);
  }

  private boolean counts(Figure figure, TwelveMonths months) {
    return months.method() == Aggregate.RATIO
        ? figure.hasNumeratorAndDenominator()
        : Values.find(result.measure(), figure).isPresent();
  }

  Step variation() {
    Optional<Variation.Judged> judged = result.variation().judged();
    String reason = result.variation().reason();
    return judged
        .map(known -> new Step("Usual variation: " + known.verdict().word(), judged(known)))
        .orElseGet(
            () ->
                new Step(
                    "Usual variation: not judged", reason.isEmpty() ? List.of() : List.of(reason)));
  }

  private List<String> judged(Variation.Judged judged) {
    Display display = Display.of(result.measure(), rules);
    return List.of(
        VariationText.of(result, rules) + ".",
        "Mean "
            + VariationText.ofLimits(judged, display).text(judged.limits().mean())
            + " of "
            + judged.points()
            + " periods, "
            + judged.first().label()
            + " to "
            + judged.last().label()
            + ".",
        "Rules: variation.points "
            + rules.values().getOrDefault("variation.points", "")
            + "; variation.ranges "
            + rules.values().getOrDefault("variation.ranges", "")
            + ".");
  }

  Step quartile() {
    List<String> lines = new ArrayList<>();
    Optional<Quartiles> known = result.quartiles().find();
    if (known.isEmpty()) {
      lines.add(result.quartiles().why() + ".");
    } else {
      quartiles(known.get(), lines);
    }
    return new Step("Quartile: " + known.map(Quartiles::text).orElse("none"), lines);
  }

  private void quartiles(Quartiles quartiles, List<String> lines) {
    lines.add("Source: " + quartiles.source() + ".");
    quartiles.rows().forEach(row -> lines.add(row.label() + ": " + score(quartiles, row) + "."));
    quartiles
        .denominator()
        .find()
        .ifPresent(
            by ->
                lines.add(
                    "Units are differences times "
                        + by.value().toPlainString()
                        + ", "
                        + by.origin()
                        + (by.isOfOne() ? "" : ", over " + by.base().toPlainString())
                        + "."));
    result.interval().find().map(this::interval).ifPresent(lines::add);
    if (result.data().peers().isPresent()) {
      lines.add("Rules: quartiles.method " + rules.values().get("quartiles.method") + ".");
    }
  }

  private static String score(Quartiles quartiles, Quartiles.Row row) {
    String apart =
        row.difference().find().map(difference -> "; difference " + difference.text()).orElse("");
    String share =
        row.percent()
            .find()
            .map(percent -> ", " + whole(percent.movePointRight(2)) + "%")
            .orElse("");
    String units =
        row.units().find().map(count -> ", " + counted(whole(count), quartiles)).orElse("");
    return row.score().text() + apart + share + units;
  }

  /** A difference either way: {@code 12 Packages}, {@code -1 Package}. */
  private static String counted(String whole, Quartiles quartiles) {
    String noun = Blanks.isBlank(quartiles.noun()) ? "units" : quartiles.noun();
    return whole + " " + (whole.equals("1") || whole.equals("-1") ? Nouns.one(noun) : noun);
  }

  private static String whole(BigDecimal number) {
    return number.setScale(0, RoundingMode.HALF_UP).toPlainString();
  }

  private String interval(Interval sure) {
    Display display = Display.of(result.measure(), rules);
    return "95% interval of the figure ("
        + sure.method().word()
        + "): "
        + display.text(sure.lower())
        + " to "
        + display.text(sure.upper())
        + ".";
  }
}
