package org.scorebook.claims.kinds;

import java.util.Optional;
import java.util.stream.IntStream;
import org.scorebook.claims.reading.ClauseTimes;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Lexicon.Move;
import org.scorebook.claims.words.Phrase;

/** Words that compare: {@code is down on last month}, {@code higher than in August}. */
final class Comparatives {
  private static final Phrase UP =
      Phrase.of("up|higher by? ~ on|than|from|this|since|compared|slightly|again|#|#%|#pp|#£|#d");
  private static final Phrase DOWN =
      Phrase.of("down|lower by? ~ on|than|from|this|since|compared|slightly|again|#|#%|#pp|#£|#d");
  private static final Phrase BETTER = Phrase.of("better than");
  private static final Phrase WORSE = Phrase.of("worse than");
  private static final Phrase THAN_OTHER =
      Phrase.of(
          "than|on|from|by ~"
              + " target|targets|median|expected|anticipated|profile|planned|we|budget|plan|usual|normal|others");
  private static final Phrase FROM = Phrase.of("up|down|higher|lower by|from|on|than? ~");
  private static final Phrase IN = Phrase.of("than|on|from|by in");

  private Comparatives() {}

  /** Where the words that begin there send the figure. */
  static Optional<Move> at(Reading clause, int i, PageFigures page) {
    int in = IN.end(clause.tokens(), i + 1);
    boolean other =
        THAN_OTHER.end(clause.tokens(), i + 1) >= 0 || (in >= 0 && !comparesWith(clause, in));
    boolean said =
        i == 0
            || Lexicon.isAdverb(clause.at(i - 1))
            || Lexicon.isVerb(clause.at(i - 1))
            || clause.at(i - 1).isNumber();
    if (other || !said || isOfOthers(clause, i, page) || !DirectionClaim.isSubject(clause, i)) {
      return Optional.empty();
    }
    boolean to = leadsToNow(clause, i, page);
    if (UP.end(clause.tokens(), i) >= 0 || (to && clause.word(i).equals("up"))) {
      return than(clause, i, Move.UP);
    }
    if (DOWN.end(clause.tokens(), i) >= 0 || (to && clause.word(i).equals("down"))) {
      return than(clause, i, Move.DOWN);
    }
    if (BETTER.end(clause.tokens(), i) >= 0) {
      return than(clause, i, Move.BETTER);
    }
    return WORSE.end(clause.tokens(), i) >= 0 ? than(clause, i, Move.WORSE) : Optional.empty();
  }

  /** {@code Up from 166}, of a share: how many there were went up, not the share. */
  static boolean isOfCounts(Reading clause, PageFigures page) {
    return page.measure().unit().needsDenominator()
        && IntStream.range(0, clause.size()).anyMatch(i -> isOfCount(clause, i, page));
  }

  private static boolean isOfCount(Reading clause, int i, PageFigures page) {
    int number = FROM.end(clause.tokens(), i);
    return number > 0
        && number < clause.size()
        && clause.word(number).equals("#")
        && !page.suits(clause, number);
  }

  /** {@code We let 41 homes, up from 36}, of days: a number that no figure of the page was. */
  private static boolean isOfOthers(Reading clause, int i, PageFigures page) {
    int number = FROM.end(clause.tokens(), i);
    return !page.measure().unit().needsDenominator()
        && isOfCount(clause, i, page)
        && page.history().stream()
            .noneMatch(figure -> page.fits(clause.at(number).number().orElseThrow(), figure));
  }

  /** Whether a time to compare with begins at that place, or behind an article. */
  private static boolean comparesWith(Reading clause, int place) {
    return clause.times().named().stream()
        .filter(ClauseTimes.Named::base)
        .mapToInt(named -> named.word().from())
        .anyMatch(from -> from == place || (from == place + 1 && clause.word(place).equals("the")));
  }

  /** {@code down to 518}, where that is the figure now. */
  private static boolean leadsToNow(Reading clause, int i, PageFigures page) {
    return clause.word(i + 1).equals("to")
        && i + 2 < clause.size()
        && page.suits(clause, i + 2)
        && page.isNow(clause.at(i + 2).number().orElseThrow());
  }

  /** {@code higher than} needs a time or a number of the measure behind it. */
  private static Optional<Move> than(Reading clause, int i, Move move) {
    boolean than =
        clause.word(i + 1).equals("than")
            || clause.word(i).equals("higher")
            || clause.word(i).equals("lower");
    return than && !clause.times().saysBase() ? Optional.empty() : Optional.of(move);
  }
}
