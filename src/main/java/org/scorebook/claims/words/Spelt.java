package org.scorebook.claims.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.words.Stated.Bound;
import org.scorebook.claims.words.Stated.Unit;

/**
 * Numbers written as words: {@code sixteen}, {@code eighty-four}, {@code one hundred and twelve},
 * {@code half a point}. Those up to twelve are words of any sentence, and numbers only before a
 * word of comparison.
 */
final class Spelt {
  private static final List<String> UNITS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final int SMALL = 12;
  private static final Set<String> COMPARED =
      WordSet.of("fewer more less higher lower better worse");
  private static final Set<String> STEPS = WordSet.of("by up down");
  private static final Set<String> BEHIND_STEP =
      WordSet.of("on to since from this in compared over last and");
  private static final Phrase HALF =
      Phrase.of("half|½ a|of percentage|a? point|percentage? point?");

  private Spelt() {}

  static List<Token> applied(List<Token> tokens) {
    List<Token> read = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); ) {
      int half = HALF.end(tokens, i);
      if (half > 0 && tokens.get(half - 1).is("point")) {
        Stated stated =
            new Stated(new BigDecimal("0.5"), new BigDecimal("0.2"), Unit.POINTS, Bound.EXACT);
        read.add(Token.of(stated, tokens.get(i).start(), tokens.get(half - 1).end()));
        i = half;
        continue;
      }
      int end = end(tokens, i);
      Optional<Integer> value = end < 0 ? Optional.empty() : Optional.of(value(tokens, i, end));
      if (value.isPresent()
          && (value.get() > SMALL || isCompared(tokens, end) || isStep(tokens, i, end))) {
        read.add(Token.of(stated(value.get()), tokens.get(i).start(), tokens.get(end - 1).end()));
        i = end;
      } else {
        read.add(tokens.get(i));
        i++;
      }
    }
    return read;
  }

  /** The number that a word is up to nineteen; 0 where it is none. */
  static int small(Token token) {
    return Math.max(0, UNITS.indexOf(token.word()));
  }

  private static Stated stated(int value) {
    return new Stated(BigDecimal.valueOf(value), BigDecimal.ONE, Unit.COUNT, Bound.EXACT);
  }

  private static boolean isCompared(List<Token> tokens, int at) {
    return at < tokens.size() && COMPARED.contains(tokens.get(at).word());
  }

  /** {@code rose by three this quarter}, {@code up five to 43}: a step, of nothing named. */
  private static boolean isStep(List<Token> tokens, int from, int end) {
    boolean led = from > 0 && STEPS.contains(tokens.get(from - 1).word());
    return led
        && (end == tokens.size()
            || !tokens.get(end).isWord()
            || BEHIND_STEP.contains(tokens.get(end).word()));
  }

  /** The place behind a number that begins there; -1 where none does. */
  private static int end(List<Token> tokens, int from) {
    int at = from;
    if (isUnit(tokens, at) && is(tokens, at + 1, "hundred")) {
      at += 2;
      boolean more = is(tokens, at, "and") && (isUnit(tokens, at + 1) || isTens(tokens, at + 1));
      if (!more) {
        return at;
      }
      at++;
    }
    if (isTens(tokens, at)) {
      int unit = is(tokens, at + 1, "-") ? at + 2 : at + 1;
      return isUnit(tokens, unit) && UNITS.indexOf(tokens.get(unit).word()) < 10
          ? unit + 1
          : at + 1;
    }
    return isUnit(tokens, at) ? at + 1 : -1;
  }

  private static int value(List<Token> tokens, int from, int end) {
    int value = 0;
    for (Token token : tokens.subList(from, end)) {
      int unit = UNITS.indexOf(token.word());
      int tens = TENS.indexOf(token.word());
      value =
          token.is("hundred") ? value * 100 : value + Math.max(0, unit) + 10 * Math.max(0, tens);
    }
    return value;
  }

  private static boolean isUnit(List<Token> tokens, int at) {
    return at < tokens.size() && UNITS.contains(tokens.get(at).word());
  }

  private static boolean isTens(List<Token> tokens, int at) {
    return at < tokens.size()
        && !tokens.get(at).word().isEmpty()
        && TENS.contains(tokens.get(at).word());
  }

  private static boolean is(List<Token> tokens, int at, String word) {
    return at < tokens.size() && tokens.get(at).is(word);
  }
}
