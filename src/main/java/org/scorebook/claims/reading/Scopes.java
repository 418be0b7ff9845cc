package org.scorebook.claims.reading;

import java.util.List;
import java.util.Set;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.TimeWord;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;

/** Whether words hold a clause to other councils, a place, an age or a group. */
final class Scopes {
  /** Words of other places, other councils, and parts of the measure. */
  private static final Set<String> ELSEWHERE =
      WordSet.of(
          "national nationally regional regionally region england english comparator "
              + "comparators neighbour neighbours neighbouring peers authorities councils "
              + "cipfa ascof midlands statistical uk average averages cohort respondents "
              + "survey wards teams london constituency excluding elsewhere others family "
              + "benchmark nhs ofsted cqc annualised annualized extrapolated basis");

  /** {@code grew by one}, {@code down by nearly four}: a size in words, no place. */
  private static final Phrase BY =
      Phrase.of("by ~ one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve");

  private static final Set<String> SCOPES = WordSet.of("in for among amongst within across at by");
  private static final Phrase IDIOM =
      Phrase.of(
          "in|for|at|by|within line|response|part|spite|example|total|comparison|a|place|terms"
              + "|least|present|time|tolerance|addition|order|all|which|fact|this|our|the|#|#%|#pp"
              + "|#£|#d|@|top|second|third|first|bottom|target|row");
  private static final Set<String> SCALE =
      WordSet.of(
          "quartile target targets top first second third fourth bottom 1st 2nd 3rd 4th upper lower"
              + " right wrong direction travel trend tolerance status rating line row consecutive"
              + " running increase decrease reduction improvement decline drop rise fall end"
              + " beginning rate threshold half range preferred agreed acceptable desired optimal"
              + " profiled profile period reporting nationally time year point points arrow"
              + " quarters months days times last previous highest lowest since");

  /** Words that lead to a clause of their own: {@code following the storms, performance fell}. */
  private static final Set<String> LEADS =
      WordSet.of(
          "in at by during for with following due despite as after before since from on over under"
              + " when while although compared however overall also because thanks owing given to"
              + " of");

  private static final Set<String> BEHIND_SIZE =
      WordSet.of("compared on from since over in this last and as when due against versus than");

  private final Vocabulary vocabulary;
  private final Ages ages;

  Scopes(Vocabulary vocabulary, Ages ages) {
    this.vocabulary = vocabulary;
    this.ages = ages;
  }

  /** Whether its words hold it to other councils, a place or a group. */
  boolean hold(List<Token> clause, int verb, List<TimeWord> times) {
    for (int i = 0; i < clause.size(); i++) {
      String word = clause.get(i).word();
      boolean elsewhere =
          ELSEWHERE.contains(word)
              && !vocabulary.knows(word)
              && !isOwnAverage(clause, i, times)
              && !isOfTime(i, times);
      if (elsewhere || ages.narrow(clause, i) || narrows(clause, i, verb, times)) {
        return true;
      }
    }
    return false;
  }

  /** {@code the last survey} is a period. */
  private static boolean isOfTime(int place, List<TimeWord> times) {
    return times.stream().anyMatch(time -> time.covers(place));
  }

  /** {@code In Northfield}, at the head of a sentence, holds all that follows to it. */
  boolean holdAll(List<Token> clause, int verb, List<TimeWord> times) {
    boolean scope = Openings.isScope(clause) && isScope(clause, 0, times);
    return Openings.isCondition(clause)
        || (verb == clause.size() && (scope || hold(clause, verb, times)));
  }

  /** {@code Over the last twelve months the average was}. */
  private static boolean isOwnAverage(List<Token> clause, int i, List<TimeWord> times) {
    return clause.get(i).is("average")
        && i + 1 < clause.size()
        && clause.get(i + 1).is("was")
        && times.stream().anyMatch(time -> time.kind() == TimeWord.Kind.TWELVE_MONTHS);
  }

  /** Whether a clause without a verb that is known has words that are not the measure's. */
  boolean isOfElse(List<Token> clause, List<TimeWord> times) {
    boolean counts = clause.size() > 1 && clause.get(1).isNumber();
    boolean lead = LEADS.contains(clause.get(0).word()) && !counts;
    for (int i = 0; !lead && i < clause.size(); i++) {
      Token token = clause.get(i);
      int place = i;
      boolean quiet =
          !token.isWord()
              || Lexicon.isAdverb(token)
              || token.word().endsWith("ly")
              || SCALE.contains(token.word())
              || Lexicon.move(token).isPresent()
              || times.stream().anyMatch(time -> time.covers(place));
      if (!quiet && !vocabulary.knows(token.word())) {
        return true;
      }
    }
    return false;
  }

  /** Whether words behind the verb hold the clause to a place or a group. */
  private boolean narrows(List<Token> clause, int i, int verb, List<TimeWord> times) {
    boolean behind = i > verb || verb == clause.size();
    return behind && SCOPES.contains(clause.get(i).word()) && isScope(clause, i, times);
  }

  /** Whether words that are not the measure's own stand behind a preposition. */
  private boolean isScope(List<Token> clause, int i, List<TimeWord> times) {
    int by = BY.end(clause, i);
    if (i + 1 >= clause.size()
        || (by >= 0 && !isOfOthers(clause, by, times))
        || times.stream().anyMatch(time -> time.covers(i + 1))) {
      return false;
    }
    int at = IDIOM.end(clause, i) >= 0 ? i + 2 : i + 1;
    for (; at < clause.size(); at++) {
      Token token = clause.get(at);
      int place = at;
      boolean ends =
          !token.isWord()
              || SCOPES.contains(token.word())
              || Lexicon.isVerb(token)
              || WordSet.of("to from than on compared against due").contains(token.word())
              || times.stream().anyMatch(time -> time.covers(place));
      if (ends) {
        return token.is(Token.CODE);
      }
      if (!vocabulary.knows(token.word())
          && !SCALE.contains(token.word())
          && !WordSet.STATUSES.contains(token.word())
          && !Lexicon.isAdverb(token)) {
        return true;
      }
    }
    return false;
  }

  /** {@code by one carer}, where people are counted. */
  private boolean isOfOthers(List<Token> clause, int at, List<TimeWord> times) {
    return at < clause.size()
        && clause.get(at).isWord()
        && times.stream().noneMatch(time -> time.covers(at))
        && !BEHIND_SIZE.contains(clause.get(at).word())
        && !vocabulary.knows(clause.get(at).word())
        && !SCALE.contains(clause.get(at).word());
  }
}
