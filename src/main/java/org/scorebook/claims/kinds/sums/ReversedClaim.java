package org.scorebook.claims.kinds.sums;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Lexicon.Move;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.Stated.Bound;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;

/**
 * Numbers that go the other way than their sentence says: {@code fell from 5.4% to 5.9%}, {@code
 * was 5.4%, up from 5.9%}. They stand by themselves, whatever they count.
 */
final class ReversedClaim {
  private static final Set<String> SAYS =
      WordSet.of("is was are were at to stands stood remains reached");
  private static final int MOST_BETWEEN = 3;

  private ReversedClaim() {}

  static List<ClaimVerdict> judge(CharSequence text, List<Token> sentence) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Move> move = move(sentence.get(i)).filter(m -> m == Move.UP || m == Move.DOWN);
      int from = move.isEmpty() ? -1 : behindAdverbs(sentence, i + 1);
      if (from >= 0 && isWord(sentence, from, "from")) {
        int first = number(sentence, from + 1);
        int to = first < 0 ? -1 : link(sentence, first, "to");
        int second = to < 0 ? before(sentence, i) : number(sentence, to + 1);
        check(text, sentence, move.get(), first, second).ifPresent(verdicts::add);
      } else if (from >= 0 && isWord(sentence, from, "to")) {
        int second = number(sentence, from + 1);
        int back = second < 0 ? -1 : link(sentence, second, "from");
        int first = back < 0 ? -1 : number(sentence, back + 1);
        check(text, sentence, move.get(), first, second).ifPresent(verdicts::add);
      }
    }
    return verdicts;
  }

  private static Optional<Move> move(Token token) {
    if (token.is("up") || token.is("down")) {
      return Optional.of(token.is("up") ? Move.UP : Move.DOWN);
    }
    return Lexicon.move(token);
  }

  private static int behindAdverbs(List<Token> sentence, int from) {
    int at = from;
    while (at < sentence.size()
        && (Lexicon.isAdverb(sentence.get(at)) || sentence.get(at).word().endsWith("ly"))) {
      at++;
    }
    return at;
  }

  private static boolean isWord(List<Token> sentence, int at, String word) {
    return at < sentence.size() && sentence.get(at).is(word);
  }

  private static int number(List<Token> sentence, int from) {
    int at = behindAdverbs(sentence, from);
    return at < sentence.size() && sentence.get(at).isNumber() ? at : -1;
  }

  /** The word that leads to the other number, right behind this one or what it counts. */
  private static int link(List<Token> sentence, int number, String word) {
    return isWord(sentence, number + 1, word) ? number + 1 : -1;
  }

  /** {@code was 5.4%, up from}: the number that a sentence says before; -1 where there is none. */
  private static int before(List<Token> sentence, int move) {
    String way = sentence.get(move).word();
    boolean comma = move > 1 && sentence.get(move - 1).is(",");
    if (!comma || !(way.equals("up") || way.equals("down"))) {
      return -1;
    }
    for (int i = move - 2; i > 0 && i >= move - 2 - MOST_BETWEEN; i--) {
      if (sentence.get(i).isNumber()) {
        int said = i - 1;
        while (said > 0 && Lexicon.isAdverb(sentence.get(said)) && !sentence.get(said).is("at")) {
          said--;
        }
        return SAYS.contains(sentence.get(said).word()) ? i : -1;
      }
      if (!sentence.get(i).isWord()) {
        return -1;
      }
    }
    return -1;
  }

  private static Optional<ClaimVerdict> check(
      CharSequence text, List<Token> sentence, Move move, int first, int second) {
    if (first < 0 || second < 0) {
      return Optional.empty();
    }
    Stated from = sentence.get(first).number().orElseThrow();
    Stated to = sentence.get(second).number().orElseThrow();
    int way = to.value().compareTo(from.value()) * (move == Move.UP ? 1 : -1);
    if (!isAlike(sentence, first, second) || way >= 0) {
      return Optional.empty();
    }
    int start = Math.min(first, second);
    return Optional.of(
        ClaimVerdict.contradicted(
            sentence.get(start).quoteTo(sentence.get(Math.max(first, second)), text),
            "",
            "That is "
                + (move == Move.UP ? "a fall" : "a rise")
                + ", and the sentence says the opposite. Correct the numbers or the words."));
  }

  /** Whether both numbers are exact and of one unit. */
  private static boolean isAlike(List<Token> sentence, int first, int second) {
    Stated from = sentence.get(first).number().orElseThrow();
    Stated to = sentence.get(second).number().orElseThrow();
    boolean exact = from.bound() == Bound.EXACT && to.bound() == Bound.EXACT;
    boolean counted = from.unit() != Stated.Unit.DURATION && to.unit() != Stated.Unit.DURATION;
    return exact
        && counted
        && (from.unit() == to.unit() || isBare(sentence, first) || isBare(sentence, second))
        && !isRatio(sentence, first)
        && !isRatio(sentence, second);
  }

  /** {@code to 28.2 days from 28.9}: what it counts is said of the other. */
  private static boolean isBare(List<Token> sentence, int number) {
    return isCount(sentence, number)
        && (number + 1 == sentence.size()
            || !sentence.get(number + 1).isWord()
            || isWord(sentence, number + 1, "to"));
  }

  /** {@code 1 in 5}, {@code 9 of 12}, {@code 45 seconds}: only a part of what is said. */
  private static boolean isRatio(List<Token> sentence, int number) {
    return number + 1 < sentence.size()
        && (WordSet.of("in of out hours hour minutes seconds / weeks per year years")
                .contains(sentence.get(number + 1).word())
            && !(isWord(sentence, number + 1, "in") && !isCount(sentence, number + 2)));
  }

  private static boolean isCount(List<Token> sentence, int at) {
    return at < sentence.size() && sentence.get(at).is("#");
  }
}
