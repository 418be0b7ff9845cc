package org.scorebook.claims.kinds.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scorebook.claims.kinds.target.TargetPhrases.Side;
import org.scorebook.claims.reading.ClauseTimes;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.reading.Reading.About;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.TimeWord;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;
import org.scorebook.model.TargetType;
import org.scorebook.model.Unit;

/** The words that say on which side of its target a measure is. */
final class TargetWords {
  private static final Phrase WAS_MET =
      Phrase.of(
          "target|target's of? #%|#|#£|#d? ~ has|have|is|was ~ not? ~"
              + " met|achieved|reached|hit|missed|exceeded|surpassed|passed");
  private static final Phrase IS_MET =
      Phrase.of(
          "~ has|have|is|was not? ~ met|achieved|reached|hit|missed|exceeded|surpassed|passed");
  private static final Phrase OF_NUMBER = Phrase.of("target of ~ #");
  private static final Phrase TARGET_MET =
      Phrase.of("target met|achieved|exceeded|missed|hit|reached");
  private static final Set<String> FAILS = WordSet.of("failing failed fails fail");
  private static final Set<String> PASSED = WordSet.of("exceeded surpassed passed");
  private static final Set<String> BEHIND_TARGET =
      WordSet.of(
          "group date audience dates population operating setting range time times "
              + "timescale timescales families areas hardening response completion occupancy "
              + "staffing return turnaround");

  /** What stands for performance in general, so that it may be above what is better below. */
  private static final Set<String> AMOUNTS =
      WordSet.of("rate number percentage proportion average total share");

  private static final Set<String> PERFORMANCE =
      WordSet.of("performance result results position outturn score indicator measure");

  /**
   * A claim found in a clause.
   *
   * @param end the place behind it
   * @param literal whether above and below are said of the figure itself
   * @param denies whether the words themselves hold a denial
   */
  record Said(Side side, int end, boolean literal, boolean denies) {}

  private TargetWords() {}

  /** What the words that begin there claim. */
  static Optional<Said> at(Reading clause, int i, PageFigures page) {
    List<Token> plain = withoutName(clause);
    for (Phrase phrase : List.of(WAS_MET, TARGET_MET)) {
      int end = phrase.end(plain, i);
      boolean anchored = numbers(clause, clause.size()).anyMatch(page::isPlainlyNow);
      if (end >= 0
          && (anchored || isOwn(clause, i))
          && (phrase.equals(WAS_MET) || clause.verb() >= i)) {
        return said(clause, i, side(clause.word(end - 1)), end, false);
      }
    }
    int dated = behindTime(clause, i);
    int met = dated < 0 ? -1 : IS_MET.end(clause.tokens(), dated);
    if (met >= 0 && isOwn(clause, i)) {
      return said(clause, i, side(clause.word(met - 1)), met, false);
    }
    boolean figure = numbers(clause, i).anyMatch(page::isNow);
    boolean anchored = numbers(clause, i).anyMatch(page::isPlainlyNow);
    boolean subject = isSubject(clause, i) || anchored;
    boolean owned = subject || isOwned(clause, i);
    if (!owned) {
      return Optional.empty();
    }
    for (TargetPhrases.Matched matched : TargetPhrases.ALL) {
      int end = matched.phrase().end(plain, i);
      boolean named = end >= 0 && isNamed(clause.word(end - 1), page);
      boolean numbered =
          end >= 0 && (isNumbered(clause, end, page) || isNumbered(clause, end - 2, page));
      if (end >= 0 && ((named && subject) || numbered)) {
        Side side = matched.side();
        boolean or = clause.word(i - 1).equals("or");
        boolean literal = figure || !named || saysAmount(clause, i) || saysItself(clause, i);
        return said(clause, i, or ? side.orEqual() : side, end, literal);
      }
    }
    return Optional.empty();
  }

  /** Behind {@code target for January}; -1 where no time stands behind a target. */
  static int behindTime(Reading clause, int target) {
    int from = WordSet.of("for in").contains(clause.word(target + 1)) ? target + 2 : target + 1;
    return clause.word(target).equals("target")
        ? clause.times().named().stream()
            .map(ClauseTimes.Named::word)
            .filter(time -> time.from() == from)
            .mapToInt(TimeWord::to)
            .findFirst()
            .orElse(-1)
        : -1;
  }

  /**
   * {@code our recycling target} is read as {@code our target}, {@code the target of 40 homes} as
   * {@code the target of 40}, place by place.
   */
  private static List<Token> withoutName(Reading clause) {
    List<Token> plain = new ArrayList<>(clause.tokens());
    for (int target = 0; target < plain.size(); target++) {
      for (int at = target - 1;
          at > 0
              && clause.word(target).equals("target")
              && clause.vocabulary().owns(clause.word(at));
          at--) {
        plain.set(at, article(plain.get(at)));
      }
      int noun = OF_NUMBER.end(plain, target);
      if (noun > 0 && clause.vocabulary().owns(clause.word(noun))) {
        plain.set(noun, article(plain.get(noun)));
      }
    }
    return plain;
  }

  private static Token article(Token own) {
    return new Token("the", own.start(), own.end(), false, Optional.empty());
  }

  private static Optional<Said> said(
      Reading clause, int from, Side side, int end, boolean literal) {
    return BEHIND_TARGET.contains(clause.word(end))
        ? Optional.empty()
        : Optional.of(new Said(side, end, literal, FAILS.contains(clause.word(from))));
  }

  private static Side side(String word) {
    return word.equals("missed") ? Side.NOT_MET : PASSED.contains(word) ? Side.PASSED : Side.MET;
  }

  /** The numbers before a place. */
  private static Stream<Stated> numbers(Reading clause, int i) {
    return clause.tokens().subList(0, i).stream().flatMap(token -> token.number().stream());
  }

  /** Words of the measure that do not name it alone, but with the number of its target behind. */
  private static boolean isOwned(Reading clause, int i) {
    List<String> words =
        IntStream.range(0, i)
            .filter(at -> clause.times().named().stream().noneMatch(t -> t.word().covers(at)))
            .mapToObj(clause::at)
            .filter(t -> t.isWord() && !Lexicon.isVerb(t) && !Lexicon.isAdverb(t))
            .filter(t -> Lexicon.move(t).isEmpty())
            .map(Token::word)
            .toList();
    return words.stream().allMatch(clause.vocabulary()::knows)
        && words.stream().anyMatch(clause.vocabulary()::owns);
  }

  private static boolean isNumbered(Reading clause, int end, PageFigures page) {
    int number = clause.word(end).equals("of") ? end + 1 : end;
    return number >= 0
        && number < clause.size()
        && clause
            .at(number)
            .number()
            .filter(stated -> page.suits(stated) || isPlainDays(page, stated))
            .flatMap(stated -> page.target().filter(target -> page.fits(stated, target)))
            .isPresent();
  }

  /** {@code at 17.6 days we are within the limit of 20}. */
  private static boolean isPlainDays(PageFigures page, Stated stated) {
    return page.measure().unit() == Unit.DAYS && stated.unit() == Stated.Unit.COUNT;
  }

  private static boolean saysAmount(Reading clause, int i) {
    return clause.isMeasure()
        && clause.tokens().subList(0, i).stream().anyMatch(t -> AMOUNTS.contains(t.word()));
  }

  private static boolean isNamed(String word, PageFigures page) {
    boolean profile = page.measure().targetType() == TargetType.PROFILE;
    return word.equals("target") || (profile && word.equals("profile"));
  }

  /** {@code Missed bins are above target}: what is counted, not how well it goes. */
  private static boolean saysItself(Reading clause, int i) {
    List<Token> before = clause.tokens().subList(0, Math.min(i, clause.verb()));
    return clause.isMeasure()
        && before.stream().anyMatch(t -> clause.vocabulary().owns(t.word()))
        && before.stream().noneMatch(t -> PERFORMANCE.contains(t.word()));
  }

  private static boolean isSubject(Reading clause, int i) {
    if (clause.isMeasure() || clause.about() == About.WE) {
      return true;
    }
    boolean first =
        clause.tokens().subList(0, i).stream()
            .allMatch(
                t ->
                    Lexicon.isAdverb(t)
                        || Lexicon.isNegation(t)
                        || t.word().endsWith("ly")
                        || t.is("performing")
                        || t.isNumber());
    return clause.about() == About.OPEN && first;
  }

  /** {@code the target was met}, never {@code the savings target was met}. */
  private static boolean isOwn(Reading clause, int target) {
    String before = clause.word(target - 1);
    return target == 0
        || clause.at(target - 1).isNumber()
        || WordSet.of(
                "the our this monthly quarterly annual end quarter's month's performance and"
                    + " profiled date")
            .contains(before)
        || clause.vocabulary().knows(before);
  }

  /** Whether the figure lies where it is said to. */
  static boolean holds(
      Said said, PageFigures page, BigDecimal figure, BigDecimal target, boolean green) {
    int exact = figure.compareTo(target);
    int shown = page.rounded(figure).compareTo(target);
    boolean up = page.prefersUp();
    boolean met = green || (up ? exact >= 0 || shown >= 0 : exact <= 0 || shown <= 0);
    boolean missed = up ? exact < 0 || shown < 0 : exact > 0 || shown > 0;
    // Of a measure that should fall, "above target" may praise it.
    boolean praise = !up && !said.literal() && exact != 0;
    return switch (said.side()) {
      case MET -> met;
      case PASSED -> met || !up;
      case NOT_MET -> missed;
      case ABOVE -> exact > 0 || praise || shown > 0;
      case BELOW -> exact < 0 || praise || shown < 0;
      case AT_OR_ABOVE -> exact >= 0 || praise || shown >= 0;
      case AT_OR_BELOW -> exact <= 0 || praise || shown <= 0;
      case ON -> met || !page.isRed();
    };
  }
}
