package org.scorebook.claims.kinds.sums;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;

/** Parts that cannot add up: {@code 74% rated green and 29% red}. */
final class PartsClaim {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private PartsClaim() {}

  static List<ClaimVerdict> judge(CharSequence text, List<Token> sentence) {
    Map<String, BigDecimal> parts = new HashMap<>();
    BigDecimal slack = BigDecimal.ZERO;
    int first = -1;
    int last = -1;
    for (int i = 0; i < sentence.size(); i++) {
      int colour = sentence.get(i).is("#%") ? colour(sentence, i) : -1;
      if (colour < 0) {
        continue;
      }
      var stated = sentence.get(i).number().orElseThrow();
      if (parts.putIfAbsent(sentence.get(colour).word(), stated.value()) != null) {
        return List.of();
      }
      slack = slack.add(stated.step());
      first = first < 0 ? i : first;
      last = colour;
    }
    BigDecimal sum = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (parts.size() < 2 || sum.compareTo(WHOLE.add(slack)) <= 0) {
      return List.of();
    }
    return List.of(
        ClaimVerdict.contradicted(
            sentence.get(first).quoteTo(sentence.get(last), text),
            "",
            "Together they are " + sum.toPlainString() + "%. Correct the numbers."));
  }

  /** The colour that a percentage is said of; -1 where it is of something else. */
  private static int colour(List<Token> sentence, int percent) {
    for (int i = percent + 1; i < sentence.size() && i <= percent + 6; i++) {
      Token token = sentence.get(i);
      if (WordSet.STATUSES.contains(token.word())) {
        return i;
      }
      if (token.isNumber() || token.is(",") || token.is(";")) {
        return -1;
      }
    }
    return -1;
  }
}
