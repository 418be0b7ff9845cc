package org.scorebook.problem;

import static java.util.regex.Pattern.DOTALL;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.scorebook.order.Order;
import org.scorebook.text.Blanks;

/** The word that a misspelt one was probably meant to be. */
public final class Nearest {
  /** Words that some take for twice a year and some for every second one. */
  private static final Set<String> TWICE_OR_EVERY_SECOND = Set.of("biannual", "biannually");

  /** What stands behind the words of a heading: from a bracket on, or nothing but marks. */
  private static final Pattern REMARK = Pattern.compile("[^\\p{L}\\p{N}]*(?:[(\\[].*)?$", DOTALL);

  private Nearest() {}

  /**
   * The candidate that differs least, letter case ignored; where none differs by a third of its
   * letters or fewer, the only one that begins with what was typed ({@code Up} for {@code
   * Upwards}); else empty. Of equals the first. What means something else is not near, however few
   * letters it takes: other digits ({@code M12} for {@code M11}), a word before ({@code Unreported}
   * for {@code Reported}), another word among several ({@code Data only} for {@code DoT Only}).
   */
  public static Optional<String> find(String typed, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> distance(typed, candidate) <= allowed(candidate))
        .filter(candidate -> !meansAnother(typed, candidate))
        .min(Order.by(candidate -> distance(typed, candidate)))
        .or(() -> begun(typed, candidates));
  }

  /**
   * The same for a heading, which may also have marks or a remark in brackets behind it: {@code
   * Value *}, {@code Value (%)}.
   */
  public static Optional<String> findHeading(String typed, Collection<String> candidates) {
    return find(typed, candidates).or(() -> find(withoutRemark(typed), candidates));
  }

  private static String withoutRemark(String typed) {
    return REMARK.matcher(typed).replaceFirst("");
  }

  private static boolean meansAnother(String typed, String candidate) {
    String from = Blanks.strip(typed).toLowerCase(Locale.ROOT);
    String to = candidate.toLowerCase(Locale.ROOT);
    String[] words = from.split("\\s+", -1);
    String[] wanted = to.split("\\s+", -1);
    boolean otherWord =
        words.length == wanted.length
            && IntStream.range(0, words.length)
                .anyMatch(i -> distance(words[i], wanted[i]) > Math.max(1, wanted[i].length() / 3));
    return otherWord
        || (from.endsWith(to) && from.length() > to.length() + 1)
        || !haveSameDigits(from, to)
        || TWICE_OR_EVERY_SECOND.contains(from);
  }

  /** Whether the digits agree, where an o may be a 0 and an l or i a 1. */
  private static boolean haveSameDigits(String from, String to) {
    return to.matches(".*\\d.*") ? digits(from).equals(digits(to)) : !from.matches(".*[2-9].*");
  }

  private static String digits(String text) {
    return text.replace('o', '0').replaceAll("[li]", "1").replaceAll("\\D", "");
  }

  private static Optional<String> begun(String typed, Collection<String> candidates) {
    String start = Blanks.strip(typed).toLowerCase(Locale.ROOT);
    List<String> begun =
        candidates.stream()
            .filter(candidate -> candidate.toLowerCase(Locale.ROOT).startsWith(start))
            .toList();
    boolean negation = start.equals("no") || start.equals("not");
    return !negation && start.length() > 1 && begun.size() == 1
        ? Optional.of(begun.get(0))
        : Optional.empty();
  }

  /** A sentence that suggests the nearest candidate, after a blank; empty where there is none. */
  public static String suggestion(String typed, Collection<String> candidates) {
    return find(typed, candidates).map(word -> " Did you mean " + word + "?").orElse("");
  }

  /** A third of the letters, at least one, but never all of them. */
  private static int allowed(String candidate) {
    return Math.min(Math.max(1, candidate.length() / 3), candidate.length() - 1);
  }

  /** How many letters must be added, dropped, changed or swapped with their neighbour. */
  private static int distance(String one, String other) {
    String from = Blanks.strip(one).toLowerCase(Locale.ROOT);
    String to = other.toLowerCase(Locale.ROOT);
    int longer = Math.abs(from.length() - to.length());
    if (longer > to.length()) {
      return longer; // far off already: no table is made for a text of a whole page
    }
    int[][] steps = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int changed = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
        least = Math.min(least, steps[i - 1][j - 1] + changed);
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          least = Math.min(least, steps[i - 2][j - 2] + 1);
        }
        steps[i][j] = least;
      }
    }
    return steps[from.length()][to.length()];
  }
}
