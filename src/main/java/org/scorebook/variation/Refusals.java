package org.scorebook.variation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scorebook.model.Period;

/** Where usual variation cannot be judged, and the sentence that says why. */
final class Refusals {
  /** With fewer cases a period than this, one case more or less looks like news. */
  private static final BigDecimal LEAST_CASES = BigDecimal.valueOf(5);

  private final History history;
  private final int needed;
  private final List<Point> run;
  private final Period.Kind kind;

  private Refusals(History history, int needed) {
    this.history = history;
    this.needed = needed;
    this.run = history.run();
    this.kind = history.frequency().kind();
  }

  /**
   * The first reason not to judge; empty where there is none. What no further figure would mend
   * comes first.
   *
   * @param needed fewest points
   */
  static Optional<String> find(History history, int needed) {
    return new Refusals(history, needed).find();
  }

  private Optional<String> find() {
    return whatItIs().or(this::howMany).or(this::whatItSays);
  }

  private Optional<String> whatItIs() {
    if (history.accumulates()) {
      return Optional.of("A year-to-date figure rises by itself; usual variation is not judged.");
    }
    if (history.coversTwelveMonths() && kind != Period.Kind.YEAR) {
      return Optional.of(
          "Each figure shares "
              + shared()
              + " months with the one before; usual variation is not judged.");
    }
    return run.stream().anyMatch(Point::suppressed)
        ? Optional.of("Usual variation is not judged with suppressed figures.")
        : Optional.empty();
  }

  /** How many months two successive figures of twelve months have in common. */
  private String shared() {
    return switch (kind) {
      case MONTH -> "eleven";
      case QUARTER -> "nine";
      case HALF -> "six";
      case YEAR -> "no";
    };
  }

  private Optional<String> howMany() {
    if (run.size() >= needed) {
      return Optional.empty();
    }
    List<Point> level = history.level();
    if (level.size() >= needed) {
      Period missing = level.get(level.size() - run.size() - 1).period();
      return Optional.of(
          "Usual variation is not judged across a missing "
              + kind.counted(1)
              + " ("
              + missing.label()
              + ").");
    }
    int figures = (int) level.stream().filter(point -> !point.isGap()).count();
    return Optional.of(
        "Usual variation needs "
            + needed
            + " "
            + kind.counted(needed)
            + "; there "
            + (figures == 1 ? "is " : "are ")
            + figures
            + ".");
  }

  private Optional<String> whatItSays() {
    List<BigDecimal> values = run.stream().map(point -> point.value().orElseThrow()).toList();
    int count = values.size();
    if (history.cases()) {
      BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      boolean few = sum.compareTo(LEAST_CASES.multiply(BigDecimal.valueOf(count))) < 0;
      long none = values.stream().filter(value -> value.signum() == 0).count();
      if (few || 2 * none >= count) {
        return Optional.of("Too few cases a " + kind.counted(1) + " for usual variation.");
      }
    }
    boolean still = values.stream().allMatch(value -> value.compareTo(values.get(0)) == 0);
    return still
        ? Optional.of("The figure has not moved in " + count + " " + kind.counted(count) + ".")
        : Optional.empty();
  }
}
