package org.scorebook.claims.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.scorebook.claims.reading.Reading.About;
import org.scorebook.claims.reading.Vocabulary.Measured;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.TimeWord;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;

/** What clauses are about. */
final class Subjects {
  private static final Set<String> WE =
      WordSet.of("we we've we're council authority directorate department");
  private static final Set<String> IT = WordSet.of("it this that which it's these");
  private static final Set<String> NOISE =
      WordSet.of(
          "however and but also overall although though while whilst as at in by "
              + "during for so therefore again the end with still yet whereas meanwhile "
              + "both well a an since despite on because to city borough county");
  private static final Set<String> TARGETS = WordSet.of("year end target");
  private static final Set<String> REASONS =
      WordSet.of(
          "due owing following thanks reflecting despite through partly mainly "
              + "largely primarily given resulting because after before");

  /** {@code very satisfied} is a part of {@code satisfied}. */
  private static final Set<String> DEGREES =
      WordSet.of("very extremely fully completely totally highly fairly partly partially mostly");

  private final Vocabulary vocabulary;
  private final Set<String> organisation;

  Subjects(Vocabulary vocabulary, String organisation) {
    this.vocabulary = vocabulary;
    this.organisation =
        Set.copyOf(Arrays.asList(organisation.toLowerCase(Locale.ROOT).split("\\W+", -1)));
  }

  /**
   * What the clause is about.
   *
   * @param verb place of its first verb
   * @param before what the clause before was about
   * @param first whether it begins its sentence
   */
  About of(List<Token> clause, int verb, List<TimeWord> times, About before, boolean first) {
    About about = said(clause, verb, times, before, first);
    boolean open = about == About.WE || about == About.OPEN;
    return open && isOfMoney(clause) ? About.OTHER : about;
  }

  /** {@code We collected £9.1m}, of a share. */
  private boolean isOfMoney(List<Token> clause) {
    return clause.stream().anyMatch(t -> t.isNumber() && !vocabulary.mayBe(t.number()))
        && clause.stream().noneMatch(t -> t.isNumber() && vocabulary.mayBe(t.number()));
  }

  private About said(
      List<Token> clause, int verb, List<TimeWord> times, About before, boolean first) {
    if (REASONS.contains(clause.get(0).word()) && verb == clause.size()) {
      return About.OTHER;
    }
    boolean attached = !first && verb == clause.size();
    boolean ofOther = before == About.OTHER && (attached || isElliptic(clause, verb));
    if (!ofOther && tells(clause, times)) {
      return About.MEASURE;
    }
    List<String> words = words(clause, verb, times);
    if (verb == clause.size()) {
      About otherwise = first ? About.OPEN : before;
      return otherwise == About.WE ? About.WE : about(words, otherwise);
    }
    if (words.isEmpty()) {
      return first ? About.OPEN : before;
    }
    if (words.size() == 1 && words.get(0).equals("there")) {
      return isOfCount(clause) ? About.CASES : About.OPEN;
    }
    boolean twelve = times.stream().anyMatch(t -> t.kind() == TimeWord.Kind.TWELVE_MONTHS);
    if (twelve && words.equals(List.of("average"))) {
      return About.MEASURE;
    }
    if (words.stream().allMatch(IT::contains)) {
      return before == About.OTHER ? About.OTHER : About.MEASURE;
    }
    boolean we = words.stream().allMatch(word -> WE.contains(word) || organisation.contains(word));
    if (we || isLedIn(clause, words)) {
      return About.WE;
    }
    if (before != About.OTHER && isTarget(words)) {
      return About.TARGET;
    }
    List<String> own = without(words, organisation);
    if (vocabulary.names(own, measures(clause, verb))) {
      return About.MEASURE;
    }
    return vocabulary.countsOf(own) ? About.CASES : About.OTHER;
  }

  /** {@code 92% were answered in time}: of whatever was spoken of before. */
  private static boolean isElliptic(List<Token> clause, int verb) {
    return verb > 0 && verb < clause.size() && clause.get(verb - 1).isNumber();
  }

  /**
   * {@code 97% were cleared within 24 hours}: what the title does, by when, of what went before.
   */
  private boolean isDoneInTime(List<Token> clause, int number, List<String> words) {
    boolean other =
        IntStream.range(number + 1, clause.size())
            .mapToObj(i -> clause.get(i).number())
            .flatMap(Optional::stream)
            .anyMatch(span -> !vocabulary.isLabel(span));
    return number + 1 < clause.size()
        && clause.get(number).is("#%")
        && Lexicon.isVerb(clause.get(number + 1))
        && !other
        && vocabulary.isDoneInTime(words);
  }

  /** {@code There were 190 requests}, of a share: how many it is of. */
  private boolean isOfCount(List<Token> clause) {
    return IntStream.range(0, clause.size() - 1)
        .filter(i -> clause.get(i).is("#"))
        .anyMatch(i -> vocabulary.isBehindShare(clause.get(i + 1).word()));
  }

  /** {@code The target for the quarter}, of nothing that is not the measure's. */
  private boolean isTarget(List<String> words) {
    return words.contains("target")
        && words.stream().allMatch(word -> TARGETS.contains(word) || vocabulary.knows(word));
  }

  /** {@code At 86 households we}: the figure before the subject. */
  private boolean isLedIn(List<Token> clause, List<String> words) {
    boolean figure =
        clause.size() > 1
            && WordSet.of("at with").contains(clause.get(0).word())
            && clause.get(1).isNumber();
    return figure
        && words.get(words.size() - 1).equals("we")
        && words.stream().allMatch(vocabulary::knows);
  }

  /** What figure the clause gives behind its verb: {@code to 74.7%}, {@code by 3 points}. */
  private static Measured measures(List<Token> clause, int verb) {
    boolean before = verb > 1 && verb < clause.size() && clause.get(verb - 1).is("#%");
    if (before && WordSet.of("of at").contains(clause.get(verb - 2).word())) {
      return Measured.AS_SHARE;
    }
    for (int i = verb + 1; i < clause.size(); i++) {
      if (clause.get(i).is("#pp")) {
        return Measured.IN_POINTS;
      }
      boolean leads =
          WordSet.of("to at").contains(clause.get(i - 1).word())
              || (Lexicon.isVerb(clause.get(i - 1)) && !Lexicon.isPastMove(clause.get(i - 1)));
      if (clause.get(i).is("#%") && leads && isWhole(clause, i + 1)) {
        return Measured.AS_SHARE;
      }
    }
    return Measured.NOT;
  }

  /** Whether nothing makes the percentage a change, or a share of something else. */
  private static boolean isWhole(List<Token> clause, int behind) {
    return behind >= clause.size()
        || !clause.get(behind).isWord()
        || WordSet.of("in for this compared against from which during")
            .contains(clause.get(behind).word());
  }

  /**
   * {@code 95% of safeguarding enquiries met the desired outcomes}: the measure as a sentence; we
   * may be in touch <em>with</em> any share.
   */
  boolean tells(List<Token> clause, List<TimeWord> times) {
    List<String> words = words(clause, clause.size(), times);
    int first = Openings.doing(clause, vocabulary);
    while (first < clause.size()
        && !clause.get(first).isNumber()
        && isQuiet(clause, first, times)) {
      first++;
    }
    boolean number = first < clause.size() && vocabulary.mayBe(clause.get(first).number());
    boolean with = clause.get(0).is("with") && words.stream().noneMatch(this::isDone);
    return number
        && !with
        && !vocabulary.isOfOthers(whole(clause, first + 1))
        && (vocabulary.tells(without(words, Set.of("there")))
            || isDoneInTime(clause, first, words));
  }

  /**
   * What a number is said to be of: {@code of home care providers}; its {@code of} stands first.
   */
  private static List<String> whole(List<Token> clause, int of) {
    List<String> words = new ArrayList<>();
    boolean said = of < clause.size() && clause.get(of).is("of");
    for (int i = of; said && i < clause.size() && !Lexicon.isVerb(clause.get(i)); i++) {
      words.add(clause.get(i).word());
    }
    return words;
  }

  /** {@code Answered}, of what is answered. */
  private boolean isDone(String word) {
    return word.endsWith("ed") && vocabulary.owns(word);
  }

  private static boolean isQuiet(List<Token> clause, int place, List<TimeWord> times) {
    Token token = clause.get(place);
    return NOISE.contains(token.word())
        || isManner(token)
        || token.is("there")
        || Lexicon.isVerb(token)
        || times.stream().anyMatch(t -> place >= t.from() && place < t.to());
  }

  /** Without a verb the words before what is claimed are no subject unless they name one. */
  private About about(List<String> words, About otherwise) {
    return !words.isEmpty() && vocabulary.names(words) ? About.MEASURE : otherwise;
  }

  private static List<String> without(List<String> words, Set<String> left) {
    return words.stream().filter(word -> !left.contains(word)).toList();
  }

  /** The words before the verb that tell something: no times, brackets, adverbs or numbers. */
  private List<String> words(List<Token> clause, int verb, List<TimeWord> times) {
    List<String> words = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < verb; i++) {
      Token token = clause.get(i);
      int place = i;
      boolean time = times.stream().anyMatch(t -> place >= t.from() && place < t.to());
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      boolean per = token.is("per") && clause.get(i + 1).isNumber();
      boolean quiet =
          NOISE.contains(token.word())
              || (isManner(token) && !vocabulary.isNamedBy(token.word()))
              || per;
      if (depth == 0 && !time && isOtherLabel(clause, i)) {
        words.add(Token.CODE);
      }
      if (depth == 0 && !time && !quiet && !token.is(")")) {
        words.add(token.word());
      }
    }
    return words;
  }

  /** {@code waits of over 10 minutes}. */
  private boolean isPartOf(List<Token> clause, int i) {
    return i > 0
        && WordSet.of("#t #d #c").contains(clause.get(i).word())
        && WordSet.of("over under than exceeding").contains(clause.get(i - 1).word())
        && !vocabulary.isLabel(clause.get(i).number().orElseThrow());
  }

  /** {@code pathway 3}, of a measure that is of pathways 0 and 1. */
  private boolean isOtherLabel(List<Token> clause, int i) {
    return isPartOf(clause, i)
        || (i > 0
            && clause.get(i).is("#")
            && vocabulary.owns(clause.get(i - 1).word())
            && !isDone(clause.get(i - 1).word())
            && !PlainWords.PEOPLE.contains(clause.get(i - 1).word())
            && !vocabulary.isLabel(clause.get(i).number().orElseThrow()));
  }

  private static boolean isManner(Token token) {
    if (DEGREES.contains(token.word())) {
      return false;
    }
    return (Lexicon.isAdverb(token) && !token.is("this"))
        || token.word().endsWith("ly")
        || token.isNumber()
        || Set.of(".", "/", "-", "%", ",").contains(token.word());
  }
}
