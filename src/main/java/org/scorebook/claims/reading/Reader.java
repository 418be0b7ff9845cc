package org.scorebook.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scorebook.claims.reading.Reading.About;
import org.scorebook.claims.reading.Reading.Tense;
import org.scorebook.claims.words.Clauses;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.TimeWord;
import org.scorebook.claims.words.TimeWords;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;

/** Understands the clauses of a commentary one after another: what each is about, and when. */
public final class Reader {
  /** Words of other places, other councils, and parts of the measure. */
  private static final Set<String> ELSEWHERE =
      WordSet.of(
          "national nationally regional regionally region england english comparator "
              + "comparators neighbour neighbours neighbouring peers authorities councils "
              + "cipfa ascof midlands statistical uk average averages cohort respondents "
              + "survey wards teams london constituency excluding elsewhere others family "
              + "benchmark nhs ofsted cqc");

  private static final Phrase GOES_ON =
      Phrase.of("continues|continued|continue|continuing|failing|failed|fails|fail to");

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
          "quartile target targets top first second third fourth bottom 1st 2nd 3rd "
              + "4th upper lower right wrong direction travel trend tolerance "
              + "status rating line row consecutive running increase decrease "
              + "reduction improvement decline drop rise fall end beginning rate threshold "
              + "range profile period reporting nationally time year point points arrow "
              + "quarters months days times last previous highest lowest since");

  private final CharSequence text;
  private final PageFigures page;
  private final Vocabulary vocabulary;
  private final Calendar calendar;
  private final Subjects subjects;
  private final Ages ages;
  private About before = About.MEASURE;

  public Reader(CharSequence text, PageFigures page, String organisation) {
    this.text = text;
    this.page = page;
    this.vocabulary = new Vocabulary(page.measure());
    this.calendar = new Calendar(page.measure(), page.result().periods());
    this.ages = new Ages(page.measure());
    this.subjects = new Subjects(vocabulary, organisation);
  }

  /** The clauses of the next sentence. */
  public List<Reading> read(List<Token> sentence) {
    List<Reading> read = new ArrayList<>();
    ClauseTimes carried = ClauseTimes.none();
    boolean leading = true;
    boolean held = false;
    List<List<Token>> clauses = Clauses.of(sentence);
    for (int i = 0; i < clauses.size(); i++) {
      List<Token> clause = clauses.get(i);
      List<TimeWord> words = TimeWords.of(clause);
      int verb = verb(clause);
      About about = subjects.of(clause, verb, words, before, read.isEmpty());
      ClauseTimes times = ClauseTimes.of(clause, words, calendar);
      Tense tense = tense(clause, verb);
      boolean now = tense == Tense.PRESENT || tense == Tense.PERFECT;
      if (times.isEmpty() && (leading || !now)) {
        times = carried;
      }
      held |= leading && holds(clause, verb, words);
      boolean over = i + 1 < clauses.size() && Openings.isEnd(clauses.get(i + 1));
      boolean certain = !held && !over && isCertain(clause, verb, words);
      boolean told = about == About.MEASURE && subjects.tells(clause, words);
      read.add(new Reading(text, clause, verb, about, tense, times, certain, told, vocabulary));
      if (about != About.OPEN) {
        before = isOfFigure(clause) ? About.MEASURE : about == About.CASES ? About.OTHER : about;
      }
      boolean adverbial = leading && verb == clause.size();
      boolean listed = verb == clause.size() && clause.stream().anyMatch(Token::isNumber);
      if ((times.saysWhen() && !listed) || (adverbial && times.saysBase())) {
        carried = times.carried(adverbial);
      }
      leading &= verb == clause.size();
    }
    return read;
  }

  /** Whether what follows can speak of the figure, which the clause states however it names it. */
  private boolean isOfFigure(List<Token> clause) {
    return clause.stream().flatMap(token -> token.number().stream()).anyMatch(page::isPlainlyNow);
  }

  private int verb(List<Token> clause) {
    int depth = 0;
    for (int i = 0; i < clause.size(); i++) {
      Token token = clause.get(i);
      if (token.is("(")) {
        depth++;
      } else if (token.is(")")) {
        depth--;
      } else if (depth <= 0 && Lexicon.isVerb(token) && !isNoun(clause, i) && !isOwn(clause, i)) {
        return i;
      }
    }
    return clause.size();
  }

  /** {@code people supported who have}: a verb within the subject belongs to it. */
  private static boolean isNoun(List<Token> clause, int i) {
    String last = i > 0 ? clause.get(i - 1).word() : "";
    return WordSet.of("who that to of outcomes and were where the a").contains(last)
        && !clause.get(i).is("is")
        && i > 1;
  }

  /** {@code Missed collections}: a word of the measure's name, with more of it behind. */
  private boolean isOwn(List<Token> clause, int i) {
    return i + 1 < clause.size()
        && !Lexicon.isPresent(clause.get(i))
        && vocabulary.owns(clause.get(i).word())
        && vocabulary.owns(clause.get(i + 1).word());
  }

  private static Tense tense(List<Token> clause, int verb) {
    if (verb == clause.size()) {
      return Tense.NONE;
    }
    Token first = clause.get(verb);
    if (Lexicon.isHave(first)) {
      return Tense.PERFECT;
    }
    return Lexicon.isPresent(first) ? Tense.PRESENT : Tense.PAST;
  }

  private boolean isCertain(List<Token> clause, int verb, List<TimeWord> times) {
    for (int i = 0; i < clause.size(); i++) {
      Token token = clause.get(i);
      boolean infinitive =
          token.is("to")
              && i + 1 < clause.size()
              && isInfinitive(clause.get(i + 1))
              && !goesOn(clause, i);
      boolean unreal =
          (Lexicon.isUnreal(token) && !vocabulary.looksAhead()) || isPastPerfect(clause, i);
      boolean open = token.is("since") && i + 1 == clause.size();
      if (open || infinitive || unreal) {
        return false;
      }
    }
    return !isHeld(clause, verb, times);
  }

  /** Whether its words hold it to other councils, a place or a group. */
  private boolean isHeld(List<Token> clause, int verb, List<TimeWord> times) {
    for (int i = 0; i < clause.size(); i++) {
      String word = clause.get(i).word();
      boolean elsewhere =
          ELSEWHERE.contains(word) && !vocabulary.knows(word) && !isOwnAverage(clause, i, times);
      if (elsewhere || ages.narrow(clause, i) || narrows(clause, i, verb, times)) {
        return true;
      }
    }
    return false;
  }

  /** {@code In Northfield}, at the head of a sentence, holds all that follows to it. */
  private boolean holds(List<Token> clause, int verb, List<TimeWord> times) {
    boolean scope = Openings.isScope(clause) && isScope(clause, 0, times);
    return Openings.isCondition(clause)
        || (verb == clause.size() && (scope || isHeld(clause, verb, times)));
  }

  /** {@code Over the last twelve months the average was}. */
  private static boolean isOwnAverage(List<Token> clause, int i, List<TimeWord> times) {
    return clause.get(i).is("average")
        && i + 1 < clause.size()
        && clause.get(i + 1).is("was")
        && times.stream().anyMatch(time -> time.kind() == TimeWord.Kind.TWELVE_MONTHS);
  }

  /** {@code had improved}: a past before the past. */
  private static boolean isPastPerfect(List<Token> clause, int i) {
    return clause.get(i).is("had")
        && i + 1 < clause.size()
        && (Lexicon.isPast(clause.get(i + 1)) || clause.get(i + 1).is("been"));
  }

  private static boolean isInfinitive(Token token) {
    return WordSet.of(
            "improve increase reduce decrease achieve meet exceed reach maintain "
                + "sustain be get ensure address return drive bring raise hit move see remain "
                + "rise fall drop grow")
        .contains(token.word());
  }

  private static boolean goesOn(List<Token> clause, int to) {
    return to > 0 && GOES_ON.end(clause, to - 1) >= 0;
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
        || times.stream().anyMatch(time -> covers(time, i + 1))) {
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
              || times.stream().anyMatch(time -> covers(time, place));
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
        && times.stream().noneMatch(time -> covers(time, at))
        && !vocabulary.knows(clause.get(at).word())
        && !SCALE.contains(clause.get(at).word());
  }

  private static boolean covers(TimeWord time, int place) {
    return place >= time.from() && place < time.to();
  }
}
