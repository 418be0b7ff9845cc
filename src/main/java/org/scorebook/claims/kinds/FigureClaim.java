package org.scorebook.claims.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.ClauseTimes;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.reading.Reading.About;
import org.scorebook.claims.reading.Reading.Tense;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;
import org.scorebook.model.Period;
import org.scorebook.model.Unit;

/**
 * The figure itself: {@code the 90% figure}, {@code performance is 70.2%}, {@code rose to 63.2%}.
 * Compared with the figures of the periods that the clause names, else with the current one; of the
 * past without a period, with every figure that is known.
 */
final class FigureClaim implements ClaimKind {
  private static final Set<String> SAYS =
      WordSet.of(
          "is are was were stands stood stand remains remained remain sits sat achieved reached"
              + " took averaged totalled recorded shows showed currently now represents equates"
              + " stays stayed achieving reaching hit been");
  private static final Set<String> OURS =
      WordSet.of(
          "achieved reached recorded achieving at are currently now reaching hit took averaged");

  /** Behind these a number may count anybody: {@code we are now 12}. */
  private static final Set<String> SO_MANY = WordSet.of("are currently now");

  private static final Set<String> NAMES = WordSet.of("figure score result outturn rate");
  private static final Set<String> HEADS =
      WordSet.of(
          "performance figure outturn rate score total result level percentage "
              + "proportion average");

  /** Behind a number these make it something else: a difference, a target, a share of others. */
  private static final Set<String> OTHERWISE =
      WordSet.of(
          "higher lower more less fewer better worse above below short increase "
              + "decrease rise reduction improvement drop fall decline ahead behind over "
              + "under target off away of out / complete threshold year times and or growth "
              + "up down profile average");

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    for (int i = 0; clause.certain() && i < clause.size(); i++) {
      Optional<Stated> number = clause.at(i).number();
      if (number.isPresent() && page.suits(clause, i) && !clause.times().twelve()) {
        int from = start(clause, page, i);
        if (from >= 0) {
          verdicts.add(verdict(clause, page, number.get(), from, i));
        }
      }
    }
    return verdicts;
  }

  /** Where the claim begins whose number stands there; -1 where it is no figure of the measure. */
  private static int start(Reading clause, PageFigures page, int number) {
    String next = clause.word(number + 1);
    if (NAMES.contains(next) && WordSet.of("the this our").contains(clause.word(number - 1))) {
      return clause.about() == About.OTHER && !clause.word(number - 1).equals("the")
          ? -1
          : number - 1;
    }
    if (isOfPeriod(clause, number)) {
      return number - 2;
    }
    boolean share = clause.about() == About.CASES && clause.word(number).equals("#%");
    if (share && isBracket(clause, number) && isAllKnown(clause, 0) && !isDenied(clause)) {
      return number;
    }
    boolean bracketed = isOfTimeBefore(clause, number) || isTimed(clause, number);
    if (clause.isMeasure() && bracketed) {
      return number;
    }
    if (clause.told() && isFirstNumber(clause, number)) {
      return clause.tokens().stream().anyMatch(token -> token.is("since")) ? -1 : number;
    }
    boolean average = next.equals("on") && clause.word(number + 2).equals("average");
    boolean counted =
        !average && clause.vocabulary().knows(next) && OTHERWISE.contains(clause.word(number + 2));
    boolean base = isOfBase(clause, page, number);
    if ((OTHERWISE.contains(next) && !base) || counted || isDifferent(clause, number)) {
      return -1;
    }
    int said = before(clause, number);
    String word = clause.word(said);
    boolean named =
        SAYS.contains(word)
            && said >= Math.min(clause.verb(), said)
            && (!word.equals("took") || isAllKnown(clause, number + 1));
    boolean head =
        word.equals("of")
            && HEADS.contains(clause.word(said - 1))
            && (said < 2
                || clause.vocabulary().knows(clause.word(said - 2))
                || !clause.at(said - 2).isWord()
                || Lexicon.isAdverb(clause.at(said - 2)));
    if (clause.isMeasure()) {
      boolean at = clause.word(number - 1).equals("at") && !knowsMore(clause, number);
      boolean figure = named || head || at || isMoveTo(clause, said) || isBracket(clause, number);
      return figure ? said(said) : -1;
    }
    boolean ours =
        clause.about() == About.WE
            && OURS.contains(word)
            && !(SO_MANY.contains(word) && clause.word(number).equals("#"));
    boolean fragment =
        clause.about() == About.OPEN
            && head
            && said <= 3
            && clause.word(said - 1).equals("performance");
    boolean timed = word.equals("took") || word.equals("averaged");
    boolean all = timed ? isAllKnown(clause, number + 1) : knowsNext(clause, number);
    return (ours && all) || fragment ? said : -1;
  }

  /** {@code It took 9.5 days to inspect a home} is of something else. */
  private static boolean isAllKnown(Reading clause, int from) {
    return clause.tokens().subList(Math.min(from, clause.size()), clause.size()).stream()
        .takeWhile(token -> !token.is("against"))
        .filter(Token::isWord)
        .allMatch(token -> clause.vocabulary().knows(token.word()) || Lexicon.isAdverb(token));
  }

  /** {@code 102.7% of budget}: a ratio is a share of what its title says, and of nothing else. */
  private static boolean isOfBase(Reading clause, PageFigures page, int number) {
    return page.measure().unit() == Unit.RATIO
        && clause.word(number + 1).equals("of")
        && clause.vocabulary().owns(clause.word(number + 2));
  }

  private static boolean isDenied(Reading clause) {
    return clause.tokens().stream().anyMatch(Lexicon::isNegation);
  }

  private static boolean knowsMore(Reading clause, int number) {
    return !isWhen(clause, number + 1)
        && number + 1 < clause.size()
        && clause.at(number + 1).isWord();
  }

  /** {@code This month's 69.2% is}. */
  private static boolean isOfPeriod(Reading clause, int number) {
    return clause.word(number - 1).endsWith("'s")
        && number + 1 == clause.verb()
        && clause.times().named().stream().anyMatch(named -> named.word().to() == number);
  }

  /** {@code lower than in December (79%)}. */
  private static boolean isOfTimeBefore(Reading clause, int number) {
    return clause.word(number - 1).equals("(")
        && clause.word(number + 1).equals(")")
        && clause.times().named().stream().anyMatch(named -> named.word().to() == number - 1);
  }

  /** {@code (83% in November)}, {@code (November: 83%)}: nothing but a figure and its time. */
  private static boolean isTimed(Reading clause, int number) {
    int from = number - 1;
    int to = number + 1;
    boolean before = false;
    boolean behind = false;
    for (ClauseTimes.Named named : clause.times().named()) {
      int gap = WordSet.of(": was at").contains(clause.word(named.word().to())) ? 1 : 0;
      int lead = 0;
      while (WordSet.of("in for at the").contains(clause.word(number + 1 + lead))) {
        lead++;
      }
      if (named.word().to() + gap == number) {
        before = true;
        from = named.word().from() - 1;
      } else if (named.word().from() == number + 1 + lead) {
        behind = true;
        to = named.word().to();
      }
    }
    return before != behind && clause.word(from).equals("(") && clause.word(to).equals(")");
  }

  private static int said(int said) {
    return Math.max(0, said);
  }

  private static boolean knowsNext(Reading clause, int number) {
    String next = clause.word(number + 1);
    return next.isEmpty() || !clause.at(number + 1).isWord() || clause.vocabulary().knows(next);
  }

  /** The nearest token before that is no adverb or article. */
  private static int before(Reading clause, int number) {
    int at = number - 1;
    while (at >= 0 && Lexicon.isAdverb(clause.at(at)) && !SAYS.contains(clause.word(at))) {
      at--;
    }
    boolean us = at > 0 && clause.word(at).equals("us") && clause.word(at - 1).equals("took");
    return us ? at - 1 : at;
  }

  /** Where the movement begins that leads to a figure. */
  private static int move(Reading clause, int to) {
    int at = to;
    while (at > 0 && Lexicon.move(clause.at(at)).isEmpty()) {
      at--;
    }
    return to - at <= 4 ? at : to;
  }

  private static boolean isMoveTo(Reading clause, int said) {
    if (!clause.word(said).equals("to")) {
      return false;
    }
    for (int i = said - 1; i >= 0; i--) {
      if (clause.word(i).equals("from") || clause.word(i).equals("compared")) {
        return false;
      }
      if (Lexicon.move(clause.at(i)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBracket(Reading clause, int number) {
    return clause.word(number - 1).equals("(")
        && clause.word(number + 1).equals(")")
        && number < clause.verb()
        && clause.verb() < clause.size();
  }

  /** A target or another's figure stands in the clause before the number. */
  private static boolean isDifferent(Reading clause, int number) {
    for (int i = number - 1; i >= 0 && i >= number - 6; i--) {
      boolean by = clause.word(i).equals("by") && i == number - 1;
      if (by
          || WordSet.of(
                  "target targets median quartile threshold than profile between with "
                      + "budget against")
              .contains(clause.word(i))) {
        return true;
      }
    }
    return !knowsNext(clause, number)
        && !WordSet.of("which this in for at compared from against due on")
            .contains(clause.word(number + 1));
  }

  private static boolean isFirstNumber(Reading clause, int number) {
    return clause.tokens().subList(0, number).stream().noneMatch(Token::isNumber);
  }

  private static ClaimVerdict verdict(
      Reading clause, PageFigures page, Stated stated, int from, int number) {
    boolean name = NAMES.contains(clause.word(number + 1));
    boolean plain = from == number && !name;
    int to = plain ? behindWords(clause, number) : name ? number + 2 : number + 1;
    String words = clause.quote(clause.word(from).equals("to") ? move(clause, from) : from, to);
    Optional<ClauseTimes.Named> beside = clause.times().beside(clause, number);
    Optional<List<Period>> periods = beside.isPresent() ? beside.get().periods() : clause.periods();
    if (periods.isEmpty()) {
      return ClaimVerdict.notCheckable(words);
    }
    if (periods.get().isEmpty()) {
      boolean past = clause.tense() == Tense.PAST;
      return FigureVerdicts.undated(page, stated, words, clause.quote(number, number + 1), past);
    }
    List<BigDecimal> figures =
        periods.get().stream().flatMap(period -> page.figuresOrAdded(period).stream()).toList();
    return FigureVerdicts.dated(
        page, stated, words, clause.quote(number, number + 1), periods.get(), figures);
  }

  /** Behind the number and the two words that tell what it counts; when is none of them. */
  private static int behindWords(Reading clause, int number) {
    int to = number + 1;
    while (to < clause.size() && to < number + 3 && clause.at(to).isWord() && !isWhen(clause, to)) {
      to++;
    }
    return to;
  }

  private static boolean isWhen(Reading clause, int place) {
    return clause.times().named().stream().anyMatch(named -> named.word().from() == place);
  }
}
