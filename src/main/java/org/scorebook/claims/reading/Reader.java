package org.scorebook.claims.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scorebook.claims.reading.Reading.About;
import org.scorebook.claims.reading.Reading.Tense;
import org.scorebook.claims.words.Clauses;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.NameJoins;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Stated;
import org.scorebook.claims.words.TimeWord;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;
import org.scorebook.claims.words.WorkingDays;
import org.scorebook.model.Unit;

/** Understands the clauses of a commentary one after another: what each is about, and when. */
public final class Reader {
  private static final Phrase GOES_ON =
      Phrase.of("continues|continued|continue|continuing|failing|failed|fails|fail to");

  /** Before a number that is the subject of a clause. */
  private static final Set<String> PARTS = WordSet.of("and but which");

  private final CharSequence text;
  private final PageFigures page;
  private final Vocabulary vocabulary;
  private final Calendar calendar;
  private final Subjects subjects;
  private final NamedTimes spoken;
  private final Fragments fragments;
  private final Scopes scopes;
  private final NameJoins joins;
  private About before = About.MEASURE;

  public Reader(CharSequence text, PageFigures page, String organisation) {
    this.text = text;
    this.page = page;
    this.vocabulary = new Vocabulary(page.measure());
    this.calendar = new Calendar(page.measure(), page.result().periods());
    this.scopes = new Scopes(vocabulary, new Ages(page.measure()));
    this.fragments = new Fragments(page, vocabulary);
    this.spoken = new NamedTimes(page.measure(), vocabulary);
    this.joins = new NameJoins(page.measure().title());
    this.subjects = new Subjects(vocabulary, organisation);
  }

  /** The clauses of the next sentence. */
  public List<Reading> read(List<Token> sentence) {
    List<Reading> read = new ArrayList<>();
    CarriedTime carried = new CarriedTime(page.current());
    boolean leading = true;
    boolean held = false;
    List<Token> words = countsWorkingDays() ? WorkingDays.asDays(sentence) : sentence;
    List<List<Token>> clauses = Clauses.of(words, place -> joins.hold(words, place));
    for (int i = 0; i < clauses.size(); i++) {
      List<Token> clause = clauses.get(i);
      List<TimeWord> named = spoken.of(clause);
      int verb = verb(clause);
      About about = subjects.of(clause, verb, named, before, read.isEmpty());
      ClauseTimes times = ClauseTimes.of(clause, named, calendar);
      Tense tense = tense(clause, verb);
      boolean relative = clause.get(0).is("which");
      boolean now = !relative && (tense == Tense.PRESENT || tense == Tense.PERFECT);
      times = carried.under(times, clause, leading, now);
      if (Asides.isWithin(clause, verb, named)) {
        times = times.unknown();
      }
      held |= leading && scopes.holdAll(clause, verb, named);
      boolean over = i + 1 < clauses.size() && Openings.isEnd(clauses.get(i + 1));
      boolean certain = !held && !over && isCertain(clause, verb, named);
      boolean open = about == About.MEASURE || (about == About.OPEN && before != About.OTHER);
      boolean told =
          (about == About.MEASURE && subjects.tells(clause, named))
              || (open && fragments.isFigure(clause, named));
      read.add(new Reading(text, clause, verb, about, tense, times, certain, told, vocabulary));
      boolean bare =
          verb == clause.size() && (read.size() == 1 || numbers(clause).findAny().isPresent());
      before = behind(clause, about, bare && scopes.isOfElse(clause, named));
      boolean adverbial = leading && verb == clause.size();
      boolean listed = verb == clause.size() && clause.stream().anyMatch(Token::isNumber);
      carried.keep(times, adverbial, listed, isByItself(clause, verb, about, times));
      leading &= verb == clause.size() || Asides.isRelative(clause);
    }
    return read;
  }

  /** Whether the figures behind a clause need not be of its time. */
  private boolean isByItself(List<Token> clause, int verb, About about, ClauseTimes times) {
    boolean figure = about == About.MEASURE || about == About.CASES || about == About.TARGET;
    return Asides.isAside(clause)
        || (!figure && (verb < clause.size() || !times.opens(clause)))
        || Asides.isTold(page, times.at().orElse(List.of()), numbers(clause));
  }

  private boolean countsWorkingDays() {
    return page.measure().unit() == Unit.DAYS && vocabulary.isWithin("working");
  }

  /** What the next clause is about if it does not say so; a figure tells of whom it is. */
  private About behind(List<Token> clause, About about, boolean ofElse) {
    if (isPartCounted(clause)
        || Openings.isOfThese(clause)
        || clause.get(clause.size() - 1).is("of")) {
      return About.OTHER;
    }
    if (numbers(clause).anyMatch(page::isPlainlyNow) || isCounted(clause)) {
      return About.MEASURE;
    }
    if (numbers(clause).anyMatch(page::isPlainlyCount)) {
      return About.CASES;
    }
    if (ofElse) {
      return About.OTHER;
    }
    if (about == About.OPEN) {
      return before;
    }
    return about == About.CASES || about == About.TARGET ? About.OTHER : about;
  }

  /** {@code and 31 are for rent}: a part, by its number alone. */
  private boolean isPartCounted(List<Token> clause) {
    return IntStream.range(0, clause.size() - 1)
        .filter(i -> i == 0 || PARTS.contains(clause.get(i - 1).word()))
        .filter(i -> clause.get(i).is("#") && Lexicon.isVerb(clause.get(i + 1)))
        .anyMatch(i -> !page.fitsNow(clause.get(i).number().orElseThrow()));
  }

  /** {@code 43 homes}, where that is the figure and homes are counted. */
  private boolean isCounted(List<Token> clause) {
    return !clause.get(0).is("of")
        && IntStream.range(0, clause.size() - 1)
            .filter(i -> vocabulary.owns(clause.get(i + 1).word()))
            .mapToObj(i -> clause.get(i).number())
            .flatMap(Optional::stream)
            .anyMatch(
                number -> number.value().compareTo(BigDecimal.TEN) >= 0 && page.isNow(number));
  }

  private static Stream<Stated> numbers(List<Token> clause) {
    return clause.stream().flatMap(token -> token.number().stream());
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
          (Lexicon.isUnreal(token) && !vocabulary.looksAhead() && !isOwnNoun(clause, i))
              || isPastPerfect(clause, i);
      boolean open = token.is("since") && i + 1 == clause.size();
      if (open || infinitive || unreal) {
        return false;
      }
    }
    return !scopes.hold(clause, verb, times);
  }

  /** {@code children in need}, {@code EHC plans}: a word of the measure, not a wish. */
  private boolean isOwnNoun(List<Token> clause, int i) {
    Token next = clause.get(Math.min(i + 1, clause.size() - 1));
    boolean days = clause.get(i).is("working") && (next.is("days") || next.is("day"));
    return days || (vocabulary.owns(clause.get(i).word()) && !next.is("to"));
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
}
