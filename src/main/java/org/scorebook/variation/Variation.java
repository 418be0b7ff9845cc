package org.scorebook.variation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.rules.Rules;

/**
 * The door of the package: whether the last figure of a measure is more than its usual variation,
 * or the sentence that says why that cannot be judged.
 */
public sealed interface Variation {

  /** How many points there are to judge by: the unbroken run that ends with the current period. */
  int points();

  /**
   * The reason of the verdict, empty where nothing is unusual; where it is refused, the sentence
   * that says why.
   */
  String reason();

  /** What was judged; empty where it is refused. */
  default Optional<Judged> judged() {
    return this instanceof Judged judged ? Optional.of(judged) : Optional.empty();
  }

  /** It cannot be judged. */
  record Refused(int points, String reason) implements Variation {}

  /**
   * It was judged.
   *
   * @param target what to expect of the target, where there is one
   * @param limits as computed
   * @param lower the lower limit as it is shown: no lower than a figure can be; likewise {@code
   *     upper}
   * @param first the first period of the run
   * @param value of the last period
   * @param signals of every point, in order of period, then of kind
   */
  record Judged(
      Verdict verdict,
      Optional<TargetVerdict> target,
      Limits limits,
      BigDecimal lower,
      BigDecimal upper,
      Period first,
      Period last,
      BigDecimal value,
      int points,
      List<Signal> signals)
      implements Variation {
    public Judged {
      signals = List.copyOf(signals);
    }

    /** Whether the lower limit lies lower than a figure can be. */
    public boolean isHeldBelow() {
      return lower.compareTo(limits.lower()) > 0;
    }

    /** Whether the upper limit lies higher than a figure can be. */
    public boolean isHeldAbove() {
      return upper.compareTo(limits.upper()) < 0;
    }

    /** The signals of the last point, in the order in which reasons are named. */
    public List<Signal> reasons() {
      return signals.stream().filter(signal -> signal.period().equals(last)).toList();
    }

    /**
     * The reasons without their names: {@code Above the upper limit, 13 in a row rising}. A figure
     * beyond a limit is near it, too.
     */
    public String plainReason() {
      boolean isOutside =
          reasons().stream().anyMatch(signal -> signal.kind() == Signal.Kind.OUTSIDE);
      String reason =
          reasons().stream()
              .filter(signal -> !isOutside || signal.kind() != Signal.Kind.TWO_OF_THREE)
              .map(Signal::plain)
              .collect(Collectors.joining(", "));
      return reason.isEmpty() ? "" : Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
    }

    @Override
    public String reason() {
      return reasons().stream().map(Signal::text).collect(Collectors.joining(", "));
    }
  }

  /**
   * Judges the last figure of a history.
   *
   * @param aim the target of the current period, where there is one and a way is preferred
   */
  static Variation of(
      History history, PreferredTravel preferred, Optional<Aim> aim, Rules.UsualVariation rules) {
    List<Point> run = history.run();
    Optional<String> refusal = Refusals.find(history, rules.points());
    if (refusal.isPresent()) {
      return new Refused(run.size(), refusal.get());
    }
    List<BigDecimal> points = run.stream().map(point -> point.value().orElseThrow()).toList();
    Limits limits = Limits.of(points, rules.ranges());
    List<Signal> signals = Signals.of(points, limits, at -> run.get(at).period());
    Period last = run.get(run.size() - 1).period();
    return new Judged(
        verdict(signals, last, preferred),
        aim.map(given -> target(given, limits, points, preferred)),
        limits,
        history.least().map(limits.lower()::max).orElse(limits.lower()),
        history.most().map(limits.upper()::min).orElse(limits.upper()),
        run.get(0).period(),
        last,
        points.get(points.size() - 1),
        points.size(),
        signals);
  }

  private static Verdict verdict(List<Signal> signals, Period last, PreferredTravel preferred) {
    List<Boolean> ways =
        signals.stream()
            .filter(signal -> signal.period().equals(last))
            .map(Signal::up)
            .distinct()
            .toList();
    if (ways.size() != 1) {
      return ways.isEmpty() ? Verdict.USUAL : Verdict.MIXED;
    }
    boolean up = ways.get(0);
    return switch (preferred) {
      case UPWARDS -> up ? Verdict.IMPROVING : Verdict.WORSENING;
      case DOWNWARDS -> up ? Verdict.WORSENING : Verdict.IMPROVING;
      case RANGE, NONE -> up ? Verdict.HIGHER : Verdict.LOWER;
    };
  }

  private static TargetVerdict target(
      Aim aim, Limits limits, List<BigDecimal> points, PreferredTravel preferred) {
    if (points.stream().allMatch(aim.isMet())) {
      return TargetVerdict.ALWAYS_MET;
    }
    boolean above = aim.target().compareTo(limits.upper()) >= 0;
    boolean below = aim.target().compareTo(limits.lower()) <= 0;
    if (!above && !below) {
      return TargetVerdict.HIT_OR_MISS;
    }
    return above == (preferred == PreferredTravel.UPWARDS)
        ? TargetVerdict.NOT_REACHABLE
        : TargetVerdict.ALWAYS_MET;
  }
}
