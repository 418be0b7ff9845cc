package org.scorebook.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.Figures;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.model.Figure;
import org.scorebook.model.Period;
import org.scorebook.model.StatusWord;
import org.scorebook.model.Unit;
import org.scorebook.rules.Rules;

/** What the current figure would have to be for the status to be another. */
final class WhatIf {
  /** A figure further away than so many steps of its display is out of the question. */
  private static final long FARTHEST = 1L << 40;

  /** Figures that are compared exactly are looked at with as many decimals as are shown at most. */
  private static final int EXACT_DECIMALS = 4;

  private final MeasureResult result;
  private final Rules rules;
  private final Display display;
  private final BigDecimal step;
  private final BigDecimal start;
  private final StatusWord status;

  private WhatIf(MeasureResult result, Rules rules, BigDecimal current) {
    this.result = result;
    this.rules = rules;
    this.display = Display.of(result.measure(), rules);
    this.step = step(result.measure().unit(), result.measure().decimals(), rules);
    this.start = current.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    this.status = status(start);
  }

  /** One sentence for the next status above and one for that below, where there is one. */
  static List<String> of(MeasureResult result, Rules rules) {
    Optional<BigDecimal> current = result.current().figure().find().map(shown -> shown.value());
    if (current.isEmpty()) {
      return List.of();
    }
    WhatIf tried = new WhatIf(result, rules, current.get());
    List<String> lines = new ArrayList<>();
    if (result.status().overridden()) {
      lines.add("Without what was set by hand it would be " + rules.label(tried.status) + ".");
    }
    tried.next(1).ifPresent(figure -> lines.add(tried.sentence(figure, "or more")));
    tried.next(-1).ifPresent(figure -> lines.add(tried.sentence(figure, "or less")));
    return lines;
  }

  private static BigDecimal step(Unit unit, int decimals, Rules rules) {
    int places = rules.compare() == Rules.Compare.EXACT ? EXACT_DECIMALS : decimals;
    return switch (unit) {
      case PERCENTAGE, RATIO -> BigDecimal.ONE.movePointLeft(places + 2);
      case HOURS -> BigDecimal.ONE.divide(BigDecimal.valueOf(1440), MathContext.DECIMAL128);
      case MINUTES -> BigDecimal.ONE.divide(BigDecimal.valueOf(86_400), MathContext.DECIMAL128);
      case NUMBER, RATE, CURRENCY, DAYS -> BigDecimal.ONE.movePointLeft(places);
    };
  }

  private String sentence(BigDecimal figure, String orWhat) {
    return "A figure of "
        + display.textAsGiven(figure)
        + " "
        + orWhat
        + " would be "
        + rules.label(status(figure))
        + ".";
  }

  private StatusWord status(BigDecimal figure) {
    Period now = result.current().period();
    return Figures.standing(
            result.measure(),
            result.data().withReported(now, Optional.of(Figure.of(figure))),
            rules,
            now)
        .status()
        .word();
  }

  /** The nearest figure with another status: strides that double, then halves between two. */
  private Optional<BigDecimal> next(int way) {
    long same = 0;
    long stride = 1;
    while (stride <= FARTHEST && isPossible(at(way, stride)) && isSame(way, stride)) {
      same = stride;
      stride *= 2;
    }
    long other = stride;
    while (other > same + 1 && !isPossible(at(way, other))) {
      other = (same + other) / 2;
    }
    if (other > FARTHEST || !isPossible(at(way, other)) || isSame(way, other)) {
      return Optional.empty();
    }
    while (other - same > 1) {
      long middle = (same + other) / 2;
      if (isSame(way, middle)) {
        same = middle;
      } else {
        other = middle;
      }
    }
    return Optional.of(at(way, other));
  }

  private BigDecimal at(int way, long steps) {
    return start.add(step.multiply(BigDecimal.valueOf(way * steps)));
  }

  private boolean isSame(int way, long steps) {
    return status(at(way, steps)) == status;
  }

  /** A share lies between nothing and all, a count is never below nothing. */
  private boolean isPossible(BigDecimal figure) {
    return switch (result.measure().unit()) {
      case PERCENTAGE -> figure.signum() >= 0 && figure.compareTo(BigDecimal.ONE) <= 0;
      case RATIO, CURRENCY -> true;
      case NUMBER, RATE, DAYS, HOURS, MINUTES -> figure.signum() >= 0;
    };
  }
}
