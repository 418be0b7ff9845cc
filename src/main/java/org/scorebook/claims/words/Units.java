package org.scorebook.claims.words;

import java.util.Set;
import org.scorebook.claims.words.Stated.Unit;

/** Words that follow a number and say what it counts. */
final class Units {
  static final Set<String> POINTS = WordSet.of("pp ppt ppts pts point points pps percentagepoints");

  private Units() {}

  /** How many zeros a word stands for; 0 where it is no such word. */
  static int scale(String word) {
    return switch (word) {
      case "k", "thousand" -> 3;
      case "m", "mn", "million" -> 6;
      case "bn", "billion" -> 9;
      default -> 0;
    };
  }

  static Stated scaled(Stated number, int zeros) {
    return new Stated(
        number.value().movePointRight(zeros),
        number.step().movePointRight(zeros),
        number.unit(),
        number.bound());
  }

  static Stated as(Stated number, Unit unit) {
    return new Stated(number.value(), number.step(), unit, number.bound());
  }
}
