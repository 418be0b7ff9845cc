package org.scorebook.claims.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.reading.Reading.About;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Lexicon.Move;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;

/**
 * More or less than before, said with the measure's own words: {@code fewer people receive care at
 * home than in August}, {@code a smaller share of appeals was allowed than before}, {@code it takes
 * longer to answer a request than last quarter}. Compared as a direction is; of a share, whose
 * cases may fall while it rises, only where its counts all went the other way.
 */
final class ComparedClaim implements ClaimKind {
  private static final int MOST_QUOTED = 6;
  private static final Set<String> MORE = WordSet.of("more");
  private static final Set<String> FEWER = WordSet.of("fewer less");
  private static final Phrase SHARE =
      Phrase.of(
          "higher|larger|greater|bigger|lower|smaller proportion|percentage|share|rate|number of");
  private static final Set<String> LARGER = WordSet.of("higher larger greater bigger");
  private static final Phrase NO_LONGER = Phrase.of("no longer");
  private static final Set<String> LONGER = WordSet.of("longer slower");
  private static final Set<String> QUICKER = WordSet.of("quicker faster quickly sooner shorter");
  private static final Set<String> TAKES =
      WordSet.of(
          "it got get take takes took taking did does do on than more less received recorded"
              + " reported");
  private static final Set<String> NUMBERS =
      WordSet.of("one two three four five six seven eight nine ten eleven twelve");

  private static final Map<String, Move> COMPARATIVES =
      Map.of("higher", Move.UP, "lower", Move.DOWN);

  /** What is said to have moved, if the measure is, and whether cases of it are counted. */
  private record Said(Move move, boolean ours, boolean cases, int end) {}

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    boolean denied =
        clause.tokens().stream().anyMatch(t -> Lexicon.isNegation(t) && !t.is("longer"))
            || NO_LONGER.find(clause.tokens(), 0) >= 0;
    if (!clause.certain() || denied || clause.times().twelve()) {
      return List.of();
    }
    List<ClaimVerdict> verdicts = new ArrayList<>();
    int than = than(clause);
    for (int i = 0; i < clause.size(); i++) {
      int from = i;
      said(clause, page, i, than)
          .filter(Said::ours)
          .flatMap(said -> verdict(clause, page, said, from))
          .ifPresent(verdicts::add);
    }
    return verdicts;
  }

  private static Optional<Said> said(Reading clause, PageFigures page, int i, int than) {
    String word = clause.word(i);
    boolean alone = clause.tokens().stream().noneMatch(t -> t.is("than"));
    if ((than > i || alone) && SHARE.end(clause.tokens(), i) >= 0) {
      int to = alone ? clause.size() : than;
      boolean ours = clause.vocabulary().names(words(clause, i + 1, to));
      return Optional.of(new Said(LARGER.contains(word) ? Move.UP : Move.DOWN, ours, false, to));
    }
    if (than > i && begins(clause, i)) {
      boolean ours = clause.vocabulary().tells(words(clause, i + 1, than));
      return Optional.of(
          new Said(MORE.contains(word) ? Move.UP : Move.DOWN, ours, page.isPercent(), than));
    }
    if (than > i && COMPARATIVES.containsKey(word) && isTime(clause, i + 2)) {
      boolean cases = clause.about() == About.CASES;
      return Optional.of(
          new Said(COMPARATIVES.get(word), cases || clause.isMeasure(), cases, than));
    }
    if (page.isOfTime() && isDuration(clause, i)) {
      List<String> words = words(clause, 0, clause.size());
      boolean ours = clause.vocabulary().tells(words) || clause.vocabulary().names(words);
      return Optional.of(new Said(LONGER.contains(word) ? Move.UP : Move.DOWN, ours, false, i + 1));
    }
    return Optional.empty();
  }

  /** {@code lower in September than in August}. */
  private static boolean isTime(Reading clause, int place) {
    return clause.times().named().stream().anyMatch(t -> t.word().from() == place);
  }

  /** The {@code than} with the time right behind it that is compared with; -1: there is none. */
  private static int than(Reading clause) {
    return clause.times().named().stream()
        .filter(named -> named.base() && named.periods().isPresent())
        .mapToInt(named -> named.word().from())
        .map(
            from -> {
              int at = from - 1;
              while (at > 0
                  && WordSet.of("in at for the during it did was were").contains(clause.word(at))) {
                at--;
              }
              return at > 0 && clause.word(at).equals("than") ? at : -1;
            })
        .max()
        .orElse(-1);
  }

  /** {@code Fewer people}, {@code there were more homes}. */
  private static boolean begins(Reading clause, int i) {
    return (MORE.contains(clause.word(i)) || FEWER.contains(clause.word(i)))
        && clause.tokens().subList(0, i).stream()
            .allMatch(
                t ->
                    Lexicon.isAdverb(t)
                        || Lexicon.isVerb(t)
                        || t.isNumber()
                        || NUMBERS.contains(t.word())
                        || WordSet.of("there we received").contains(t.word()));
  }

  private static boolean isDuration(Reading clause, int i) {
    boolean other = clause.tokens().stream().anyMatch(t -> t.is("than")) && than(clause) < 0;
    return !other && (LONGER.contains(clause.word(i)) || QUICKER.contains(clause.word(i)));
  }

  /** What is said between two places to be more or less. */
  private static List<String> words(Reading clause, int from, int to) {
    List<String> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Token token = clause.at(i);
      int place = i;
      boolean time =
          clause.times().named().stream()
              .anyMatch(t -> place >= t.word().from() && place < t.word().to());
      boolean quiet =
          time
              || (Lexicon.isAdverb(token) && !token.is("at"))
              || Lexicon.isPresent(token)
              || TAKES.contains(token.word())
              || LONGER.contains(token.word())
              || QUICKER.contains(token.word());
      if (!quiet && token.isWord()) {
        words.add(token.word());
      }
    }
    return words;
  }

  private static Optional<ClaimVerdict> verdict(
      Reading clause, PageFigures page, Said said, int from) {
    Optional<Movement> movement =
        said.cases() ? Movement.ofCases(clause, page) : Movement.of(clause, page);
    return movement.map(
        moved ->
            ClaimVerdict.of(
                moved.is(said.move(), false),
                clause.quote(from, Math.min(said.end(), from + MOST_QUOTED)),
                DirectionClaim.shown(clause, page),
                DirectionClaim.ADVICE));
  }
}
