package org.scorebook.workbook.input.slip;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scorebook.figures.Display;
import org.scorebook.figures.Targets;
import org.scorebook.model.Measure;
import org.scorebook.model.Period;
import org.scorebook.model.PreferredTravel;
import org.scorebook.model.Target;
import org.scorebook.model.Target.Scope;
import org.scorebook.model.Unit;
import org.scorebook.order.Order;

/**
 * A year-end target that the targets of its year belie: it asks for less than they do, is below
 * what has been counted up by then, or is a total of the year where each period stands by itself. A
 * profile that goes up and down with the seasons belies nothing.
 */
public final class YearEndUnlikely {
  /** Of fewer targets nobody knows whether they go one way, unless they lead to the year's end. */
  private static final int FEWEST = 3;

  /** Twice a half-year's target may be a goal; four times a quarter's is a sum. */
  private static final int FEWEST_IN_TOTAL = 4;

  private static final BigDecimal ROUNDED = new BigDecimal("0.01");

  private final Measure measure;
  private final List<Target> targets;
  private final Target yearEnd;
  private final Display display;

  private YearEndUnlikely(Measure measure, List<Target> targets, Target yearEnd, Display display) {
    this.measure = measure;
    this.targets = targets;
    this.yearEnd = yearEnd;
    this.display = display;
  }

  /**
   * What to say of the year-end target of a measure.
   *
   * @param size how large its figures mostly are
   */
  public static Optional<String> find(
      Measure measure,
      List<Target> targets,
      Target yearEnd,
      Period current,
      double size,
      Display display) {
    YearEndUnlikely found = new YearEndUnlikely(measure, targets, yearEnd, display);
    return measure.accumulates()
        ? found.findBelow(current.financialYear())
        : found.findTotal(current, size).or(() -> found.findWorse(current.financialYear()));
  }

  private Optional<String> findBelow(Period year) {
    List<Target> before = ofPeriods(year);
    boolean counts =
        measure.unit() == Unit.NUMBER
            && targets.stream().allMatch(target -> target.value().signum() >= 0);
    return (counts ? before.stream() : rising(before, year).stream())
        .filter(this::isAboveYearEnd)
        .findFirst()
        .map(
            target ->
                theYearEnd()
                    + " is below the target "
                    + text(target)
                    + ", and a year-to-date figure does not fall within its year. Correct one of"
                    + " them.");
  }

  /** The last of targets that count up, which no later one is below. */
  private Optional<Target> rising(List<Target> before, Period year) {
    return last(before, year, (earlier, later) -> later.value().compareTo(earlier.value()));
  }

  private boolean isAboveYearEnd(Target target) {
    return target.value().compareTo(yearEnd.value()) > 0;
  }

  private Optional<String> findTotal(Period current, double size) {
    int periods = measure.frequency().periodsInTwelveMonths();
    boolean adds = !measure.unit().isPercent() && !measure.coversTwelveMonths();
    if (!adds || periods < FEWEST_IN_TOTAL || 2 * size > yearEnd.value().doubleValue()) {
      return Optional.empty();
    }
    return Targets.find(targets, current)
        .filter(target -> target.value().signum() > 0)
        .filter(target -> isAbout(target.value().multiply(BigDecimal.valueOf(periods))))
        .map(
            target ->
                theYearEnd()
                    + " is "
                    + periods
                    + " times the target "
                    + text(target)
                    + ", as a total of the year would be, but the figure of its last "
                    + measure.frequency().kind().word()
                    + " is held against it, since Accumulates is not Yes. Type what that one"
                    + " should reach, or delete the row.");
  }

  private boolean isAbout(BigDecimal total) {
    return total.subtract(yearEnd.value()).abs().compareTo(total.multiply(ROUNDED)) <= 0;
  }

  private Optional<String> findWorse(Period year) {
    List<Target> before = ofPeriods(year);
    Optional<Target> asksMost =
        before.isEmpty()
            ? Target.find(targets, new Scope.Year(year))
                .or(() -> Target.find(targets, new Scope.Always()))
            : last(before, year, this::better);
    return asksMost
        .filter(target -> better(yearEnd, target) > 0)
        .map(
            target ->
                theYearEnd()
                    + " asks for less than the target "
                    + text(target)
                    + (measure.preferredTravel() == PreferredTravel.RANGE
                        ? ", which lies within it"
                        : ", since " + measure.preferredTravel().word() + " is preferred")
                    + ". Correct one of them; leave them if the year may end so.");
  }

  /** The targets of single periods of a year, in their order. */
  private List<Target> ofPeriods(Period year) {
    return targets.stream()
        .filter(target -> target.scope() instanceof Scope.One)
        .filter(target -> target.scope().financialYear().filter(year::equals).isPresent())
        .sorted(Order.by(YearEndUnlikely::period))
        .toList();
  }

  private static Period period(Target target) {
    return ((Scope.One) target.scope()).period();
  }

  /** How one target compares with another. */
  private interface Steps {

    /** Above zero where the later one goes the way, 0 where it stays, below zero else. */
    int step(Target earlier, Target later);
  }

  /** The last of targets none of which goes back, where they are enough to tell. */
  private static Optional<Target> last(List<Target> inOrder, Period year, Steps steps) {
    if (inOrder.size() < 2) {
      return Optional.empty();
    }
    for (int i = 1; i < inOrder.size(); i++) {
      if (steps.step(inOrder.get(i - 1), inOrder.get(i)) < 0) {
        return Optional.empty();
      }
    }
    Target last = inOrder.get(inOrder.size() - 1);
    return inOrder.size() >= FEWEST || period(last).last().equals(year.last())
        ? Optional.of(last)
        : Optional.empty();
  }

  /** Above zero where the later target asks for more, below zero where it asks for less. */
  private int better(Target earlier, Target later) {
    int up = later.value().compareTo(earlier.value());
    if (measure.preferredTravel() != PreferredTravel.RANGE) {
      return switch (measure.preferredTravel()) {
        case UPWARDS -> up;
        case DOWNWARDS -> -up;
        default -> 0;
      };
    }
    int down = earlier.to().orElse(earlier.value()).compareTo(later.to().orElse(later.value()));
    // A range asks for more than another that it lies within.
    return up * down < 0 ? 0 : Integer.signum(up + down);
  }

  private String theYearEnd() {
    return "The year-end target " + size(yearEnd);
  }

  private String text(Target target) {
    String scope =
        target.scope() instanceof Scope.One one
            ? " of " + one.period().label()
            : target
                .scope()
                .financialYear()
                .map(year -> " of " + year.label())
                .orElse(" of every period");
    return size(target) + scope;
  }

  private String size(Target target) {
    return display.textAsGiven(target.value())
        + target.to().map(to -> " to " + display.textAsGiven(to)).orElse("");
  }
}
