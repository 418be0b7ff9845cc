package org.scorebook.claims.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.scorebook.claims.words.TimeWord;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Period;

/**
 * A record: {@code the highest since April}, {@code our best result this year}. Contradicted by a
 * stored figure of that time that is higher or better; what is not stored may be anything.
 */
final class ExtremeClaim implements ClaimKind {
  private static final Phrase EXTREME =
      Phrase.of(
          "highest|lowest|best|worst monthly|quarterly|annual? performance|figure|result|level|rate"
              + "|number|score|percentage|proportion|position|total|it? we|it? have|has? ~ ever?");
  private static final Phrase SINCE_EVER =
      Phrase.of("since records|recording|we|monitoring|reporting|it|this ~ began|started|start");
  private static final Set<String> EVER = WordSet.of("ever record recorded");
  private static final Map<String, Move> BEYOND =
      Map.of("highest", Move.UP, "lowest", Move.DOWN, "best", Move.BETTER, "worst", Move.WORSE);

  private static final Set<String> ENDS = WordSet.of("since we it in has have on so");

  /** Beside such words only some of the periods, or others than ours, are compared. */
  private static final Set<String> OTHERS =
      WordSet.of(
          "one among amongst second third nationally region regional england country area areas"
              + " councils authorities group nearly almost possible equal joint quartile");

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    boolean now =
        clause.tense() == Tense.PRESENT
            || (clause.tense() == Tense.NONE && isOfNow(clause, page))
            || saysNow(clause, page);
    boolean ours = clause.isMeasure() || clause.about() == About.OPEN;
    if (!clause.certain() || !ours || !now || page.currentValue().isEmpty() || isOthers(clause)) {
      return List.of();
    }
    for (int i = 0; i < clause.size(); i++) {
      int end = EXTREME.end(clause.tokens(), i);
      Optional<List<Period>> since =
          end < 0 || !isOfMeasure(clause, i) ? Optional.empty() : periods(clause, page, end);
      if (since.isPresent()) {
        return verdict(clause, page, i, end, since.get());
      }
    }
    return List.of();
  }

  /** {@code In November it was 240, the highest since March}: a record of that time. */
  private static boolean isOfNow(Reading clause, PageFigures page) {
    return clause
        .periods()
        .filter(at -> at.isEmpty() || at.equals(List.of(page.current())))
        .isPresent();
  }

  private static boolean saysNow(Reading clause, PageFigures page) {
    return clause.tense() == Tense.PERFECT
        || (clause.periods().filter(List.of(page.current())::equals).isPresent()
            && clause.times().named().stream().anyMatch(time -> !isYear(clause, time.word())));
  }

  private static boolean isOthers(Reading clause) {
    return clause.tokens().stream()
        .anyMatch(token -> OTHERS.contains(token.word()) || Lexicon.isNegation(token));
  }

  /**
   * {@code the highest number of complaints}: whether what is counted is what the measure counts.
   */
  private static boolean isOfMeasure(Reading clause, int from) {
    List<String> words = new ArrayList<>();
    boolean of = false;
    for (int i = from + 1; i < clause.size(); i++) {
      Token token = clause.at(i);
      int place = i;
      boolean time = clause.times().named().stream().anyMatch(t -> t.word().covers(place));
      if (time || !token.isWord() || ENDS.contains(token.word())) {
        break;
      }
      of |= token.is("of") || token.is("for");
      if (!Lexicon.isAdverb(token) && !EVER.contains(token.word())) {
        words.add(token.word());
      }
    }
    return !of || clause.vocabulary().names(words);
  }

  /** The earlier periods that the record is over; empty where they are not told. */
  private static Optional<List<Period>> periods(Reading clause, PageFigures page, int end) {
    List<Period> earlier =
        page.result().series().stream()
            .map(SeriesPoint::period)
            .filter(period -> period.compareTo(page.current()) < 0)
            .toList();
    boolean ever =
        EVER.contains(clause.word(end - 1))
            || EVER.contains(clause.word(end + 1))
            || EVER.contains(clause.word(end))
            || SINCE_EVER.find(clause.tokens(), end) >= 0;
    if (ever) {
      return Optional.of(earlier);
    }
    for (var named : clause.times().named()) {
      boolean behind = named.word().from() >= end;
      String before = clause.word(named.word().from() - 1);
      if (behind && before.equals("since") && named.periods().isPresent()) {
        List<Period> since = named.periods().get();
        return Optional.of(
            earlier.stream()
                .filter(period -> since.stream().allMatch(first -> period.compareTo(first) > 0))
                .toList());
      }
      if (isYear(clause, named.word())
          && (behind || named.word().kind() == TimeWord.Kind.UP_TO_NOW)) {
        return Optional.of(ofYear(page, earlier));
      }
    }
    return Optional.empty();
  }

  /** {@code this year}, {@code so far this year}: what the record is over, not when it was. */
  private static boolean isYear(Reading clause, TimeWord time) {
    return time.kind() == TimeWord.Kind.THIS_YEAR
        || (time.kind() == TimeWord.Kind.UP_TO_NOW
            && clause.tokens().subList(time.from(), time.to()).stream()
                .anyMatch(t -> t.is("year")));
  }

  /** Those that lie in the same financial and in the same calendar year. */
  private static List<Period> ofYear(PageFigures page, List<Period> earlier) {
    Period now = page.current();
    return earlier.stream()
        .filter(period -> period.financialYear().equals(now.financialYear()))
        .filter(period -> period.last().getYear() == now.last().getYear())
        .toList();
  }

  private static List<ClaimVerdict> verdict(
      Reading clause, PageFigures page, int from, int end, List<Period> earlier) {
    Move beyond = Objects.requireNonNull(BEYOND.get(clause.word(from)));
    BigDecimal now = page.currentValue().orElseThrow();
    for (Period period : earlier) {
      List<BigDecimal> figures = page.figures(period);
      boolean passed =
          !figures.isEmpty()
              && figures.stream()
                  .map(page::rounded)
                  .allMatch(figure -> isBeyond(page, beyond, figure, page.rounded(now)));
      if (passed) {
        return List.of(
            ClaimVerdict.contradicted(
                clause.quote(from, end),
                page.shownNow() + " and " + page.shown(period),
                "Correct the words, or say since when."));
      }
    }
    return List.of(ClaimVerdict.borneOut(clause.quote(from, end)));
  }

  private static boolean isBeyond(PageFigures page, Move move, BigDecimal figure, BigDecimal now) {
    int way = figure.compareTo(now);
    return switch (move) {
      case UP -> way > 0;
      case DOWN -> way < 0;
      case BETTER -> page.prefersUp() ? way > 0 : page.prefersDown() && way < 0;
      case WORSE -> page.prefersUp() ? way < 0 : page.prefersDown() && way > 0;
      case DECLINED, SAME -> false;
    };
  }
}
