package org.scorebook.claims.kinds;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scorebook.claims.reading.ClaimKind;
import org.scorebook.claims.reading.ClaimVerdict;
import org.scorebook.claims.reading.Movement;
import org.scorebook.claims.reading.PageFigures;
import org.scorebook.claims.reading.Reading;
import org.scorebook.claims.words.Lexicon;
import org.scorebook.claims.words.Lexicon.Move;
import org.scorebook.claims.words.Phrase;
import org.scorebook.claims.words.Token;
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
  private static final Phrase RUNNING =
      Phrase.of("month|months|quarter|quarters|year|years|period|periods running|consecutively");
  private static final Phrase IN_A_ROW =
      Phrase.of("month|months|quarter|quarters|year|years|period|periods in a row");
  private static final Phrase CONSECUTIVE =
      Phrase.of(
          "consecutive|successive"
              + " month|months|monthly|quarter|quarters|quarterly|year|years|period|increase|rise|fall|decrease|drop|improvement|decline");

  @Override
  public List<ClaimVerdict> judge(Reading clause, PageFigures page) {
    int count = count(clause, page);
    boolean now =
        clause.periods().map(at -> at.isEmpty() || at.contains(page.current())).orElse(true);
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
    for (int i = 0; i < clause.size(); i++) {
      int from = i;
      int end =
          Stream.of(RUNNING, IN_A_ROW, CONSECUTIVE)
              .mapToInt(phrase -> phrase.end(clause.tokens(), from))
              .max()
              .orElse(-1);
      if (end > 0 && i > 0 && isOwnPeriod(clause, i, end, page)) {
        int ordinal = ORDINALS.indexOf(clause.word(i - 1)) + 1;
        int number = COUNTS.indexOf(clause.word(i - 1)) + 1;
        int digits = clause.at(i - 1).number().map(n -> n.value().intValue()).orElse(0);
        int ending =
            clause.word(i - 1).matches("[2-6](nd|rd|th)") ? clause.word(i - 1).charAt(0) - '0' : 0;
        return Math.min(12, Math.max(Math.max(ordinal, number), Math.max(digits, ending)));
      }
    }
    return 0;
  }
}
