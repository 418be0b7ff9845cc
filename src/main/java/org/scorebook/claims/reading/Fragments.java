package org.scorebook.claims.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.TimeWord;
import org.scorebook.claims.words.Token;

/** Figures without a sentence around them: {@code Currently 36.0%}, {@code 36.0% (target 38%)}. */
final class Fragments {
  private static final Phrase TARGET =
      Phrase.of("(|against|vs? ~ monthly|quarterly|annual? target of|is|:|=? ~ #%|#|#£|#d )?");

  private final PageFigures page;
  private final Vocabulary vocabulary;

  Fragments(PageFigures page, Vocabulary vocabulary) {
    this.page = page;
    this.vocabulary = vocabulary;
  }

  /**
   * Whether the clause is nothing but one figure, told so exactly that it may be one of the
   * measure, and when it is of, or beside the measure's own target.
   */
  boolean isFigure(List<Token> clause, List<TimeWord> times) {
    int number = -1;
    boolean placed = false;
    boolean aimed = false;
    boolean named = false;
    boolean exact = false;
    for (int i = 0; i < clause.size(); i++) {
      Token token = clause.get(i);
      int place = i;
      int target = number < 0 ? -1 : TARGET.end(clause, i);
      if (target > i) {
        aimed |= isOwnTarget(clause.subList(i, target));
        i = target - 1;
      } else if (times.stream().anyMatch(time -> time.covers(place))) {
        placed = true;
      } else if (token.isNumber() && number < 0 && page.suits(token.number().orElseThrow())) {
        number = i;
        exact = isExact(token.number().orElseThrow());
      } else if (number >= 0 && number == i - 1 && vocabulary.owns(token.word())) {
        named = true;
      } else if (token.isNumber() || (token.isWord() && !isLink(token))) {
        return false;
      }
    }
    return number >= 0 && (exact || named) && (aimed || (placed && !named));
  }

  private static boolean isLink(Token token) {
    return Lexicon.isAdverb(token) || token.is("in") || token.is("for");
  }

  /** A bare whole number may count anything. */
  private boolean isExact(Stated stated) {
    return page.suits(stated)
        && (stated.unit() != Stated.Unit.COUNT || stated.step().compareTo(BigDecimal.ONE) < 0);
  }

  private boolean isOwnTarget(List<Token> target) {
    return target.stream()
        .map(Token::number)
        .flatMap(Optional::stream)
        .anyMatch(stated -> page.target().filter(own -> page.fits(stated, own)).isPresent());
  }
}
