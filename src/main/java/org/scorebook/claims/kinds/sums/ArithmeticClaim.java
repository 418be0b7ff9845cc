package org.scorebook.claims.kinds.sums;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.Stated.Bound;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;

/**
 * Sums within a sentence: {@code 44 (68.7%) of 64}, {@code 116 out of 129 (90%)}. They stand by
 * themselves, whatever they count; where the whole is not said it may be the measure's own figure.
 */
final class ArithmeticClaim {
  private static final Phrase OUT_OF = Phrase.of("out? of|/ the|our|all|these|those?");

  /** What stands between a whole and the percentage that it comes to. */
  private static final Phrase AMOUNTS_TO =
      Phrase.of(
          ",? or|which|equalling|representing|making|giving|makes|gives|is|equals|means|comes"
              + " is|was|means|equals|equates|gives|makes|represents? to? ~");

  private static final int MOST_BETWEEN = 8;
  private static final Set<String> CLOSING = WordSet.of("and but are were is was have had");
  private static final MathContext DIGITS = MathContext.DECIMAL64;

  /** Of a whole that is not said, a percentage this near means the same whole. */
  private static final BigDecimal NEAR = BigDecimal.valueOf(3);

  private static final Set<String> APART =
      WordSet.of("increase decrease rise reduction up down target higher lower of");

  /** A count and the percentage that is said of it. */
  private record Part(int count, int percent, Optional<Integer> whole) {}

  private ArithmeticClaim() {}

  static List<ClaimVerdict> judge(CharSequence text, List<Token> sentence, PageFigures page) {
    List<Part> parts = parts(sentence, page);
    Optional<Integer> common = common(sentence, parts);
    List<ClaimVerdict> verdicts = new ArrayList<>();
    for (Part part : parts) {
      Optional<Integer> whole = part.whole().or(() -> common);
      Stated count = sentence.get(part.count()).number().orElseThrow();
      Stated percent = sentence.get(part.percent()).number().orElseThrow();
      String words = quote(text, sentence, part);
      if (whole.isPresent()) {
        BigDecimal total = sentence.get(whole.get()).number().orElseThrow().value();
        check(count, percent, total, words, "").ifPresent(verdicts::add);
      } else if (!page.isPercent()) {
        page.currentValue()
            .filter(total -> isNear(count, percent, page.inWords(total)))
            .flatMap(total -> check(count, percent, total, words, page.shownNow()))
            .ifPresent(verdicts::add);
      }
    }
    return verdicts;
  }

  private static List<Part> parts(List<Token> sentence, PageFigures page) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.get(i).is("#")) {
        continue;
      }
      int whole = whole(sentence, i);
      boolean said = whole > 0;
      int bracket = bracket(sentence, said ? whole : i);
      if (said && bracket < 0) {
        bracket = apposition(sentence, whole);
      }
      if (said && bracket < 0 && isOfPage(sentence, i, whole, page)) {
        bracket = farBracket(sentence, whole);
      }
      if (bracket > 0) {
        parts.add(new Part(i, bracket, said ? Optional.of(whole) : behind(sentence, bracket)));
      } else if (said && shareBefore(sentence, i, whole) >= 0) {
        parts.add(new Part(i, shareBefore(sentence, i, whole), Optional.of(whole)));
      }
    }
    return parts;
  }

  /** {@code 36% of appeals were allowed (5 of 14)}: the percentage before; -1 where none is. */
  private static int shareBefore(List<Token> sentence, int count, int whole) {
    boolean closed =
        count > 0
            && sentence.get(count - 1).is("(")
            && whole + 1 < sentence.size()
            && sentence.get(whole + 1).is(")");
    int at = count - 2;
    while (closed && at > 0 && at > count - MOST_BETWEEN && isPlain(sentence.get(at))) {
      at--;
    }
    boolean share = closed && at >= 0 && sentence.get(at).is("#%");
    boolean whose = share && (at == count - 2 || sentence.get(at + 1).is("of"));
    return whose ? at : -1;
  }

  private static boolean isPlain(Token token) {
    return token.is("of") || (token.isWord() && !APART.contains(token.word()));
  }

  /** {@code 114 of 120}, {@code 114 people out of 120}; -1 where no whole follows. */
  private static int whole(List<Token> sentence, int count) {
    for (int i = count + 1; i < sentence.size() && i <= count + 3; i++) {
      int whole = OUT_OF.end(sentence, i);
      if (whole > 0) {
        return whole < sentence.size() && sentence.get(whole).is("#") ? whole : -1;
      }
      if (!sentence.get(i).isWord() || APART.contains(sentence.get(i).word())) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * {@code 114 of 120 people, or 95%}, {@code 114 of 120 were met, which is 95%}: the percentage
   * that closes what is said of a whole; -1 where there is none. What is said of that percentage
   * itself (of whom, more than before) makes it another.
   */
  private static int apposition(List<Token> sentence, int whole) {
    for (int i = whole + 1; i < sentence.size() && i <= whole + MOST_BETWEEN; i++) {
      boolean bare = sentence.get(i).is(",") && i + 1 < sentence.size();
      int percent = bare && sentence.get(i + 1).is("#%") ? i + 1 : AMOUNTS_TO.end(sentence, i);
      if (percent > 0 && percent < sentence.size() && sentence.get(percent).is("#%")) {
        boolean closed = isClosed(sentence, percent + 1);
        return closed && !(bare && isVerb(sentence, percent + 1)) ? percent : -1;
      }
      if (!sentence.get(i).isWord() || APART.contains(sentence.get(i).word())) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code 44 of 64 referrals, 31% were urgent} tells of two things. */
  private static boolean isVerb(List<Token> sentence, int at) {
    return at < sentence.size() && sentence.get(at).isWord() && !sentence.get(at).is("and");
  }

  private static boolean isClosed(List<Token> sentence, int at) {
    return at >= sentence.size()
        || (!sentence.get(at).isWord() && !sentence.get(at).is("("))
        || CLOSING.contains(sentence.get(at).word());
  }

  /** Whether a count and its whole are those of the measure's current figure. */
  private static boolean isOfPage(List<Token> sentence, int count, int whole, PageFigures page) {
    List<List<BigDecimal>> counts = page.counts(page.current());
    return !counts.isEmpty()
        && isAmong(sentence.get(count), counts.get(0))
        && isAmong(sentence.get(whole), counts.get(1));
  }

  private static boolean isAmong(Token number, List<BigDecimal> counts) {
    return counts.stream().anyMatch(number.number().orElseThrow()::fits);
  }

  /** {@code 196 of 228 applications were decided in time (86%)}; -1 where none closes it. */
  private static int farBracket(List<Token> sentence, int whole) {
    int at = whole + 1;
    while (at < sentence.size()
        && at <= whole + MOST_BETWEEN
        && (sentence.get(at).isWord() || isSpan(sentence, at))) {
      at++;
    }
    return bracket(sentence, at - 1);
  }

  /** {@code within 30 seconds}: a number that counts time. */
  private static boolean isSpan(List<Token> sentence, int at) {
    Token token = sentence.get(at);
    boolean named =
        at + 1 < sentence.size()
            && WordSet.of("seconds minutes hours working weeks")
                .contains(sentence.get(at + 1).word());
    return token.is("#d") || token.is("#t") || (token.is("#") && named);
  }

  /** The percentage in brackets behind a number and at most three words; -1 where there is none. */
  private static int bracket(List<Token> sentence, int from) {
    for (int i = from + 1; i < sentence.size() && i <= from + 4; i++) {
      Token token = sentence.get(i);
      if (token.is("(")) {
        boolean closed =
            i + 2 < sentence.size() && sentence.get(i + 1).is("#%") && sentence.get(i + 2).is(")");
        return closed ? i + 1 : -1;
      }
      if (!token.isWord() || APART.contains(token.word())) {
        return -1;
      }
    }
    return -1;
  }

  /** {@code 44 (68.7%) of 64}: the whole behind the bracket. */
  private static Optional<Integer> behind(List<Token> sentence, int bracket) {
    int whole = OUT_OF.end(sentence, bracket + 2);
    return whole > 0 && whole < sentence.size() && sentence.get(whole).is("#")
        ? Optional.of(whole)
        : Optional.empty();
  }

  /** The whole that one of several parts names is that of all. */
  private static Optional<Integer> common(List<Token> sentence, List<Part> parts) {
    List<Integer> wholes =
        parts.stream().flatMap(part -> part.whole().stream()).distinct().toList();
    boolean one = wholes.size() == 1 && wholes.get(0) < sentence.size();
    boolean last = one && parts.get(parts.size() - 1).whole().isPresent();
    return last ? Optional.of(wholes.get(0)) : Optional.empty();
  }

  private static boolean isNear(Stated count, Stated percent, BigDecimal total) {
    return total.signum() > 0
        && total.stripTrailingZeros().scale() <= 0
        && count.value().compareTo(total) < 0
        && share(count.value(), total).subtract(percent.value()).abs().compareTo(NEAR) <= 0;
  }

  private static Optional<ClaimVerdict> check(
      Stated count, Stated percent, BigDecimal total, String words, String shown) {
    if (total.signum() <= 0
        || count.bound() != Bound.EXACT
        || count.step().compareTo(BigDecimal.ONE) > 0
        || count.value().compareTo(total) > 0) {
      return Optional.empty();
    }
    BigDecimal share = share(count.value(), total);
    String right = share.setScale(1, RoundingMode.HALF_UP) + "%";
    return Optional.of(
        ClaimVerdict.of(
            percent.fits(share),
            words,
            shown,
            count.value().toPlainString()
                + " of "
                + total.toPlainString()
                + " is "
                + right
                + ". Correct the numbers."));
  }

  private static BigDecimal share(BigDecimal part, BigDecimal total) {
    return part.divide(total, DIGITS).movePointRight(2);
  }

  private static String quote(CharSequence text, List<Token> sentence, Part part) {
    int from = Math.min(part.count(), part.percent());
    int to = Math.max(Math.max(part.count(), part.percent()), part.whole().orElse(0));
    boolean closed = to + 1 < sentence.size() && sentence.get(to + 1).is(")");
    return sentence.get(from).quoteTo(sentence.get(closed ? to + 1 : to), text);
  }
}
