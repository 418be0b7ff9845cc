package org.scorebook.peers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Figures as downloads write them. */
final class WrittenNumber {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d+)?([eE][-+]?\\d{1,2})?%?");

  private WrittenNumber() {}

  /** The number; empty for {@code *}, {@code -}, {@code [c]}, {@code :} and whatever is none. */
  static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches() && text.chars().anyMatch(Character::isDigit)
        ? Optional.of(new BigDecimal(text.replace(",", "").replace("%", "")))
        : Optional.empty();
  }
}
