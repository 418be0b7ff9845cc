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

/**
 * Where a figure came from and went to: {@code from 61.6% to 63.2%}, {@code up from 61.6%}. The
 * second number is compared with the current figure, or that of the period beside it; the first
 * with the previous and all earlier ones, or with that of its period.
 */
final class FromToClaim implements ClaimKind {
  private static final int MOST_BETWEEN = 8;

  /** "Last month" may be either of two; the figure of a quarter of months is none of theirs. */
  private static final int MOST_PERIODS = 2;

  private static final Set<String> COMPARED = WordSet.of("compared comparison");
  private static final Set<String> GOES = WordSet.of("up down higher lower moved gone");

  private record Numbers(int from, int to) {}

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    for (int i = 0; clause.certain() && i < clause.size(); i++) {
      int at = i;
      if (clause.isOurs() && isCompared(clause, page, i)) {
        int behind = clause.word(i).equals("against") ? i : i + 1;
        find(clause, page, behind)
            .ifPresent(
                numbers -> {
                  if (clause.times().beside(clause, numbers.from()).isPresent()) {
                    judge(clause, page, at, new Numbers(numbers.from(), -1), verdicts);
                  } else if (isTurned(clause, page, behind, numbers.from())) {
                    verdicts.add(
                        ClaimVerdict.contradicted(
                            clause.quote(0, numbers.from() + 1),
                            page.shownNowAndBefore(),
                            "Put the figure now first, or name their periods."));
                  }
                });
      } else if (clause.word(i).equals("from")) {
        find(clause, page, i)
            .filter(numbers -> moves(clause, at) || isReversed(clause, page, numbers))
            .ifPresent(numbers -> judge(clause, page, at, numbers, verdicts));
      }
    }
    return verdicts;
  }

  /** {@code compared with 83.6% last quarter}, {@code against 83.6% last quarter}. */
  private static boolean isCompared(Reading clause, PageFigures page, int i) {
    if (clause.word(i).equals("against")) {
      boolean now = i == 1 && clause.at(0).number().filter(page::isPlainlyNow).isPresent();
      return clause.isMeasure() || now;
    }
    String next = clause.word(i + 1);
    return COMPARED.contains(clause.word(i)) && (next.equals("to") || next.equals("with"));
  }

  /** {@code 205 compared with 241}: the figure before, said to be that of now. */
  private static boolean isTurned(Reading clause, PageFigures page, int compared, int second) {
    Optional<Stated> first = clause.at(0).number().filter(page::suits);
    List<BigDecimal> before = page.figures(page.result().previous().period());
    return first.isPresent()
        && clause.at(second).number().filter(page::isPlainlyNow).isPresent()
        && !page.fitsNow(first.get())
        && before.stream().anyMatch(value -> page.fits(first.get(), value))
        && clause.times().isEmpty()
        && clause.tokens().subList(1, compared).stream()
            .allMatch(t -> COMPARED.contains(t.word()) || clause.vocabulary().owns(t.word()))
        && clause.tokens().subList(second + 1, clause.size()).stream()
            .allMatch(t -> clause.vocabulary().owns(t.word()));
  }

  private static Optional<Numbers> find(Reading clause, PageFigures page, int from) {
    int first = number(clause, from + 1);
    if (first < 0) {
      return Optional.empty();
    }
    boolean suits = page.suits(clause, first);
    for (int i = first + 1; i < clause.size() && i < first + MOST_BETWEEN; i++) {
      if (clause.word(i).equals("to")) {
        int second = number(clause, i + 1);
        if (second > 0) {
          // Of "from 28.2 to 28.9 days" only the second number says what it counts.
          boolean ours = page.suits(clause, second) && (suits || clause.word(first).equals("#"));
          return ours ? Optional.of(new Numbers(first, second)) : Optional.empty();
        }
      }
    }
    return suits ? Optional.of(new Numbers(first, -1)) : Optional.empty();
  }

  private static int number(Reading clause, int from) {
    int at = from;
    while (at < clause.size() && Lexicon.isAdverb(clause.at(at))) {
      at++;
    }
    return at < clause.size() && clause.at(at).isNumber() ? at : -1;
  }

  /** Whether the clause says, before or with the numbers, that the measure moved. */
  private static boolean moves(Reading clause, int from) {
    if (!clause.isOurs()) {
      return false;
    }
    if (clause.isMeasure() && (from == 0 || clause.verb() < from)) {
      return true;
    }
    for (int i = from - 1; i >= 0; i--) {
      boolean move = Lexicon.move(clause.at(i)).isPresent() || GOES.contains(clause.word(i));
      if (move) {
        return (clause.about() != About.WE || Lexicon.isMoveNoun(clause.at(i)))
            && (i + 1 == from || Complement.isMeasure(clause, i));
      }
      if (!Lexicon.isAdverb(clause.at(i)) && clause.isOurs() && !clause.isMeasure()) {
        return false;
      }
    }
    return false;
  }

  /** {@code The number of placements rose from 1 to 2}: from the figure now to the one before. */
  private static boolean isReversed(Reading clause, PageFigures page, Numbers numbers) {
    if (numbers.to() < 0 || !clause.times().isEmpty()) {
      return false;
    }
    Stated first = clause.at(numbers.from()).number().orElseThrow();
    Stated second = clause.at(numbers.to()).number().orElseThrow();
    List<BigDecimal> before = page.figures(page.result().previous().period());
    boolean reversed =
        page.fitsNow(first)
            && !page.fitsNow(second)
            && before.stream().anyMatch(value -> page.fits(second, value))
            && page.earlier().stream().noneMatch(value -> page.fits(first, value));
    return reversed && isAllKnown(clause);
  }

  private static boolean isAllKnown(Reading clause) {
    return clause.tokens().stream()
        .filter(Token::isWord)
        .allMatch(
            token ->
                clause.vocabulary().knows(token.word())
                    || Lexicon.isAdverb(token)
                    || Lexicon.move(token).isPresent());
  }

  private static void judge(
      Reading clause, PageFigures page, int from, Numbers numbers, List<ClaimVerdict> verdicts) {
    Stated first = clause.at(numbers.from()).number().orElseThrow();
    int last = Math.max(numbers.from(), numbers.to());
    String words = clause.quote(from, last + 1);
    Optional<List<BigDecimal>> earlier = earlier(clause, page, numbers);
    if (earlier.isEmpty() || page.currentFigures().isEmpty()) {
      verdicts.add(ClaimVerdict.notCheckable(words));
      return;
    }
    boolean starts = earlier.get().stream().anyMatch(value -> page.fits(first, value));
    if (numbers.to() < 0) {
      verdicts.add(
          ClaimVerdict.of(
              starts, words, page.shownNowAndBefore(), "Correct the figure, or name its period."));
      return;
    }
    Stated second = clause.at(numbers.to()).number().orElseThrow();
    Optional<List<BigDecimal>> later = later(clause, page, numbers.to());
    if (later.isEmpty()) {
      verdicts.add(ClaimVerdict.notCheckable(words));
      return;
    }
    boolean ends = later.get().stream().anyMatch(value -> page.fits(second, value));
    boolean history =
        clause.tense() == Tense.PAST
            && !isReversed(clause, page, numbers)
            && !clause.times().saysWhen()
            && page.history().stream().anyMatch(value -> page.fits(second, value));
    if (ends || !history) {
      verdicts.add(
          ClaimVerdict.of(
              starts && ends,
              words,
              page.shownNowAndBefore(),
              "Correct the figures, or name their periods."));
    }
  }

  private static Optional<List<BigDecimal>> earlier(
      Reading clause, PageFigures page, Numbers numbers) {
    Optional<ClauseTimes.Named> beside = clause.times().beside(clause, numbers.from());
    if (beside.isPresent()) {
      return figures(page, beside.get().periods());
    }
    if (clause.periods().isEmpty() && numbers.to() < 0) {
      return Optional.empty();
    }
    Optional<List<Period>> base = clause.times().base();
    if (base.isPresent() && !base.get().isEmpty()) {
      return figures(page, base);
    }
    return base.isPresent() && !page.history().isEmpty()
        ? Optional.of(page.history())
        : Optional.empty();
  }

  private static Optional<List<BigDecimal>> later(Reading clause, PageFigures page, int number) {
    Optional<ClauseTimes.Named> beside = clause.times().beside(clause, number);
    if (beside.isPresent()) {
      return figures(page, beside.get().periods());
    }
    Optional<List<Period>> at = clause.periods();
    return at.isPresent() && at.get().isEmpty()
        ? Optional.of(page.currentFigures())
        : figures(page, at);
  }

  private static Optional<List<BigDecimal>> figures(
      PageFigures page, Optional<List<Period>> periods) {
    return periods
        .filter(list -> list.size() <= MOST_PERIODS)
        .map(list -> list.stream().flatMap(period -> page.figures(period).stream()).toList())
        .filter(figures -> !figures.isEmpty());
  }
}
