package org.scorebook.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The word somebody probably meant: the one place where spellings are compared. */
public final class NearestWord {
  private NearestWord() {}

  /**
   * The candidate fewest typing slips away (a letter too many, too few, wrong, or two swapped),
   * letter case and blanks ignored; empty where none is near. A short word allows one slip, a longer
   * one a slip in every three letters.
   */
  public static Optional<String> find(String typed, Collection<String> candidates) {
    String wanted = plain(typed);
    String nearest = null;
    int fewest = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      String word = plain(candidate);
      int slips = slips(wanted, word);
      int allowed = Math.max(1, Math.min(wanted.length(), word.length()) / 3);
      if (slips <= allowed && slips < fewest && slips < word.length()) {
        fewest = slips;
        nearest = candidate;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00A0_-]+", "");
  }

  /** Optimal string alignment distance. */
  private static int slips(String a, String b) {
    if (Math.abs(a.length() - b.length()) > Math.max(a.length(), b.length()) / 2) {
      return Integer.MAX_VALUE;
    }
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int different = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(
            cost[i - 1][j - 1] + different, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
