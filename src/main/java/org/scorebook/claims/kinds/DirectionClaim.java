package org.scorebook.claims.kinds;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.reading.Reading.About;
import org.scorebook.claims.reading.Reading.Tense;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Lexicon.Move;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;

/**
 * Where the figure went: {@code has risen}, {@code a slight increase this month}, {@code is down on
 * last month}, {@code no change}. Compared with the change from the previous figure, or from the
 * period that the clause compares with.
 */
final class DirectionClaim implements ClaimKind {
  static final String ADVICE = "Correct the words, or say what they compare with.";

  /** Cases go up or down; whether that is better, their share decides. */
  private static final Set<Move> WAYS = EnumSet.of(Move.UP, Move.DOWN);

  // "No significant change" does not say that there was none.
  private static final Phrase SAME = Phrase.of("no overall|further? change|movement");
  private static final Phrase AS_BEFORE =
      Phrase.of("remained|remains|is|was|stayed|stays ~ same|unchanged|static");
  private static final Phrase ALIKE = Phrase.of("remained|remains|is|was|stayed|stays ~ same as");
  private static final Set<String> RANKS =
      WordSet.of("quartile quartiles rank ranking ranked status rating rag target position");

  /** What {@code we} do when our performance does. */
  private static final Set<String> OURS =
      WordSet.of("worsened fallen fell dropped slipped declined dipped");

  private static final Phrase A_LITTLE = Phrase.of("a little|bit|fraction|touch|lot");

  /** Behind such words a past that names no period is any past. */
  private static final Set<String> STORY =
      WordSet.of(
          "during then twice until previously initially first whilst ago lowest highest "
              + "gradually steadily consistently time years term trend");

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    List<ClaimVerdict> verdicts = new ArrayList<>();
    boolean cases = clause.about() == About.CASES || Comparatives.isOfCounts(clause, page);
    boolean ours = clause.isOurs() || cases;
    if (!clause.certain()
        || !ours
        || clause.times().twelve()
        || isStory(clause)
        || isOfCount(clause, page)
        || isOfMoney(clause, page)) {
      return verdicts;
    }
    Optional<Movement> movement =
        cases ? Movement.ofCases(clause, page) : Movement.of(clause, page);
    for (int i = 0; movement.isPresent() && i < clause.size(); i++) {
      Optional<Move> move = move(clause, i, page);
      boolean way = !cases || move.filter(WAYS::contains).isPresent();
      if (move.isPresent() && way && movement.get().tells(move.get())) {
        boolean not = isDenied(clause, i) && move.get() != Move.SAME;
        boolean performance = clause.tokens().stream().anyMatch(t -> t.is("performance"));
        boolean is =
            movement.get().is(move.get(), performance || (clause.isOurs() && !clause.isMeasure()));
        verdicts.add(
            ClaimVerdict.of(
                is != not,
                clause.quote(begin(clause, i), end(clause, i)),
                shown(clause, page),
                ADVICE));
      }
    }
    return verdicts;
  }

  /** {@code Empty homes fell}, where their time is measured and none is given. */
  private static boolean isOfCount(Reading clause, PageFigures page) {
    List<Token> subject = clause.tokens().subList(0, clause.verb());
    return clause.tokens().stream().flatMap(t -> t.number().stream()).noneMatch(page::suits)
        && clause.vocabulary().countsTimed(subject.stream().map(Token::word).toList());
  }

  /** {@code Spending rose by £0.4m}, where its share of the budget is measured. */
  private static boolean isOfMoney(Reading clause, PageFigures page) {
    return page.isPercent() && clause.tokens().stream().anyMatch(t -> t.is("#£"));
  }

  private static boolean isStory(Reading clause) {
    boolean told = clause.tense() == Tense.PAST;
    return clause.tokens().stream()
            .anyMatch(
                token ->
                    STORY.contains(token.word())
                        && !clause.vocabulary().knows(token.word())
                        && !((token.is("time") || !told) && isOfTime(clause, token)))
        || (!clause.times().saysWhen()
            && !clause.times().saysBase()
            && clause.times().at().isEmpty());
  }

  private static boolean isOfTime(Reading clause, Token token) {
    return clause.times().named().stream()
        .map(named -> clause.tokens().subList(named.word().from(), named.word().to()))
        .anyMatch(time -> time.contains(token));
  }

  /** What the page shows of the direction. */
  static String shown(Reading clause, PageFigures page) {
    String change = page.result().change().find().map(c -> " " + c.text()).orElse("");
    boolean plain = !clause.times().saysBase() && !clause.times().saysWhen();
    return (plain ? page.result().direction().text() + change + ", " : "")
        + page.shownOf(clause.times());
  }

  private static Optional<Move> move(Reading clause, int i, PageFigures page) {
    Token token = clause.at(i);
    if (SAME.end(clause.tokens(), i) >= 0) {
      return changes(clause, i) ? Optional.of(Move.SAME) : Optional.empty();
    }
    if (AS_BEFORE.end(clause.tokens(), i) >= 0 && i == clause.verb()) {
      return sameAsOther(clause, i) || isOfRank(clause)
          ? Optional.empty()
          : subject(clause, Move.SAME);
    }
    Optional<Move> comparative = Comparatives.at(clause, i, page);
    if (comparative.isPresent()) {
      return comparative;
    }
    Optional<Move> move = Lexicon.move(token).filter(found -> found != Move.SAME);
    if (move.isEmpty()) {
      return Optional.empty();
    }
    if (Lexicon.isMoveNoun(token) && !clause.word(i - 1).equals("to")) {
      return isNoun(clause, i) && Complement.isMeasure(clause, i) ? move : Optional.empty();
    }
    boolean ours =
        clause.about() == About.WE && (move.get() == Move.BETTER || OURS.contains(token.word()));
    return (isSubject(clause, i) || ours) && isVerb(clause, i) && !hasObject(clause, i)
        ? move
        : Optional.empty();
  }

  /** Whether what is said there is said of the measure, or of the cases that it counts. */
  static boolean isSubject(Reading clause, int i) {
    return clause.isMeasure()
        || clause.about() == About.CASES
        || (clause.about() == About.OPEN && isFirst(clause, i));
  }

  private static Optional<Move> subject(Reading clause, Move move) {
    return clause.isMeasure() || clause.about() == About.OPEN
        ? Optional.of(move)
        : Optional.empty();
  }

  private static boolean sameAsOther(Reading clause, int i) {
    int as = ALIKE.end(clause.tokens(), i);
    return as >= 0 && !clause.times().saysWhen() && !clause.times().saysBase();
  }

  /** What stays may be the rank, not the figure. */
  private static boolean isOfRank(Reading clause) {
    return clause.tokens().stream().anyMatch(token -> RANKS.contains(token.word()));
  }

  /** {@code no change from last month}, never {@code no change in staffing}. */
  private static boolean changes(Reading clause, int i) {
    int behind = SAME.end(clause.tokens(), i);
    String next = clause.word(behind);
    boolean in = next.equals("in") || next.equals("to");
    return in ? Complement.isMeasure(clause, behind - 1) && next.equals("in") : clause.isOurs();
  }

  private static boolean isFirst(Reading clause, int i) {
    for (int at = 0; at < i; at++) {
      if (!Lexicon.isAdverb(clause.at(at)) && !clause.word(at).endsWith("ly")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNoun(Reading clause, int i) {
    return i == 0
        || Lexicon.isAdverb(clause.at(i - 1))
        || clause.at(i - 1).isNumber()
        || clause.word(i - 1).equals("any")
        || clause.word(i - 1).equals("no");
  }

  /** Finite: {@code rose}, {@code has risen}, {@code is rising}, {@code continues to rise}. */
  private static boolean isVerb(Reading clause, int i) {
    if (i == clause.verb()) {
      return clause.tense() == Tense.PAST && Lexicon.isPastMove(clause.at(i));
    }
    int at = i - 1;
    while (at >= 0
        && (Lexicon.isAdverb(clause.at(at))
            || clause.word(at).endsWith("ly")
            || clause.word(at).equals("not"))) {
      at--;
    }
    if (clause.word(at).equals("to")) {
      return clause.word(at - 1).startsWith("continu");
    }
    if (clause.word(at).equals("and") && clause.word(i).endsWith("ing")) {
      return clause.tense() == Tense.PRESENT && clause.verb() < at && i + 1 == clause.size();
    }
    if (at < 0) {
      return Lexicon.isPastMove(clause.at(i)) && clause.verb() >= i;
    }
    return WordSet.of("has have is are was did hasn't didn't").contains(clause.word(at))
        && at == clause.verb();
  }

  /** {@code has improved the experience of people} is about something else. */
  static boolean hasObject(Reading clause, int i) {
    if (i + 1 >= clause.size()) {
      return false;
    }
    Token next = clause.at(i + 1);
    boolean time =
        clause.times().named().stream()
            .anyMatch(named -> named.word().from() <= i + 2 && named.word().to() > i + 1);
    boolean little = A_LITTLE.end(clause.tokens(), i + 1) >= 0;
    if (time || little || !next.isWord() || next.word().endsWith("ly")) {
      return false;
    }
    return !WordSet.of(
            "by from to in on since compared over again further slightly across during "
                + "against at for and this last as each every month quarter year "
                + "significantly due with when overall now below above following within "
                + "towards between but also considerably once then than throughout out "
                + "through")
        .contains(next.word());
  }

  private static boolean isDenied(Reading clause, int i) {
    for (int at = Math.max(0, i - 4); at < i; at++) {
      if (Lexicon.isNegation(clause.at(at))) {
        return true;
      }
    }
    return false;
  }

  /** Behind the words of an unchanged figure, else behind the word of movement. */
  private static int end(Reading clause, int i) {
    int same = Math.max(SAME.end(clause.tokens(), i), AS_BEFORE.end(clause.tokens(), i));
    return Math.max(same, i + 1);
  }

  private static int begin(Reading clause, int i) {
    int at = i;
    while (at > 0
        && i - at < 5
        && (Lexicon.isAdverb(clause.at(at - 1))
            || Lexicon.isHave(clause.at(at - 1))
            || Lexicon.isNegation(clause.at(at - 1))
            || clause.word(at - 1).endsWith("ly"))) {
      at--;
    }
    return at;
  }
}
