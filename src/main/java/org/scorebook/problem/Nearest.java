package org.scorebook.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scorebook.text.Blanks;

/** The word that a misspelt one was probably meant to be. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate that differs least, letter case ignored; where none differs by a third of its
   * letters or fewer, the only one that begins with what was typed ({@code Up} for {@code
   * Upwards}); else empty. Of equals the first.
   */
  public static Optional<String> find(String typed, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> distance(typed, candidate) <= allowed(candidate))
        .min(Comparator.comparingInt(candidate -> distance(typed, candidate)))
        .or(() -> begun(typed, candidates));
  }

  private static Optional<String> begun(String typed, Collection<String> candidates) {
    String start = Blanks.strip(typed).toLowerCase(Locale.ROOT);
    List<String> begun =
        candidates.stream()
            .filter(candidate -> candidate.toLowerCase(Locale.ROOT).startsWith(start))
            .toList();
    return start.length() > 1 && begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
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
