package org.scorebook.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.TimeWord;
import org.scorebook.claims.words.TimeWord.Kind;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;
import org.scorebook.model.Period;

/**
 * The times of a clause: when it speaks of, and what it compares with.
 *
 * @param named every time that it names
 * @param at those that it speaks of; empty list: none is named
 * @param base those that it compares with
 * @param twelve whether it names the last twelve months, which the figure does not cover
 */
public record ClauseTimes(
    List<Named> named, Optional<List<Period>> at, Optional<List<Period>> base, boolean twelve) {

  /**
   * One time of a clause.
   *
   * @param base whether it is compared with
   * @param periods of the measure's own frequency, any of which may be meant; empty: not known
   */
  public record Named(TimeWord word, boolean base, Optional<List<Period>> periods) {}

  private static final Set<String> BASES =
      WordSet.of("than since on over from against versus vs between ahead behind");
  private static final Set<String> COMPARED =
      WordSet.of("compared comparison relative compare compares comparing similar");
  private static final Set<String> LINKS = WordSet.of("to with");
  private static final Set<String> BETWEEN =
      WordSet.of(
          "the that of in at for reported with to end our a it did was were recalculated revised"
              + " restated");

  /** What something goes on over, and is not compared with. */
  private static final Set<Kind> SPANS =
      Set.of(Kind.THIS_MONTH, Kind.THIS_QUARTER, Kind.THIS_YEAR, Kind.TWELVE_MONTHS);

  private static final Set<String> OPENINGS =
      WordSet.of(
          "in during for at by over on as of the throughout within from to end since up and but"
              + " back early late both compared with");

  /** What says no more than that it is so now. */
  private static final Set<Kind> NOWS = Set.of(Kind.NOW, Kind.UP_TO_NOW);

  public static ClauseTimes none() {
    return new ClauseTimes(List.of(), Optional.of(List.of()), Optional.of(List.of()), false);
  }

  public static ClauseTimes of(List<Token> clause, List<TimeWord> words, Calendar calendar) {
    List<Named> named = new ArrayList<>();
    for (TimeWord word : words) {
      boolean within = isWithin(clause, word);
      boolean base = !within && isBase(clause, word);
      named.add(
          new Named(word, base, within ? calendar.toDate(word) : calendar.periods(word, base)));
    }
    boolean twelve =
        named.stream()
            .filter(time -> time.word().kind() == Kind.TWELVE_MONTHS)
            .anyMatch(time -> time.periods().isEmpty());
    List<Named> open = named.stream().filter(time -> !isOfBracket(clause, time.word())).toList();
    return new ClauseTimes(named, joined(open, false), joined(open, true), twelve);
  }

  /**
   * The time that it speaks of, for the clauses behind it that name none; what it compares with
   * only where it is nothing but that.
   */
  public ClauseTimes carried(boolean withBase) {
    return new ClauseTimes(List.of(), at, withBase ? base : Optional.of(List.of()), twelve);
  }

  /** The same where it is not known when it speaks of. */
  ClauseTimes unknown() {
    return new ClauseTimes(named, Optional.empty(), base, twelve);
  }

  /** The same where the clauses before tell when: {@code in December it was 79%, up from 75%}. */
  ClauseTimes under(ClauseTimes before) {
    boolean led =
        before.saysWhen()
            && named.stream()
                .filter(time -> !time.base())
                .allMatch(time -> time.word().kind() == Kind.UP_TO_NOW);
    return saysWhen() && !led
        ? this
        : new ClauseTimes(named, before.at(), base, twelve || before.twelve());
  }

  public boolean isEmpty() {
    return named.isEmpty();
  }

  /** Whether a time is named that the clause speaks of. */
  public boolean saysWhen() {
    return at.isEmpty() || !at.get().isEmpty();
  }

  /** Whether it speaks of that period alone. */
  boolean isOf(Period period) {
    return at.filter(List.of(period)::equals).isPresent();
  }

  public boolean saysBase() {
    return base.isEmpty() || !base.get().isEmpty();
  }

  /** {@code In November}, {@code at the end of Q2}: whether a clause begins with its time. */
  public boolean opens(List<Token> clause) {
    return named.isEmpty()
        || clause.subList(0, named.get(0).word().from()).stream()
            .allMatch(token -> OPENINGS.contains(token.word()) || Lexicon.isAdverb(token));
  }

  /** The time that stands right before or behind a place of the clause. */
  public Optional<Named> beside(Reading clause, int place) {
    return named.stream()
        .filter(
            time ->
                isBehind(clause, place, time.word())
                    || isBefore(clause, place, time)
                    || isBracketed(clause, place, time))
        .findFirst();
  }

  private static boolean isBehind(Reading clause, int place, TimeWord time) {
    int from = time.from();
    if (from <= place || from > place + 3 || isOfNext(clause, place, time)) {
      return false;
    }
    return clause.tokens().subList(place + 1, from).stream()
        .allMatch(token -> WordSet.of("in for at during by ( the end").contains(token.word()));
  }

  /** {@code 37.9% (October: 37.7%)}: a time that opens a bracket is of the number within. */
  private static boolean isOfNext(Reading clause, int place, TimeWord time) {
    boolean opens = clause.word(time.from() - 1).equals("(") && time.from() - 1 > place;
    int next =
        WordSet.of(": , was at").contains(clause.word(time.to())) ? time.to() + 1 : time.to();
    return opens && next < clause.size() && clause.at(next).isNumber();
  }

  private static boolean isBefore(Reading clause, int place, Named time) {
    int to = time.word().to();
    return to == place || (to + 1 == place && clause.word(to).equals(":"));
  }

  /** {@code than in December (79%)}: a number in brackets by itself is of the time before them. */
  private static boolean isBracketed(Reading clause, int place, Named time) {
    return time.word().to() == place - 1
        && clause.word(place - 1).equals("(")
        && clause.word(place + 1).equals(")");
  }

  /** Periods of one role: none named, any of those named by one time, or not known. */
  private static Optional<List<Period>> joined(List<Named> named, boolean base) {
    List<Named> role = named.stream().filter(time -> time.base() == base).toList();
    List<Named> telling =
        role.size() == 1
            ? role
            : role.stream().filter(time -> !NOWS.contains(time.word().kind())).toList();
    if (telling.isEmpty()) {
      return Optional.of(
          role.stream().flatMap(t -> t.periods().orElse(List.of()).stream()).distinct().toList());
    }
    Stream<List<Period>> known = telling.stream().flatMap(time -> time.periods().stream());
    List<List<Period>> distinct = known.distinct().toList();
    boolean all = telling.stream().allMatch(time -> time.periods().isPresent());
    return all && distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
  }

  /** {@code (November: 37.9%)}, {@code (37.9% in November)}: the time of the number beside it. */
  private static boolean isOfBracket(List<Token> clause, TimeWord time) {
    int from = time.from() - 1;
    int to = time.to();
    while (from >= 0 && !clause.get(from).is("(") && !clause.get(from).is(")")) {
      from--;
    }
    while (to < clause.size() && !clause.get(to).is(")") && !clause.get(to).is("(")) {
      to++;
    }
    boolean within = from >= 0 && clause.get(from).is("(") && to < clause.size();
    return within && clause.subList(from, to).stream().anyMatch(Token::isNumber);
  }

  /** {@code between April and June}: something went on there that the figures need not show. */
  private static boolean isWithin(List<Token> clause, TimeWord word) {
    return word.kind() == Kind.MONTHS
        && word.from() > 0
        && clause.get(word.from() - 1).is("between");
  }

  /** What may stand between a word of comparison and its time; a code may be a number of a unit. */
  private static boolean isBetween(Token token) {
    return BETWEEN.contains(token.word()) || token.isNumber() || token.is(Token.CODE);
  }

  private static boolean isBase(List<Token> clause, TimeWord word) {
    // "Year on year" compares by itself.
    if (clause.get(word.from()).is("year") && clause.get(word.to() - 1).is("year")) {
      return word.to() - word.from() > 1;
    }
    int at = word.from() - 1;
    while (at >= 0 && isBetween(clause.get(at))) {
      if (at > 0 && COMPARED.contains(clause.get(at - 1).word())) {
        return true;
      }
      if (LINKS.contains(clause.get(at).word())) {
        return false;
      }
      at--;
    }
    if (at > 0 && clause.get(at).is("as")) {
      return clause.get(at - 1).is("same");
    }
    if (word.kind() == Kind.DAY && at >= 0 && clause.get(at).is("on")) {
      return false;
    }
    // "Over twelve months" is a time, "an increase over last month" a comparison.
    boolean spans = word.kind() == Kind.ELSEWHEN || SPANS.contains(word.kind());
    boolean span = spans && at >= 0 && clause.get(at).is("over");
    return at >= 0 && !span && BASES.contains(clause.get(at).word());
  }
}
