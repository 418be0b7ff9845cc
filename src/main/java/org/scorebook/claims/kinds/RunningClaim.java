package org.scorebook.claims.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.ClauseTimes;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Lexicon.Move;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.TimeWord;
import org.scorebook.claims.words.Token;
import org.scorebook.claims.words.WordSet;
import org.scorebook.figures.result.SeriesPoint;
import org.scorebook.model.Period;

/**
 * Several periods running: {@code the third consecutive monthly increase}, {@code has improved for
 * three months running}. Compared with the last moves, one fewer than the number where it may count
 * figures; only where every figure is stored.
 */
final class RunningClaim implements ClaimKind {
  private static final List<String> COUNTS = List.of("one", "two", "three", "four", "five", "six");
  private static final List<String> PERIODS = List.of("month", "quarter", "year");
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth");
  private static final List<String> SHORT = List.of("1st", "2nd", "3rd", "4th", "5th", "6th");
  private static final int MOST = 12;
  private static final int MOST_BETWEEN = 7;
  private static final Set<String> BETWEEN =
      WordSet.of(
          "month months monthly quarter quarters quarterly year years yearly annual period periods"
              + " on - reported small slight further");
  private static final Phrase RUNNING = Phrase.of("running|consecutively");
  private static final Phrase IN_A_ROW = Phrase.of("in a? row|succession");
  private static final Phrase CONSECUTIVE =
      Phrase.of(
          "consecutive|successive"
              + " month|months|monthly|quarter|quarters|quarterly|year|years|period|increase|rise|fall|decrease|drop|improvement|decline");

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    int count = count(clause, page);
    boolean now =
        clause
            .periods()
            .map(at -> at.isEmpty() || at.contains(page.current()))
            .orElse(clause.times().named().stream().anyMatch(RunningClaim::isOther));
    Optional<Token> move =
        clause.tokens().stream()
            .filter(t -> Lexicon.move(t).filter(m -> m != Move.SAME).isPresent())
            .findFirst();
    boolean subject = clause.isMeasure() || clause.about() == Reading.About.OPEN;
    if (count < 2 || !now || move.isEmpty() || !subject || !clause.certain()) {
      return List.of();
    }
    List<BigDecimal> figures = new ArrayList<>();
    Period period = page.current();
    for (int back = 0; back < count; back++) {
      Optional<BigDecimal> figure = page.point(period).flatMap(SeriesPoint::reportedValue);
      if (figure.isEmpty()) {
        return List.of();
      }
      figures.add(figure.get());
      period = period.plus(-page.measure().frequency().step());
    }
    Move way = Lexicon.move(move.get()).orElseThrow();
    boolean performance = clause.tokens().stream().anyMatch(t -> t.is("performance"));
    boolean holds = true;
    for (int i = 0; i + 1 < figures.size(); i++) {
      BigDecimal moved = figures.get(i).subtract(figures.get(i + 1));
      holds &= new Movement(page, List.of(moved)).is(way, performance);
    }
    return List.of(
        ClaimVerdict.of(
            holds,
            clause.quote(0, clause.size()),
            page.shownNow()
                + " and "
                + page.shown(page.current().plus(-page.measure().frequency().step()))
                + (count > 2
                    ? " and "
                        + page.shown(page.current().plus(-2 * page.measure().frequency().step()))
                    : ""),
            "Correct the words."));
  }

  /**
   * {@code 12 month rolling absence has risen three months running}: the run is told without it.
   */
  private static boolean isOther(ClauseTimes.Named time) {
    return time.word().kind() != TimeWord.Kind.UP_TO_NOW;
  }

  /** Whether the periods that follow each other are the measure's own: no years of a month. */
  private static boolean isOwnPeriod(Reading clause, int from, int end, PageFigures page) {
    String own =
        switch (page.measure().frequency()) {
          case MONTHLY -> "month";
          case QUARTERLY -> "quarter";
          case HALF_YEARLY -> "half";
          case ANNUAL, BIENNIAL -> "year";
        };
    return clause.tokens().subList(from, end).stream()
        .map(Token::word)
        .filter(word -> PERIODS.stream().anyMatch(word::startsWith))
        .allMatch(word -> word.startsWith(own));
  }

  private static int count(Reading clause, PageFigures page) {
    for (int i = 1; i < clause.size(); i++) {
      int from = i;
      int end =
          Stream.of(RUNNING, IN_A_ROW, CONSECUTIVE)
              .mapToInt(phrase -> phrase.end(clause.tokens(), from))
              .max()
              .orElse(-1);
      int counted = end < 0 ? -1 : counted(clause, i);
      if (counted >= 0 && isOwnPeriod(clause, counted, end, page)) {
        return Math.min(MOST, number(clause, counted));
      }
    }
    return 0;
  }

  /** {@code the third month-on-month fall in a row}: where the count of the run stands, or -1. */
  private static int counted(Reading clause, int run) {
    for (int at = run - 1; at >= 0 && at >= run - MOST_BETWEEN; at--) {
      if (number(clause, at) > 0) {
        return at;
      }
      boolean between = Lexicon.isMoveNoun(clause.at(at)) || BETWEEN.contains(clause.word(at));
      if (!between) {
        return -1;
      }
    }
    return -1;
  }

  private static int number(Reading clause, int at) {
    String word = clause.word(at);
    int ordinal = ORDINALS.indexOf(word) + 1;
    int number = COUNTS.indexOf(word) + 1;
    int digits = clause.at(at).number().map(n -> n.value().intValue()).orElse(0);
    int cut = SHORT.indexOf(word) + 1;
    return Math.max(Math.max(ordinal, number), Math.max(digits, cut));
  }
}
