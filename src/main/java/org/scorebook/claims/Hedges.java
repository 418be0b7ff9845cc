package org.scorebook.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Sentences;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.Tokens;
import org.scorebook.claims.words.WordSet;
import org.scorebook.figures.result.Change;
import org.scorebook.figures.result.MeasureResult;
import org.scorebook.figures.result.Shown;

/**
 * Words of size beside a move of another size: {@code slightly} beside a tenth or more of the
 * figure, {@code significantly} beside a hundredth or less, or beside a move that may be chance. A
 * matter of taste, never a warning.
 */
final class Hedges {
  private static final Set<String> SMALL = WordSet.of("slightly slight marginally marginal");
  private static final Set<String> LARGE =
      WordSet.of("significantly significant substantially substantial considerably considerable");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private Hedges() {}

  /** A sentence for each such word, the first of each size only. */
  static List<String> find(MeasureResult result, String text) {
    Optional<BigDecimal> moved = moved(result);
    List<String> hints = new ArrayList<>();
    if (moved.isEmpty()) {
      return hints;
    }
    String change = result.change().find().map(Change::text).orElse("");
    for (List<Token> sentence : Sentences.of(Tokens.of(text))) {
      hint(sentence, SMALL, moved.get().compareTo(TENTH) >= 0)
          .ifPresent(word -> hints.add(sentence(word, change)));
      hint(sentence, LARGE, moved.get().compareTo(HUNDREDTH) <= 0 || mayBeChance(result))
          .ifPresent(word -> hints.add(sentence(word, change)));
    }
    return hints.stream().distinct().toList();
  }

  private static String sentence(String word, String change) {
    return "the commentary says \"" + word + "\"; the page shows a change of " + change + ".";
  }

  /** The share of the previous figure by which it moved. */
  private static Optional<BigDecimal> moved(MeasureResult result) {
    Optional<BigDecimal> now = result.current().figure().find().map(Shown::value);
    Optional<BigDecimal> before = result.previous().figure().find().map(Shown::value);
    return now.isEmpty() || before.isEmpty() || before.get().signum() == 0
        ? Optional.empty()
        : Optional.of(
            now.get().subtract(before.get()).divide(before.get(), MathContext.DECIMAL64).abs());
  }

  /** Whether the interval of the current figure holds the previous one. */
  private static boolean mayBeChance(MeasureResult result) {
    Optional<BigDecimal> before = result.previous().figure().find().map(Shown::value);
    return result
        .interval()
        .find()
        .filter(
            interval ->
                before
                    .filter(value -> interval.lower().compareTo(value) <= 0)
                    .filter(value -> interval.upper().compareTo(value) >= 0)
                    .isPresent())
        .isPresent();
  }

  /** The word and the move beside it, as the sentence has them. */
  private static Optional<String> hint(List<Token> sentence, Set<String> sizes, boolean odd) {
    for (int i = 0; odd && i < sentence.size(); i++) {
      boolean before = i > 0 && Lexicon.move(sentence.get(i - 1)).isPresent();
      boolean behind = i + 1 < sentence.size() && Lexicon.move(sentence.get(i + 1)).isPresent();
      if (sizes.contains(sentence.get(i).word()) && (before || behind)) {
        String move = sentence.get(behind ? i + 1 : i - 1).word();
        String size = sentence.get(i).word();
        return Optional.of(behind ? size + " " + move : move + " " + size);
      }
    }
    return Optional.empty();
  }
}
