package org.scorebook.disclosure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a hidden count follows from a sum in which it stands, in words. */
final class Working {
  private static final List<String> WORDS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private final Knowledge knowledge;
  private final CountSum sum;
  private final CountCell cell;

  Working(Knowledge knowledge, CountSum sum, CountCell cell) {
    this.knowledge = knowledge;
    this.sum = sum;
    this.cell = cell;
  }

  /** Empty where it does not follow from this sum alone. */
  Optional<String> text() {
    boolean isOfAreas = sum.parts().stream().noneMatch(part -> part.spot().isWhole());
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
    return value(of).orElseThrow().toPlainString() + (named ? " of " + of.counted() : "");
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
