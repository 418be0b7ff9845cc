package org.scorebook.variation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scorebook.model.Frequency;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.rules.Rules;
import org.scorebook.rules.Rules.Ranges;

/** Runs of figures for tests, written in a line. */
final class Runs {
  private static final Period LAST = Period.month(YearMonth.of(2020, 12), Month.APRIL);

  private Runs() {}

  /** Figures with blanks between them; {@code 12*7} is 12 seven times, {@code 5/113} a share. */
  static List<BigDecimal> figures(String text) {
    List<BigDecimal> figures = new ArrayList<>();
    for (String word : text.split(" ", -1)) {
      String[] times = word.split("\\*", -1);
      for (int i = 0; i < (times.length == 1 ? 1 : Integer.parseInt(times[1])); i++) {
        figures.add(figure(times[0]));
      }
    }
    return figures;
  }

  private static BigDecimal figure(String word) {
    String[] parts = word.split("/", -1);
    return parts.length == 1
        ? new BigDecimal(word)
        : new BigDecimal(parts[0]).divide(new BigDecimal(parts[1]), MathContext.DECIMAL128);
  }

  /** Monthly figures up to December 2020. */
  static History monthly(String text) {
    List<BigDecimal> figures = figures(text);
    List<Point> points = new ArrayList<>();
    for (int at = 0; at < figures.size(); at++) {
      points.add(
          new Point(
              LAST.plus(at - figures.size() + 1), Optional.of(figures.get(at)), false, false));
    }
    return new History(
        Frequency.MONTHLY, false, false, false, Optional.empty(), Optional.empty(), points);
  }

  static Variation judge(String text, PreferredTravel preferred, Ranges ranges) {
    return Variation.of(
        monthly(text), preferred, Optional.empty(), new Rules.UsualVariation(13, ranges));
  }

  /** Every signal as its place, from 1, and kind: {@code 5 outside, 6 trend}. */
  static String places(List<Signal> signals, int points) {
    return signals.stream()
        .map(signal -> (points - signal.period().until(LAST)) + " " + signal.kind().word())
        .collect(Collectors.joining(", "));
  }

  /** The same of points held against given limits. */
  static String places(String text, Limits limits) {
    List<BigDecimal> figures = figures(text);
    List<Signal> signals = Signals.of(figures, limits, at -> LAST.plus(at - figures.size() + 1));
    return places(signals, figures.size());
  }

  static String rounded(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
