package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scorebook.disclosure.Stretches.Step;
import org.scorebook.order.Order;

/** How a hidden count follows from a relation in which it stands, in words. */
final class Working {
  private static final List<String> WORDS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  /** So many are named each. */
  private static final int SEVERAL = 4;

  private final Comparator<CountCell> byMeasure;
  private final Knowledge knowledge;
  private final Map<CountCell, List<String>> shownBy;
  private final CountCell cell;

  /**
   * How one follows.
   *
   * @param shownBy the measures that show a count, by their IDs
   */
  Working(Knowledge knowledge, Map<CountCell, List<String>> shownBy, CountCell cell) {
    this.knowledge = knowledge;
    this.shownBy = shownBy;
    this.cell = cell;
    this.byMeasure =
        Order.of(Order.by(this::isOwn), Order.by((CountCell count) -> count.spot().period()));
  }

  private boolean isOwn(CountCell count) {
    return count.counted().equals(cell.counted());
  }

  /** Empty where it does not follow from this relation alone. */
  Optional<String> text(Relation relation) {
    if (relation instanceof CountSum sum) {
      return text(sum);
    }
    return relation instanceof Stretches stretches
        ? text(stretches.way(cell, knowledge))
        : Optional.empty();
  }

  /** The measure and period of one shown count that covers the same time. */
  Optional<String> same(Relation relation) {
    return relation instanceof Stretches stretches
        ? Optional.of(stretches.way(cell, knowledge))
            .filter(way -> way.size() == 1)
            .map(way -> way.get(0).cell())
            .map(same -> name(same) + " for " + same.spot().period().label())
        : Optional.empty();
  }

  private Optional<String> text(List<Step> way) {
    if (way.isEmpty()) {
      return Optional.empty();
    }
    List<CountCell> added = way.stream().filter(Step::added).map(Step::cell).toList();
    List<CountCell> less = way.stream().filter(step -> !step.added()).map(Step::cell).toList();
    return Optional.of(
        inTime(added)
            + (less.isEmpty() ? (added.size() > 1 ? " together" : "") : " less " + inTime(less)));
  }

  /** {@code 12 for Oct 2020 and 15 for Dec 2020}; of many how many there are and their sum. */
  private String inTime(List<CountCell> counts) {
    if (counts.size() > SEVERAL) {
      BigDecimal sum =
          counts.stream()
              .map(count -> value(count).orElseThrow())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      return "the " + number(counts.size()) + " others, " + sum.toPlainString() + " together,";
    }
    return counts.stream()
        .sorted(byMeasure)
        .map(count -> of(count, !isOwn(count)) + " for " + count.spot().period().label())
        .collect(Collectors.joining(" and "));
  }

  private Optional<String> text(CountSum sum) {
    boolean isOfAreas = sum.isOfAreas();
    List<CountCell> others = sum.cells().stream().filter(other -> !other.equals(cell)).toList();
    List<CountCell> unknown = others.stream().filter(other -> value(other).isEmpty()).toList();
    if (sum.total().equals(cell)) {
      return unknown.isEmpty()
          ? Optional.of(
              (isOfAreas ? "the " + number(others.size()) + " areas" : together(others))
                  + " together")
          : Optional.empty();
    }
    boolean areOneEach =
        unknown.stream()
            .allMatch(other -> knowledge.range(other).equals(CountRange.of(BigDecimal.ONE)));
    if (value(sum.total()).isEmpty() || !areOneEach || (!isOfAreas && !unknown.isEmpty())) {
      return Optional.empty();
    }
    int shown = others.size() - 1 - unknown.size();
    return Optional.of(
        isOfAreas
            ? of(sum.total(), false) + " less " + less(shown, unknown.size())
            : of(sum.total(), true)
                + " less "
                + together(others.stream().filter(other -> !other.equals(sum.total())).toList()));
  }

  private Optional<BigDecimal> value(CountCell of) {
    return knowledge.find(of);
  }

  private String of(CountCell of, boolean named) {
    return value(of).orElseThrow().toPlainString() + (named ? " of " + name(of) : "");
  }

  /** The first measure that shows it. */
  private String name(CountCell of) {
    return shownBy.getOrDefault(of, List.of(of.counted())).get(0);
  }

  private String together(List<CountCell> cells) {
    return cells.stream().map(each -> of(each, true)).collect(Collectors.joining(" and "));
  }

  private static String less(int shown, int hidden) {
    if (hidden > 0) {
      return "the " + number(shown) + " shown and 1 for each other hidden one";
    }
    return shown == 1 ? "the other one" : "the " + number(shown) + " others";
  }

  private static String number(int number) {
    return number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
  }
}
